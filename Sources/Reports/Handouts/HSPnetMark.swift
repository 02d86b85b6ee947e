import PlacementDomain
import Requests

/// What of a request is entered in HSPnet; raw values are kept in marks.
enum HSPnetField: String, CaseIterable {
  case rotation, kind, destination, dates, weekdays, shift, seats, due, contact, supervision, comment
}

/// What a request was like when it was last put on the list: its status, its people, and for each field a digest
/// that tells whether it changed. `status:sent;reason:;people:40c+41t;dates:1a2b3c4d;…`
struct HSPnetMark: Equatable {
  var status: RequestStatus
  /// Numbers of the assignments on it, and whether each is confirmed.
  var people: [Int: Bool]
  var fields: [HSPnetField: String]

  init(_ request: HandoutRequest) {
    status = request.status
    people = Dictionary(
      request.taken.map { ($0.assignment, $0.isConfirmed) }, uniquingKeysWith: { first, _ in first })
    fields = Dictionary(
      HSPnetField.allCases.map { ($0, HSPnetMark.digest(HSPnetMark.value($0, request))) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func digest(_ value: [String?]) -> String {
    var hash = SHA256()
    hash.update(JSONValue.array(value.map(JSONValue.optional)).canonicalBytes)
    return String(hash.finished().prefix(8))
  }

  private static func value(_ field: HSPnetField, _ request: HandoutRequest) -> [String?] {
    let (stay, details) = (request.stay, request.details)
    return switch field {
    case .rotation: [request.rotation?.text]
    case .kind: [request.kind?.rawValue]
    case .destination: [stay.agency?.text, stay.site.text, stay.service?.text, stay.destination.text]
    case .dates: [stay.span?.description]
    case .weekdays: [String(stay.weekdays.rawValue)]
    case .shift: [stay.shift.text, stay.hours?.description]
    case .seats: [String(request.seats)]
    case .due: [details.due?.description]
    case .contact: [details.contact]
    case .supervision: stay.preceptors.map(\.text) + [stay.instructor?.text]
    case .comment: [details.comment]
    }
  }

  /// As it is kept.
  var text: String {
    let list = people.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value ? "c" : "t")" }
    return
      (["status:\(status.rawValue)", "people:" + list.joined(separator: "+")]
      + HSPnetField.allCases.map { "\($0.rawValue):\(fields[$0] ?? "")" }).joined(separator: ";")
  }

  /// A mark that was kept; nil for anything else.
  init?(_ text: String) {
    var values: [String: String] = [:]
    for part in text.split(separator: ";") {
      let pair = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      guard pair.count == 2 else { return nil }
      values[String(pair[0])] = String(pair[1])
    }
    guard let status = values["status"].flatMap(RequestStatus.init), let list = values["people"] else {
      return nil
    }
    self.status = status
    people = [:]
    for entry in list.split(separator: "+") {
      guard let number = Int(entry.dropLast()), let sign = entry.last, sign == "c" || sign == "t" else {
        return nil
      }
      people[number] = sign == "c"
    }
    fields = Dictionary(
      HSPnetField.allCases.compactMap { field in values[field.rawValue].map { (field, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// What a person does in HSPnet.
enum HSPnetAction: CaseIterable {
  case create, modify, send, assign, confirm, postpone, cancel, withdraw
}

/// What changed of a request since the last list.
struct HSPnetChange: Equatable {
  /// In the order they are done.
  let actions: [HSPnetAction]
  /// nil: it is the same, or the request is new.
  let statusBefore: RequestStatus?
  let fields: [HSPnetField]
  /// True when other people are on it, or the same ones otherwise.
  let peopleChanged: Bool

  var isEmpty: Bool { actions.isEmpty }

  /// The difference; `last` nil: it was never on a list. A request that ended before it ever was on one is not
  /// entered at all.
  init(from last: HSPnetMark?, to now: HSPnetMark) {
    guard let last else {
      let isOver = now.status == .cancelled || now.status == .refused
      var actions: [HSPnetAction] = isOver ? [] : [.create]
      if !isOver, now.status != .draft, now.status != .held { actions.append(.send) }
      if !isOver, !now.people.isEmpty { actions.append(.assign) }
      if now.status == .confirmed { actions.append(.confirm) }
      if now.status == .postponed { actions.append(.postpone) }
      self.actions = actions
      statusBefore = nil
      fields = []
      peopleChanged = false
      return
    }
    var actions: Set<HSPnetAction> = []
    fields = HSPnetField.allCases.filter { last.fields[$0] != now.fields[$0] }
    if !fields.isEmpty { actions.insert(.modify) }
    statusBefore = last.status == now.status ? nil : last.status
    if statusBefore != nil {
      switch now.status {
      case .sent, .sentPDF: actions.insert(.send)
      case .confirmed: actions.insert(.confirm)
      case .postponed: actions.insert(.postpone)
      case .cancelled: actions.insert(.cancel)
      case .draft, .held, .redirected, .accepted, .refused: actions.insert(.modify)
      }
    }
    let gone = last.people.filter { now.people[$0.key] == nil }
    let isLive = now.status != .cancelled && now.status != .refused
    if isLive, gone.values.contains(true) { actions.insert(.withdraw) }
    let newcomers = now.people.keys.contains { last.people[$0] == nil }
    if isLive, newcomers || gone.values.contains(false) { actions.insert(.assign) }
    let confirmedNow = now.people.contains { $0.value && last.people[$0.key] == false }
    if isLive, confirmedNow, now.status == .confirmed { actions.insert(.confirm) }
    peopleChanged = last.people != now.people
    self.actions = HSPnetAction.allCases.filter(actions.contains)
  }
}
