public import PlacementDomain

/// How a person is spoken of where the name may not be shown: the seat he or she has. Says nothing of who it is.
public struct SeatLabel: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// What the seat belongs to.
  public enum Owner: Hashable, Sendable {
    /// A request that is being followed.
    case request(PlacementRequest.Number)
    /// A place of the files, for a plan without a request.
    case place(Place.ID)
  }

  /// What it belongs to.
  public let owner: Owner
  /// From 1.
  public let seat: Int

  /// A seat, from 1.
  public init(_ owner: Owner, seat: Int) {
    self.owner = owner
    self.seat = seat
  }

  /// `12/2`, or `P12/2` for a place without a request.
  public var description: String {
    switch owner {
    case .request(let number): "\(number.rawValue)/\(seat)"
    case .place(let place): "\(place)/\(seat)"
    }
  }

  /// Requests by number, then places by id; then seats.
  public static func < (left: Self, right: Self) -> Bool {
    switch (left.owner, right.owner) {
    case (.request(let one), .request(let two)): (one, left.seat) < (two, right.seat)
    case (.place(let one), .place(let two)): (one, left.seat) < (two, right.seat)
    case (.request, .place): true
    case (.place, .request): false
    }
  }
}
