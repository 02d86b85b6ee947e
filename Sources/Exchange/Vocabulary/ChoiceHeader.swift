/// Headers of wide columns of wishes, as forms export them: `choice_3`, « Choix 3 », « 3e choix », « Premier
/// choix », “2nd choice”, “First choice”.
enum ChoiceHeader {
  /// The rank such a header gives, 1…999; nil for any other header.
  static func rank(of header: String) -> Int? {
    let folded = header.folded
    for word in SessionFormat.choiceWords {
      let rest: Substring
      if folded.hasPrefix(word) {
        rest = folded.dropFirst(word.count)
      } else if folded.hasSuffix(word) {
        rest = folded.dropLast(word.count)
      } else {
        continue
      }
      if let rank = ordinals[String(rest)] ?? number(rest) { return rank }
    }
    return nil
  }

  /// `3`, `no3`, `3e`, `3rd`.
  private static func number(_ text: Substring) -> Int? {
    let marked = ["numero", "number", "no", "n"].first { text.hasPrefix($0) }
    let digits = text.dropFirst(marked?.count ?? 0).prefix { $0.isASCII && $0.isNumber }
    let ending = text.dropFirst((marked?.count ?? 0) + digits.count)
    guard endings.contains(String(ending)), let rank = Int(digits), (1...999).contains(rank) else {
      return nil
    }
    return rank
  }

  private static let endings: Set = [
    "", "er", "re", "ere", "e", "eme", "ieme", "nd", "nde", "st", "rd", "th",
  ]

  private static let ordinals: [String: Int] = {
    let words: [[String]] = [
      ["premier", "first"], ["deuxieme", "second"], ["troisieme", "third"], ["quatrieme", "fourth"],
      ["cinquieme", "fifth"], ["sixieme", "sixth"], ["septieme", "seventh"], ["huitieme", "eighth"],
      ["neuvieme", "ninth"], ["dixieme", "tenth"],
    ]
    return Dictionary(
      uniqueKeysWithValues: words.enumerated().flatMap { rank, words in words.map { ($0, rank + 1) } })
  }()
}
