/// What a rule can ask of a student or a place. Each has a file of its own in `Rules/Requirements`.
public enum RequirementKind: String, Hashable, Sendable, CaseIterable {
  case certification, registration, immunisation, serology, attestation, tuberculosis
  case fitTest = "fit-test"
  case declaration, training, orientation, course, hours, language, driving, age, agreement, audit
  case held
  case season

  /// A value a test of this kind takes.
  public struct Parameter: Hashable, Sendable {
    /// Which.
    public let field: RequirementField
    /// Its type.
    public let form: RequirementField.Form
    /// True when the test means nothing without it.
    public let isRequired: Bool
  }

  /// The values tests of this kind take.
  public var parameters: [Parameter] {
    func needs(_ field: RequirementField, _ form: RequirementField.Form) -> Parameter {
      .init(field: field, form: form, isRequired: true)
    }
    func takes(_ field: RequirementField, _ form: RequirementField.Form) -> Parameter {
      .init(field: field, form: form, isRequired: false)
    }
    return switch self {
    case .certification: [needs(.names, .words), takes(.issuers, .words), takes(.valid, .span)]
    case .registration: [needs(.names, .words), takes(.valid, .span)]
    case .immunisation:
      [
        needs(.antigens, .words), takes(.doses, .count), takes(.booster, .span), takes(.sinceAge, .span),
        takes(.serology, .flag), takes(.attestation, .flag), takes(.titre, .count),
        takes(.inProgress, .span),
      ]
    case .serology:
      [
        needs(.antigens, .words), takes(.titre, .count), takes(.valid, .span), takes(.strict, .flag),
      ]
    case .attestation: [needs(.names, .words), takes(.valid, .span)]
    case .tuberculosis:
      [
        takes(.valid, .span), takes(.twoStep, .flag), takes(.stepGap, .span), takes(.xrayValid, .span),
        takes(.stepMinimum, .span), takes(.stepLimit, .span), takes(.afterLiveVaccine, .span),
        takes(.positiveFrom, .count),
      ]
    case .fitTest: [takes(.valid, .span), takes(.stocked, .flag)]
    case .declaration: [takes(.names, .words), takes(.valid, .span)]
    case .training: [needs(.names, .words), takes(.valid, .span)]
    case .orientation: [takes(.valid, .span)]
    case .course: [needs(.names, .words)]
    case .hours: [takes(.names, .words), needs(.minimum, .count)]
    case .language: []
    case .driving: [takes(.car, .flag), takes(.licence, .flag)]
    case .age: [needs(.minimum, .span)]
    case .agreement, .audit: []
    case .held: [needs(.kinds, .words), takes(.names, .words), takes(.valid, .span)]
    case .season: [needs(.months, .words)]
    }
  }
}
