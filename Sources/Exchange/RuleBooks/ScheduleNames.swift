import PlacementDomain

/// The names that the parts of a vaccine schedule use for each other.
struct ScheduleNames {
  let vaccines: Table<Named<Vaccine>>
  let antigens: Table<Named<Antigen>>
  let observations: Table<Named<Observation>>

  /// Only a name, of something that is read later.
  struct Named<Entity>: Identified {
    let id: Identifier<Named<Entity>>
    init(_ text: String) { id = Identifier(text) }
  }

  init(vaccines: [String], antigens: [String], observations: [String]) {
    self.vaccines = Table(vaccines.map { Named($0) })
    self.antigens = Table(antigens.map { Named($0) })
    self.observations = Table(observations.map { Named($0) })
  }

  func vaccine(_ text: String) -> Vaccine.Ordinal? { Self.ordinal(text, vaccines) }
  func antigen(_ text: String) -> Antigen.Ordinal? { Self.ordinal(text, antigens) }
  func observation(_ text: String) -> Observation.Ordinal? { Self.ordinal(text, observations) }

  private static func ordinal<Entity>(_ text: String, _ table: Table<Named<Entity>>) -> OrdinalNumber<Entity>?
  {
    table.ordinal(of: Identifier(text)).map { OrdinalNumber<Entity>($0.position) }
  }
}
