// first file of GLPKSolver
