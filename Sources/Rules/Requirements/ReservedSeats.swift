import PlacementDomain

/// A place reserved for a school takes only that school's students.
enum ReservedSeats {
  /// Why a student of `school` may not take a place reserved for `reserved`.
  static func reasons(for school: Agency.Ordinal?, at reserved: Agency.Ordinal?) -> [Eligibility.Reason] {
    guard let reserved, reserved != school else { return [] }
    return [.reserved(reserved)]
  }
}
