import PlacementDomain
import Simulator

/// What happens in one simulated session, in words of one language.
struct TimelineWords {
  private let language: Language
  /// The names of the places that were offered on the way: no file has given them one.
  private let offers: [Place.ID: String]

  init(_ scenario: Scenario, _ language: Language) {
    self.language = language
    offers = Dictionary(
      uniqueKeysWithValues: scenario.places.lazy.filter { $0.id.isOffer }.map { place in
        let words: [String: Argument] = [
          "name": .text(scenario.destinations[place.destination].id.text),
          "to": .text(scenario.blocks[place.block].id.text),
        ]
        return (place.id, TimelinePhrase.offer.text(language, with: words))
      })
  }

  /// How a place is called.
  func name(_ place: Place.ID) -> String { offers[place] ?? place.text }

  /// A line of a timeline.
  func sentence(_ incident: TimelineEntry.Incident) -> String {
    switch incident {
    case .event(let happening): sentence(happening)
    case .idle(let happening): TimelinePhrase.idle.text(language, ["text": .text(sentence(happening))])
    case .round: TimelinePhrase.review.text(language)
    case .assigned(let need, let place): say(.assigned, need, to: place)
    case .moved(let need, let from, let to): say(.moved, need, from: from, to: to)
    case .lost(let need, let place, let minutes):
      say(minutes > 0 ? .lostHours : .lost, need, from: place, minutes: minutes)
    }
  }

  /// An event.
  private func sentence(_ happening: SessionEvent.Happening) -> String {
    switch happening {
    case .sent(let place): say(.sent, name(place))
    case .accepted(let place, let seats?): say(.acceptedFewer, name(place), n: seats)
    case .accepted(let place, nil): say(.accepted, name(place))
    case .refused(let place): say(.refused, name(place))
    case .redirected(let place, let destination): say(.redirected, name(place), destination.text)
    case .unanswered(let place): say(.unanswered, name(place))
    case .closed(let target): say(.closed, target.id)
    case .reopened(let target): say(.reopened, target.id)
    case .seats(let place, let change):
      say(change > 0 ? .seatsMore : .seatsFewer, name(place), n: abs(change))
    case .leave(let preceptor, let last?): say(.leaveUntil, preceptor.text, last.description)
    case .leave(let preceptor, nil): say(.leave, preceptor.text)
    case .withdrawn(let student): say(.withdrawn, student.text)
    case .joined(let student, let like): say(.joined, student.text, like.text)
    case .postponed(let place, let block): say(.postponed, name(place), block.text)
    case .expired(let student, let kind): say(.expired, student.text, evidence(kind))
    case .renewed(let student, let kind): say(.renewed, student.text, evidence(kind))
    case .offered(let destination, let block, let shift, let seats):
      say(
        .offered, destination.text, "\(block.text) \(AssignmentList.shift(shift, language))", n: seats)
    case .round: say(.round, "")
    }
  }

  private func evidence(_ name: String) -> String {
    EvidenceKind.builtIn.first { $0.name == name }.flatMap { EvidencePhrase($0.kind)?.text(language) } ?? name
  }

  private func say(_ phrase: TimelinePhrase, _ name: String, _ to: String = "", n: Int = 0) -> String {
    phrase.text(language, ["name": .text(name), "to": .text(to), "n": .number(n)])
  }

  private func say(
    _ phrase: TimelinePhrase, _ need: PlacementNeed, from: Place.ID? = nil, to: Place.ID? = nil,
    minutes: Int = 0
  ) -> String {
    phrase.text(
      language,
      [
        "need": .text(need.student.text + (need.rotation.text.isEmpty ? "" : ", " + need.rotation.text)),
        "from": .text(from.map(name) ?? ""), "to": .text(to.map(name) ?? ""),
        "hours": .text(language.hours(minutes: minutes)),
      ])
  }
}
