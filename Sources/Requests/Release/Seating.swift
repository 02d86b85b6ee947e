import PlacementDomain

/// Who sits where, before it is known what of it may be shown.
struct Seating {
  let student: Student.ID?
  let rotation: Rotation.ID
  let label: SeatLabel
  let terms: StandingRequest
  /// The assignment of the book that says so; nil: only a plan says so.
  let assignment: StandingAssignment?
}

extension HandoutSource {
  /// Everybody who goes somewhere: by the plan, or, without one, by the book.
  func seatings() -> [Seating] {
    let live = book.assignments.filter(\.isLive).compactMap { assignment -> Seating? in
      // Nobody goes to a postponed request.
      guard let request = book[assignment.request], request.status != .postponed else { return nil }
      return Seating(
        student: book.people[assignment.person]?.student, rotation: assignment.rotation,
        label: SeatLabel(.request(request.number), seat: assignment.seat), terms: request.terms,
        assignment: assignment)
    }
    guard let plan else { return live }
    var standing: [PlannedNeed: Seating] = [:]
    for seating in live {
      guard let student = seating.student else { continue }
      standing[PlannedNeed(student: student, rotation: seating.rotation)] = seating
    }
    let numbers = seatNumbers(of: plan)
    return plan.assignments.map { assignment in
      let need = PlannedNeed(student: assignment.student, rotation: assignment.rotation)
      if let known = standing[need], known.terms.place == assignment.place { return known }
      return Seating(
        student: assignment.student, rotation: assignment.rotation,
        label: SeatLabel(.place(assignment.place), seat: numbers[need] ?? 1), terms: terms(of: assignment),
        assignment: nil)
    }
  }

  /// A student's need.
  private struct PlannedNeed: Hashable {
    let student: Student.ID
    let rotation: Rotation.ID
  }

  /// Seats of each place in the order of a digest, so that their order says nothing of the people.
  private func seatNumbers(of plan: HandoutPlan) -> [PlannedNeed: Int] {
    var numbers: [PlannedNeed: Int] = [:]
    for (_, assignments) in Dictionary(grouping: plan.assignments, by: \.place) {
      let ordered = assignments.map { assignment in
        var hash = SHA256()
        for part in [plan.digest, assignment.student.text, assignment.rotation.text] {
          hash.update(part.utf8)
          hash.update([0])
        }
        return (hash.finished(), PlannedNeed(student: assignment.student, rotation: assignment.rotation))
      }.sorted { $0.0 < $1.0 }
      for (position, entry) in ordered.enumerated() { numbers[entry.1] = position + 1 }
    }
    return numbers
  }

  /// What a plan's assignment says of its place.
  private func terms(of assignment: Assignment) -> StandingRequest {
    let destination = scenario.destinations.ordinal(of: assignment.destination).map {
      scenario.destinations[$0]
    }
    let place = scenario.places.ordinal(of: assignment.place).map { scenario.places[$0] }
    return StandingRequest(
      place: assignment.place, site: destination.map { scenario.sites[$0.site].id } ?? Site.ID(""),
      service: destination?.service.map { scenario.services[$0].id }, destination: assignment.destination,
      agency: destination?.agency.map { scenario.agencies[$0].id }, block: assignment.block,
      shift: assignment.shift, weekdays: place?.weekdays, seats: place?.seats ?? 1,
      preceptor: place?.preceptor.map { scenario.preceptors[$0].id },
      instructor: place?.instructor.map { scenario.instructors[$0].id }, status: place?.status ?? .draft)
  }

  /// A student's own seats whose rotation may be told, and how many may not yet; for everybody else all seats.
  func released(_ seatings: [Seating], for scope: HandoutScope) -> ([Seating], withheld: Int) {
    guard case .student(let student) = scope else { return (seatings, 0) }
    let own = seatings.filter { $0.student == student }
    let told = own.filter { releases[$0.rotation] ?? day <= day }
    return (told, own.count - told.count)
  }
}
