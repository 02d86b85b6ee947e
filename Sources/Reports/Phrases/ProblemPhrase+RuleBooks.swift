import Exchange

extension ProblemPhrase {
  /// What is wrong with rule books, evidence and waivers.
  static let ruleTemplates: [ProblemPhrase: Bilingual] = [
    .conditionExpected: Bilingual(
      fr:
        "{key} doit être un test avec ses valeurs, comme «\u{A0}certification\u{A0}» et ses «\u{A0}noms\u{A0}», ou tous, un-de, "
        + "pas, quand et alors",
      en:
        "{key} must be a test with its values, such as 'certification' and its 'names', or all, any, not, when and then"
    ),
    .ruleBookUnknown: Bilingual(
      fr: "il n’y a pas de recueil de préalables {value}; il y a {names}",
      en: "there is no rule book {value}; there is {names}"),
    .ruleBookTwice: Bilingual(
      fr: "le recueil {value} est aussi dans {other}; changez l’un des deux noms",
      en: "the rule book {value} is also in {other}; change one of the two names"),
    .ruleBookBuiltIn: Bilingual(
      fr:
        "{value} est le nom d’un recueil du programme; donnez un autre nom à celui-ci, et ajoutez «\u{A0}etend\u{A0}» "
        + "pour partir du premier",
      en:
        "{value} is the name of a built-in rule book; give this one another, and add 'extends' to start from it"
    ),
    .ruleBookCycle: Bilingual(
      fr: "ces recueils s’étendent l’un l’autre sans fin\u{A0}: {path}; retirez l’un des «\u{A0}etend\u{A0}»",
      en: "these rule books extend each other without end: {path}; remove one of the 'extends'"),
    .parameterUnused: Bilingual(
      fr: "aucun préalable ne se sert du paramètre {key}",
      en: "no requirement uses the parameter {key}"),
    .ruleNeverMet: Bilingual(
      fr: "{key}\u{A0}: personne ne pourrait jamais être conforme; corrigez la condition",
      en: "{key}: nobody could ever meet this; correct the condition"),
    .ruleAsksNothing: Bilingual(
      fr: "{key}\u{A0}: tout le monde est toujours conforme; corrigez la condition, ou retirez-la",
      en: "{key}: everybody always meets this; correct the condition, or remove it"),
    .ruleNothingLong: Bilingual(
      fr: "{key} doit être plus que zéro", en: "{key} must be more than nothing"),
    .ruleNothingListed: Bilingual(
      fr: "{key} est une liste vide; donnez au moins un élément, ou retirez la clé",
      en: "{key} is an empty list; give at least one item, or remove the key"),
    .ruleOneCondition: Bilingual(
      fr: "{key}\u{A0}: une condition est un seul test; réunissez-en plusieurs avec tous ou un-de",
      en: "{key}: a condition is one test; put several together with all or any"),
    .ruleOtherForm: Bilingual(
      fr:
        "{key} a une autre sorte de valeur dans le recueil étendu; gardez la même sorte (durée, nombre, liste, "
        + "oui ou non)",
      en:
        "{key} has another sort of value in the book it extends; keep the sort (length of time, number, list, "
        + "yes or no)"),
    .ruleOutsideBook: Bilingual(
      fr: "{key}\u{A0}: aucun de ces jours n’est de ceux où le recueil est en vigueur; vérifiez les dates",
      en: "{key}: none of these days is among those on which the book holds; check the dates"),
    .ruleBookOutsideSession: Bilingual(
      fr:
        "le recueil {value} est en vigueur du {from} au {to}, pas pendant toute la session; vérifiez qu’il n’y en a "
        + "pas un plus récent",
      en:
        "the rule book {value} holds from {from} to {to}, not for the whole session; check whether there is a newer one"
    ),
    .noRuleBookApplied: Bilingual(
      fr:
        "aucun recueil de préalables n’est appliqué\u{A0}: ce fichier ne change rien; ajoutez «\u{A0}prealables\u{A0}: "
        + "[quebec-nursing]\u{A0}» aux réglages pour l’appliquer",
      en:
        "no rule book is applied: this file changes nothing; add 'rules: [quebec-nursing]' to the settings to apply it"
    ),
    .evidenceKindUnknown: Bilingual(
      fr:
        "{value} n’est pas une sorte de preuve; écrivez {choices}, ou une sorte de l’école comme «\u{A0}site:badge\u{A0}»",
      en: "{value} is no kind of evidence; write {choices}, or a kind of the school’s such as 'site:badge'"),
    .ownKindNotAsked: Bilingual(
      fr:
        "aucun recueil appliqué ne demande {value}\u{A0}: {rows} {rows:ligne|lignes} sans effet; vérifiez "
        + "l’orthographe",
      en: "no applied rule book asks for {value}: {rows} {rows:row|rows} without effect; check the spelling"),
    .beforeBirth: Bilingual(
      fr: "la date de la colonne {column} est avant la naissance; corrigez l’une des deux dates",
      en: "the date in the column {column} is before the day of birth; correct one of the two dates"),
    .bornTooLate: Bilingual(
      fr: "la date de la colonne {column} n’est pas avant la session; corrigez-la",
      en: "the date in the column {column} is not before the session; correct it"),
    .expiresBeforeDone: Bilingual(
      fr: "l’échéance de la colonne {column} est avant la date où c’est fait; corrigez l’une des deux dates",
      en: "the expiry in the column {column} is before the day it was done; correct one of the two dates"),
    .evidenceTwice: Bilingual(
      fr: "cette ligne est la même que la ligne {line}\u{A0}: elle compte une fois",
      en: "this row is the same as row {line}: it counts once"),
    .evidenceContradicted: Bilingual(
      fr:
        "cette ligne parle de la même chose et du même jour que la ligne {line}, et dit autre chose\u{A0}: la pire des "
        + "deux compte; gardez-en une seule",
      en:
        "this row is about the same thing and day as row {line} and says otherwise: the worse of the two counts; "
        + "keep only one"),
    .vaccineNotKnown: Bilingual(
      fr:
        "aucun recueil appliqué ne connaît le vaccin ou l’antigène de cette ligne (la valeur n’est pas montrée\u{A0}: "
        + "donnée de santé)\u{A0}: {rows} {rows:ligne|lignes} sans effet; vérifiez l’orthographe",
      en:
        "no applied rule book knows the vaccine or antigen of this row (the value is not shown: health data): {rows} "
        + "{rows:row|rows} without effect; check the spelling"),
    .onlyOne: Bilingual(
      fr: "une seule de ces colonnes peut être remplie\u{A0}: {columns}; faites deux lignes",
      en: "only one of these columns may be filled in: {columns}; make two rows of it"),
    .maskWrong: Bilingual(
      fr:
        "{value} n’est pas un modèle de masque; écrivez le modèle et la taille, comme «\u{A0}1870+\u{A0}» ou "
        + "«\u{A0}1860 S\u{A0}»",
      en: "{value} is no model of mask; write the model and size, such as '1870+' or '1860 S'"),
  ]

  /// The sentence of what cannot be in a rule book.
  static func phrase(for fault: RuleFault) -> ProblemPhrase {
    switch fault {
    case .neverMet: .ruleNeverMet
    case .asksNothing: .ruleAsksNothing
    case .nothingLong: .ruleNothingLong
    case .nothingListed: .ruleNothingListed
    case .oneConditionNeeded: .ruleOneCondition
    case .otherForm: .ruleOtherForm
    case .outsideBook: .ruleOutsideBook
    }
  }
}
