/// Writes a number for people, with this many digits after the decimal sign.
///
/// On an axis, the digits are as many as tell neighbouring ticks apart: for an axis of tiny values, more than 300.
/// The caller may then write a power of ten; a text that is too long is shortened with its whole on hovering.
public typealias NumberWriter = @Sendable (_ value: Double, _ decimals: Int) -> String
