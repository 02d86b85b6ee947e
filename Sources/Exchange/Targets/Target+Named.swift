public import PlacementDomain

extension Target {
  /// What a text such as `HSL-4W` or `place:P12` means in a session: things of exactly this name, else those
  /// whose name is typed alike. Several where the name is not enough to tell, none where nothing is called so.
  public static func named(_ text: String, in scenario: Scenario) -> [Target] {
    var kinds = TargetKind.allCases
    var name = text
    if let colon = text.firstIndex(of: ":"), let kind = TargetKind.words.value(of: text[..<colon]) {
      kinds = [kind]
      name = text[text.index(after: colon)...].trimmed
    }
    let exact = kinds.flatMap { targets($0, scenario) { $0 == name } }
    if !exact.isEmpty { return exact }
    let alias = SessionFormat.builtInShiftAliases.first { $0.key.plain == name.plain }?.value
    let plain = name.plain
    return kinds.flatMap { kind in
      targets(kind, scenario) { $0.plain == plain || kind == .shift && $0 == alias }
    }
  }

  /// The names that could have been meant.
  public static func names(in scenario: Scenario) -> [String] {
    var names: [String] = []
    for kind in TargetKind.allCases {
      _ = targets(kind, scenario) {
        names.append($0)
        return false
      }
    }
    return names
  }

  private static func targets(
    _ kind: TargetKind, _ scenario: Scenario, where isMeant: (String) -> Bool
  ) -> [Target] {
    func found<Entity>(_ table: Table<Entity>, _ make: (OrdinalNumber<Entity>) -> Target) -> [Target] {
      table.ordinals.filter { isMeant(table[$0].id.text) }.map(make)
    }
    return switch kind {
    case .destination: found(scenario.destinations) { .destination($0) }
    case .place: found(scenario.places) { .place($0) }
    case .service: found(scenario.services) { .service($0) }
    case .site: found(scenario.sites) { .site($0) }
    case .discipline: found(scenario.disciplines) { .discipline($0) }
    case .shift: found(scenario.shiftCodes) { .shift($0) }
    case .block: found(scenario.blocks) { .block($0) }
    case .agency: found(scenario.agencies) { .agency($0) }
    case .preceptor: found(scenario.preceptors) { .preceptor($0) }
    }
  }
}
