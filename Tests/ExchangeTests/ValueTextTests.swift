import PlacementDomain
import Testing

@testable import Exchange

@Suite struct ValueTextTests {
  @Test(arguments: [
    ("Mo Tu We", "MoTuWe"), ("L Ma Me J V S D", "SuMoTuWeThFrSa"), ("lun. mar.", "MoTu"),
    ("lundi au mercredi", "MoTuWe"), ("du lundi au vendredi", "MoTuWeThFr"),
    ("Monday to Friday", "MoTuWeThFr"),
    ("LMM", "MoTuWe"), ("LMMJV", "MoTuWeThFr"), ("L M M J V", "MoTuWeThFr"), ("LMaMe", "MoTuWe"),
    ("JV", "ThFr"),
    ("Mo-We", "MoTuWe"), ("ven–lun", "SuMoFrSa"), ("MoTuWe", "MoTuWe"), ("samedi et dimanche", "SuSa"),
    ("Lu;Me;Ve", "MoWeFr"), ("MARDI", "Tu"), ("S D", "SuSa"), ("MMJ", "TuWeTh"),
  ])
  func `days are read as people write them`(text: String, days: String) throws {
    #expect(WeekdaysText.written(try WeekdaysText.parse(text).get()) == days)
  }

  @Test(arguments: ["M", "L M", "LM", "LMJV", "MJ", "L M J", "lundi au M"])
  func `a lone M asks which day`(text: String) {
    #expect(throws: WeekdaysText.Failure.tuesdayOrWednesday) { try WeekdaysText.parse(text).get() }
  }

  @Test(arguments: ["", "x", "lundi au", "au lundi", "7", "Mo Xx"])
  func `what is no day is refused`(text: String) {
    #expect(throws: WeekdaysText.Failure.unknown) { try WeekdaysText.parse(text).get() }
  }

  @Test func `a written list of days reads back, for every set`() throws {
    for bits in UInt8(1)..<128 {
      let days = Weekdays(rawValue: bits)
      #expect(try WeekdaysText.parse(WeekdaysText.written(days)).get() == days)
    }
  }

  @Test func `a column's dates say together whether the day comes first`() {
    func order(_ texts: String...) -> DateOrder? {
      var evidence = DateOrderEvidence()
      for text in texts { evidence.take(text) }
      return evidence.order
    }
    #expect(order("03/04/2026", "13/04/2026") == .dayFirst)
    #expect(order("03/04/2026", "04-25-2026") == .monthFirst)
    #expect(order("03/04/2026", "2026-04-13") == nil)
    #expect(order("13/04/2026", "04/13/2026") == nil)
  }

  @Test func `a column of dates is read in the order its values show`() throws {
    let blocks =
      "block,start,end\nB1,03/04/2026,24/04/2026\nB2,01/05/2026,08/05/2026\nB3,15/06/2026,18/06/2026\n"
    let scenario = try #require(try SessionFiles.small.with("blocks.csv", blocks).read().scenario)
    #expect(scenario.blocks.map(\.span.description).first == "2026-04-03/2026-04-24")
    #expect(scenario.blocks[1].span.description == "2026-05-01/2026-05-08")
    #expect(scenario.blocks[0].weekdays == .workdays)
  }

  @Test(arguments: [
    ("07:30", 450), ("7 h 30", 450), ("7h", 420), ("7:30", 450), ("07:30:00", 450), ("24:00", 0), ("0:00", 0),
  ])
  func `times are read`(text: String, minutes: Int) {
    #expect(TimeText.time(text)?.minutes == Int16(minutes))
  }

  @Test(arguments: ["", "7", "7:60", "25:00", "7:5", ":30", "24:01", "7:30:15", "7:"])
  func `what is no time is refused`(text: String) { #expect(TimeText.time(text) == nil) }

  @Test func `lengths of time are read`() {
    #expect(TimeText.minutes("11h") == 660)
    #expect(TimeText.minutes("11 h 30") == 690)
    #expect(TimeText.minutes("11 h") == 660)
    #expect(TimeText.minutes("90 min") == 90)
    #expect(TimeText.minutes("11") == nil)
    #expect(TimeText.seconds("10 min") == 600)
    #expect(NumberText.minutesOfHours("7,25") == 435)
    #expect(NumberText.minutesOfHours("9.5") == 570)
  }

  @Test func `numbers are read with a decimal comma and no fraction`() {
    #expect(NumberText.integer("6,0") == 6)
    #expect(NumberText.integer("-2") == -2)
    for text in ["6,5", "6,0001", "1e3", "", "-", "6,", "99999999999", "٣"] {
      #expect(NumberText.integer(text) == nil, "\(text)")
    }
  }

  @Test func `periods are read in both languages`() {
    #expect(PeriodsText.parse("D+E") == [.day, .evening])
    #expect(PeriodsText.parse("J;S") == [.day, .evening])
    #expect(PeriodsText.parse("JSN") == [.day, .evening, .night])
    #expect(PeriodsText.parse("soir") == .evening)
    #expect(PeriodsText.parse("Z") == nil)
  }

  @Test func `distance counts insertions, deletions, changes and swaps`() {
    func distance(_ one: String, _ two: String) -> Int {
      Suggestions.distance(Array(one.utf8), Array(two.utf8))
    }
    #expect(distance("", "abc") == 3)
    #expect(distance("HSL-4W", "HSL-4O") == 1)
    #expect(distance("abcd", "abdc") == 1)
    #expect(distance("kitten", "sitting") == 3)
  }

  @Test func `goals have names in both languages`() {
    #expect(GoalRequest(named: "rank-sum") == GoalRequest(.rankSum))
    #expect(GoalRequest(named: "Somme des rangs") == GoalRequest(.rankSum))
    #expect(GoalRequest(named: "pires-rangs:2") == GoalRequest(.generous, tolerance: 2))
    #expect(GoalRequest(named: "pires-rangs:-2") == nil)
    #expect(GoalRequest(named: "best") == nil)
    for goal in Goal.allCases { #expect(Goal(named: goal.rawValue) == goal) }
  }
}
