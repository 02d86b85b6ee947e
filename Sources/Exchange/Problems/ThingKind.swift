/// The kinds of thing a cell can name.
public enum ThingKind: String, Sendable, CaseIterable {
  case student, course, rotation, place, destination, service, site, discipline, shift, block, agency,
    preceptor, instructor
  /// Anything a wish, a pin or a closure may speak of.
  case target
  /// Something a vaccine schedule names.
  case vaccine, antigen, observation
  /// Something a rule book names.
  case requirement, parameter
}
