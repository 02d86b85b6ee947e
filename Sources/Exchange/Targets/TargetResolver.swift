import PlacementDomain

/// Finds what the text of a target means.
final class TargetResolver {
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
        .ambiguous(.target, candidates: Array(candidates.prefix(10))), column, position: position, value: text
      )
    case .none(let thing):
      let isWorthIt = draft.problems.canSuggest(for: .unknownID(thing, suggestions: []))
      let (bare, ids) = candidates(for: text, thing, kinds: isWorthIt ? kinds : [])
      draft.reportUnknown(bare, thing, column, position: position, reader, among: ids)
    }
    return nil
  }

  /// The id in a text that names nothing, and the ids it may have been meant to be.
  func candidates(for text: String, _ thing: ThingKind, kinds: [TargetKind]) -> (bare: String, ids: [String])
  {
    let lists = kinds.filter { thing == .target || $0.thing == thing }.map { ids($0) }
    return (thing == .target ? text : TargetResolver.split(text)?.id ?? text, Array(lists.joined()))
  }

  /// What `text` means among these kinds.
  func resolve(_ text: String, kinds: [TargetKind]) -> Outcome {
    // As it was written; only when nothing is written so, as it is compared.
    var found = kinds.compactMap { kind in find(kind, text).map { TargetNumber(kind, $0) } }
    let exact = found.filter { id($0) == text }
    if !exact.isEmpty { found = exact }
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
    case .preceptor: !draft.preceptors.isClosed || !draft.places.isClosed
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
    case .preceptor: draft.preceptors.find(id)
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
    case .preceptor: Array(draft.preceptors.ids)
    }
  }

  /// The id of a target.
  func id(_ target: TargetNumber) -> String {
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
    case .preceptor: draft.preceptors.id(number)
    }
  }

  /// `place:P12`.
  func described(_ target: TargetNumber) -> String { "\(target.kind.thing.rawValue):\(id(target))" }

  /// True when all are one thing under one name: they hold exactly the same places, at least one.
  private func allSame(_ targets: [TargetNumber]) -> Bool {
    let members = targets.map { target in
      (0..<draft.places.count).filter { place in draft.places[place].map { holds(target, place, $0) } ?? false
      }
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
    case .preceptor:
      place.supervision.isEmpty
        ? place.preceptor == wanted : place.supervision.contains { $0.preceptor == wanted }
    }
  }

  /// Made at the first text that is no id.
  private lazy var paths = PathIndex(draft)

  /// « Agence – Hôpital – Service – Unité ».
  private func resolvePath(_ text: String) -> Outcome {
    guard text.utf8.contains(0x20) else { return .none(.target) }
    let found = paths.targets(text)
    if found.isEmpty { return .none(.target) }
    return found.count == 1
      ? .one(found[0]) : .several(found.map(described).sorted { $0.precedesInBytes($1) })
  }
}
