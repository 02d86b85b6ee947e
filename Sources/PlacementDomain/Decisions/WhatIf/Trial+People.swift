// Who is to be placed: withdrawals and late students.

extension Trial {
  /// Withdraws a student, who stays in the tables: ordinals do not move, and wishes still count for the worst rank,
  /// as with a student withdrawn in the files.
  mutating func withdraw(_ id: Student.ID) throws(ScenarioChangeError) {
    let student = try ordinal(id, .student, in: scenario.students)
    guard !scenario.needs[student].isEmpty else { throw .changesNothing }
    scenario.needs = scenario.needs.replacing(student, with: [])
    scenario.pins.removeAll { $0.student == student }
    scenario.kept = scenario.kept.map { kept in
      KeptPlan(
        assignments: kept.assignments.filter { $0.student != student }, mostChanges: kept.mostChanges)
    }
  }

  /// Adds a student. Everything that belongs to a student, or names one, moves with the ordinals; a test finds what
  /// does not.
  mutating func add(_ new: NewStudent) throws(ScenarioChangeError) {
    guard scenario.students.ordinal(of: new.id) == nil else { throw .studentExists(new.id) }
    let needs = try needs(of: new)
    let wishes = try wishes(of: new)
    let school: Agency.Ordinal? =
      if let school = new.school { try ordinal(school, .agency, in: scenario.agencies) } else { nil }
    let student = scenario.students.insert(
      Student(
        id: new.id, cohort: new.cohort, school: school, priority: new.priority,
        traits: .init(programme: new.programme, year: new.year)))
    func moved(_ other: Student.Ordinal) -> Student.Ordinal {
      other < student ? other : .init(other.position + 1)
    }
    scenario.needs = scenario.needs.inserting(needs, at: student)
    scenario.wishes = scenario.wishes.inserting(wishes, at: student)
    scenario.history = scenario.history.inserting([], at: student)
    scenario.pins = scenario.pins.map {
      Pin(student: moved($0.student), rotation: $0.rotation, target: $0.target, mode: $0.mode)
    }
    scenario.unavailability = scenario.unavailability.inserting([], at: student)
    scenario.pairs = scenario.pairs.map {
      Pair(moved($0.student), moved($0.other), $0.relation, same: $0.same, rotation: $0.rotation)
    }
    scenario.kept = scenario.kept.map { kept in
      KeptPlan(
        assignments: kept.assignments.map {
          .init(student: moved($0.student), rotation: $0.rotation, place: $0.place, isTold: $0.isTold)
        }, mostChanges: kept.mostChanges)
    }
    scenario.travel = scenario.travel?.insertingUnknown(at: student)
    scenario.prerequisites.evidence = scenario.prerequisites.evidence.inserting([], at: student)
    scenario.prerequisites.waivers = scenario.prerequisites.waivers.map { waiver in
      guard case .student(let bearer) = waiver.bearer else { return waiver }
      return Waiver(
        bearer: .student(moved(bearer)), requirement: waiver.requirement, span: waiver.span,
        reason: waiver.reason, signer: waiver.signer)
    }
  }

  /// The rotations of the student's courses; the only one of a session without courses.
  private func needs(of new: NewStudent) throws(ScenarioChangeError) -> [Rotation.Ordinal] {
    guard !scenario.courses.isEmpty || !new.courses.isEmpty else { return scenario.rotations.ordinals }
    var courses: Set<Course.Ordinal> = []
    for id in new.courses { courses.insert(try ordinal(id, .course, in: scenario.courses)) }
    return scenario.rotations.ordinals.filter { rotation in
      scenario.rotations[rotation].course.map(courses.contains) ?? false
    }
  }

  private func wishes(of new: NewStudent) throws(ScenarioChangeError) -> [Wish] {
    var asked: Set<NewStudent.Wish> = []
    var wishes: [Wish] = []
    for wish in new.wishes {
      guard asked.insert(.init(target: wish.target, rank: nil, rotation: wish.rotation)).inserted else {
        throw .wishTwice(wish.target)
      }
      let rotation: Rotation.Ordinal? =
        if let id = wish.rotation { try ordinal(id, .rotation, in: scenario.rotations) } else { nil }
      wishes.append(Wish(target: try target(wish.target), rank: wish.rank, rotation: rotation))
    }
    return wishes
  }
}
