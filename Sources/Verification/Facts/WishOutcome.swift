import PlacementDomain

/// What a student's wishes say of a place.
struct WishOutcome: Equatable {
  /// The smallest rank of the wishes that match; nil when none does, or one to avoid does.
  var rank: Int?
  private var isAvoided = false

  /// Nothing said yet.
  init() {}

  /// Take note of a wish that matches.
  mutating func meet(_ wish: Wish) {
    guard let its = wish.rank else {
      isAvoided = true
      rank = nil
      return
    }
    if !isAvoided { rank = min(rank ?? its, its) }
  }
}

extension Scenario {
  /// The id of what the target names.
  func name(of target: Target) -> String {
    String(key(of: target).drop { $0 != ":" }.dropFirst())
  }

  /// What the student's wishes say of the place for the rotation.
  func wish(of student: Student.Ordinal, _ rotation: Rotation.Ordinal, _ place: Place.Ordinal) -> WishOutcome
  {
    var outcome = WishOutcome()
    for wish in wishes[student] where (wish.rotation ?? rotation) == rotation && matches(wish.target, place) {
      outcome.meet(wish)
    }
    return outcome
  }
}
