// first file of Optimization
