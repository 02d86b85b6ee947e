import Exchange
import PlacementDomain

/// Open groups and their teachers: a row a place, with who is named or could take it.
struct TeachersSheet {
  let facts: PlanFacts
  private let teachers: TeacherPlan
  private let open: [Place.Ordinal]

  /// Nil without teachers or open groups.
  init?(facts: PlanFacts) {
    self.facts = facts
    teachers = TeacherPlan(plan: facts.plan, scenario: facts.scenario)
    open = Set(facts.placements.map(\.place)).filter { facts.scenario.places[$0].kind == .group }.sorted()
    if facts.scenario.instructors.isEmpty || open.isEmpty { return nil }
  }

  func sheet(_ language: Language) -> OutputSheet {
    let columns = [
      TeacherPhrase.group.text(language), HeadingPhrase.site.text(language),
      ColumnPhrase.destination.text(language), TeacherPhrase.block.text(language),
      HeadingPhrase.firstDay.text(language), HeadingPhrase.lastDay.text(language),
      HeadingPhrase.taken.text(language), TeacherPhrase.teacher.text(language),
    ]
    return OutputSheet(
      TeacherPhrase.heading.text(language),
      OutputTable(columns.map { OutputColumn($0, mostWidth: 22) }, rows: open.map { row($0, language) }))
  }

  private func row(_ place: Place.Ordinal, _ language: Language) -> [OutputCell] {
    let scenario = facts.scenario
    let group = teachers.groups.first { $0.places.contains(place) }
    let teacher = scenario.places[place].instructor ?? group?.teacher
    let dates = scenario.dates(of: place)
    let destination = facts.destination(of: place)
    return [
      .text(scenario.places[place].id.text), .text(scenario.sites[destination.site].id.text),
      .text(destination.id.text), .text(scenario.blocks[scenario.places[place].block].id.text),
      .date(dates.first), .date(dates.last), .integer(facts.placements.count { $0.place == place }),
      teacher.map { .text(scenario.instructors[$0].id.text) }
        ?? .text(TeacherPhrase.nobody.text(language), .warning),
    ]
  }
}
