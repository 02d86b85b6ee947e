import PlacementDomain
public import Simulator

/// What happens in a simulated session.
public enum TimelinePhrase: String, Phrasebook {
  case sent, accepted, acceptedFewer, refused, redirected, unanswered, closed, reopened, seatsMore, seatsFewer
  case leave, leaveUntil, withdrawn, joined, postponed, expired, renewed, offered, round
  case idle, assigned, moved, lost, lostHours

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .sent: Bilingual(fr: "{name}\u{A0}: demande envoyée", en: "{name}: request sent")
    case .accepted: Bilingual(fr: "{name}\u{A0}: acceptée", en: "{name}: accepted")
    case .acceptedFewer:
      Bilingual(
        fr: "{name}\u{A0}: acceptée, {n} {n:place|places}", en: "{name}: accepted, {n} {n:seat|seats}")
    case .refused: Bilingual(fr: "{name}\u{A0}: refusée", en: "{name}: refused")
    case .redirected: Bilingual(fr: "{name}\u{A0}: réacheminée vers {to}", en: "{name}: redirected to {to}")
    case .unanswered: Bilingual(fr: "{name}\u{A0}: sans réponse", en: "{name}: no answer")
    case .closed: Bilingual(fr: "{name} ferme", en: "{name} closes")
    case .reopened: Bilingual(fr: "{name} rouvre", en: "{name} opens again")
    case .seatsMore:
      Bilingual(
        fr: "{name}\u{A0}: {n} {n:place de plus|places de plus}", en: "{name}: {n} {n:seat|seats} more")
    case .seatsFewer:
      Bilingual(
        fr: "{name}\u{A0}: {n} {n:place de moins|places de moins}", en: "{name}: {n} {n:seat|seats} fewer")
    case .leave: Bilingual(fr: "{name} est en congé", en: "{name} is on leave")
    case .leaveUntil: Bilingual(fr: "{name} est en congé jusqu’au {to}", en: "{name} is on leave until {to}")
    case .withdrawn: Bilingual(fr: "{name} se retire", en: "{name} withdraws")
    case .joined: Bilingual(fr: "{name} arrive en retard (comme {to})", en: "{name} comes late (like {to})")
    case .postponed:
      Bilingual(fr: "{name}\u{A0}: reportée au bloc {to}", en: "{name}: postponed to block {to}")
    case .expired:
      Bilingual(fr: "{name}\u{A0}: {to} n’est plus valide", en: "{name}: {to} is not valid any more")
    case .renewed: Bilingual(fr: "{name}\u{A0}: {to} est renouvelé", en: "{name}: {to} is renewed")
    case .offered:
      Bilingual(
        fr: "{name} offre {n} {n:place|places}, {to}", en: "{name} offers {n} {n:seat|seats}, {to}")
    case .round:
      Bilingual(
        fr: "la coordination revoit les affectations", en: "the coordinator looks at assignments again")
    case .idle: Bilingual(fr: "(sans effet) {text}", en: "(without effect) {text}")
    case .assigned:
      Bilingual(
        fr: "{need}\u{A0}: affectation à {to}", en: "{need}: assigned to {to}")
    case .moved:
      Bilingual(
        fr: "{need}\u{A0}: de {from} à {to}", en: "{need}: from {from} to {to}")
    case .lost: Bilingual(fr: "{need}\u{A0}: perd {from}", en: "{need}: loses {from}")
    case .lostHours:
      Bilingual(
        fr: "{need}\u{A0}: perd {from}, avec {hours} à faire",
        en: "{need}: loses {from}, with {hours} to go")
    }
  }

  /// An event in words.
  static func sentence(_ happening: SessionEvent.Happening, _ language: Language) -> String {
    func say(_ phrase: TimelinePhrase, _ name: String, _ to: String = "", _ n: Int = 0) -> String {
      phrase.text(language, ["name": .text(name), "to": .text(to), "n": .number(n)])
    }
    return switch happening {
    case .sent(let place): say(.sent, place.text)
    case .accepted(let place, let seats?): say(.acceptedFewer, place.text, "", seats)
    case .accepted(let place, nil): say(.accepted, place.text)
    case .refused(let place): say(.refused, place.text)
    case .redirected(let place, let destination): say(.redirected, place.text, destination.text)
    case .unanswered(let place): say(.unanswered, place.text)
    case .closed(let target): say(.closed, target.id)
    case .reopened(let target): say(.reopened, target.id)
    case .seats(let place, let change):
      say(change > 0 ? .seatsMore : .seatsFewer, place.text, "", abs(change))
    case .leave(let preceptor, let last?): say(.leaveUntil, preceptor.text, last.description)
    case .leave(let preceptor, nil): say(.leave, preceptor.text)
    case .withdrawn(let student): say(.withdrawn, student.text)
    case .joined(let student, let like): say(.joined, student.text, like.text)
    case .postponed(let place, let block): say(.postponed, place.text, block.text)
    case .expired(let student, let kind): say(.expired, student.text, kind)
    case .renewed(let student, let kind): say(.renewed, student.text, kind)
    case .offered(let destination, let block, let shift, let seats):
      say(.offered, destination.text, "\(block.text) \(shift.text)", seats)
    case .round: say(.round, "")
    }
  }

  /// A line of a timeline in words.
  public static func sentence(_ incident: TimelineEntry.Incident, _ language: Language) -> String {
    func say(
      _ phrase: TimelinePhrase, _ need: PlacementNeed, from: Place.ID? = nil, to: Place.ID? = nil,
      minutes: Int = 0
    ) -> String {
      phrase.text(
        language,
        [
          "need": .text(need.student.text + (need.rotation.text.isEmpty ? "" : ", " + need.rotation.text)),
          "from": .text(from?.text ?? ""),
          "to": .text(to?.text ?? ""), "hours": .text(language.hours(minutes: minutes)),
        ])
    }
    return switch incident {
    case .event(let happening): sentence(happening, language)
    case .idle(let happening): idle.text(language, ["text": .text(sentence(happening, language))])
    case .round: round.text(language)
    case .assigned(let need, let place): say(.assigned, need, to: place)
    case .moved(let need, let from, let to): say(.moved, need, from: from, to: to)
    case .lost(let need, let place, let minutes):
      say(minutes > 0 ? .lostHours : .lost, need, from: place, minutes: minutes)
    }
  }
}
