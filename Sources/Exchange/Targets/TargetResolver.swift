import PlacementDomain

/// Finds what the text of a target means.
struct TargetResolver {
  /// What a text means.
  enum Outcome: Equatable {
    case one(TargetNumber)
    case several([String])
    /// Nothing; the kind that was asked for and what may have been meant.
    case none(ThingKind)
    /// Nothing, in a session some table of which is missing: no error of its own.
    case unknowable
  }

  let draft: SessionDraft

  init(_ draft: SessionDraft) { self.draft = draft }

  /// The target in a column; reports a blank, unknown or ambiguous one.
  func resolve(_ column: ColumnName, _ reader: TableReader, kinds: [TargetKind]) -> TargetNumber? {
    guard let text = reader.required(column) else { return nil }
    return take(resolve(text, kinds: kinds), of: text, column, position: nil, reader, kinds: kinds)
  }

  /// The target of an outcome; reports any other.
  func take(
    _ outcome: Outcome, of text: String, _ column: ColumnName, position: Int?, _ reader: TableReader,
    kinds: [TargetKind]
  ) -> TargetNumber? {
    switch outcome {
    case .one(let target): return target
    case .unknowable: return nil
    case .several(let candidates):
      reader.report(
        .ambiguous(.target, candidates: Array(candidates.prefix(10))), column, position: position, value: text)
    case .none(let thing):
      let lists = kinds.filter { thing == .target || $0.thing == thing }.map { ids($0) }
      let bare = thing == .target ? text : TargetResolver.split(text)?.id ?? text
      draft.reportUnknown(bare, thing, column, position: position, reader, among: lists.joined())
    }
    return nil
  }

  /// What `text` means among these kinds.
  func resolve(_ text: String, kinds: [TargetKind]) -> Outcome {
    let found = kinds.compactMap { kind in find(kind, text).map { TargetNumber(kind, $0) } }
    if found.count == 1 { return .one(found[0]) }
    if found.count > 1 {
      return allSame(found) ? .one(found[0]) : .several(found.map { described($0) })
    }
    if let (kind, id) = TargetResolver.split(text), kinds.contains(kind) {
      if let number = find(kind, id) { return .one(TargetNumber(kind, number)) }
      return isOpen(kind) ? .unknowable : .none(kind.thing)
    }
    let byPath = resolvePath(text)
    if case .none = byPath, kinds.contains(where: isOpen) { return .unknowable }
    return byPath
  }

  /// `place:P12` as its two parts.
  private static func split(_ text: String) -> (kind: TargetKind, id: String)? {
    guard let colon = text.firstIndex(of: ":"), let kind = TargetKind.words.value(of: text[..<colon]) else {
      return nil
    }
    return (kind, text[text.index(after: colon)...].trimmed)
  }

  private func isOpen(_ kind: TargetKind) -> Bool {
    switch kind {
    case .destination, .service, .site, .discipline: !draft.destinations.isClosed || !draft.places.isClosed
    case .place: !draft.places.isClosed
    case .shift: !draft.shifts.isClosed
    case .block: !draft.blocks.isClosed
    case .agency: false
    }
  }

  private func find(_ kind: TargetKind, _ id: String) -> Int? {
    switch kind {
    case .destination: draft.destinations.find(id)
    case .place: draft.places.find(id)
    case .service: draft.services.find(id)
    case .site: draft.sites.find(id)
    case .discipline: draft.disciplines.find(id)
    case .shift: draft.shift(named: id)
    case .block: draft.blocks.find(id)
    case .agency: draft.agencies.find(id)
    }
  }

  /// All ids of a kind.
  private func ids(_ kind: TargetKind) -> [String] {
    switch kind {
    case .destination: Array(draft.destinations.ids)
    case .place: Array(draft.places.ids)
    case .service: Array(draft.services.ids)
    case .site: Array(draft.sites.ids)
    case .discipline: Array(draft.disciplines.ids)
    case .shift: Array(draft.shifts.ids)
    case .block: Array(draft.blocks.ids)
    case .agency: Array(draft.agencies.ids)
    }
  }

