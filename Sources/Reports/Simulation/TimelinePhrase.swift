/// What happens in a simulated session.
public enum TimelinePhrase: String, Phrasebook {
  case sent, accepted, acceptedFewer, refused, redirected, unanswered, closed, reopened, seatsMore, seatsFewer
  case leave, leaveUntil, withdrawn, joined, postponed, expired, renewed, offered, offer, round
  case review, idle, assigned, moved, lost, lostHours

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
      Bilingual(fr: "{name}\u{A0}: plus valide ({to})", en: "{name}: not valid any more ({to})")
    case .renewed: Bilingual(fr: "{name}\u{A0}: renouvellement ({to})", en: "{name}: renewed ({to})")
    case .offered:
      Bilingual(
        fr: "{name} offre {n} {n:place|places}, {to}", en: "{name} offers {n} {n:seat|seats}, {to}")
    case .offer: Bilingual(fr: "{name} {to} (offre)", en: "{name} {to} (offer)")
    case .round: Bilingual(fr: "tour d’affectation", en: "allocation round")
    case .review:
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
}
