import PlacementDomain
import Testing
import TestBooks

@testable import Requests

/// What each recipient gets.
@Suite struct HandoutTests {
  private let one = HandoutCase()

  private func seats(_ handout: Handout) -> [String] { handout.placements.map(\.seat.description) }

  @Test func `everybody's handout has all who go somewhere and all requests`() {
    let handout = one.source().handout(for: .all)
    #expect(seats(handout) == ["1/1", "1/2", "1/3", "2/1", "3/1"])
    #expect(handout.named == 2 && handout.unnamed == 3)
    #expect(
      handout.requests.map(\.number.rawValue) == [1, 2, 3, 4] && handout.school == "Cégep du Vieux-Port")
  }

  @Test func `a student gets only what is his or hers`() {
    let own = one.source().handout(for: .student(HandoutCase.students[3]))
    #expect(seats(own) == ["2/1"] && own.requests.isEmpty)
    #expect(own.audience == .student(PersonKey(rawValue: 4)))
    #expect(one.source().handout(for: .student(HandoutCase.students[5])).placements.isEmpty)
  }

  @Test func `a rotation whose release day has not come is left out and counted, for students only`() {
    var source = one.source()
    source.releases = [HandoutCase.rotation: one.day.advanced(by: 1)]
    let own = source.handout(for: .student(HandoutCase.students[3]))
    #expect(own.placements.isEmpty && own.withheld == 1)
    #expect(source.handout(for: .all).placements.count == 5)
    source.releases = [HandoutCase.rotation: one.day]
    #expect(source.handout(for: .student(HandoutCase.students[3])).withheld == 0)
  }

  @Test func `sites, units, agencies and preceptors get theirs`() {
    let source = one.source()
    #expect(source.handout(for: .site(HandoutCase.site)).placements.count == 5)
    #expect(source.handout(for: .site(.init("ailleurs"))).requests.isEmpty)
    #expect(seats(source.handout(for: .destination(.init("HSC-4O")))) == ["1/1", "1/2", "1/3"])
    #expect(source.handout(for: .agency(HandoutCase.agency)).requests.count == 4)
    #expect(seats(source.handout(for: .preceptor(.init("Roy, Luc")))) == ["2/1"])
  }

  @Test func `a preceptor's own line makes the shifts, with their codes and holidays`() {
    let handout = one.source().handout(for: .preceptor(.init("Tremblay, Ève")))
    let shifts = handout.placements.flatMap(\.stay.shifts)
    #expect(shifts.map(\.day.description) == ["2026-03-31", "2026-04-02", "2026-04-03"])
    #expect(shifts.map(\.code.text) == ["E8", "E8", "E8"])
    #expect(shifts.map(\.isHoliday) == [false, false, true])
    let stay = handout.placements[0].stay
    #expect(stay.grossMinutes == 24 * 60 && stay.netMinutes == 16 * 60)
    #expect(stay.span?.description == "2026-03-31/2026-04-03")
  }

  @Test func `hidden contacts are nowhere`() {
    var source = one.source()
    #expect(source.handout(for: .all).placements.allSatisfy { $0.contact == "Mme Bélanger, 514 555-0199" })
    source.hidesContacts = true
    let handout = source.handout(for: .all)
    #expect(handout.placements.allSatisfy { $0.contact == nil && $0.stay.preceptors.isEmpty })
    #expect(handout.requests.allSatisfy { $0.details.contact == nil } && handout.agencies.isEmpty)
  }

  @Test func `nobody goes to a postponed request`() {
    var case2 = one
    case2.book.requests[1].terms.status = .postponed
    #expect(seats(case2.source().handout(for: .all)) == ["1/1", "1/2", "1/3", "3/1"])
  }

  @Test func `a plan names only those whom the book has at the same place`() {
    let plan = HandoutCase.plan([(0, "P1"), (1, "P2"), (3, "P1"), (5, "P1")])
    let handout = one.source(plan: plan).handout(for: .all)
    #expect(handout.named == 1)
    #expect(handout.placements.filter { $0.trainee.named != nil }.map(\.seat.description) == ["1/1"])
    // The others have seats of the place, in an order that is not that of their numbers.
    let planned = handout.placements.filter { $0.standing == .planned }
    #expect(planned.allSatisfy { $0.person == nil && $0.request == nil } && planned.count == 3)
  }

  @Test func `seats of a plan are numbered by a digest, not by student`() {
    let orders = (0..<20).map { name -> Bool in
      var plan = HandoutCase.plan([(4, "P9"), (5, "P9")])
      plan.name = "essai \(name)"
      let source = one.source(plan: plan)
      let own = source.handout(for: .student(HandoutCase.students[4])).placements[0].seat
      return own.seat == 1
    }
    #expect(Set(orders).count == 2, "the same student always has the same seat")
  }

  @Test func `a notice names no one and says no reason`() throws {
    var case2 = one
    case2.book.assignments[0].state = .withdrawn
    case2.book.assignments[0].ended = one.day
    case2.book.assignments[0].withdrawal = .illness
    case2.book.notices = [
      SiteNotice(number: 1, assignment: 1, request: .init(rawValue: 1), since: one.day)
    ]
    let request = try #require(case2.source().handout(for: .all).requests.first)
    #expect(request.noLongerExpected.map(\.description) == ["1/1"])
    #expect(!"\(case2.source().handout(for: .all))".contains("illness"))
  }
}
