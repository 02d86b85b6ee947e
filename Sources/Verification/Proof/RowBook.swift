import PlacementDomain

/// The shared rows of the model by key, without those of goals.
struct RowBook {
  /// A row, with the place in the model of what it is about.
  enum Row {
    /// Σ use ≤ seats, or ≤ seats · y.
    case seats(unit: Int)
    /// min · y − Σ use ≤ 0.
    case minimum(unit: Int)
    /// use − y ≤ 0.
    case opening(unit: Int, Student.Ordinal)
    /// Students of a preceptor at once.
    case preceptor(row: Int)
  }

  /// A variable that a tree may branch on.
  enum Variable {
    case opened(unit: Int)
    /// Whether the student uses it, for this rotation or (nil) any.
    case use(unit: Int, Student.Ordinal, Rotation.Ordinal?)
  }

  let facts: SessionFacts
  /// What has seats.
  let units: [SeatUnit]
  /// The unit of each place; -1 where it does not count.
  let unitOf: [Int32]
  private let preceptorKeys: [String: Int]

  init(_ facts: SessionFacts) {
    self.facts = facts
    units = SeatUnit.all(in: facts)
    var unitOf = Array(repeating: Int32(-1), count: facts.scenario.places.count)
    for (position, unit) in units.enumerated() {
      for place in unit.places { unitOf[place.position] = Int32(position) }
    }
    self.unitOf = unitOf
    preceptorKeys = Dictionary(
      facts.preceptorRows.enumerated().map { position, row in
        (RowKey.preceptor(facts.scenario.preceptors[row.preceptor].id, at: row.minute), position)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The row with this key, spelt exactly so; nil when the model has none such.
  func row(_ key: String) -> Row? {
    guard let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = key[key.index(after: colon)...]
    switch key[..<colon] {
    case "seats":
      guard let unit = unit(rest), key.isSpelt(RowKey.seats(leadID(unit))) else { return nil }
      return .seats(unit: unit)
    case "minimum":
      guard let unit = pool(rest), key.isSpelt(RowKey.minimum(leadID(unit))) else { return nil }
      return .minimum(unit: unit)
    case "open":
      guard let (first, second) = parts(rest), let unit = pool(first), let student = student(second),
        key.isSpelt(RowKey.opening(leadID(unit), facts.scenario.students[student].id))
      else { return nil }
      return .opening(unit: unit, student)
    case "preceptor": return preceptorKeys[key].map(Row.preceptor)
    default: return nil
    }
  }

  /// The variable with this key, spelt exactly so.
  func variable(_ key: String) -> Variable? {
    guard let colon = key.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let rest = key[key.index(after: colon)...]
    switch key[..<colon] {
    case "y":
      guard let unit = pool(rest), key.isSpelt(RowKey.opened(leadID(unit))) else { return nil }
      return .opened(unit: unit)
    case "use":
      guard let (first, second) = parts(rest), let student = student(first) else { return nil }
      let who = facts.scenario.students[student].id
      guard let (place, last) = parts(second) else {
        guard let unit = unit(second), key.isSpelt(RowKey.use(who, leadID(unit))) else { return nil }
        return .use(unit: unit, student, nil)
      }
      guard let unit = unit(place), let rotation = rotation(last),
        key.isSpelt(RowKey.use(who, leadID(unit), facts.scenario.rotations[rotation].id))
      else { return nil }
      return .use(unit: unit, student, rotation)
    default: return nil
    }
  }

  private func leadID(_ unit: Int) -> Place.ID { facts.scenario.places[units[unit].lead].id }

  private func parts(_ text: Substring) -> (Substring, Substring)? {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return (text[..<slash], text[text.index(after: slash)...])
  }

  private func student(_ text: Substring) -> Student.Ordinal? {
    facts.scenario.students.ordinal(of: Student.ID(RowBook.unescaped(text)))
  }

  private func rotation(_ text: Substring) -> Rotation.Ordinal? {
    facts.scenario.rotations.ordinal(of: Rotation.ID(RowBook.unescaped(text)))
  }

  /// The unit led by the place of this escaped id.
  private func unit(_ text: Substring) -> Int? {
    guard let place = facts.scenario.places.ordinal(of: Place.ID(RowBook.unescaped(text))) else { return nil }
    let unit = Int(unitOf[place.position])
    return unit >= 0 && units[unit].lead == place ? unit : nil
  }

  private func pool(_ text: Substring) -> Int? { unit(text).flatMap { units[$0].minimum == nil ? nil : $0 } }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let escapes: [[UInt8]: UInt8] = [
      Array("%25".utf8): UInt8(ascii: "%"), Array("%2F".utf8): UInt8(ascii: "/"),
      Array("%40".utf8): UInt8(ascii: "@"),
    ]
    let bytes = Array(text.utf8)
    var out: [UInt8] = []
    var at = 0
    while at < bytes.count {
      if at + 3 <= bytes.count, let plain = escapes[Array(bytes[at..<at + 3])] {
        out.append(plain)
        at += 3
      } else {
        out.append(bytes[at])
        at += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension String {
  /// Byte for byte the same, where `==` also takes other normal forms.
  fileprivate func isSpelt(_ other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
