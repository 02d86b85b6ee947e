import PlacementDomain

/// Things of a session as a message names them.
struct SessionWords {
  let scenario: Scenario
  let language: Language
  private let titles: RequirementTitles

  init(_ scenario: Scenario, _ language: Language) {
    self.scenario = scenario
    self.language = language
    titles = RequirementTitles(scenario)
  }

  /// « stage:C1 »: the target as a table writes it, in the reader's language.
  func target(_ target: Target) -> String { NameOfColumn.target(scenario.code(of: target), language) }

  /// « 0213301, rotation R1 »; without the rotation where the session has no courses.
  func who(_ student: Student.Ordinal, _ rotation: Rotation.Ordinal?) -> String {
    let id = scenario.students[student].id
    return rotation.map { VerificationPhrase.who(id, scenario.rotations[$0].id, language) } ?? id.text
  }

  /// « C1 (FLE-SI, B1, J8) ».
  func place(_ place: Place.Ordinal) -> String {
    let row = scenario.places[place]
    let parts = [
      scenario.destinations[row.destination].id.text, scenario.blocks[row.block].id.text,
      AssignmentList.shift(scenario.shiftCodes[row.shift].id, language),
    ]
    return row.id.text + " (" + parts.joined(separator: ", ") + ")"
  }

  /// Why a rule removes a place.
  func rule(_ reason: Eligibility.Reason) -> String {
    switch reason {
    case .closed(let days):
      return RuleCheckPhrase.closed.text(
        language, ["from": .text(days.first.description), "to": .text(days.last.description)])
    case .reserved(let agency):
      return RuleCheckPhrase.reserved.text(language, ["school": .text(scenario.agencies[agency].id.text)])
    case .unmet(let key, let days):
      return ExplanationPhrase.unmet.text(
        language,
        [
          "title": .text(titles.title(key, language)), "from": .text(days.first.description),
          "to": .text(days.last.description),
        ])
    }
  }

  /// What people call a requirement.
  func title(_ key: RequirementKey) -> String { titles.title(key, language) }
}

extension Scenario {
  /// `place:P12`, as a table of pins may write it.
  func code(of target: Target) -> String {
    switch target {
    case .place(let it): "place:" + places[it].id.text
    case .destination(let it): "destination:" + destinations[it].id.text
    case .service(let it): "service:" + services[it].id.text
    case .site(let it): "site:" + sites[it].id.text
    case .discipline(let it): "discipline:" + disciplines[it].id.text
    case .shift(let it): "shift:" + shiftCodes[it].id.text
    case .block(let it): "block:" + blocks[it].id.text
    case .agency(let it): "agency:" + agencies[it].id.text
    case .preceptor(let it): "preceptor:" + preceptors[it].id.text
    }
  }
}
