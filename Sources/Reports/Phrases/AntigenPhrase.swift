/// What vaccines of the built-in book protect against; the raw value is the book's word.
enum AntigenPhrase: String, Phrasebook {
  case measles, mumps, rubella, varicella, diphtheria, tetanus, pertussis, poliomyelitis, influenza
  case hepatitisB = "hepatitis-b"
  case covid = "covid-19"

  /// The word of a rule book in the reader's language; as it stands where it is a school's own.
  static func text(_ word: String, _ language: Language) -> String {
    AntigenPhrase(rawValue: word)?.text(language) ?? word
  }

  var template: Bilingual {
    switch self {
    case .measles: Bilingual(fr: "rougeole", en: "measles")
    case .mumps: Bilingual(fr: "oreillons", en: "mumps")
    case .rubella: Bilingual(fr: "rubéole", en: "rubella")
    case .varicella: Bilingual(fr: "varicelle", en: "varicella")
    case .diphtheria: Bilingual(fr: "diphtérie", en: "diphtheria")
    case .tetanus: Bilingual(fr: "tétanos", en: "tetanus")
    case .pertussis: Bilingual(fr: "coqueluche", en: "pertussis")
    case .poliomyelitis: Bilingual(fr: "poliomyélite", en: "poliomyelitis")
    case .influenza: Bilingual(fr: "grippe", en: "influenza")
    case .hepatitisB: Bilingual(fr: "hépatite B", en: "hepatitis B")
    case .covid: Bilingual(fr: "COVID-19", en: "COVID-19")
    }
  }
}
