public import PlacementDomain

/// The shared rows of model.md, each with its coefficients, written the long way.
public struct PlainModel: Sendable {
  /// Σ coefficients · uses + Σ y · coefficients ≤ limit, or = limit.
  public struct Row: Sendable {
    /// Its key.
    public let key: String
    /// The right-hand side.
    public let limit: Int
    /// True for = (a price of either sign).
    public let isEquality: Bool
    /// What an assignment counts.
    public let use: @Sendable (PlainRules.Choice) -> Int
    /// What an opened place of a pool counts, by the pool's lead.
    public let opened: [Place.Ordinal: Int]
  }

  /// A stage that is kept.
  public struct Kept: Sendable {
    /// Which.
    public let stage: Stage
    /// Its goal's tolerance.
    public let tolerance: Int
    /// The value it reached.
    public let value: Int

    /// A kept stage.
    public init(stage: Stage, tolerance: Int, value: Int) {
      self.stage = stage
      self.tolerance = tolerance
      self.value = value
    }
  }

  /// The rules it models.
  public let rules: PlainRules
  /// Places of each unit (a place without a minimum, or a pool) by its lead.
  public let units: [Place.Ordinal: [Place.Ordinal]]
  /// Seats, minimums, openings and preceptors by key.
  public let rows: [String: Row]
  /// Every legal schedule of every student.
  public let schedules: [[[PlainRules.Choice]]]

  /// The rows of a session.
  public init(_ rules: PlainRules) {
    self.rules = rules
    let units = PlainModel.units(rules)
    self.units = units
    let rows = PlainModel.placeRows(rules, units) + PlainModel.preceptorRows(rules)
    self.rows = Dictionary(uniqueKeysWithValues: rows.map { ($0.key, $0) })
    schedules = rules.scenario.students.ordinals.map(rules.schedules)
  }

  /// True for a unit that has a y.
  public func isPool(_ lead: Place.Ordinal) -> Bool { rules.scenario.places[lead].minimumSeats >= 2 }

  private static func units(_ rules: PlainRules) -> [Place.Ordinal: [Place.Ordinal]] {
    let scenario = rules.scenario
    var units: [Place.Ordinal: [Place.Ordinal]] = [:]
    for place in scenario.places.ordinals where scenario.counts(place) {
      let lead = scenario.places.ordinals.first { scenario.counts($0) && areTwins($0, place, rules) }
      units[lead ?? place, default: []].append(place)
    }
    return units
  }

  /// True when the places are in one pool; also for a place and itself.
  private static func areTwins(_ a: Place.Ordinal, _ b: Place.Ordinal, _ rules: PlainRules) -> Bool {
    if a == b { return true }
    let scenario = rules.scenario
    let (x, y) = (scenario.places[a], scenario.places[b])
    let named = scenario.pins.map(\.target) + scenario.wishes.values.map(\.target)
    return x.hasMinimum && x.destination == y.destination && x.block == y.block
      && scenario.dates(of: a) == scenario.dates(of: b) && x.shift == y.shift && x.seats == y.seats
      && x.minimumSeats == y.minimumSeats && x.kind == y.kind && x.school == y.school
      && x.preceptor == nil && y.preceptor == nil
      && rules.eligibility.classNumber(of: a) == rules.eligibility.classNumber(of: b)
      && !named.contains(.place(a)) && !named.contains(.place(b))
  }

  private static func placeRows(_ rules: PlainRules, _ units: [Place.Ordinal: [Place.Ordinal]]) -> [Row] {
    let scenario = rules.scenario
    return units.flatMap { lead, places in
      let row = scenario.places[lead]
      let inside: @Sendable (PlainRules.Choice) -> Int = { places.contains($0.place) ? 1 : 0 }
      guard row.minimumSeats >= 2 else {
        return [
          Row(key: RowKey.seats(row.id), limit: row.seats, isEquality: false, use: inside, opened: [:])
        ]
      }
      let openings = scenario.students.ordinals.map { student in
        Row(
          key: RowKey.opening(row.id, scenario.students[student].id), limit: 0, isEquality: false,
          use: { $0.student == student ? inside($0) : 0 }, opened: [lead: -1])
      }
      return openings + [
        Row(key: RowKey.seats(row.id), limit: 0, isEquality: false, use: inside, opened: [lead: -row.seats]),
        Row(
          key: RowKey.minimum(row.id), limit: 0, isEquality: false, use: { -inside($0) },
          opened: [lead: row.minimumSeats]),
      ]
    }
  }

  private static func preceptorRows(_ rules: PlainRules) -> [Row] {
    struct Meeting: Hashable {
      let places: Set<Place.Ordinal>
      let limit: Int
    }
    let scenario = rules.scenario
    return scenario.preceptors.ordinals.flatMap { preceptor -> [Row] in
      let who = scenario.preceptors[preceptor]
      let shifts = scenario.places.ordinals.filter {
        scenario.places[$0].preceptor == preceptor && scenario.counts($0)
      }.flatMap { place in scenario.shifts(of: place).map { (place: place, shift: $0) } }
      var first: [Meeting: Int] = [:]
      for minute in shifts.map(\.shift.start) {
        let underWay = shifts.filter { $0.shift.start <= minute && minute < $0.shift.end }
        guard let limit = underWay.compactMap({ who.students(on: $0.shift.day) }).min() else { continue }
        let meeting = Meeting(places: Set(underWay.map(\.place)), limit: limit)
        first[meeting] = min(first[meeting] ?? minute, minute)
      }
      let kept = first.filter { one in
        !first.keys.contains {
          $0 != one.key && one.key.places.isSubset(of: $0.places) && $0.limit <= one.key.limit
        }
      }
      return kept.map { meeting, minute in
        Row(
          key: RowKey.preceptor(who.id, at: minute), limit: meeting.limit, isEquality: false,
          use: { meeting.places.contains($0.place) ? 1 : 0 }, opened: [:])
      }
    }
  }

  /// The row that keeps a stage.
  public func row(keeping kept: Kept) -> Row {
    let rules = rules
    let sign = kept.tolerance > 0 && kept.stage.isMaximised ? -1 : 1
    let limit = sign * kept.value + (kept.tolerance > 0 ? kept.tolerance : 0)
    return Row(
      key: RowKey.goal(kept.stage), limit: limit, isEquality: kept.tolerance == 0,
      use: { sign * rules.count($0, for: kept.stage) }, opened: [:])
  }
}
