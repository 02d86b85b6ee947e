public import PlacementDomain

/// What students share: seats, minimums, preceptors, limits over places, teachers, links. Every moment at which
/// anything can change is looked at.
public struct PlainLimits: Sendable {
  /// How many have each place: all students, and those of each school.
  public struct Uses: Hashable, Sendable {
    /// By place.
    public var all: [Int]
    /// By school, then place.
    public var ofSchool: [[Int]]

    /// Nobody anywhere.
    public init(_ scenario: Scenario) {
      all = Array(repeating: 0, count: scenario.places.count)
      ofSchool = Array(repeating: all, count: scenario.agencies.count)
    }

    /// Those of a plan.
    public init(_ plan: [PlainRules.Choice], _ scenario: Scenario) {
      self.init(scenario)
      for choice in plan { add(choice, scenario) }
    }

    /// One more.
    public mutating func add(_ choice: PlainRules.Choice, _ scenario: Scenario) {
      all[choice.place.position] += 1
      if let school = scenario.students[choice.student].school {
        ofSchool[school.position][choice.place.position] += 1
      }
    }
  }

  /// Places with a shift under way at a moment, and how many students or groups there may be.
  struct Meeting: Hashable {
    let places: Set<Place.Ordinal>
    let most: Int
  }

  private let scenario: Scenario
  /// By preceptor; by position of the limit, for students and for groups; by instructor. Each with the first
  /// minute at which just these meet under this limit.
  let preceptors: [[Meeting: Int]]
  let heads: [[Meeting: Int]]
  let groups: [[Meeting: Int]]
  let instructors: [[Meeting: Int]]

  init(_ scenario: Scenario) {
    self.scenario = scenario
    let counted = scenario.places.ordinals.filter(scenario.counts)
    preceptors = scenario.preceptors.map { who in
      let at = scenario.preceptors.ordinal(of: who.id)!
      let shifts = counted.flatMap { place in
        scenario.places[place].supervisors.filter { $0.preceptor == at }.flatMap { supervision in
          scenario.shifts(of: place, under: supervision).map { (place, $0) }
        }
      }
      return PlainLimits.meetings(shifts) { shifts in
        shifts.compactMap { who.students(on: $0.day) }.min()
      }
    }
    func of(_ capacity: Capacity, _ most: Int?, _ isWanted: (Place) -> Bool) -> [Meeting: Int] {
      guard let most else { return [:] }
      let shifts = counted.filter {
        let row = scenario.places[$0]
        return scenario.matches(capacity.target, $0) && (capacity.block ?? row.block) == row.block
          && isWanted(row)
      }.flatMap { place in scenario.shifts(of: place).map { (place, $0) } }
      return PlainLimits.meetings(shifts, in: capacity.periods) { _ in most }
    }
    heads = scenario.capacities.map { of($0, $0.students) { _ in true } }
    groups = scenario.capacities.map { of($0, $0.groups) { $0.kind == .group } }
    instructors = scenario.instructors.map { who in
      let at = scenario.instructors.ordinal(of: who.id)!
      let shifts = counted.filter { scenario.places[$0].instructor == at }.flatMap { place in
        scenario.shifts(of: place).map { (place, $0) }
      }
      return PlainLimits.meetings(shifts) { _ in who.groups }
    }
  }

  /// Each set of places that meet with what is most there, and the first minute they do.
  private static func meetings(
    _ shifts: [(Place.Ordinal, Shift)], in periods: Periods? = nil, most: ([Shift]) -> Int?
  ) -> [Meeting: Int] {
    var minutes = Set(shifts.flatMap { [$0.1.start, $0.1.end] })
    if periods != nil {
      for shift in shifts {
        for day in 0...2 {
          for border in [450, 930, 1410] { minutes.insert((Int(shift.1.day.number) + day) * 1440 + border) }
        }
      }
    }
    var first: [Meeting: Int] = [:]
    for minute in minutes.sorted() where periods.map({ contains($0, minute) }) ?? true {
      let underWay = shifts.filter { $0.1.start <= minute && minute < $0.1.end }
      guard !underWay.isEmpty, let limit = most(underWay.map(\.1)) else { continue }
      let meeting = Meeting(places: Set(underWay.map(\.0)), most: limit)
      first[meeting] = first[meeting] ?? minute
    }
    return first
  }

