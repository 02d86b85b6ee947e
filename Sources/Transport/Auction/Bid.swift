/// A student's accepted bid for a seat: what he would pay at most before another place is as good.
struct Bid<Value: PriceInteger>: BitwiseCopyable {
  var price: Value
  var student: UInt32
}
