import PlacementDomain

extension RequestBook {
  /// Lets the book know a person it does not know yet; the key the person gets, one more than the last.
  public mutating func add(_ person: KnownPerson) -> PersonKey {
    var key = PersonKey(rawValue: people.count + 1)
    while people[key] != nil { key = PersonKey(rawValue: key.rawValue + 1) }
    people[key] = person
    return key
  }
}
