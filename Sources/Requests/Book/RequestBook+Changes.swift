import PlacementDomain

extension RequestBook {
  /// What has changed since the book was made.
  public var changes: BookChanges {
    func differing<Key: Comparable, Thing>(
      _ old: [Key: Thing?], _ current: (Key) -> Thing?
    ) -> [Change<Thing>] {
      old.sorted { $0.key < $1.key }.compactMap { key, before in
        guard let after = current(key), after != before else { return nil }
        return Change(before: before, after: after)
      }
    }
    func row<Thing>(_ list: [Thing], _ number: Int, _ key: (Thing) -> Int) -> Thing? {
      RequestBook.position(of: number, in: list, key).map { list[$0] }
    }
    return BookChanges(
      requests: differing(journal.requests) { self[$0] }, events: journal.events,
      assignments: differing(journal.assignments) { row(assignments, $0, \.number) },
      notices: differing(journal.notices) { row(notices, $0, \.number) },
      calls: differing(journal.calls) { row(calls, $0, \.number) },
      offers: differing(journal.offers) { row(offers, $0, \.number) })
  }

  /// Where the thing with this number stands in a list by number.
  static func position<Thing>(of number: Int, in list: [Thing], _ key: (Thing) -> Int) -> Int? {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if key(list[middle]) < number { low = middle + 1 } else { high = middle }
    }
    return low < list.count && key(list[low]) == number ? low : nil
  }
}
