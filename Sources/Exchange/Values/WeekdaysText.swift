import PlacementDomain

/// Days of the week as people write them, in English or French.
enum WeekdaysText {
  /// Why a text is no set of days.
  enum Failure: Error, Equatable {
    /// A lone « M »: mardi or mercredi?
    case tuesdayOrWednesday
    case unknown
  }

  private static let words: [String: Weekday] = {
    let table: [(Weekday, String)] = [
      (.sunday, "su sun sunday d di dim dimanche"), (.monday, "mo mon monday l lu lun lundi"),
      (.tuesday, "tu tue tues tuesday ma mar mardi"), (.wednesday, "we wed wednesday me mer mercredi"),
      (.thursday, "th thu thur thurs thursday j je jeu jeudi"), (.friday, "fr fri friday v ve ven vendredi"),
      (.saturday, "sa sat saturday s sam samedi"),
    ]
    var words: [String: Weekday] = [:]
    for (day, list) in table { for word in list.split(separator: " ") { words[String(word)] = day } }
    return words
  }()

  private static let ranges: Set<String> = ["au", "a", "to", "through", "-"]
  private static let fillers: Set<String> = ["du", "de", "from", "et", "and", "le", "les"]

  /// The days of `Mo Tu We`, `L Ma Me`, `lun. mar.`, `lundi au mercredi`, `LMM`, `LMMJV`, ….
  static func parse(_ text: String) -> Result<Weekdays, Failure> {
    var days: [Weekday] = []
    var rangeFrom: Weekday? = nil
    var pendingRange = false
    let tokens = self.tokens(text)
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      index += 1
      if fillers.contains(token) { continue }
      if ranges.contains(token) {
        guard let last = days.last, !pendingRange else { return .failure(.unknown) }
        rangeFrom = last
        pendingRange = true
        continue
      }
      var found: [Weekday]
      if let day = words[token] {
        found = [day]
      } else if token == "m", index < tokens.count, tokens[index] == "m", !pendingRange {
        index += 1
        found = [.tuesday, .wednesday]
      } else {
        switch run(token) {
        case .success(let days): found = days
        case .failure(let failure): return .failure(failure)
        }
      }
      if pendingRange, let from = rangeFrom {
        guard found.count == 1 else { return .failure(.unknown) }
        found = span(from, found[0])
        pendingRange = false
      }
      days += found
    }
    return days.isEmpty || pendingRange ? .failure(.unknown) : .success(Weekdays(days))
  }

  /// Words, and `-` for a dash between two of them.
  private static func tokens(_ text: String) -> [String] {
    var tokens: [String] = []
    var word = ""
    func end() {
      let folded = word.folded
      if !folded.isEmpty { tokens.append(folded) }
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else {
        end()
        if "-–—".contains(character) { tokens.append("-") }
      }
    }
    end()
    return tokens
  }

  /// Days written without a space: `LMMJV` (two M's in a row are mardi and mercredi), `LMaMe`, `MoTuWe`.
  private static func run(_ token: String) -> Result<[Weekday], Failure> {
    let letters = Array(token)
    if letters.count >= 4, letters.count % 2 == 0 {
      let pairs = stride(from: 0, to: letters.count, by: 2).map { words[String(letters[$0...$0 + 1])] }
      if pairs.allSatisfy({ $0 != nil }) { return .success(pairs.compactMap { $0 }) }
    }
    var days: [Weekday] = []
    var index = 0
    var hasLoneM = false
    while index < letters.count {
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      switch (letters[index], next) {
      case ("m", "m"):
        days += [.tuesday, .wednesday]
        index += 1
      case ("m", "a"):
        days.append(.tuesday)
        index += 1
      case ("m", "e"):
        days.append(.wednesday)
        index += 1
      case ("m", _): hasLoneM = true
      case ("l", _): days.append(.monday)
      case ("j", _): days.append(.thursday)
      case ("v", _): days.append(.friday)
      case ("s", _): days.append(.saturday)
      case ("d", _): days.append(.sunday)
      default: return .failure(.unknown)
      }
      index += 1
    }
    return hasLoneM ? .failure(.tuesdayOrWednesday) : .success(days)
  }

  /// From one day to another, over the week's end when needed.
  private static func span(_ from: Weekday, _ to: Weekday) -> [Weekday] {
    var days = [from]
    var day = from
    while day != to {
      day = Weekday.allCases[(Int(day.rawValue) + 1) % 7]
      days.append(day)
    }
    return days
  }

  /// As an English list without spaces, which `parse` reads back: `MoTuWe`.
  static func written(_ days: Weekdays) -> String {
    zip(Weekday.allCases, ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"])
      .filter { days.contains($0.0) }.map(\.1).joined()
  }
}
