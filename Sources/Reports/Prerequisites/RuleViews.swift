public import PlacementDomain
import Exchange

/// What to show whole of the prerequisites.
public struct RuleViews: Hashable, Sendable {
  /// These students.
  public var students: [Student.Ordinal] = []
  /// Who may go to these destinations; with students, only what concerns both.
  public var destinations: [Destination.Ordinal] = []
  /// What runs out.
  public var showsForecast = false
  /// The rule books.
  public var showsBooks = false

  /// Nothing in particular.
  public init() {}

  /// True when only parts are asked for.
  public var isEmpty: Bool { self == RuleViews() }

  /// True when somebody shown has something to do (exit code 2).
  public func hasFindings(in check: RuleCheck) -> Bool {
    if !students.isEmpty { return check.hasFindings(for: students) }
    if !destinations.isEmpty { return check.hasFindings(at: destinations) }
    if showsForecast { return !ExpiryForecast(check: check, students: nil).expiries.isEmpty }
    return showsBooks ? false : check.hasFindings
  }

  func add(to report: inout Report, _ reading: SessionReading, _ check: RuleCheck?, _ language: Language) {
    if showsBooks {
      RuleBookList(books: reading.ruleBooks, scenario: reading.scenario).add(to: &report, language)
    }
    guard let check else {
      if !showsBooks { report.say(RuleBookPhrase.noneApplied.text(language), .warning) }
      return
    }
    for student in students {
      StudentPrerequisites(
        check: check, student: student, destinations: destinations.isEmpty ? nil : destinations
      ).add(to: &report, language)
    }
    if students.isEmpty {
      for destination in destinations {
        DestinationPrerequisites(check: check, destination: destination).add(to: &report, language)
      }
    }
    if showsForecast {
      ExpiryForecast(check: check, students: students.isEmpty ? nil : students).add(to: &report, language)
    }
  }
}
