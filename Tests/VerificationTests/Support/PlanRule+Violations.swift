import PlacementDomain
import TestSessions
import Verification

extension PlanRule {
  /// True for what a plan is blamed for that this rule alone forbids.
  func isNamed(by violation: Violation) -> Bool {
    if case .removed(_, _, _, let removal) = violation { return removals.contains(removal) }
    if case .pairBroken(_, _, _, let relation, let same) = violation {
      return pair.map { $0 == (relation, same) } ?? false
    }
    return switch violation {
    case .notCounted: self == .requests
    case .outsideRotation: [.blocks, .disciplines].contains(self)
    case .fixedUnplaced: isFixing
    case .tooClose: self == .rest || movesShifts
    case .repeated: self == .noRepeat
    case .weekExceeded: self == .week || movesShifts
    case .tooSoon: self == .spacing || movesShifts
    case .wrongTurn: self == .order || movesShifts
    case .nightsInRow: self == .nightsInRow || movesShifts
    case .nightsExceeded: self == .mostNights || movesShifts
    case .weekendsExceeded: self == .mostWeekends || movesShifts
    case .disciplineMissing: self == .atLeastOne
    case .seatsExceeded: self == .seats
    case .minimumMissed: self == .minimum
    case .preceptorExceeded(_, _, _, let limit):
      [.preceptorLoad, .supervision].contains(self) || movesShifts || self == .preceptorLeave && limit == 0
    case .capacityExceeded: [.heads, .fairShare].contains(self) || movesShifts
    case .groupsExceeded: self == .groups || movesShifts
    case .quotaMissed: [.quota, .quotaOfSchool].contains(self)
    case .instructorExceeded: self == .instructors || movesShifts
    case .openedWithout: [.linked, .parts].contains(self)
    case .changesExceeded: self == .changes
    default: false
    }
  }

  private var removals: Set<Unplaced.Removal> {
    switch self {
    case .eligibility: [.ineligible]
    case .onlyWishes: [.notAskedFor]
    case .history, .noRepeat: [.alreadyDone]
    case .availability: [.unavailable]
    case .hours, .rest, .week, .nightsInRow, .mostNights, .mostWeekends: [.hours]
    case .notThis: [.pinned]
    default: isFixing ? [.pinned] : movesShifts ? [.hours, .unavailable] : []
    }
  }

  private var isFixing: Bool {
    [.fixedPlace, .fixedDestination, .fixedSite, .fixedBlock, .fixedShift, .fixedPreceptor].contains(self)
  }

  /// Other shifts, under which any rule about time may not hold.
  private var movesShifts: Bool { [.lines, .schedules].contains(self) }
}
