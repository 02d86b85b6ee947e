/// What a dose is worth, and why.
public struct DoseEvaluation: Hashable, Sendable {
  /// What a dose is worth.
  public enum Status: Int8, Hashable, Sendable, CaseIterable {
    /// It meets a target dose.
    case valid
    /// It does not count and must be given again.
    case notValid
    /// It does not count and need not be given again.
    case extraneous
    /// It was not judged: given before birth or after the day of the assessment, or of no antigen in question.
    case unevaluated
  }

  /// Why a dose is worth that.
  public enum Reason: Int8, Hashable, Sendable, CaseIterable {
    /// It meets the target dose in every respect.
    case meetsAll
    /// It meets it thanks to the days of grace below a minimum.
    case withinGrace
    /// Given by mistake: not a vaccine for that dose.
    case inadvertent
    /// Given before the least age.
    case tooYoung
    /// Given from the greatest age on.
    case tooOld
    /// Given too soon after something earlier.
    case intervalTooShort
    /// Given too soon after a vaccine it conflicts with.
    case conflict
    /// A vaccine or product that is not for that dose, or not at that age.
    case wrongVaccine
    /// Every target dose had been met or skipped.
    case seriesComplete
    /// Given before birth.
    case beforeBirth
    /// Given after the day of the assessment.
    case afterAssessment
    /// The vaccine holds no antigen in question at that age.
    case noAntigen
  }

  /// What it is worth.
  public let status: Status
  /// Why.
  public let reason: Reason
  private let seriesNumber: Int16
  private let targetNumber: Int16

  /// The series that decided, as position in the antigen's list; nil when none did.
  public var series: Int? { seriesNumber < 0 ? nil : Int(seriesNumber) }
  /// The target dose it was last held against, 1 for the first; nil when there was none.
  public var targetDose: Int? { targetNumber < 0 ? nil : Int(targetNumber) }

  /// An evaluation; it is small, because there is one for each dose and antigen.
  public init(_ status: Status, _ reason: Reason, series: Int? = nil, targetDose: Int? = nil) {
    self.status = status
    self.reason = reason
    seriesNumber = Int16(series ?? -1)
    targetNumber = Int16(targetDose ?? -1)
  }
}
