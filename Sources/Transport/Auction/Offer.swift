/// A bid on its way to a place.
struct Offer<Value: PriceInteger>: BitwiseCopyable {
  var student: UInt32
  /// −1 when the student rather stays without a seat.
  var place: Int32
  var price: Value
}
