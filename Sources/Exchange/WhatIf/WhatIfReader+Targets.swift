import PlacementDomain

// What a change is about.

extension WhatIfReader {
  /// A place of the session.
  func place(_ node: SettingNode, _ key: WhatIfKey) -> Place.ID? {
    target(node, key, kinds: [.place]).map { .init($0.id) }
  }

  /// One thing of these kinds, in any way a wish may say it.
  func target(_ node: SettingNode, _ key: WhatIfKey, kinds: [TargetKind]) -> TargetName? {
    guard let text = text(node, key.rawValue)?.trimmed.precomposed else { return nil }
    switch targets.resolve(text, kinds: kinds) {
    case .one(let target) where kinds.contains(target.kind): return targets.name(of: target)
    case .several(let candidates):
      report(.ambiguous(.target, candidates: Array(candidates.prefix(10))), node, key.rawValue)
    case .none(let thing): reportUnknown(text, thing, node, key, kinds)
    case .one: reportUnknown(text, .target, node, key, kinds)
    case .unknowable:
      // In a session with a table missing, that is what has to be said.
      if !problems.hasErrors { reportUnknown(text, .target, node, key, kinds) }
    }
    return nil
  }

  private func reportUnknown(
    _ text: String, _ thing: ThingKind, _ node: SettingNode, _ key: WhatIfKey, _ kinds: [TargetKind]
  ) {
    let thing = kinds.count == 1 ? kinds[0].thing : thing
    let (bare, ids) = targets.candidates(for: text, thing, kinds: kinds)
    let near = problems.suggestions.nearest(to: bare, among: ids)
    report(.unknownID(thing, suggestions: near), node, key.rawValue)
  }
}

extension TargetResolver {
  /// The name of a target that was found.
  func name(of target: TargetNumber) -> TargetName {
    let kind: TargetName.Kind =
      switch target.kind {
      case .destination: .destination
      case .place: .place
      case .service: .service
      case .site: .site
      case .discipline: .discipline
      case .shift: .shift
      case .block: .block
      case .agency: .agency
      case .preceptor: .preceptor
      }
    return TargetName(kind, id(target))
  }
}
