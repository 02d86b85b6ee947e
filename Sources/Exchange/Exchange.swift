// first file of Exchange
