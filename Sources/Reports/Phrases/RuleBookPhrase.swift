import PlacementDomain

/// The rule books of a session and what is in them.
enum RuleBookPhrase: Phrasebook {
  case heading, noneApplied, builtIn, file, everywhere, atDestinations, notApplied, effective, extends
  case wrong, requirements, parameters, severityAndTiming, source, sourceDated
  case months, days, yes, no

  /// A figure in words.
  static func text(_ value: RuleValue, _ language: Language) -> String {
    switch value {
    case .words(let words): return words.joined(separator: ", ")
    case .count(let count): return language.written(count)
    case .flag(let flag): return (flag ? yes : no).text(language)
    case .span(let span):
      var parts: [String] = []
      if span.months != 0 { parts.append(months.text(language, ["n": .number(Int(span.months))])) }
      if span.days != 0 || span.months == 0 {
        parts.append(days.text(language, ["n": .number(Int(span.days))]))
      }
      return parts.joined(separator: " ")
    }
  }

  /// Where a rule or a figure comes from, with its date where it has one.
  static func text(_ origin: RuleSource, _ language: Language) -> String {
    let words = origin.text.text(language)
    guard let day = origin.date else { return words }
    return sourceDated.text(language, ["source": .text(words), "day": .text(day.description)])
  }

  var template: Bilingual {
    switch self {
    case .heading: Bilingual(fr: "Recueils de préalables", en: "Rule books")
    case .noneApplied:
      Bilingual(
        fr:
          "Aucun recueil de préalables ne s’applique à cette session\u{A0}: nommez-en un sous «\u{A0}prealables\u{A0}» "
          + "dans les réglages; «\u{A0}hspplan controler --prealables\u{A0}» les montre.",
        en:
          "No rule book applies to this session: name one under “rules” in the settings; "
          + "“hspplan check --rules” shows them.")
    case .builtIn: Bilingual(fr: "intégré", en: "built in")
    case .file: Bilingual(fr: "fichier {file}", en: "file {file}")
    case .everywhere: Bilingual(fr: "s’applique partout", en: "applies everywhere")
    case .atDestinations:
      Bilingual(
        fr: "s’applique à {n} {n:destination|destinations}", en: "applies at {n} {n:destination|destinations}"
      )
    case .notApplied: Bilingual(fr: "ne s’applique pas ici", en: "not applied here")
    case .effective: Bilingual(fr: "en vigueur du {from} au {to}", en: "in force from {from} to {to}")
    case .extends: Bilingual(fr: "étend {list}", en: "extends {list}")
    case .wrong:
      Bilingual(fr: "à corriger\u{A0}: voir les erreurs", en: "to correct: see the errors")
    case .requirements:
      Bilingual(fr: "{n} {n:préalable|préalables}", en: "{n} {n:requirement|requirements}")
    case .parameters: Bilingual(fr: "{n} {n:chiffre|chiffres}", en: "{n} {n:figure|figures}")
    case .severityAndTiming:
      Bilingual(
        fr: "{severity}, {timing}, {n} {n:jour|jours} d’avance",
        en: "{severity}, {timing}, {n} {n:day|days} ahead")
    case .source: Bilingual(fr: "source\u{A0}: {source}", en: "source: {source}")
    case .sourceDated: Bilingual(fr: "{source}, {day}", en: "{source}, {day}")
    case .months: Bilingual(fr: "{n} mois", en: "{n} {n:month|months}")
    case .days: Bilingual(fr: "{n} {n:jour|jours}", en: "{n} {n:day|days}")
    case .yes: Bilingual(fr: "oui", en: "yes")
    case .no: Bilingual(fr: "non", en: "no")
    }
  }
}
