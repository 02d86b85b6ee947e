import PlacementDomain

/// Reads one book whole: what it extends is in it, and its figures stand where its requirements ask for them.
struct RuleBookReader: NodeReading {
  let source: RuleBookSource
  /// The books it extends, nearest first, each without an error of its own.
  let ancestors: [RuleBookSource]
  let problems: ProblemList

  var file: String { source.file }
  private var family: [RuleBookSource] { [source] + ancestors }

  /// A requirement and the book it is written in.
  private struct Origin {
    let entry: RuleBookSource.Entry
    let book: RuleBookSource
  }

  /// The book; nil after reporting why there is none.
  func read() -> RuleBook? {
    let before = problems.errors
    let figures = figures()
    var binding = ParameterBinding(figures.mapValues(\.node))
    let schedule = vaccines(&binding)
    let words = schedule.map(ScheduleWords.init)
    let requirements = origins().compactMap { origin -> Requirement? in
      let nodes = RequirementNodes(
        file: origin.book.file, problems: problems, path: "requirements.\(origin.entry.name)")
      let errors = problems.errors
      let bound = binding.bound(origin.entry.value) { reportUnknown($1, $0, nodes) }
      guard problems.errors == errors else { return nil }
      return RequirementReader(
        id: origin.entry.name, nodes: nodes, schedule: words,
        effective: origin.book.id == source.id ? source.effective : nil,
        figures: figures.mapValues(\.parameter.value)
      ).read(bound)
    }
    reportUnused(binding, in: figures)
    guard source.isSound, problems.errors == before else { return nil }
    return RuleBook(
      id: source.id, version: source.version, title: source.title, effective: source.effective,
      ancestors: ancestors.map(\.id), parameters: figures.values.map(\.parameter), requirements: requirements,
      vaccines: schedule, digest: digest)
  }

  // MARK: Figures

  /// The figures of the family by name: the nearest book's holds. One may not turn into another sort of value.
  private func figures() -> [String: (parameter: RuleParameter, node: SettingNode)] {
    var figures: [String: (parameter: RuleParameter, node: SettingNode)] = [:]
    for book in family {
      for (entry, parameter) in book.parameters {
        if let nearer = figures[entry.name] {
          if !nearer.parameter.value.hasForm(of: parameter.value), nearer.node.file == source.file {
            report(.ruleWrong(.otherForm), nearer.node, "parameters.\(entry.name)")
          }
          continue
        }
        var node = entry.value
        node.file = book.file
        figures[entry.name] = (parameter, node)
      }
    }
    return figures
  }

  private func reportUnknown(_ name: String, _ node: SettingNode, _ nodes: RequirementNodes) {
    let known = family.flatMap { $0.parameters.map { "$" + $0.entry.name } }
    let near = problems.suggestions.nearest(to: "$" + name, among: known)
    nodes.report(.unknownID(.parameter, suggestions: near), node)
  }

  /// Figures of the book itself that stand nowhere: maybe a name that was meant to be another.
  private func reportUnused(
    _ binding: ParameterBinding, in figures: [String: (parameter: RuleParameter, node: SettingNode)]
  ) {
    let texts = origins().map(\.entry.value.allText).joined()
    for (entry, _) in source.parameters
    where !binding.used.contains(entry.name) && !texts.contains("{\(entry.name)}") {
      let near = problems.suggestions.nearest(
        to: entry.name, among: binding.used.sorted { $0.precedesInBytes($1) })
      report(.parameterUnused(suggestions: near), entry.key, severity: .warning)
    }
  }

  // MARK: Requirements

  /// The requirements of the family: the nearest book's holds, `none` takes one out.
  private func origins() -> [Origin] {
    var found: [String: Origin] = [:]
    var order: [String] = []
    for book in family.reversed() {
      for entry in book.requirements {
        let id = entry.name.plain
        if isRemoval(entry) {
          found[id] = nil
          continue
        }
        if found[id] == nil { order.append(id) }
        found[id] = Origin(entry: entry, book: book)
      }
    }
    var seen: Set<String> = []
    return order.filter { seen.insert($0).inserted }.compactMap { found[$0] }
  }

  private func isRemoval(_ entry: RuleBookSource.Entry) -> Bool {
    entry.value.scalar.map { ClosedValues.none.value(of: $0) != nil } ?? false
  }

  /// Reports `none` for a requirement that no book it extends has.
  func reportEmptyRemovals() {
    let inherited = ancestors.flatMap { $0.requirements.map(\.name) }
    for entry in source.requirements where isRemoval(entry) {
      guard !inherited.contains(where: { $0.plain == entry.name.plain }) else { continue }
      let near = problems.suggestions.nearest(to: entry.name, among: inherited)
      report(.unknownID(.requirement, suggestions: near), entry.key)
    }
  }

  // MARK: Vaccines

  /// The schedule of the nearest book that has one.
  private func vaccines(_ binding: inout ParameterBinding) -> VaccineSchedule? {
    guard let book = family.first(where: { $0.vaccines != nil }), let node = book.vaccines else { return nil }
    let nodes = RequirementNodes(file: book.file, problems: problems, path: "vaccines")
    let bound = binding.bound(node) { reportUnknown($1, $0, nodes) }
    var reader = VaccineScheduleReader(file: book.file, problems: problems)
    return reader.read(bound)
  }

  /// Over the text of the book and of those it extends.
  private var digest: String {
    var hash = SHA256()
    for book in family {
      hash.update(Array(book.text.utf8))
      hash.update([0])
    }
    return "sha256:" + hash.finished()
  }
}

extension SettingNode {
  /// Every text in it.
  fileprivate var allText: String {
    switch content {
    case .scalar(let text): text
    case .sequence(let parts): parts.map(\.allText).joined(separator: " ")
    case .mapping(let pairs): pairs.map(\.value.allText).joined(separator: " ")
    }
  }
}
