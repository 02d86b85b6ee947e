import Foundation

/// Numbers that look random and are the same for the same seed (G. Steele, D. Lea, C. Flood, "Fast splittable
/// pseudorandom number generators", 2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// From 0 up to, not including, 1.
  mutating func unit() -> Double { Double(next() >> 11) / 9_007_199_254_740_992 }

  /// From 0 up to, not including, the end.
  mutating func below(_ end: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(end)).high) }

  /// A normally distributed number (G. Box, M. Muller, 1958).
  mutating func normal() -> Double { (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit()) }

  mutating func shuffle<Element>(_ elements: inout [Element]) {
    for end in stride(from: elements.count, to: 1, by: -1) { elements.swapAt(end - 1, below(end)) }
  }
}
