// first file of Verification
