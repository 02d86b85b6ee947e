public import Requests

/// What was done, as the log says it.
public enum AuditActionPhrase: String, Phrasebook {
  case create, migrate, restore, read, plan, prepare, accept, replace, export
  case hold, send, redirect, refuse, cancel, postpone, resize, relocate, split, link, unlink, edit
  case agree, confirm, assign, unassign, withdraw, take, tell, call, offer
  case useOffer = "use-offer"
  case returnOffer = "return-offer"

  /// The words for an action; raw values are the same.
  public init(_ action: AuditAction) { self.init(rawValue: action.rawValue)! }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .create: Bilingual(fr: "registre créé", en: "store made")
    case .migrate: Bilingual(fr: "tables mises à jour", en: "tables updated")
    case .restore: Bilingual(fr: "sauvegarde restaurée", en: "backup restored")
    case .read: Bilingual(fr: "session lue", en: "session read")
    case .plan: Bilingual(fr: "plan gardé", en: "plan kept")
    case .prepare: Bilingual(fr: "préparer", en: "prepare")
    case .accept: Bilingual(fr: "plan retenu", en: "plan accepted")
    case .replace: Bilingual(fr: "remplacer", en: "replace")
    case .export: Bilingual(fr: "exporter", en: "export")
    case .hold: Bilingual(fr: "mettre en attente", en: "hold")
    case .send: Bilingual(fr: "envoyée", en: "sent")
    case .redirect: Bilingual(fr: "réacheminer", en: "redirect")
    case .refuse: Bilingual(fr: "refuser", en: "refuse")
    case .cancel: Bilingual(fr: "annuler", en: "cancel")
    case .postpone: Bilingual(fr: "reporter", en: "postpone")
    case .resize: Bilingual(fr: "changer la taille", en: "resize")
    case .relocate: Bilingual(fr: "changer la destination", en: "move")
    case .split: Bilingual(fr: "diviser", en: "split")
    case .link: Bilingual(fr: "lier", en: "link")
    case .unlink: Bilingual(fr: "délier", en: "unlink")
    case .edit: Bilingual(fr: "modifier", en: "edit")
    case .agree: Bilingual(fr: "accepter", en: "accept")
    case .confirm: Bilingual(fr: "confirmer", en: "confirm")
    case .assign: Bilingual(fr: "affecter", en: "assign")
    case .unassign: Bilingual(fr: "désaffecter", en: "unassign")
    case .withdraw: Bilingual(fr: "retirer", en: "withdraw")
    case .take: Bilingual(fr: "statut pris des fichiers", en: "status taken from the files")
    case .tell: Bilingual(fr: "avis donné", en: "notice given")
    case .call: Bilingual(fr: "appel d’offres", en: "call for offers")
    case .offer: Bilingual(fr: "offre reçue", en: "offer received")
    case .useOffer: Bilingual(fr: "places prises d’une offre", en: "seats taken from an offer")
    case .returnOffer: Bilingual(fr: "places rendues", en: "seats given back")
    }
  }
}
