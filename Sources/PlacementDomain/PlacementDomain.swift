// first file of PlacementDomain
