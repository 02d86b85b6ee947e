import PlacementDomain

extension Evidence {
  /// The last day it holds: what it says itself and its validity both bind. An undated one has no validity.
  func lastDay(validFor valid: CalendarSpan?) -> Day {
    let last = expires ?? Day.latest
    guard let valid, let on else { return last }
    return min(last, on.advanced(by: valid))
  }
}
