public import PlacementDomain

/// Why a move cannot be made; nothing has changed.
public enum RequestError: Error, Hashable, Sendable {
  case unknown(PlacementRequest.Number)
  /// From its status only the `allowed` moves can be made.
  case illegal(RequestMove.Kind, from: RequestStatus, allowed: [RequestMove.Kind])
  case overAllocated(assigned: Int, seats: Int)
  /// This part or linked request has not been accepted.
  case partNotAccepted(PlacementRequest.Number)
  case heldUntil(Day)
  case noSeatFree(seats: Int)
  case alreadyAssigned(to: PlacementRequest.Number)
  case notAssigned
  /// The book knows nobody under this key.
  case unknownPerson(PersonKey)
  /// A confirmed person is withdrawn, not unassigned.
  case assignedIsConfirmed
  /// Only a confirmed person is withdrawn.
  case assignedIsTemporary
  case partsDoNotAddUp(sum: Int, seats: Int)
  case badSeats(Int)
  /// The last seat is given up by cancelling.
  case lastSeat
  case nobodyAssigned
  /// `other` says nothing without a comment.
  case commentMissing
  /// The changed terms this way of accepting speaks of are not given, or others are.
  case termsDoNotFit(AcceptanceKind)
  case nothingToChange
  case notAPlaceholder
  case isAPlaceholder
  /// Requests of one rotation are linked, two at least.
  case linkDoesNotFit
  /// This offer has fewer seats left.
  case offerExhausted(left: Int)
  case unknownOffer(Int)
  case unknownCall(Int)
  case unknownNotice(Int)
  /// A part that may be left out has no parts that must come with it.
  case isAnOptionalPart
}
