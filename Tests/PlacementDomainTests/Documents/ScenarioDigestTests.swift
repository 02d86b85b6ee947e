import PlacementDomain
import Testing

@Suite struct ScenarioDigestTests {
  let base = WholeSession()

  func digest(_ change: (inout WholeSession) -> Void) -> String {
    var session = base
    change(&session)
    return session.digest
  }

  func place(
    destination: Int = 0, block: Int = 0, shift: Int = 0, weekdays: Weekdays? = nil, seats: Int = 3,
    minimum: Int = 2, kind: Place.Kind? = .group, preceptor: Int? = 0, school: Int? = 0,
    status: RequestStatus? = .accepted
  ) -> Place {
    Place(
      id: .init("P1"), destination: .init(destination), block: .init(block), shift: .init(shift),
      weekdays: weekdays, seats: seats, minimumSeats: minimum, kind: kind,
      preceptor: preceptor.map { .init($0) }, school: school.map { .init($0) }, status: status)
  }

  @Test func `everything about a place changes the digest`() {
    let digests = [
      place(), place(destination: 1), place(block: 1), place(shift: 1), place(weekdays: .workdays),
      place(seats: 4), place(minimum: 3), place(kind: nil), place(kind: .offer), place(preceptor: nil),
      place(preceptor: 1), place(school: nil), place(school: 1), place(status: nil), place(status: .refused),
    ].map { place in digest { $0.places[0] = place } }
    #expect(digests[0] == base.digest)
    #expect(Set(digests).count == digests.count)
  }

  @Test func `every setting and goal changes the digest`() {
    let digests = [
      base.digest, digest { $0.session = Session(id: "A26") }, digest { $0.rules.seats = .all },
      digest { $0.rules.unranked = .forbid }, digest { $0.rules.noRepeat = .site },
      digest { $0.rules.restMinutes = nil }, digest { $0.rules.restMinutes = 0 },
      digest { $0.rules.weekMinutes = nil }, digest { $0.rules.weekMinutes = 0 },
      digest { $0.goals = [GoalRequest(.rankSum), GoalRequest(.placed)] }, digest { $0.goals = [] },
      digest { $0.goals = [GoalRequest(.placed, tolerance: 1), GoalRequest(.rankSum)] },
      digest { $0.goals = [GoalRequest(.rankSum)] },
    ]
    #expect(Set(digests).count == digests.count)
  }

  @Test func `people, their needs, wishes, history and pins change the digest`() {
    let digests = [
      base.digest, digest { $0.students[0] = Student(id: .init("S0"), school: .init(0), priority: 1) },
      digest { $0.students[0] = Student(id: .init("S1"), school: .init(1), priority: 1) },
      digest { $0.students[0] = Student(id: .init("S1"), priority: 1) },
      digest { $0.students[0] = Student(id: .init("S1"), school: .init(0), priority: 0) },
      digest { $0.needs = [[.init(0)], [.init(0), .init(1)]] },
      digest { $0.needs = [[.init(0), .init(1)], []] },
      digest { $0.wishes[0][0] = Wish(target: .place(.init(1)), rank: 1) },
      digest { $0.wishes[0][0] = Wish(target: .place(.init(0)), rank: 2) },
      digest { $0.wishes[0][0] = Wish(target: .place(.init(0)), rank: nil) },
      digest { $0.wishes[0][0] = Wish(target: .destination(.init(0)), rank: 1) },
      digest { $0.wishes[0][0] = Wish(target: .place(.init(0)), rank: 1, rotation: .init(0)) },
      digest { $0.wishes.swapAt(0, 1) }, digest { $0.wishes[1] = [] },
      digest { $0.history[1] = [] },
      digest { $0.history[0] = [PastPlacement(destination: nil, service: .init(0), site: .init(0))] },
      digest { $0.pins = [] },
      digest {
        $0.pins[0] = Pin(student: .init(0), rotation: .init(0), target: .block(.init(0)), mode: .forbid)
      },
      digest {
        $0.pins[1] = Pin(student: .init(0), rotation: nil, target: .discipline(.init(0)), mode: .forbid)
      },
    ]
    #expect(Set(digests).count == digests.count)
  }

