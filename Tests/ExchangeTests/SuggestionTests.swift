import Exchange
import PlacementDomain
import Reports
import Testing

/// What may have been meant, and what is never guessed.
@Suite struct SuggestionTests {
  @Test(arguments: [
    ("HSL-4W", ["HSL-4O"], ["HSL-4O"]), ("HSL-40", ["HSL-4O"], ["HSL-4O"]),
    ("4012", ["4013", "4021", "401"], []), ("S9", ["S1", "S2"], []), ("180-B1", ["180-B2"], []),
    ("123", ["0123", "0124"], ["0123"]), ("S07", ["S7", "S8"], ["S7"]), ("placde", ["placed"], ["placed"]),
  ])
  func `names that differ in digits only are other things, unless zeros in front are lost`(
    _ text: String, _ names: [String], _ near: [String]
  ) {
    #expect(Suggestions.nearest(to: text, among: names) == near)
  }

  @Test(arguments: [
    ("places mini", "places_min"), ("min places", "places_min"), ("Places minimum", "places_min"),
    ("min_seat", "min_seats"), ("Précepteurs", "precepteur"), ("superviseurs", "superviseur"),
  ])
  func `a column near a known one is a warning that names it`(_ title: String, _ meant: String) throws {
    let reading = try SessionFiles.small
      .with("places.csv", "place,destination,block,shift,seats,\(title)\nP1,HSL-4O,B1,D8,2,2\n")
      .with("preferences.csv", nil).read()
    #expect(reading.places == ["places.csv:1:6 HSP-I018 warning"])
    guard case .columnUnknown(let near) = reading.problems.first?.kind else { return }
    #expect(near.contains(meant))
  }

  @Test func `a column near none stays a notice, and so does one near a column that is there`() throws {
    let reading = try SessionFiles.small
      .with("students.csv", "student,favourite colour,students\nS1,red,1\nS2,,\nS3,,\n").read()
    #expect(reading.places == ["students.csv:1:2 HSP-I018 notice", "students.csv:1:3 HSP-I018 notice"])
  }

  @Test(arguments: [
    ("1er choix", "2e choix"), ("1re choix", "2ème choix"), ("1st choice", "2nd choice"),
    ("First choice", "Second choice"), ("Premier choix", "Deuxième choix"), ("Choix nº 1", "Choix no 2"),
    ("choice_1", "CHOICE 2"), ("Choix 1", "2ieme choix"),
  ])
  func `wide columns of wishes are known by the headers forms give them`(_ one: String, _ two: String) throws
  {
    let reading = try SessionFiles.small
      .with("preferences.csv", "student,\(two),\(one)\nS1,HSL-5E,HSL-4O\n").read()
    #expect(reading.places == [])
    let scenario = try #require(reading.scenario)
    let student = try #require(scenario.students.ordinal(of: .init("S1")))
    #expect(scenario.wishes[student].map(\.rank).sorted { $0! < $1! } == [1, 2])
  }

  @Test(arguments: [
    "choice", "choix", "mes choix", "choix 0", "1000e choix", "choix multiples 2", "12xe choix",
  ])
  func `other headers with that word are no wide columns`(_ header: String) throws {
    let reading = try SessionFiles.small.with("preferences.csv", "student,\(header)\nS1,HSL-4O\n").read()
    #expect(reading.problems.contains { $0.code == "HSP-I017" })
  }
}
