public import PlacementDomain

/// Days, weeks and periods in short.
public enum CalendarPhrase: Phrasebook {
  case january, february, march, april, may, june, july, august, september, october, november, december
  case firstOfMonth, week
  case day, evening, night

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .january: Bilingual(fr: "{day} janv.", en: "Jan {day}")
    case .february: Bilingual(fr: "{day} févr.", en: "Feb {day}")
    case .march: Bilingual(fr: "{day} mars", en: "Mar {day}")
    case .april: Bilingual(fr: "{day} avr.", en: "Apr {day}")
    case .may: Bilingual(fr: "{day} mai", en: "May {day}")
    case .june: Bilingual(fr: "{day} juin", en: "Jun {day}")
    case .july: Bilingual(fr: "{day} juill.", en: "Jul {day}")
    case .august: Bilingual(fr: "{day} août", en: "Aug {day}")
    case .september: Bilingual(fr: "{day} sept.", en: "Sep {day}")
    case .october: Bilingual(fr: "{day} oct.", en: "Oct {day}")
    case .november: Bilingual(fr: "{day} nov.", en: "Nov {day}")
    case .december: Bilingual(fr: "{day} déc.", en: "Dec {day}")
    case .firstOfMonth: Bilingual(fr: "1er", en: "1")
    case .week: Bilingual(fr: "Sem. {n}", en: "Week {n}")
    case .day: Bilingual(fr: "Jour", en: "Day")
    case .evening: Bilingual(fr: "Soir", en: "Evening")
    case .night: Bilingual(fr: "Nuit", en: "Night")
    }
  }

  /// `12 janv.`, `1er août`; `Jan 12`.
  public static func short(_ day: Day, _ language: Language) -> String {
    let civil = day.civil
    let number = civil.day == 1 ? firstOfMonth.text(language) : String(civil.day)
    return allCases[civil.month - 1].text(language, ["day": .text(number)])
  }
}
