/// Names that every reader of CPLEX-LP text accepts, no two alike.
struct LPNames {
  private var taken: Set<String>

  init(reserved: Set<String>) {
    taken = reserved
  }

  /// A name for each wish; where there is none, the prefix and the index.
  consuming func unique(_ wishes: [String?], prefix: String) -> [String] {
    var names: [String] = []
    names.reserveCapacity(wishes.count)
    // How often a wish came, so that a thousand equal names do not cost a million look-ups.
    var repeats: [String: Int] = [:]
    for (index, wish) in wishes.enumerated() {
      let plain = wish.map(sanitized) ?? "\(prefix)\(index)"
      var name = plain
      while !taken.insert(name).inserted {
        repeats[plain, default: 1] += 1
        name = "\(plain)~\(repeats[plain]!)"
      }
      names.append(name)
    }
    return names
  }

  /// Letters, digits, `_`, `.` and `#` stay, everything else becomes `_`; at most 100 bytes.
  private func sanitized(_ wish: String) -> String {
    var name = ""
    for scalar in wish.unicodeScalars.prefix(100) {
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      name.unicodeScalars.append(isPlain || "_.#".unicodeScalars.contains(scalar) ? scalar : "_")
    }
    return needsUnderscore(name) ? "_" + name : name
  }

  /// Whether a reader could take the name for a number or a word of the format.
  private func needsUnderscore(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else { return true }
    if first == "e" || first == "E" { return true }
    return Self.keywords.contains(name.lowercased())
  }

  private static let keywords: Set<String> = [
    "max", "maximize", "maximise", "maximum", "min", "minimize", "minimise", "minimum", "subject", "such",
    "st", "s.t.", "st.", "bound", "bounds", "free", "inf", "infinity", "general", "generals", "gen",
    "integer",
    "integers", "int", "binary", "binaries", "bin", "sos", "semi", "semis", "to", "that",
  ]
}
