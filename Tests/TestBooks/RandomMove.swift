import PlacementDomain
public import Requests
public import TestSessions

extension RequestMove {
  /// Any move with any figures, often one that is not allowed, of any request of a book of `SmallBook`'s people.
  public static func random(
    _ numbers: inout SeededNumbers, in book: RequestBook
  ) -> (move: RequestMove, number: PlacementRequest.Number) {
    let live = book.assignments.filter(\.isLive)
    // Moves of people who are there would be rare by chance.
    if !live.isEmpty, numbers.chance(15) {
      let standing = numbers.one(of: live)
      let (person, rotation) = (standing.person, standing.rotation)
      let move: RequestMove =
        switch numbers.number(0...3) {
        case 0: .unassign(person, rotation)
        case 1: .replace(person, by: SmallBook.person(numbers.number(1...5)), rotation)
        default:
          .withdraw(
            person, rotation, numbers.one(of: WithdrawalReason.allCases), releasesSeat: numbers.chance(30))
        }
      return (move, standing.request)
    }
    let move = random(&numbers, requests: book.requests.count)
    return (move, SmallBook.number(numbers.number(1...book.requests.count + 1)))
  }

  private static func random(_ numbers: inout SeededNumbers, requests: Int) -> RequestMove {
    let day = SmallBook.day.advanced(by: numbers.number(0...40))
    let person = SmallBook.person(numbers.number(1...5))
    let rotation = numbers.chance(85) ? SmallBook.rotation : Rotation.ID("R2")
    switch numbers.number(0...26) {
    case 0: return .hold(until: day)
    case 1, 2: return .send(numbers.chance(50) ? .hspnet : .pdf, early: numbers.chance(50))
    case 3: return .redirect(to: numbers.chance(50) ? SmallBook.other : nil)
    case 4, 5: return .accept(.asAsked, AcceptedTerms())
    case 6:
      return .accept(
        numbers.one(of: AcceptanceKind.allCases),
        AcceptedTerms(
          seats: numbers.chance(50) ? numbers.number(0...5) : nil,
          destination: numbers.chance(30) ? SmallBook.other : nil,
          block: numbers.chance(30) ? Block.ID("B2") : nil))
    case 7, 8: return .confirm
    case 9: return .refuse(numbers.one(of: RefusalReason.allCases))
    case 10: return .cancel(numbers.one(of: CancellationReason.allCases))
    case 11: return .postpone(numbers.one(of: PostponementReason.allCases))
    case 12: return .resize(numbers.number(0...5))
    case 13:
      return .relocate(
        MovedTerms(
          destination: numbers.chance(50) ? SmallBook.other : nil,
          block: numbers.chance(50) ? Block.ID("B2") : nil
        ))
    case 14:
      return .split(
        (0..<numbers.number(0...3)).map { _ in numbers.number(0...3) },
        numbers.chance(50) ? .mandatory : .optional)
    case 15:
      return .link(
        (0..<numbers.number(0...2)).map { _ in SmallBook.number(numbers.number(1...requests + 1)) })
    case 16: return .unlink
    case 17:
      return .edit([
        numbers.one(of: [
          .due(numbers.chance(80) ? day : nil), .comment(numbers.chance(80) ? "vu" : ""), .alert("uniforme"),
          .hspnetNumber("H-1"), .contact(""), .deliveredOn(day),
          .attach(
            Attachment(name: "a.pdf", digest: String(repeating: "0", count: 64), size: 1, path: "a.pdf")),
        ])
      ])
    case 18, 19, 20: return .assign(person, rotation, confirmed: numbers.chance(20))
    case 21: return .unassign(person, rotation)
    case 22:
      return .withdraw(
        person, rotation, numbers.one(of: WithdrawalReason.allCases), releasesSeat: numbers.chance(30))
    case 25, 26: return .confirm
    case 23: return .replace(SmallBook.person(4), by: person, rotation)
    default: return .take(numbers.one(of: RequestStatus.allCases))
    }
  }
}

/// What the glossary asks of a book in any state, worked out anew.
public enum BookSanity {
  /// What is wrong with a book; empty: nothing.
  public static func faults(of book: RequestBook) -> [String] {
    var faults: [String] = []
    let live = book.assignments.filter { $0.state == .temporary || $0.state == .confirmed }
    if Set(live.map { [$0.person.rawValue.description, $0.rotation.text] }).count != live.count {
      faults.append("somebody is twice on seats for one rotation")
    }
    if Set(live.map { [$0.request.rawValue, $0.seat] }).count != live.count {
      faults.append("a seat is taken twice")
    }
    for assignment in book.assignments {
      let isLive = assignment.state == .temporary || assignment.state == .confirmed
      if isLive != (assignment.ended == nil) {
        faults.append("assignment \(assignment.number) ended and lives")
      }
      if (assignment.state == .withdrawn) != (assignment.withdrawal != nil) {
        faults.append("a reason is missing")
      }
      let request = book.requests.first { $0.number == assignment.request }
      if assignment.state == .confirmed, request?.status != .confirmed {
        faults.append("confirmed too early")
      }
      if assignment.state == .confirmed, book.people[assignment.person]?.isPlaceholder != false {
        faults.append("a placeholder is confirmed")
      }
      if isLive, request?.status == .refused || request?.status == .cancelled {
        faults.append("a dead seat is used")
      }
    }
    for request in book.requests {
      let needsReason = [.refused, .cancelled, .postponed].contains(request.status)
      if needsReason, request.reason == nil {
        faults.append("request \(request.number.rawValue) lacks a reason")
      }
      if let reason = request.reason, RequestReason(code: reason.code, status: request.status) == nil {
        faults.append("request \(request.number.rawValue) has another status's reason")
      }
      if request.status == .held, request.heldUntil == nil { faults.append("held without a day") }
      if !(1...30_000).contains(request.terms.seats) { faults.append("no seats") }
      if !(0...request.terms.seats).contains(request.terms.minimumSeats) {
        faults.append("minimum above the seats")
      }
      if (request.parent == nil) != (request.split == nil) { faults.append("half a split") }
      let group = book.requests.filter { $0.link != nil && $0.link == request.link }
      if request.link != nil, group.count < 2 || group.map(\.number).min() != request.link {
        faults.append("a link of one")
      }
      if Set(request.terms.linked) != Set(group.map(\.terms.place)).subtracting([request.terms.place]) {
        faults.append("linked places differ")
      }
    }
    if Set(book.requests.map(\.terms.place)).count != book.requests.count {
      faults.append("a place has two requests")
    }
    return faults
  }
}
