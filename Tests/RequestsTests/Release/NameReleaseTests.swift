import PlacementDomain
import Testing
import TestBooks

@testable import Requests

/// Who may be named outside of the school.
@Suite struct NameReleaseTests {
  private let one = HandoutCase()

  private func trainee(
    _ number: Int, _ policy: NamePolicy = .confirmed, _ change: (inout StandingAssignment) -> Void = { _ in }
  ) -> Trainee {
    var assignment = one.book.assignments[number - 1]
    change(&assignment)
    return one.source(policy).release.trainee(assignment)
  }

  @Test func `a confirmed person on a confirmed request has a name`() throws {
    let named = try #require(trainee(1).named)
    #expect(named.lastName == "ZQXNom0é" && named.firstName == "ZQXPrénom0" && named.oiiqNumber == "ZQXO0")
    #expect(named.programme == "Soins infirmiers 180.A0" && named.year == "3e année")
  }

  @Test func `e-mail and telephone are only shown with consent`() throws {
    #expect(try #require(trainee(1).named).email == "zqx0@exemple.test")
    #expect(try #require(trainee(1).named).telephone == nil)
    #expect(try #require(trainee(2).named).email == nil)
  }

  @Test func `nobody has a name where the policy says never`() {
    #expect(trainee(1, .never) == .seat(SeatLabel(.request(.init(rawValue: 1)), seat: 1)))
  }

  @Test func `a temporary person, a placeholder and an assignment that is not as stored have no name`() {
    #expect(trainee(4).named == nil)
    #expect(trainee(3) { $0.state = .confirmed }.named == nil)
    #expect(trainee(1) { $0.person = PersonKey(rawValue: 2) }.named == nil)
    #expect(trainee(1) { $0.state = .withdrawn }.named == nil)
    // As stored, but a placeholder.
    var book = one.book
    book.assignments[2].state = .confirmed
    let release = NameRelease(
      book: book, contacts: one.contacts, students: one.scenario.students, policy: .confirmed)
    #expect(release.trainee(book.assignments[2]).named == nil)
  }

  @Test func `no status but confirmed names anybody`() {
    for status in RequestStatus.allCases {
      var book = one.book
      book.requests[0].terms.status = status
      let release = NameRelease(
        book: book, contacts: one.contacts, students: one.scenario.students, policy: .confirmed)
      #expect((release.trainee(book.assignments[0]).named != nil) == (status == .confirmed), "\(status)")
    }
  }

  @Test func `a person of whom no name is known stays a seat`() {
    let release = NameRelease(
      book: one.book, contacts: [HandoutCase.students[0]: TraineeContact(email: "x@y")],
      students: one.scenario.students, policy: .confirmed)
    #expect(release.trainee(one.book.assignments[0]).named == nil)
  }

  @Test func `seats are labelled by request or place, and in order`() {
    let labels = [
      SeatLabel(.place(.init("P1")), seat: 1), SeatLabel(.request(.init(rawValue: 12)), seat: 2),
      SeatLabel(.request(.init(rawValue: 2)), seat: 10), SeatLabel(.request(.init(rawValue: 2)), seat: 9),
    ]
    #expect(labels.sorted().map(\.description) == ["2/9", "2/10", "12/2", "P1/1"])
  }
}