  /// True when the minute lies in one of these periods.
  private static func contains(_ periods: Periods, _ minute: Int) -> Bool {
    switch (minute % 1440 + 1440) % 1440 {
    case 450..<930: periods.contains(.day)
    case 930..<1410: periods.contains(.evening)
    default: periods.contains(.night)
    }
  }

  // MARK: What holds

  /// True when everything holds; with `atLeast` false only what asks for no more than so many.
  func hold(_ uses: Uses, atLeast: Bool = true) -> Bool {
    seatsHold(uses) && preceptorsHold(uses) && headsHold(uses) && groupsHold(uses) && instructorsHold(uses)
      && (!atLeast || minimumsHold(uses) && quotasHold(uses) && linksHold(uses))
  }

  func seatsHold(_ uses: Uses) -> Bool {
    scenario.places.ordinals.allSatisfy { uses.all[$0.position] <= scenario.places[$0].seats }
  }

  private func minimumsHold(_ uses: Uses) -> Bool {
    scenario.places.ordinals.allSatisfy {
      uses.all[$0.position] == 0 || uses.all[$0.position] >= scenario.places[$0].minimumSeats
    }
  }

  func preceptorsHold(_ uses: Uses) -> Bool {
    preceptors.allSatisfy { meetings in
      meetings.keys.allSatisfy { meeting in
        meeting.places.reduce(0) { $0 + uses.all[$1.position] } <= meeting.most
      }
    }
  }

  func headsHold(_ uses: Uses) -> Bool {
    zip(heads, scenario.capacities).allSatisfy { meetings, capacity in
      let counted = capacity.school.map { uses.ofSchool[$0.position] } ?? uses.all
      return meetings.keys.allSatisfy { meeting in
        meeting.places.reduce(0) { $0 + counted[$1.position] } <= meeting.most
      }
    }
  }

  func groupsHold(_ uses: Uses) -> Bool {
    groups.allSatisfy { meetings in
      meetings.keys.allSatisfy { meeting in
        meeting.places.count { uses.all[$0.position] > 0 } <= meeting.most
      }
    }
  }

  /// Places of a linked set count once.
  func instructorsHold(_ uses: Uses) -> Bool {
    instructors.allSatisfy { meetings in
      meetings.keys.allSatisfy { meeting in
        leads(of: meeting.places.filter { uses.all[$0.position] > 0 }).count <= meeting.most
      }
    }
  }

  private func quotasHold(_ uses: Uses) -> Bool {
    scenario.capacities.allSatisfy { capacity in
      let counted = capacity.school.map { uses.ofSchool[$0.position] } ?? uses.all
      let places = scenario.places.ordinals.filter {
        scenario.counts($0) && scenario.matches(capacity.target, $0)
          && (capacity.block ?? scenario.places[$0].block) == scenario.places[$0].block
      }
      return places.reduce(0) { $0 + counted[$1.position] } >= capacity.atLeast ?? 0
    }
  }

  private func linksHold(_ uses: Uses) -> Bool {
    scenario.openingLinks.allSatisfy { link in
      switch link {
      case .together(let places): Set(places.map { uses.all[$0.position] > 0 }).count == 1
      case .onlyWith(let place, let parent):
        uses.all[place.position] == 0 || uses.all[parent.position] > 0
      }
    }
  }

  // MARK: Links

  /// The places that open together with this one, itself included; sets that share a place are one.
  func linked(with place: Place.Ordinal) -> Set<Place.Ordinal> {
    var found: Set = [place]
    for _ in scenario.openingLinks {
      for case .together(let places) in scenario.openingLinks where !found.isDisjoint(with: places) {
        found.formUnion(places)
      }
    }
    return found
  }

  /// One place, the smallest, of each linked set among these.
  func leads(of places: Set<Place.Ordinal>) -> Set<Place.Ordinal> {
    Set(places.map { linked(with: $0).intersection(places).min()! })
  }
}
