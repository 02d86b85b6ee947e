import PlacementDomain

/// Takes one rule out of a session, and puts it in.
struct RuleMaker {
  private let seed: UInt64
  private var numbers: SeededNumbers
  private let monday = Day(year: 2026, month: 1, day: 5)!

  init(seed: UInt64) {
    self.seed = seed
    numbers = SeededNumbers(seed: seed ^ 0x0BEC)
  }

  // MARK: Without

  /// What the rule is about is there, the rule is not.
  mutating func lift(_ rule: PlanRule, from parts: inout SessionParts) {
    switch rule {
    case .requests:
      parts.places = parts.places.map { $0.with(status: .some(nil)) }
      // What a place that does not count has is nothing to a quota.
      parts.capacities = []
    case .blocks, .disciplines: parts.rotations = parts.rotations.map { accepting(rule, nil, $0) }
    case .onlyWishes: parts.rules.unranked = .allow
    case .history:
      parts.history = parts.history.map { _ in [] }
      parts.rules.noRepeat = numbers.one(of: [.destination, .service, .site])
    case .fixedPlace, .fixedDestination, .fixedSite, .fixedBlock, .fixedShift, .notThis: parts.pins = []
    case .fixedPreceptor:
      parts.pins = []
      assignPreceptors(&parts)
    case .rest: parts.rules.restMinutes = nil
    case .week: parts.rules.weekMinutes = nil
    case .noRepeat: parts.rules.noRepeat = .none
    case .lines: assignPreceptors(&parts)
    case .seats: parts.places = parts.places.map { $0.with(seats: parts.students.count + 1) }
    case .minimum: parts.places = parts.places.map { $0.with(seats: max(2, $0.seats), minimumSeats: 0) }
    case .preceptorLoad, .preceptorLeave:
      assignPreceptors(&parts)
      limitPreceptors(nil, &parts)
    case .supervision:
      parts.places = parts.places.map { $0.with(preceptor: .some(nil)) }
      parts.preceptors = parts.preceptors.map { Preceptor(id: $0.id, availability: nil) }
      limitPreceptors([.init(span: nil, students: 1)], &parts)
    case .heads, .quota, .groups: parts.capacities = []
    case .fairShare, .quotaOfSchool:
      parts.capacities = []
      parts.students = parts.students.map {
        Student(id: $0.id, school: .init(numbers.number(0...1)), priority: $0.priority)
      }
    default: break
    }
    if rule == .groups {
      parts.places = parts.places.map { numbers.chance(70) ? $0.with(kind: .some(.group)) : $0 }
    }
    if rule.pair != nil { parts.pairs = [] }
  }

  private mutating func assignPreceptors(_ parts: inout SessionParts) {
    parts.places = parts.places.map {
      $0.with(supervision: [], preceptor: .some(.init(numbers.number(0...1))))
    }
  }

  private func limitPreceptors(_ entries: [Preceptor.Availability]?, _ parts: inout SessionParts) {
    parts.preceptors = parts.preceptors.map { Preceptor(id: $0.id, availability: entries, line: $0.line) }
  }

  /// The rotation with other blocks, or disciplines.
  private func accepting(_ rule: PlanRule, _ number: Int?, _ its: Rotation) -> Rotation {
    let isBlock = rule == .blocks
    return Rotation(
      id: its.id, course: its.course,
      disciplines: isBlock ? its.disciplines : number.map { [.init($0)] } ?? [],
      blocks: isBlock ? number.map { [.init($0)] } ?? [] : its.blocks, order: its.order, minutes: its.minutes)
  }

  // MARK: With

  /// The rule with what is asked drawn by chance.
  mutating func put(_ rule: PlanRule, in parts: inout SessionParts) {
    if let feature = rule.feature {
      var maker = FeatureMaker(seed: seed, feature: feature)
      maker.put(feature, in: &parts)
      return
    }
    if let (relation, same) = rule.pair {
      let students = parts.students.indices.shuffled(using: &numbers)
      guard students.count > 1 else { return }
      parts.pairs.append(Pair(.init(students[0]), .init(students[1]), relation, same: same))
      return
    }
    let place = numbers.one(of: parts.places)
    switch rule {
    case .requests:
      parts.places = parts.places.map { numbers.chance(40) ? $0.with(status: .some(.refused)) : $0 }
    case .blocks: parts.rotations = parts.rotations.map { accepting(rule, numbers.number(0...2), $0) }
    case .disciplines: parts.rotations = parts.rotations.map { accepting(rule, numbers.number(0...1), $0) }
    case .onlyWishes: parts.rules.unranked = .forbid
    case .history:
      let its = parts.destinations[place.destination.position]
      let past = PastPlacement(destination: place.destination, service: its.service, site: its.site)
      parts.history = parts.history.map { _ in [past] }
    case .rest: parts.rules.restMinutes = numbers.one(of: [0, 660, 960])
    case .week: parts.rules.weekMinutes = numbers.one(of: [960, 1500, 2400])
    case .noRepeat: parts.rules.noRepeat = numbers.one(of: [.destination, .service, .site])
    case .seats: parts.places = parts.places.map { $0.with(seats: max(1, $0.minimumSeats)) }
    case .minimum: parts.places = parts.places.map { $0.with(minimumSeats: numbers.number(2...$0.seats)) }
    case .preceptorLoad: limitPreceptors([.init(span: nil, students: 1)], &parts)
    case .preceptorLeave:
      let first = monday.advanced(by: numbers.number(0...9))
      let leave = DaySpan(first, first.advanced(by: numbers.number(0...6)))
      limitPreceptors([.init(span: nil, students: 9), .init(span: leave, students: 0)], &parts)
    case .heads, .fairShare, .groups, .quota, .quotaOfSchool:
      parts.capacities = [capacity(rule, place, parts)]
    default: pin(rule, at: place, &parts)
    }
  }

  private mutating func capacity(_ rule: PlanRule, _ place: Place, _ parts: SessionParts) -> Capacity {
    let its = parts.destinations[place.destination.position]
    let target: Target = numbers.chance(50) ? .destination(place.destination) : .site(its.site)
    let school: Agency.Ordinal? = [.fairShare, .quotaOfSchool].contains(rule) ? .init(0) : nil
    return switch rule {
    case .groups: Capacity(target: target, groups: numbers.number(0...1))
    case .quota, .quotaOfSchool: Capacity(target: target, school: school, atLeast: numbers.number(1...2))
    default:
      Capacity(
        target: target, periods: numbers.one(of: [nil, nil, .day, [.evening, .night]]), school: school,
        students: numbers.number(0...1))
    }
  }

  private mutating func pin(_ rule: PlanRule, at place: Place, _ parts: inout SessionParts) {
    let ordinal = Table(parts.places).ordinal(of: place.id)!
    let target: Target? =
      switch rule {
      case .fixedPlace, .notThis: .place(ordinal)
      case .fixedDestination: .destination(place.destination)
      case .fixedSite: .site(parts.destinations[place.destination.position].site)
      case .fixedBlock: .block(place.block)
      case .fixedShift: .shift(place.shift)
      case .fixedPreceptor: place.preceptor.map { .preceptor($0) }
      default: nil
      }
    let student = numbers.number(0...parts.students.count - 1)
    guard let target, let rotation = parts.needs[student].first else { return }
    parts.pins.append(
      Pin(
        student: .init(student), rotation: rotation, target: target, mode: rule == .notThis ? .forbid : .fix))
  }
}
