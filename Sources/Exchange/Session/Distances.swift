import PlacementDomain

/// How far homes are from destinations: the minutes of the table where there is one, else great circles.
///
/// A student with no known distance has 0 everywhere; a destination to which a student's is not known has the
/// largest that is known of that student.
struct Distances {
  let unit: Travel.Unit
  /// By number of student and of destination.
  private(set) var values: [[Int32]] = []
  /// How many students to place have no known distance.
  private(set) var unknownHomes = 0
  /// How many destinations with places lack a distance from a student who has others.
  private(set) var unknownUnits = 0
  /// True when some distance is known.
  private(set) var isAnyKnown = false

  init(_ draft: SessionDraft) {
    unit = draft.travelTimes.minutes.isEmpty ? .hundredMetres : .minutes
    let isUsed = Set((0..<draft.places.count).compactMap { draft.places[$0]?.destination })
    var lacking: Set<Int> = []
    for student in 0..<draft.students.count {
      let known = (0..<draft.destinations.count).map { distance(draft, student, $0) }
      let largest = known.compactMap { $0 }.max()
      values.append(known.map { $0 ?? largest ?? 0 })
      guard draft.students[student]?.isWithdrawn == false else { continue }
      if largest == nil {
        unknownHomes += 1
      } else {
        isAnyKnown = true
        lacking.formUnion(known.indices.filter { known[$0] == nil && isUsed.contains($0) })
      }
    }
    unknownUnits = lacking.count
  }

  private func distance(_ draft: SessionDraft, _ student: Int, _ destination: Int) -> Int32? {
    guard let person = draft.students[student], let unit = draft.destinations[destination] else { return nil }
    if self.unit == .hundredMetres {
      guard let home = person.home, let position = unit.position else { return nil }
      return home.hundredMetres(to: position)
    }
    var origins = [TravelDrafts.Origin.student(student)]
    if let code = person.postalCode { origins += [.postalCode(code), .postalCode(String(code.prefix(3)))] }
    let ends: [TravelDrafts.End] = [.destination(destination), .site(unit.site)]
    for origin in origins {
      for end in ends {
        if let minutes = draft.travelTimes.minutes[.init(origin: origin, end: end)] { return minutes }
      }
    }
    return nil
  }

  /// The same in the order of the ids.
  func travel(_ orders: Orders) -> Travel {
    let destinations = orders.destinations
    let rows = orders.byStudent(values) { row -> [Int32] in
      var sorted = [Int32](repeating: 0, count: row.count)
      for (number, position) in destinations.enumerated() { sorted[Int(position)] = row[number] }
      return sorted
    }
    return Travel(unit: unit, destinations: destinations.count, distances: Array(rows.joined()))
  }
}
