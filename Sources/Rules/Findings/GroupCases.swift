import PlacementDomain

/// The cases of one rule that concern one group of students, and what several of them make together. Findings
/// of many students share these lists.
struct GroupCases: Sendable {
  /// A case with the places the group could use.
  struct Case: Sendable {
    let period: DaySpan
    /// Sorted; empty: the group has nothing to do with it.
    let places: [Place.Ordinal]
  }

  /// Several cases together.
  struct Union: Sendable {
    /// Sorted, each once.
    let periods: [DaySpan]
    /// Sorted, each once.
    let places: [Place.Ordinal]
  }

  /// In the order of the rule's variants.
  let cases: [Case]
  /// Those the group has to do with.
  let used: CaseSet

  init(_ rule: BoundRule, of group: Int, _ usable: UsablePlaces) {
    cases = rule.variants.flatMap { variant in
      variant.cases.map {
        Case(period: $0.period, places: usable.places($0.places, of: group, under: rule))
      }
    }
    var used = CaseSet()
    for (position, one) in cases.enumerated() where !one.places.isEmpty { used.insert(position) }
    self.used = used
  }

  /// These cases together.
  func union(_ set: CaseSet) -> Union {
    let chosen = cases.indices.filter(set.contains).map { cases[$0] }
    return Union(
      periods: Set(chosen.map(\.period)).sorted(), places: chosen.flatMap(\.places).sorted())
  }
}
