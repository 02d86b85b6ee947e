import PlacementDomain

/// Some of the cases of a rule (periods of kinds of places), as bits; the first 64 need no memory of their own.
struct CaseSet: Hashable, Sendable {
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  var isEmpty: Bool { low == 0 && high.isEmpty }

  mutating func insert(_ position: Int) {
    if position < 64 {
      low |= 1 << UInt64(position)
    } else {
      while high.count < position / 64 { high.append(0) }
      high[position / 64 - 1] |= 1 << UInt64(position % 64)
    }
  }

  func contains(_ position: Int) -> Bool {
    if position < 64 { return low >> UInt64(position) & 1 == 1 }
    return position / 64 <= high.count && high[position / 64 - 1] >> UInt64(position % 64) & 1 == 1
  }
}

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

  init(_ rule: BoundRule, of group: Int, _ usable: UsablePlaces) {
    cases = rule.variants.flatMap { variant in
      variant.cases.map {
        Case(period: $0.period, places: usable.places($0.places, of: group, under: rule))
      }
    }
  }

  /// These cases together.
  func union(_ set: CaseSet) -> Union {
    let chosen = cases.indices.filter(set.contains).map { cases[$0] }
    return Union(
      periods: Set(chosen.map(\.period)).sorted(), places: chosen.flatMap(\.places).sorted())
  }
}

/// Lists that findings share, made once each. For one thread.
struct SharedLists {
  private struct Key: Hashable {
    let group: Int
    let rule: Int
    let cases: CaseSet
  }

  private var unions: [Key: GroupCases.Union] = [:]
  private var reasons: Set<[Verdict.Reason]> = []
  private var standings: [SchoolKey: StudentStanding] = [:]

  private struct SchoolKey: Hashable {
    let rule: Int
    let group: Int
    let school: Agency.Ordinal?
  }

  /// How students of a school stand with a rule that asks nothing else of them.
  mutating func standing(
    rule: Int, group: Int, school: Agency.Ordinal?, _ find: () -> StudentStanding
  ) -> StudentStanding {
    let key = SchoolKey(rule: rule, group: group, school: school)
    if let known = standings[key] { return known }
    let standing = find()
    standings[key] = standing
    return standing
  }

  /// What the cases make together.
  mutating func union(_ cases: CaseSet, of group: Int, rule: Int, in all: GroupCases) -> GroupCases.Union {
    let key = Key(group: group, rule: rule, cases: cases)
    if let known = unions[key] { return known }
    let union = all.union(cases)
    unions[key] = union
    return union
  }

  /// The same reasons, held once.
  mutating func shared(_ list: [Verdict.Reason]) -> [Verdict.Reason] {
    list.isEmpty ? list : reasons.insert(list).memberAfterInsert
  }
}
