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
    switch target {
    case .place(let it): places[it].id.text
    case .destination(let it): destinations[it].id.text
    case .service(let it): services[it].id.text
    case .site(let it): sites[it].id.text
    case .discipline(let it): disciplines[it].id.text
    case .shift(let it): shiftCodes[it].id.text
    case .block(let it): blocks[it].id.text
    case .agency(let it): agencies[it].id.text
    case .preceptor(let it): preceptors[it].id.text
    }
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
