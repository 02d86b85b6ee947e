import Exchange
import Foundation
import PlacementDomain
import Reports
import Testing

@Suite struct VaccineScheduleReaderTests {
  static func read(_ text: String) -> (schedule: VaccineSchedule?, problems: [InputProblem]) {
    VaccineScheduleReader.read(text: text, file: "book.yaml")
  }

  /// The first problem as a line of a screen.
  static func problem(_ text: String, _ language: Language = .en) -> String {
    let (schedule, problems) = read(text)
    #expect(schedule == nil)
    return problems.first.map { ProblemPhrase.line(for: $0, language) } ?? "none"
  }

  /// A book with this text for its antigen `a`.
  static func book(_ antigen: String) -> String {
    "grace: 4 days\nobservations: [risk]\nproducts: {V: [a], W: [a]}\nantigens:\n  a: \(antigen)\n"
  }

  /// The doses of the only series of such a book.
  static func doses(_ antigen: String) throws -> [TargetDose] {
    let (schedule, problems) = read(book(antigen))
    #expect(problems == [])
    return try #require(schedule).antigens[0].series[0].doses
  }

  static let twelve = CalendarSpan(months: 12)
  static let either = [VaccineUse(.init(0)), VaccineUse(.init(1))]

  @Test func `a schedule by hand takes a line an antigen`() throws {
    let doses = try Self.doses("{doses: [{age: 12 months}, {interval: 4 weeks}]}")
    #expect(
      doses == [
        TargetDose(
          ages: [DoseAge(absoluteMinimum: CalendarSpan(months: 12, days: -4), minimum: Self.twelve)],
          vaccines: Self.either),
        TargetDose(
          intervals: [
            DoseInterval(absoluteMinimum: CalendarSpan(days: 24), minimum: CalendarSpan(weeks: 4))
          ], vaccines: Self.either),
      ])
  }

  @Test func `the same schedule is read in French`() throws {
    let french = """
      tolerance: 4 jours
      produits: {V: [a], W: {nom: Double, contient: [a, {antigene: b, de: 6 mois, avant: 7 ans}]}}
      groupes: {ab: [a, b]}
      conflits: [{premier: [V, W], avant: 28 jours, avant-si-valide: 24 jours}]
      antigenes:
        a: {immunise: {ne-avant: 1970-01-01}, doses: [{age: 12 mois}, {intervalle: 4 semaines, rappels: oui}]}
        b: {series: [{nom: une, doses: [{inutile: {age: 19 ans}}]}]}
      """
    let english = """
      grace: 4 days
      products: {V: [a], W: {name: Double, holds: [a, {antigen: b, from: 6 months, before: 7 years}]}}
      groups: {ab: [a, b]}
      conflicts: [{earlier: [V, W], before: 28 days, before-if-valid: 24 days}]
      antigens:
        a: {immune: {born-before: 1970-01-01}, doses: [{age: 12 months}, {interval: 4 weeks, recurring: yes}]}
        b: {series: [{name: une, doses: [{skip: {age: 19 years}}]}]}
      """
    let (one, other) = (Self.read(french), Self.read(english))
    #expect(one.problems == [] && other.problems == [])
    let (left, right) = (try #require(one.schedule), try #require(other.schedule))
    #expect(Array(left.antigens) == Array(right.antigens))
    #expect(Array(left.vaccines) == Array(right.vaccines))
    #expect(Array(left.groups) == Array(right.groups) && left.conflicts == right.conflicts)
    #expect(left.vaccines[1].name == "Double")
    #expect(left.conflicts[0].later == left.conflicts[0].earlier)
    #expect(left.antigens[0].immunity.bornBefore == Day(iso: "1970-01-01"))
  }

  @Test func `every rule of a dose has its form`() throws {
    let doses = try Self.doses(
      """
      {doses: [
          {age: [{absolute: 11 months, from: 12 months, before: 7 years, through: 2009-08-06}, {from: 4 years, since: 2009-08-07}],
           vaccines: [V, {of: W, before: 13 years, product: Good}], mistaken: W, recurring: yes},
          {interval: [{minimum: 16 weeks, absolute: 15 weeks, after-dose: 1}, {minimum: 6 months, after-vaccines: [W]},
             {minimum: 1 month, after-observation: risk}], accepted-interval: 3 weeks}]}
      """)
    let ages = doses[0].ages
    #expect(ages[0].inForce == DayRange(last: Day(iso: "2009-08-06")))
    #expect((ages[0].absoluteMinimum, ages[0].maximum) == (CalendarSpan(months: 11), CalendarSpan(years: 7)))
    #expect(ages[1].absoluteMinimum == CalendarSpan(years: 4, days: -4))
    #expect(
      doses[0].vaccines == [
        VaccineUse(.init(0)),
        VaccineUse(.init(1), at: AgeRange(until: CalendarSpan(years: 13)), product: "Good"),
      ])
    #expect(doses[0].inadvertent == [.init(1)] && doses[0].isRecurring)
    #expect(
      doses[1].intervals.map(\.start) == [.targetDose(1), .latest(of: [.init(1)]), .observation(.init(0))])
    #expect(doses[1].intervals[1].absoluteMinimum == CalendarSpan(months: 6, days: -4))
    #expect(doses[1].allowableIntervals.count == 1)
  }

  @Test func `skips are conditions, several together, or sets`() throws {
    let doses = try Self.doses(
      """
      {doses: [{skip: [
          {for: forecast, age: 19 years, interval: 6 months},
          {any: [{age: {from: 4 years, before: 7 years}}, {all: [{complete: 2}], since: 2020-01-01}]},
          {doses: [{more-than: 1, of: [V], age: 7 years, valid: no, this-season: 07-01}, {exactly: 0, through: 2020-01-01}]}]}]}
      """)
    let old = SkipCondition.age(AgeRange(from: CalendarSpan(years: 19)))
    let skips = doses[0].skips
    #expect(skips[0] == DoseSkip(.forecast, .any, [.init(.all, [old, .interval(CalendarSpan(months: 6))])]))
    let child = AgeRange(from: CalendarSpan(years: 4), until: CalendarSpan(years: 7))
    #expect(
      skips[1]
        == DoseSkip(
          .both, .any,
          [
            .init(.all, [.age(child)]),
            .init(.all, [.completedSeries(groups: [2])], inForce: DayRange(first: Day(iso: "2020-01-01"))),
          ]))
    let count = DoseCount(
      .moreThan, 1, onlyValid: false, of: [.init(0)], ages: AgeRange(from: CalendarSpan(years: 7)),
      period: .thisSeason(start: YearlyDay(month: 7, day: 1)!))
    let none = DoseCount(.exactly, 0, period: .days(DayRange(last: Day(iso: "2020-01-01"))))
    #expect(skips[2].sets == [.init(.all, [.count(count), .count(none)])])
  }

  @Test func `several series say how they are chosen`() throws {
    let (schedule, problems) = Self.read(
      Self.book(
        """
        {series: [{doses: [{}, {}]}, {name: adults, group: 1, latest-start: 60 years, product-path: yes, doses: [{}]},
              {name: at risk, kind: risk, sex: female, group: 2, equivalent: [1], priority: 1, preference: 3,
               indications: [{observation: risk, from: 18 years}], doses: [{}]}]}
        """))
    #expect(problems == [])
    let series = try #require(schedule).antigens[0].series
    #expect(series.map(\.name) == ["a 1", "adults", "at risk"])
    #expect(series.map(\.selection.isDefault) == [true, false, true])
    #expect(series.map(\.selection.preference) == [1, 2, 3])
    #expect(series[1].selection.isProductPath && series[1].selection.latestStart == CalendarSpan(years: 60))
    #expect(
      series[2].kind == .risk && series[2].sexes == [.female] && series[2].selection.equivalentGroups == [1])
    #expect(series[2].indications == [.init(.init(0), at: AgeRange(from: CalendarSpan(years: 18)))])
  }

  @Test(arguments: [
    ("{doses: [{aeg: 12 months}]}", "5:16: error[HSP-I053]: the key 'aeg' is unknown; did you mean 'age'?"),
    (
      "{doses: [{age: 12 moons}]}",
      "5:21: error[HSP-I056]: '12 moons' must be a length of time; write for instance 12 months - 4 days, 6 weeks or 19 years"
    ),
    ("{doses: [{vaccines: [VV]}]}", "5:27: error[HSP-I012]: no vaccine 'VV'; did you mean 'V'?"),
    ("{doses: []}", "5:14: error[HSP-I110]: this list is empty; give at least one item"),
    (
      "{doses: [{age: {from: 2 years, before: 12 months}}]}",
      "5:21: error[HSP-I110]: this range of ages is empty; 'before' must be greater than 'from'"
    ),
    (
      "{doses: [{age: {from: 2 years, absolute: 3 years}}]}",
      "5:21: error[HSP-I110]: the absolute minimum is above the minimum; it must be equal or shorter"
    ),
    (
      "{doses: [{interval: {minimum: 1 year, after-dose: 1}}]}",
      "5:56: error[HSP-I110]: '1' is no earlier dose of the series; give the number of a dose that comes before"
    ),
    (
      "{series: [{doses: [{}]}, {default: yes, doses: [{}]}]}",
      "5:41: error[HSP-I110]: the group has a default series already; keep only one"
    ),
    (
      "{immune: {evidence: [blood]}, doses: [{}]}",
      "5:27: error[HSP-I012]: no observation 'blood'; check the spelling, or add it to the schedule"
    ),
    (
      "{doses: [{skip: {doses: {more-than: 1, exactly: 2}}}]}",
      "5:30: error[HSP-I110]: exactly one of these keys is needed here: 'more-than', 'exactly' or 'fewer-than'"
    ),
    ("{doses: [{skip: {doses: {more-than: 1, this-season: 02-29}}}]}", "5:58: error[HSP-I056]"),
    ("{doses: [{recurring: maybe}]}", "5:27: error[HSP-I026]"),
    ("{doses: [{age: {since: 2020-02-30}}]}", "5:29: error[HSP-I056]"),
    ("{doses: [{age: {since: 2020-02-02, through: 2020-02-01}}]}", "5:50: error[HSP-I034]"),
    ("{doses: [{}], series: []}", "5:6: error[HSP-I110]"),
    ("{series: [{kind: risk, doses: [{}]}]}", "5:16: error[HSP-I055]"),
    ("12", "5:6: error[HSP-I056]"),
  ])
  func `what is wrong is said with its place`(antigen: String, expected: String) {
    let line = Self.problem(Self.book(antigen))
    #expect(line.hasPrefix("book.yaml:" + expected), "\(line)")
  }

  @Test func `an antigen that no product holds is an error, in both languages`() {
    let text = "products: {V: [a]}\nantigens: {a: {doses: [{}]}, b: {doses: [{}]}}\n"
    #expect(
      Self.problem(text)
        == "book.yaml:2:33: error[HSP-I110]: no product holds 'b'; add it to a product, or remove the antigen"
    )
    #expect(
      Self.problem(text, .fr)
        == "book.yaml:2:33\u{A0}: erreur[HSP-I110]\u{A0}: aucun produit ne contient «\u{A0}b\u{A0}»; ajoutez-le à un "
        + "produit, ou retirez l’antigène")
  }

  @Test(arguments: ["en", "fr"]) func `the example of the documentation is read`(language: String) throws {
    let path = URL(filePath: #filePath).appending(
      path: "../../../../Documentation/VaccineSchedule.\(language).md")
    let text = try String(contentsOf: path.standardizedFileURL, encoding: .utf8)
    let example = try #require(text.components(separatedBy: "```yaml\n").dropFirst().first)
    let lines = try #require(example.components(separatedBy: "```").first).split(separator: "\n").dropFirst()
    let (schedule, problems) = Self.read(lines.map { $0.dropFirst(2) }.joined(separator: "\n"))
    #expect(problems == [])
    #expect(try #require(schedule).antigens.map(\.series.count).sorted() == [1, 1, 1, 2])
  }

  @Test func `every fault has a sentence without holes`() {
    let faults: [VaccineRuleFault] = [
      .emptyRange, .absoluteAboveMinimum, .notAnEarlierDose, .noProduct, .twoDefaults, .nothingListed,
      .oneKeyNeeded(keys: ["a", "b"]),
    ]
    for kind in faults.map(ProblemKind.vaccineRuleWrong) + [
      .settingWrong(.calendarSpan), .settingWrong(.yearlyDay),
    ] {
      for language in Language.allCases {
        let problem = InputProblem(kind, file: "f.yaml", line: 1, column: 1, columnName: "c", value: "v")
        let text = ProblemPhrase.sentence(for: problem, language)
        #expect(!text.contains("{") && text.contains(" "), "\(text)")
      }
    }
  }
}
