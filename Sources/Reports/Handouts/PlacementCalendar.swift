public import Exchange
import PlacementDomain
public import Requests

/// The shifts of a handout as calendar events, and what is to be remembered of them.
///
/// An event keeps its UID as long as it is the same person's (in a student's calendar) or the same seat's (in a
/// site's or preceptor's) shift of a day. What people see of it changes its sequence; one that is gone stays in
/// every later file, cancelled. Contacts, comments and the day of the file change nothing.
public struct PlacementCalendar: Sendable {
  let handout: Handout
  let store: String?
  let events: [Event]

  /// An event and its state.
  struct Event: Sendable {
    let state: CalendarEventState
    /// nil: it is cancelled, and only that is said.
    let content: Content?
  }

  /// A shift of a placement.
  struct Content: Sendable {
    let placement: HandoutPlacement
    let shift: HandoutShift
  }

  /// The events of a handout. `store`: the store's id, nil for a plan without a store. `last`: the states of all
  /// events the store remembers; those of other calendars are passed over.
  public init(_ handout: Handout, store: String?, last: [CalendarEventState]) {
    self.handout = handout
    self.store = store
    let current = PlacementCalendar.current(handout, store)
    // A proposal that no request carries cancels nothing.
    let isProposal = handout.placements.contains { $0.standing == .planned }
    let known = PlacementCalendar.concerned(last, handout, store)
    events = PlacementCalendar.merged(current, known, cancels: !isProposal)
  }

  /// What is to be remembered: the states of the events of requests.
  public var states: [CalendarEventState] {
    events.filter { $0.content?.placement.standing != .planned }.map(\.state)
  }

  /// An event as it is now, before it is known what was handed out last.
  struct Current {
    let uid: String
    let subject: String
    let digest: String
    let content: Content
  }

  /// The rules of UID and SEQUENCE, by day and UID.
  static func merged(
    _ current: [Current], _ last: [CalendarEventState], cancels: Bool
  ) -> [Event] {
    let known = Dictionary(last.map { ($0.uid, $0) }, uniquingKeysWith: { first, _ in first })
    var events = current.map { one in
      let before = known[one.uid]
      let isSame = before.map { $0.digest == one.digest && !$0.isCancelled } ?? true
      return Event(
        state: CalendarEventState(
          uid: one.uid, subject: one.subject, day: one.content.shift.day,
          sequence: (before?.sequence ?? 0) + (isSame ? 0 : 1), digest: one.digest, isCancelled: false),
        content: one.content)
    }
    let there = Set(current.map(\.uid))
    for before in last where cancels && !there.contains(before.uid) {
      events.append(
        Event(
          state: CalendarEventState(
            uid: before.uid, subject: before.subject, day: before.day,
            sequence: before.sequence + (before.isCancelled ? 0 : 1), digest: before.digest, isCancelled: true
          ),
          content: nil))
    }
    return events.sorted {
      $0.state.day == $1.state.day ? $0.state.uid.precedesInBytes($1.state.uid) : $0.state.day < $1.state.day
    }
  }

  /// The file.
  public func file(_ language: Language) -> CalendarFile {
    let words = HandoutWords(handout: handout, language: language)
    return CalendarFile(
      name: words.title, language: language.rawValue.uppercased(), stamp: handout.day,
      events: events.map { event in
        CalendarFile.Event(
          uid: event.state.uid, sequence: event.state.sequence, day: event.state.day,
          hours: event.content?.shift.hours, isCancelled: event.state.isCancelled,
          isTentative: event.content?.placement.standing != .confirmed,
          words: event.content.map { PlacementCalendar.words($0, words) }
            ?? .init(summary: CalendarEventPhrase.cancelled.text(language)))
      })
  }

  private static func words(_ content: Content, _ words: HandoutWords) -> CalendarFile.Event.Words {
    let (placement, stay, language) = (content.placement, content.placement.stay, words.language)
    var who = words.unit(stay)
    if case .student = words.handout.audience {} else { who = words.trainee(placement.trainee) + ", " + who }
    func line(_ label: HandoutPhrase, _ text: String?) -> String? {
      text.flatMap { $0.isEmpty ? nil : label.text(language) + language.colon + $0 }
    }
    let description = [
      line(
        .rotation,
        [placement.course?.text, placement.rotation.text].compactMap(\.self)
          .filter { !$0.isEmpty }.joined(separator: ", ")),
      line(.shift, "\(words.shift(content.shift.code)), \(words.dates.hours(content.shift.hours))"),
      line(.supervision, stay.preceptors.map(\.text).joined(separator: ", ")),
      line(.instructor, stay.instructor?.text), line(.contact, placement.contact),
      content.shift.isHoliday ? HandoutPhrase.holiday.text(language) : nil,
    ]
    return .init(
      summary: CalendarEventPhrase.summary.text(
        language, ["shift": .text(words.shift(content.shift.code)), "what": .text(who)]),
      location: [stay.site.text, stay.service?.text ?? "", words.unit(stay)].filter { !$0.isEmpty }
        .joined(separator: ", "),
      description: description.compactMap(\.self).joined(separator: "\n"))
  }
}

/// What stands in a calendar's events.
enum CalendarEventPhrase: Phrasebook {
  case summary, cancelled

  var template: Bilingual {
    switch self {
    case .summary: Bilingual(fr: "Stage {shift}\u{A0}: {what}", en: "Placement {shift}: {what}")
    case .cancelled: Bilingual(fr: "Stage annulé", en: "Placement cancelled")
    }
  }
}
