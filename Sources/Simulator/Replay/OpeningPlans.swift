import Allocator
import PlacementDomain
import Synchronization

/// The plans replays of one session began with, each searched once: on the first day nothing has happened yet, so that
/// what is planned then depends on the session, the day and the policy alone, and not on the replication.
public final class OpeningPlans: Sendable {
  /// What a plan of the first day depends on, beside the session.
  struct Question: Hashable {
    let day: Day
    let reaction: Reaction
    let seats: SeatsCounted?
    let held: [Place.ID: Int]
  }

  private let found = Mutex<[Question: SearchStart]>([:])

  /// None yet.
  public init() {}

  /// What was found; threads that ask the same at once find the same.
  subscript(question: Question) -> SearchStart? {
    get { found.withLock { $0[question] } }
    set { found.withLock { $0[question] = newValue } }
  }
}