  @Test func `destinations, blocks, shifts, preceptors, rotations and closures change the digest`() {
    let week = WholeSession.week
    let day = DaySpan(week.first, week.first)!
    let hours = ShiftCode.builtIn[0].hours
    let digests = [
      base.digest, digest { $0.destinations[1] = Destination(id: .init("D2"), site: .init(0)) },
      digest { $0.destinations[1] = Destination(id: .init("D2"), site: .init(1), service: .init(0)) },
      digest { $0.destinations[1] = Destination(id: .init("D2"), site: .init(1), discipline: .init(0)) },
      digest { $0.destinations[1] = Destination(id: .init("D2"), site: .init(1), agency: .init(0)) },
      digest { $0.blocks[0] = Block(id: .init("B1"), span: day) },
      digest { $0.blocks[0] = Block(id: .init("B1"), span: week, weekdays: Weekdays([.friday])) },
      digest { $0.blocks[0] = Block(id: .init("B1"), span: week, excluded: [week.last]) },
      digest { $0.shiftCodes[0] = ShiftCode(id: .init("D7"), hours: ShiftCode.builtIn[1].hours) },
      digest { $0.shiftCodes[0] = ShiftCode(id: .init("D7"), hours: hours, periods: .night) },
      digest { $0.shiftCodes.removeLast() },
      digest { $0.preceptors[0] = Preceptor(id: .init("R1"), availability: []) },
      digest { $0.preceptors[0] = Preceptor(id: .init("R1"), availability: nil) },
      digest { $0.preceptors[0] = Preceptor(id: .init("R1"), availability: [.init(span: nil, students: 1)]) },
      digest {
        $0.preceptors[0] = Preceptor(id: .init("R1"), availability: [.init(span: week, students: 2)])
      },
      digest {
        $0.rotations[1] = Rotation(id: .init("R2"), course: nil, disciplines: [.init(1)], blocks: [])
      },
      digest {
        $0.rotations[1] = Rotation(id: .init("R2"), course: nil, disciplines: [], blocks: [.init(1)])
      },
      digest { $0.closures = [] }, digest { $0.closures[0] = Closure(target: .agency(.init(1)), span: day) },
      digest { $0.closures[0] = Closure(target: .agency(.init(0)), span: week) },
      digest { $0.sites[0] = Site(id: .init("T0")) }, digest { $0.services[0] = Service(id: .init("V0")) },
      digest { $0.disciplines[0] = Discipline(id: .init("C0")) },
      digest { $0.agencies[0] = Agency(id: .init("A0")) },
    ]
    #expect(Set(digests).count == digests.count)
  }

  @Test func `the order of rows does not change the digest`() {
    let shuffled = digest { session in
      session.agencies.reverse()
      session.sites.reverse()
      session.services.reverse()
      session.disciplines.reverse()
      session.destinations.reverse()
      session.blocks.reverse()
      session.shiftCodes.reverse()
      session.preceptors.reverse()
      session.places.reverse()
      session.rotations.reverse()
      session.students.reverse()
      for student in session.wishes.indices { session.wishes[student].reverse() }
      for student in session.history.indices { session.history[student].reverse() }
      session.pins.reverse()
      session.closures.reverse()
    }
    #expect(shuffled == base.digest)
  }

  @Test func `what cannot change a plan does not change the digest`() {
    let other = digest { session in
      session.session = Session(
        id: "H26", name: "Winter", span: WholeSession.week, holidays: [WholeSession.monday])
      session.students[1] = Student(id: .init("S2"), cohort: "2024")
      session.agencies[0] = Agency(id: .init("A1"), name: "Cégep")
    }
    #expect(other == base.digest)
  }

  @Test func `a digest is named after its algorithm and the same every time`() {
    #expect(base.digest.hasPrefix("sha256:") && base.digest.utf8.count == 71)
    #expect(base.scenario.with(goals: base.goals).digest() == base.digest)
  }
}
