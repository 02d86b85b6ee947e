import PlacementDomain
public import Requests

/// What `requests` can be told to do; the raw value is the English word, the French sentence the French one.
public enum RequestVerbPhrase: String, Phrasebook {
  case list, show, prepare, sent, hold, redirect, accept, confirm, refuse, cancel, postpone
  case resize, move, split, link, unlink, set, assign, unassign, withdraw, replace
  case statuses, surplus, notices, calls, call, offer, take, giveBack = "return"

  /// The verb of a move; nil for one nobody makes by name.
  public init?(_ move: RequestMove.Kind) {
    switch move {
    case .hold: self = .hold
    case .send: self = .sent
    case .redirect: self = .redirect
    case .accept: self = .accept
    case .confirm: self = .confirm
    case .refuse: self = .refuse
    case .cancel: self = .cancel
    case .postpone: self = .postpone
    case .resize: self = .resize
    case .relocate: self = .move
    case .split: self = .split
    case .link: self = .link
    case .unlink: self = .unlink
    case .edit: self = .set
    case .assign: self = .assign
    case .unassign: self = .unassign
    case .withdraw: self = .withdraw
    case .replace: self = .replace
    case .take: return nil
    }
  }

  /// The verb people wrote, in either language, with or without accents; nil for another word.
  public init?(word: String) {
    let plain = word.plain
    guard
      let verb = RequestVerbPhrase.allCases.first(where: {
        $0.rawValue == plain || $0.template.fr.plain == plain
      })
    else { return nil }
    self = verb
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .list: Bilingual(fr: "lister", en: "list")
    case .show: Bilingual(fr: "montrer", en: "show")
    case .prepare: Bilingual(fr: "preparer", en: "prepare")
    case .sent: Bilingual(fr: "envoyee", en: "sent")
    case .hold: Bilingual(fr: "mettre-en-attente", en: "hold")
    case .redirect: Bilingual(fr: "reacheminer", en: "redirect")
    case .accept: Bilingual(fr: "accepter", en: "accept")
    case .confirm: Bilingual(fr: "confirmer", en: "confirm")
    case .refuse: Bilingual(fr: "refuser", en: "refuse")
    case .cancel: Bilingual(fr: "annuler", en: "cancel")
    case .postpone: Bilingual(fr: "reporter", en: "postpone")
    case .resize: Bilingual(fr: "changer-taille", en: "resize")
    case .move: Bilingual(fr: "changer-destination", en: "move")
    case .split: Bilingual(fr: "diviser", en: "split")
    case .link: Bilingual(fr: "lier", en: "link")
    case .unlink: Bilingual(fr: "delier", en: "unlink")
    case .set: Bilingual(fr: "modifier", en: "set")
    case .assign: Bilingual(fr: "affecter", en: "assign")
    case .unassign: Bilingual(fr: "desaffecter", en: "unassign")
    case .withdraw: Bilingual(fr: "retirer", en: "withdraw")
    case .replace: Bilingual(fr: "remplacer", en: "replace")
    case .statuses: Bilingual(fr: "statuts", en: "statuses")
    case .surplus: Bilingual(fr: "surplus", en: "surplus")
    case .notices: Bilingual(fr: "avis", en: "notices")
    case .calls: Bilingual(fr: "appels", en: "calls")
    case .call: Bilingual(fr: "appel", en: "call")
    case .offer: Bilingual(fr: "offre", en: "offer")
    case .take: Bilingual(fr: "prendre", en: "take")
    case .giveBack: Bilingual(fr: "rendre", en: "return")
    }
  }
}
