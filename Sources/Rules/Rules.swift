// first file of Rules
