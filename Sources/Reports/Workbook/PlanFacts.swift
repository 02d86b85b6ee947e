import Exchange
import PlacementDomain

/// A plan with what people want to read beside each assignment.
struct PlanFacts {
  /// An assignment and the place it speaks of.
  struct Placement {
    let assignment: Assignment
    let place: Place.Ordinal
    /// The dates on which it runs, in order.
    let dates: [Day]
  }

  let plan: Plan
  let scenario: Scenario
  let people: [Student.ID: PersonalDetails]
  /// In the order of the plan.
  let placements: [Placement]
  /// Every week from the first placement to the last (`Day.week`).
  let weeks: Range<Int>

  init(plan: Plan, scenario: Scenario, people: [Student.ID: PersonalDetails]) {
    self.plan = plan
    self.scenario = scenario
    self.people = people
    var dates: [Place.Ordinal: [Day]] = [:]
    placements = plan.assignments.compactMap { assignment in
      guard let place = scenario.places.ordinal(of: assignment.place) else { return nil }
      let known = dates[place] ?? scenario.dates(of: place)
      dates[place] = known
      return Placement(assignment: assignment, place: place, dates: known)
    }
    let first = dates.values.compactMap { $0.first?.week }.min() ?? 0
    let last = dates.values.compactMap { $0.last?.week }.max() ?? -1
    weeks = first..<(last + 1)
  }

  /// True when a session without courses has but one rotation, without a name.
  var hasRotations: Bool {
    scenario.rotations.count > 1 || scenario.rotations.contains { !$0.id.text.isEmpty }
  }

  /// Where a place is.
  func destination(of place: Place.Ordinal) -> Destination {
    scenario.destinations[scenario.places[place].destination]
  }

  /// The service of a destination, empty when not said.
  func service(of destination: Destination) -> String {
    destination.service.map { scenario.services[$0].id.text } ?? ""
  }

  /// `Sem. 3 12 janv.`: the week and its Monday, parted by the only space a line may break at. A line end in
  /// the heading of an Excel table is written in several ways, not all of which every program reads.
  func heading(ofWeek week: Int, _ language: Language) -> String {
    // Week w starts on Sunday, day 7w - 4 since 1970-01-01.
    let monday = Day(number: 7 * week - 3)
    let name = CalendarPhrase.week.text(language, ["n": .number(week - weeks.lowerBound + 1)])
    return [name, CalendarPhrase.short(monday, language)].map { $0.replacing(" ", with: "\u{A0}") }
      .joined(separator: " ")
  }

  /// Headings for an id, and for a name where any name is known.
  func personColumns(_ language: Language) -> [OutputColumn] {
    let id = OutputColumn(ColumnPhrase.student.text(language))
    guard !people.isEmpty else { return [id] }
    return [
      id, OutputColumn(HeadingPhrase.lastName.text(language)),
      OutputColumn(HeadingPhrase.firstName.text(language)),
    ]
  }

  /// The cells under `personColumns`.
  func personCells(_ student: Student.ID) -> [OutputCell] {
    let id = OutputCell.text(student.text)
    guard !people.isEmpty else { return [id] }
    return [id, .optional(people[student]?.lastName), .optional(people[student]?.firstName)]
  }
}
