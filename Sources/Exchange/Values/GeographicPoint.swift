import Foundation

/// A point on the Earth. For whom or what it is of decides whether it is personal.
struct GeographicPoint: Equatable {
  /// Degrees north, -90…90.
  let latitude: Double
  /// Degrees east, -180…180.
  let longitude: Double

  /// The distance along a great circle of a sphere of 6 371.0 km (haversine), in units of 100 m, rounded.
  func hundredMetres(to other: GeographicPoint) -> Int32 {
    func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }
    func squaredSine(_ angle: Double) -> Double { sin(angle / 2) * sin(angle / 2) }
    let share =
      squaredSine(radians(other.latitude - latitude))
      + cos(radians(latitude)) * cos(radians(other.latitude))
      * squaredSine(radians(other.longitude - longitude))
    return Int32((2 * 63_710 * asin(min(1, share.squareRoot()))).rounded())
  }
}
