import Reports
import Testing

/// Numbers, plurals, shares and lists as each language writes them.
struct PhraseTests {
  @Test(arguments: [
    (0, "0 erreur à corriger.", "0 errors to correct."), (1, "1 erreur à corriger.", "1 error to correct."),
    (2, "2 erreurs à corriger.", "2 errors to correct."),
    (12_345, "12\u{A0}345 erreurs à corriger.", "12,345 errors to correct."),
  ])
  func `a count chooses its plural`(_ count: Int, _ french: String, _ english: String) {
    #expect(CheckPhrase.problems.text(.fr, ["n": .number(count)]) == french)
    #expect(CheckPhrase.problems.text(.en, ["n": .number(count)]) == english)
  }

  @Test func `thousands are parted as each language does`() {
    #expect(Language.fr.written(1234) == "1234" && Language.fr.written(1_234_567) == "1\u{A0}234\u{A0}567")
    #expect(Language.en.written(1234) == "1,234" && Language.en.written(-999) == "-999")
  }

  @Test(arguments: [
    (0, 10, "0,0\u{A0}%", "0.0%"), (10, 10, "100\u{A0}%", "100%"), (1, 3, "33,3\u{A0}%", "33.3%"),
    (2, 3, "66,7\u{A0}%", "66.7%"), (1, 100_000, "0,1\u{A0}%", "0.1%"),
    (99_999, 100_000, "99,9\u{A0}%", "99.9%"), (0, 0, "0,0\u{A0}%", "0.0%"),
  ])
  func `only nothing is 0 percent and only everything is 100`(
    _ part: Int, _ whole: Int, _ french: String, _ english: String
  ) {
    #expect(Language.fr.percent(part, of: whole) == french)
    #expect(Language.en.percent(part, of: whole) == english)
  }

  @Test func `lengths of time are in hours`() {
    #expect(
      Language.fr.hours(minutes: 2880) == "48\u{A0}h"
        && Language.en.hours(minutes: 2885) == "48\u{A0}h\u{A0}05")
  }

  @Test func `lists end in a word`() {
    #expect(Language.fr.list(["a", "b", "c"]) == "a, b et c")
    #expect(Language.en.list(["a", "b"], or: true) == "a or b")
    #expect(Language.fr.list([]).isEmpty && Language.fr.list(["a"]) == "a")
  }

  @Test func `words are in Canadian French order`() {
    let words = ["Zoé", "école", "Éboulements", "ecole", "Côté", "Cote", "coté", "P10", "P9"]
    let sorted = words.sorted(by: Language.fr.precedes)
    #expect(sorted.firstIndex(of: "Éboulements")! < sorted.firstIndex(of: "ecole")!)
    #expect(sorted.firstIndex(of: "ecole")! < sorted.firstIndex(of: "école")!)
    #expect(sorted.firstIndex(of: "P9")! < sorted.firstIndex(of: "P10")!)
    #expect(sorted.last == "Zoé")
    #expect(words.reversed().sorted(by: Language.fr.precedes) == sorted)
  }
}
