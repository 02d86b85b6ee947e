// first file of Allocator
