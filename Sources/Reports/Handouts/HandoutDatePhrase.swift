import PlacementDomain

/// Days, months and hours written out.
enum HandoutDatePhrase: Phrasebook {
  case january, february, march, april, may, june, july, august, september, october, november, december
  case sunday, monday, tuesday, wednesday, thursday, friday, saturday
  case day, dayOfYear, dayOfWeek, month, fromTo, hoursFromTo

  var template: Bilingual {
    switch self {
    case .january: Bilingual(fr: "janvier", en: "January")
    case .february: Bilingual(fr: "février", en: "February")
    case .march: Bilingual(fr: "mars", en: "March")
    case .april: Bilingual(fr: "avril", en: "April")
    case .may: Bilingual(fr: "mai", en: "May")
    case .june: Bilingual(fr: "juin", en: "June")
    case .july: Bilingual(fr: "juillet", en: "July")
    case .august: Bilingual(fr: "août", en: "August")
    case .september: Bilingual(fr: "septembre", en: "September")
    case .october: Bilingual(fr: "octobre", en: "October")
    case .november: Bilingual(fr: "novembre", en: "November")
    case .december: Bilingual(fr: "décembre", en: "December")
    case .sunday: Bilingual(fr: "dimanche", en: "Sunday")
    case .monday: Bilingual(fr: "lundi", en: "Monday")
    case .tuesday: Bilingual(fr: "mardi", en: "Tuesday")
    case .wednesday: Bilingual(fr: "mercredi", en: "Wednesday")
    case .thursday: Bilingual(fr: "jeudi", en: "Thursday")
    case .friday: Bilingual(fr: "vendredi", en: "Friday")
    case .saturday: Bilingual(fr: "samedi", en: "Saturday")
    case .day: Bilingual(fr: "{date} {year}", en: "{date}, {year}")
    case .dayOfYear: Bilingual(fr: "{day}\u{A0}{month}", en: "{month} {day}")
    case .dayOfWeek: Bilingual(fr: "{weekday} {date}", en: "{weekday}, {date}")
    case .month: Bilingual(fr: "{month} {year}", en: "{month} {year}")
    case .fromTo: Bilingual(fr: "du {first} au {last}", en: "{first} to {last}")
    case .hoursFromTo: Bilingual(fr: "de {start} à {end}", en: "{start} to {end}")
    }
  }

  static let months: [HandoutDatePhrase] = Array(allCases.prefix(12))
  /// Sunday first, as `Weekday`.
  static let weekdays: [HandoutDatePhrase] = Array(allCases.dropFirst(12).prefix(7))
}

/// Days and hours as a document writes them.
struct HandoutDates {
  let language: Language

  /// « 1er août 2026 », “August 1, 2026”.
  func day(_ day: Day) -> String {
    HandoutDatePhrase.day.text(
      language, ["date": .text(dayOfYear(day)), "year": .text(String(day.civil.year))])
  }

  /// « 1er août », “August 1”.
  private func dayOfYear(_ day: Day) -> String {
    let (_, month, number) = day.civil
    return HandoutDatePhrase.dayOfYear.text(
      language,
      [
        "day": .text(number == 1 ? CalendarPhrase.firstOfMonth.text(language) : String(number)),
        "month": .text(HandoutDatePhrase.months[month - 1].text(language)),
      ])
  }

  /// « lundi 12 janvier 2026 ».
  func dayOfWeek(_ day: Day) -> String {
    HandoutDatePhrase.dayOfWeek.text(
      language, ["weekday": .text(weekday(day.weekday)), "date": .text(self.day(day))])
  }

  /// « du 12 janvier au 6 février 2026 »; one day by itself.
  func span(_ span: DaySpan) -> String {
    guard span.count > 1 else { return day(span.first) }
    let isOneYear = span.first.civil.year == span.last.civil.year
    let first = isOneYear ? dayOfYear(span.first) : day(span.first)
    return HandoutDatePhrase.fromTo.text(language, ["first": .text(first), "last": .text(day(span.last))])
  }

  func weekday(_ day: Weekday) -> String { HandoutDatePhrase.weekdays[Int(day.rawValue)].text(language) }

  /// « janvier 2026 ».
  func month(_ month: Int, _ year: Int) -> String {
    HandoutDatePhrase.month.text(
      language,
      ["month": .text(HandoutDatePhrase.months[month - 1].text(language)), "year": .text(String(year))])
  }

  /// « 7 h 30 » or “07:30”.
  func time(_ time: TimeOfDay) -> String {
    guard language == .fr else { return time.description }
    let minute = time.minutes % 60
    return "\(time.minutes / 60)\u{A0}h" + (minute == 0 ? "" : "\u{A0}\(minute < 10 ? "0" : "")\(minute)")
  }

  /// « de 7 h 30 à 15 h 30 ».
  func hours(_ hours: ShiftHours) -> String {
    HandoutDatePhrase.hoursFromTo.text(
      language, ["start": .text(time(hours.start)), "end": .text(time(hours.end))])
  }

  /// « lundi, mardi et mercredi », Monday first.
  func weekdays(_ days: Weekdays) -> String {
    language.list(HandoutDates.mondayFirst.filter(days.contains).map(weekday))
  }

  /// « LMM », as HSPnet writes days: one letter each, Monday first.
  func initials(_ days: Weekdays) -> String {
    HandoutDates.mondayFirst.filter(days.contains).map { String(weekday($0).prefix(1)).uppercased() }.joined()
  }

  static let mondayFirst: [Weekday] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
}
