import PlacementDomain

/// What each need (student × rotation) may take, taken alone: contiguous, by need, in spot order.
struct Options: Sendable {
  /// Where the options of each need start; one more entry than needs.
  private(set) var starts: [Int32] = [0]
  /// The spot of each option.
  private(set) var spot: [Int32] = []
  /// The rank of each option, 1…w; w + 1 for a place no wish matches.
  private(set) var rank: [Int16] = []

  /// The options of a need.
  func range(_ need: Int) -> Range<Int> { Int(starts[need])..<Int(starts[need + 1]) }

  /// `dropsFull`: a spot whose seats are all pinned is no option of anybody else. Prices of its row need not keep them
  /// away then, so that they prove nothing to who reads the session without knowing it.
  init(
    scenario: Scenario, eligibility: Eligibility, times: TimePatterns, spots: Spots, dropsFull: Bool = false
  ) {
    let isFull = dropsFull ? Options.full(scenario, spots) : []
    let index = TargetIndex(scenario: scenario, spots: spots)
    // A place without a seat stays: its seats row removes it, with a price, as the proof has to say.
    var removal = PlaceRemoval(scenario: scenario, times: times)
    let ofRotation: [[Int32]] = scenario.rotations.ordinals.map { rotation in
      let fits = removal.fitsHours(rotation)
      return spots.all.indices.filter {
        fits[Int(spots.all[$0].pattern)] && scenario.accepts(rotation, spots.all[$0].lead)
      }.map(Int32.init)
    }
    let accepted: [[Bool]] = ofRotation.map { list in
      var flags = [Bool](repeating: false, count: spots.all.count)
      for spot in list { flags[Int(spot)] = true }
      return flags
    }
    let pinned = Dictionary(grouping: scenario.pins, by: \.student)
    let unranked = Int16(scenario.worstRank + 1)
    var best = [Int16](repeating: unranked, count: spots.all.count)
    var touched: [Int32] = []
    let isForbidden = scenario.rules.unranked == .forbid
    starts.reserveCapacity(scenario.needed + 1)
    for student in scenario.students.ordinals {
      let wishes = scenario.wishes[student]
      let done = NoRepeatedService.keys(of: scenario.history[student], in: scenario)
      let pins = pinned[student] ?? []
      let away = removal.excluded(for: student)
      for rotation in scenario.needs[student] {
        for wish in wishes where wish.rotation == nil || wish.rotation == rotation {
          for spot in index.spots(of: wish.target) {
            if best[Int(spot)] == unranked { touched.append(spot) }
            best[Int(spot)] = min(best[Int(spot)], wish.rank.map { Int16($0) } ?? .min)
          }
        }
        let candidates = isForbidden ? touched.sorted() : ofRotation[rotation.position]
        let ownPins = pins.isEmpty ? [] : PinnedRotations.pins(of: student, rotation, in: pins)
        for candidate in candidates where accepted[rotation.position][Int(candidate)] {
          let spot = spots.all[Int(candidate)]
          let isAvoided = best[Int(candidate)] == .min
          if dropsFull, isFull[Int(candidate)], !ownPins.contains(where: { $0.mode == .fix }) { continue }
          guard !(isForbidden && isAvoided), eligibility.allows(student, spot.lead, for: rotation),
            !done.contains(spot.repeatKey),
            ownPins.isEmpty || PinnedRotations.allow(spot.lead, ownPins, in: scenario),
            away.map({ !$0[Int(spot.pattern)] }) ?? true
          else { continue }
          self.spot.append(candidate)
          rank.append(isAvoided ? unranked : best[Int(candidate)])
        }
        starts.append(Int32(self.spot.count))
        for spot in touched { best[Int(spot)] = unranked }
        touched.removeAll(keepingCapacity: true)
      }
    }
  }

  /// True for each spot of one place all of whose seats are pinned.
  private static func full(_ scenario: Scenario, _ spots: Spots) -> [Bool] {
    var pinned = [Set<[Int32]>](repeating: [], count: spots.all.count)
    for pin in scenario.pins where pin.mode == .fix {
      guard case .place(let place) = pin.target, let rotation = pin.rotation,
        spots.ofPlace[place.position] >= 0
      else { continue }
      pinned[Int(spots.ofPlace[place.position])].insert([pin.student.raw, rotation.raw])
    }
    return zip(spots.all, pinned).map { $0.copies == 1 && $1.count >= $0.seats }
  }
}

/// The spots each target names.
private struct TargetIndex {
  private var lists: [Target: [Int32]] = [:]

  init(scenario: Scenario, spots: Spots) {
    for (number, spot) in spots.all.enumerated() {
      for place in spot.places { lists[.place(place), default: []].append(Int32(number)) }
      let row = scenario.places[spot.lead]
      let destination = scenario.destinations[row.destination]
      var targets: [Target] = [
        .destination(row.destination), .site(destination.site), .shift(row.shift), .block(row.block),
      ]
      if let service = destination.service { targets.append(.service(service)) }
      if let discipline = destination.discipline { targets.append(.discipline(discipline)) }
      if let agency = destination.agency { targets.append(.agency(agency)) }
      targets += Set(row.supervisors.map(\.preceptor)).map(Target.preceptor)
      for target in targets { lists[target, default: []].append(Int32(number)) }
    }
  }

  func spots(of target: Target) -> [Int32] { lists[target] ?? [] }
}
