// first file of Reports
