import PlacementDomain

/// Which places the rules leave to whom: counted once for students who need the same and may take the same.
struct PlaceAccess {
  /// True at the positions of students with a rotation that has places and none the rules allow.
  let isBlocked: [Bool]
  /// Students with a rotation that could use one of its places, by destination.
  let candidates: [Int]
  /// Those of them the rules allow at least one.
  let allowed: [Int]

  private struct Kind: Hashable {
    let group: Int32
    let allowance: Int
  }

  init(_ session: BoundSession, _ usable: UsablePlaces, _ eligibility: Eligibility) {
    let scenario = session.scenario
    var kinds: [Kind: Int] = [:]
    var (first, count): ([Student.Ordinal], [Int]) = ([], [])
    let ofStudent = scenario.students.ordinals.map { student in
      let kind = Kind(
        group: usable.group[student.position], allowance: eligibility.classNumber(of: student))
      if let known = kinds[kind] {
        count[known] += 1
        return known
      }
      kinds[kind] = first.count
      first.append(student)
      count.append(1)
      return first.count - 1
    }
    // The places of each group: those the rules and rotations cannot tell apart are asked once.
    let offers = usable.rotations.indices.map { Offer.all(of: $0, session, usable, eligibility) }
    let seen = StudentRanges.map(first.count) { range in
      range.map { kind in
        Sight(first[kind], offers[Int(usable.group[first[kind].position])], eligibility)
      }
    }.flatMap { $0 }
    isBlocked = ofStudent.map { seen[$0].isBlocked }
    var (candidates, allowed) = (
      Array(repeating: 0, count: scenario.destinations.count),
      Array(repeating: 0, count: scenario.destinations.count)
    )
    for (kind, sight) in seen.enumerated() {
      var reached: Set<Int> = []
      var open: Set<Int> = []
      for (number, offer) in offers[Int(usable.group[first[kind].position])].enumerated() {
        reached.formUnion(offer.destinations)
        if sight.isOpen[number] { open.formUnion(offer.destinations) }
      }
      for destination in reached { candidates[destination] += count[kind] }
      for destination in open { allowed[destination] += count[kind] }
    }
    self.candidates = candidates
    self.allowed = allowed
  }
}

/// Places that the rules and a rotation cannot tell apart.
private struct Offer: Sendable {
  let rotation: Rotation.Ordinal
  /// One of them.
  let place: Place.Ordinal
  /// The positions of their destinations.
  let destinations: Set<Int>

  static func all(
    of group: Int, _ session: BoundSession, _ usable: UsablePlaces, _ eligibility: Eligibility
  ) -> [Offer] {
    struct Key: Hashable {
      let rotation: Rotation.Ordinal
      let allowance: Int
    }
    var numbers: [Key: Int] = [:]
    var found: [(key: Key, place: Place.Ordinal, destinations: Set<Int>)] = []
    for place in session.scenario.places.ordinals {
      for rotation in usable.rotations(of: group, at: place) {
        let key = Key(rotation: rotation, allowance: eligibility.classNumber(of: place))
        let destination = session.scenario.places[place].destination.position
        if let number = numbers[key] {
          found[number].destinations.insert(destination)
        } else {
          numbers[key] = found.count
          found.append((key, place, [destination]))
        }
      }
    }
    return found.map { Offer(rotation: $0.key.rotation, place: $0.place, destinations: $0.destinations) }
  }
}

/// What students of one kind may take.
private struct Sight: Sendable {
  /// By offer.
  let isOpen: [Bool]
  /// A rotation has offers and none is open.
  let isBlocked: Bool

  init(_ student: Student.Ordinal, _ offers: [Offer], _ eligibility: Eligibility) {
    let isOpen = offers.map { eligibility.allows(student, $0.place, for: $0.rotation) }
    self.isOpen = isOpen
    let (all, open) = (
      Set(offers.map(\.rotation)), Set(offers.indices.filter { isOpen[$0] }.map { offers[$0].rotation })
    )
    isBlocked = all.count > open.count
  }
}
