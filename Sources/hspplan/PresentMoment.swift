import Foundation
import Glibc
import PlacementDomain
import Requests

/// What time it is: as `HSPPLAN_NOW` says (`2026-01-05T14:00:00Z`), so that tests and rehearsals are repeatable,
/// else as the machine's clock says.
struct PresentMoment {
  let moment: Moment
  let clock: Clock
  /// The day it is: where the program runs or, of a given moment, in Québec.
  let day: Day

  /// The moment of these environment variables; nil when `HSPPLAN_NOW` is no moment.
  init?(environment: [String: String]) {
    if let given = environment["HSPPLAN_NOW"], !given.isEmpty {
      guard let moment = Moment(iso: given) else { return nil }
      self.moment = moment
      clock = .given
      day = PresentMoment.day(of: moment, in: "America/Toronto")
      return
    }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    moment = Moment(milliseconds: now.tv_sec * 1000 + now.tv_nsec / 1_000_000)
    clock = .system
    var parts = tm()
    localtime_r(&now.tv_sec, &parts)
    day =
      Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day.earliest
  }

  private static func day(of moment: Moment, in zone: String) -> Day {
    let seconds = moment.milliseconds / 1000
    let offset =
      TimeZone(identifier: zone)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))) ?? 0
    return Day(number: Int((Double(seconds + offset) / 86_400).rounded(.down)))
  }
}
