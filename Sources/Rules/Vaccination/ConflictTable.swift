import PlacementDomain

/// Which vaccine conflicts with which, found without searching.
final class ConflictTable: Sendable {
  private let count: Int
  private let conflicts: [VaccineConflict]
  /// For each later and earlier vaccine the position of their conflict, or -1.
  private let positions: [Int16]
  /// For each vaccine whether anything can spoil it.
  private let isSpoilt: [Bool]

  init(_ schedule: VaccineSchedule) {
    count = schedule.vaccines.count
    conflicts = schedule.conflicts
    var positions = [Int16](repeating: -1, count: count * count)
    var isSpoilt = [Bool](repeating: false, count: count)
    for (position, conflict) in schedule.conflicts.enumerated() {
      for later in conflict.later {
        isSpoilt[later.position] = true
        for earlier in conflict.earlier {
          positions[later.position * count + earlier.position] = Int16(position)
        }
      }
    }
    self.positions = positions
    self.isSpoilt = isSpoilt
  }

  /// True when an earlier dose may spoil one of this vaccine.
  func canSpoil(_ vaccine: Vaccine.Ordinal) -> Bool { isSpoilt[vaccine.position] }

  /// What there is between the two, nil for nothing.
  func conflict(of later: Vaccine.Ordinal, after earlier: Vaccine.Ordinal) -> VaccineConflict? {
    let position = positions[later.position * count + earlier.position]
    return position < 0 ? nil : conflicts[Int(position)]
  }
}
