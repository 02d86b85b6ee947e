extension Prerequisites {
  /// Everything of it that can change a plan; nothing at all where a session has no rules, evidence apart from
  /// rules decides nothing.
  func write(to writer: inout CanonicalWriter, of scenario: Scenario) {
    guard !books.isEmpty else { return }
    writer.rows(books) { writer, it in
      writer.text(it.id.text)
      writer.text(it.digest)
    }
    writer.rows(everywhere) { $0.number($1) }
    writer.rows(terms) { $0.text($1.id.text) }
    writer.groups(evidence) { writer, it in
      for number in it.canonicalKey { writer.number(Int(number)) }
    }
    writer.rows(waivers) { writer, it in
      for number in it.canonicalKey { writer.number(Int(number)) }
      writer.text(it.requirement.book.text)
      writer.text(it.requirement.id)
    }
    writer.rows(agreements) { writer, it in
      writer.number(it.agency)
      writer.number(it.school)
      writer.number(Int(it.until.number))
    }
    writer.text(scenario.session.name ?? "")
    writer.rows(scenario.agencies) { $0.text($1.name ?? "") }
    writer.rows(scenario.rotations) { writer, it in
      writer.text(it.course.map { scenario.courses[$0].id.text } ?? "")
    }
    writer.rows(scenario.students) { writer, it in
      for text in [it.cohort, it.traits.programme, it.traits.year] { writer.text(text ?? "") }
      writer.rows(it.traits.languages) { $0.text($1) }
      writer.number(it.traits.hasCar.map { $0 ? 1 : 0 } ?? -1)
      writer.number(Int(it.traits.born?.number ?? .min))
    }
    writer.rows(scenario.destinations) { writer, it in
      writer.number(it.conditions.masks == nil ? 0 : 1)
      writer.rows(it.conditions.masks ?? []) { writer, mask in
        writer.text(mask.model)
        writer.text(mask.size ?? "")
      }
      writer.rows(it.conditions.languages) { $0.text($1) }
      writer.number(Int(it.conditions.auditUntil?.number ?? .min))
      writer.rows(it.conditions.books) { $0.number($1) }
    }
  }
}

extension Evidence {
  /// Numbers that tell any two rows apart.
  var canonicalKey: [Int64] { EvidenceOrder.numbers.map { $0(self) } }

  /// The canonical order of a student's rows: kind, detail, days, result, issuer.
  func precedes(_ other: Evidence) -> Bool {
    for number in EvidenceOrder.numbers {
      let (mine, theirs) = (number(self), number(other))
      if mine != theirs { return mine < theirs }
    }
    return false
  }
}

/// What tells two rows apart, in the order it is looked at.
private enum EvidenceOrder {
  static let numbers: [@Sendable (Evidence) -> Int64] = [
    { kind($0.kind) }, { Int64($0.detail?.raw ?? -1) }, { Int64($0.on?.number ?? .min) },
    { Int64($0.expires?.number ?? .min) }, { result($0.result) }, { Int64($0.issuer?.raw ?? -1) },
    { $0.isVerified.map { $0 ? 1 : 0 } ?? -1 },
  ]

  /// Kinds of a school's own come first, by term.
  private static func kind(_ kind: EvidenceKind) -> Int64 {
    if case .own(let term) = kind { Int64(term.raw) - (1 << 32) } else { Int64(kind.number) }
  }

  /// The sort of result in the high bits, its amount or text below.
  private static func result(_ result: EvidenceResult?) -> Int64 {
    switch result {
    case nil: 0
    case .positive: 1 << 56
    case .negative: 2 << 56
    case .indeterminate: 3 << 56
    case .passed: 4 << 56
    case .failed: 5 << 56
    case .revoked: 6 << 56
    case .amount(let amount): 7 << 56 + Int64(amount)
    case .text(let term): 8 << 56 + Int64(term.raw)
    }
  }
}

extension Waiver {
  /// Numbers of whom it is for and when.
  var canonicalKey: [Int64] {
    let whom: (Int64, Int64) =
      switch bearer {
      case .student(let student): (0, Int64(student.raw))
      case .destination(let destination): (1, Int64(destination.raw))
      }
    return [whom.0, whom.1, Int64(span.first.number), Int64(span.last.number)]
  }

  /// The canonical order of waivers.
  func precedes(_ other: Waiver) -> Bool {
    if canonicalKey != other.canonicalKey {
      return canonicalKey.lexicographicallyPrecedes(other.canonicalKey)
    }
    if requirement != other.requirement { return requirement < other.requirement }
    return (reason, signer) < (other.reason, other.signer)
  }
}
