import PlacementDomain

extension SessionDraft {
  /// Exceptions. Needs students, destinations and the applied rule books.
  func readWaivers(_ reader: TableReader) {
    let isApplied = !books.applied.isEmpty
    var isEmpty = true
    let requirements = WaivableRequirements(books.requirements)
    while reader.next() {
      isEmpty = false
      let bearer = bearer(reader)
      let given = reader.required(.requirement)
      let requirement = isApplied ? given.flatMap { requirements.find($0, reader, problems) } : nil
      let span = reader.span(.from, .to)
      let reason = reader.required(.reason)
      let signer = reader.required(.by)
      guard let bearer, let requirement, let span, let reason, let signer, !reader.isRejected else {
        continue
      }
      waivers.append(
        WaiverDraft(bearer: bearer, requirement: requirement, span: span, reason: reason, signer: signer))
    }
    if !isEmpty, !isApplied { reader.note(.noRuleBookApplied) }
  }

  /// Whom or what a waiver is for: one of two columns.
  private func bearer(_ reader: TableReader) -> WaiverDraft.Bearer? {
    switch (reader.text(.student), reader.text(.destination)) {
    case (nil, nil):
      reader.report(.oneOfMissing(columns: ["student", "destination"]), .student)
      return nil
    case (_?, nil): return number(.student, .student, in: \.students, reader).map { .student($0) }
    case (nil, _?): return destination(.destination, reader).map { .destination($0) }
    case (_?, _?):
      reader.report(.onlyOne(columns: ["student", "destination"]), .destination, value: "")
      return nil
    }
  }
}

/// The requirements of the applied books, by what people may call them: `book:id`, the id, or the title.
private struct WaivableRequirements {
  private var keys: [String: [RequirementKey]] = [:]
  private let names: [String]

  init(_ requirements: [(key: RequirementKey, title: LocalText)]) {
    for (key, title) in requirements {
      let texts = [key.description, key.id] + [title.french, title.english].compactMap { $0 }
      for text in Set(texts.map(\.plain)) { keys[text, default: []].append(key) }
    }
    let ids = requirements.map(\.key.id)
    names = requirements.map(\.key.description) + Set(ids).sorted { $0.precedesInBytes($1) }
  }

  /// The requirement a text means; nil when it is none or several (reported).
  func find(_ text: String, _ reader: TableReader, _ problems: ProblemList) -> RequirementKey? {
    let found = keys[text.plain] ?? []
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      let near = problems.suggestions.nearest(to: text, among: names)
      reader.report(.unknownID(.requirement, suggestions: near), .requirement)
    } else {
      reader.report(.ambiguous(.requirement, candidates: found.map(\.description)), .requirement)
    }
    return nil
  }
}
