extension StringProtocol {
  /// How many columns of a terminal the text takes: none for combining marks, two for wide East Asian
  /// characters and emoji, one for the others.
  public var displayWidth: Int {
    var columns = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      // Letters of Latin scripts, dashes and quotation marks: nearly everything, without looking anything up.
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x2010...0x2027: columns += 1
      default: return reduce(0) { $0 + $1.displayWidth }
      }
    }
    return columns
  }
}

extension Character {
  /// How many columns of a terminal the character takes: 0, 1 or 2.
  var displayWidth: Int {
    guard let first = unicodeScalars.first else { return 0 }
    if unicodeScalars.contains(where: { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }) {
      return 2
    }
    switch first.properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .format: return 0
    default: return Character.wideRanges.contains { $0.contains(first.value) } ? 2 : 1
    }
  }

  /// Blocks of wide characters (Unicode Standard Annex 11, classes W and F).
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
    0x20000...0x3FFFD,
  ]
}
