import PlacementDomain
import Requests

extension PlacementCalendar {
  /// The events of a handout as they are now. A day's shifts of a subject are numbered from 1.
  static func current(_ handout: Handout, _ store: String?) -> [Current] {
    var numbers: [String: Int] = [:]
    return handout.placements.flatMap { placement in
      let subject = subject(of: placement, handout.audience)
      return placement.stay.shifts.map { shift in
        let stem = "\(prefix(of: placement, handout, store)).\(subject).\(shift.day.compact)"
        let number = (numbers[stem] ?? 0) + 1
        numbers[stem] = number
        return Current(
          uid: "\(stem).\(number)@hspplan", subject: subject, digest: digest(placement, shift),
          content: Content(placement: placement, shift: shift))
      }
    }
  }

  /// The store's for what a request carries, else the plan's.
  private static func prefix(of placement: HandoutPlacement, _ handout: Handout, _ store: String?) -> String {
    if placement.request != nil, let store { return store }
    return handout.plan.map { String($0.digest.prefix(16)) } ?? "hspplan"
  }

  /// Whose shifts are numbered together: a student's for a rotation, or a seat's. Says nothing of who it is.
  private static func subject(of placement: HandoutPlacement, _ audience: HandoutAudience) -> String {
    switch audience {
    case .student:
      guard let person = placement.person else {
        return "s\(escaped(placement.seat.description)).\(escaped(placement.rotation.text))"
      }
      return "p\(person.rawValue).\(escaped(placement.rotation.text))"
    case .preceptor(let id): return "v\(escaped(id.text)).\(seat(of: placement))"
    case .all, .destination, .site, .agency: return seat(of: placement)
    }
  }

  private static func seat(of placement: HandoutPlacement) -> String {
    guard case .request(let number) = placement.seat.owner else {
      return "s\(escaped(placement.seat.description))"
    }
    return "r\(number.rawValue).\(placement.seat.seat)"
  }

  /// The states of the calendar this handout is the next edition of.
  static func concerned(
    _ states: [CalendarEventState], _ handout: Handout, _ store: String?
  ) -> [CalendarEventState] {
    guard let store else { return [] }
    let starts: [String]
    switch handout.audience {
    case .student(let person): starts = person.map { ["p\($0.rawValue)."] } ?? []
    case .preceptor(let id): starts = ["v\(escaped(id.text)).r"]
    case .all: starts = ["r"]
    case .destination, .site, .agency:
      let numbers = Set(handout.requests.map(\.number.rawValue))
      return states.filter { state in
        guard state.uid.hasPrefix(store + "."), state.subject.first == "r",
          let number = state.subject.dropFirst().split(separator: ".").first.flatMap({ Int($0) })
        else { return false }
        return numbers.contains(number)
      }
    }
    return states.filter { state in
      state.uid.hasPrefix(store + ".") && starts.contains { state.subject.hasPrefix($0) }
    }
  }

  /// Of what people see: hours, where, what, whether settled and who, not by name.
  private static func digest(_ placement: HandoutPlacement, _ shift: HandoutShift) -> String {
    let stay = placement.stay
    let seen: JSONValue = .object([
      "code": .string(shift.code.text), "day": .string(shift.day.description),
      "destination": .string(stay.destination.text), "minutes": .integer(shift.hours.minutes),
      "named": .bool(placement.trainee.named != nil), "person": .integer(placement.person?.rawValue ?? 0),
      "rotation": .string(placement.rotation.text), "service": .optional(stay.service?.text),
      "site": .string(stay.site.text), "standing": .string(placement.standing.rawValue),
      "start": .string(shift.hours.start.description), "undecided": .bool(stay.unitIsUndecided),
    ])
    var hash = SHA256()
    hash.update(seen.canonicalBytes)
    return hash.finished()
  }

  /// Letters, digits and `-` of ASCII as they are, other bytes as `%2F`.
  private static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D
      return isPlain
        ? String(Character(Unicode.Scalar(byte))) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }.joined()
  }
}

extension Day {
  /// `20260112`.
  fileprivate var compact: String { description.replacing("-", with: "") }
}
