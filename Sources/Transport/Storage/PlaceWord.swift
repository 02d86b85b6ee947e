/// How the engine writes the number of a place: in two bytes where they suffice, since rows are read at random and
/// memory is what the auction waits for.
protocol PlaceWord: FixedWidthInteger, UnsignedInteger, BitwiseCopyable, Sendable {}

extension UInt16: PlaceWord {}
extension UInt32: PlaceWord {}
