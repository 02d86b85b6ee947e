import PlacementDomain

/// Who could teach the open groups that name no teacher, and which have none.
struct TeacherSection {
  let teachers: TeacherPlan
  let scenario: Scenario

  func add(to report: inout Report, _ language: Language) {
    let groups = teachers.groups
    guard !groups.isEmpty else { return }
    report.add(.heading(TeacherPhrase.heading.text(language)))
    let phrase: TeacherPhrase =
      teachers.covered == groups.count ? .all : teachers.isMost ? .most : .atLeast
    report.say(
      phrase.text(language, ["n": .number(teachers.covered), "groups": .number(groups.count)]), indent: 1)
    let heads: [TeacherPhrase] = [.group, .block, .teacher]
    report.add(
      .table(
        ReportTable(
          heads.map { .init($0.text(language)) },
          rows: groups.map { group in
            let name = group.teacher.map { scenario.instructors[$0].id.text }
            return [
              StyledText(group.places.map { scenario.places[$0].id.text }.joined(separator: " + ")),
              StyledText(scenario.blocks[scenario.places[group.places[0]].block].id.text),
              StyledText(
                name ?? TeacherPhrase.nobody.text(language), name == nil ? .warning : .plain),
            ]
          })))
  }
}