  private func id(_ target: TargetNumber) -> String {
    let number = Int(target.number)
    return switch target.kind {
    case .destination: draft.destinations.id(number)
    case .place: draft.places.id(number)
    case .service: draft.services.id(number)
    case .site: draft.sites.id(number)
    case .discipline: draft.disciplines.id(number)
    case .shift: draft.shifts.id(number)
    case .block: draft.blocks.id(number)
    case .agency: draft.agencies.id(number)
    }
  }

  /// `place:P12`.
  func described(_ target: TargetNumber) -> String { "\(target.kind.thing.rawValue):\(id(target))" }

  /// True when all are one thing under one name: they hold exactly the same places, at least one.
  private func allSame(_ targets: [TargetNumber]) -> Bool {
    let members = targets.map { target in
      (0..<draft.places.count).filter { place in draft.places[place].map { holds(target, place, $0) } ?? false }
    }
    return !members[0].isEmpty && members.allSatisfy { $0 == members[0] }
  }

  private func holds(_ target: TargetNumber, _ number: Int, _ place: PlaceDraft) -> Bool {
    let wanted = Int(target.number)
    let destination = draft.destinations[place.destination]
    return switch target.kind {
    case .destination: place.destination == wanted
    case .place: number == wanted
    case .service: destination?.service == wanted
    case .site: destination?.site == wanted
    case .discipline: destination?.discipline == wanted
    case .shift: place.shift == wanted
    case .block: place.block == wanted
    case .agency: destination?.agency == wanted
    }
  }

  // MARK: Text people have

  /// « Agence – Hôpital – Service – Unité », with any levels but the last left out, whatever case and
  /// accents.
  private func resolvePath(_ text: String) -> Outcome {
    let parts = TargetResolver.pathParts(text)
    guard parts.count > 1 else { return .none(.target) }
    var units: [Int] = []
    var services: [Int] = []
    var sites: Set<Int> = []
    for number in 0..<draft.destinations.count {
      guard let row = draft.destinations[number] else { continue }
      let agency = row.agency.map { [draft.agencies.id($0), draft.agencies[$0]?.name ?? ""].map(\.folded) } ?? []
      let levels: [[String]] = [
        agency, [draft.sites.id(row.site).folded], row.service.map { [draft.services.id($0).folded] } ?? [],
        [draft.destinations.id(number).folded],
      ]
      guard let level = TargetResolver.lastLevel(parts, in: levels) else { continue }
      switch level {
      case 3: units.append(number)
      case 2: services.append(number)
      default: sites.insert(row.site)
      }
    }
    let destinations = units.isEmpty ? services : units
    if !destinations.isEmpty {
      return outcome(destinations.map { TargetNumber(.destination, $0) })
    }
    return sites.isEmpty ? .none(.target) : outcome(sites.sorted().map { TargetNumber(.site, $0) })
  }

  private func outcome(_ targets: [TargetNumber]) -> Outcome {
    targets.count == 1
      ? .one(targets[0]) : .several(targets.map(described).sorted { $0.precedesInBytes($1) })
  }

  /// Parts between dashes with spaces around them, slashes with spaces, or `>`; folded.
  private static func pathParts(_ text: String) -> [String] {
    var text = text
    for dash in [" – ", " — ", " - ", " / ", " > "] { text = text.replacing(dash, with: "\u{1}") }
    return text.split(separator: "\u{1}").map(\.folded).filter { !$0.isEmpty }
  }

  /// Index of the level the last part names when the parts name levels in order.
  private static func lastLevel(_ parts: [String], in levels: [[String]]) -> Int? {
    var level = -1
    for part in parts {
      guard let next = levels.indices.first(where: { $0 > level && levels[$0].contains(part) }) else { return nil }
      level = next
    }
    return level
  }
}
