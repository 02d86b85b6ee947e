/// A target by its kind and id: it holds for every session that has such a thing, and in documents.
public struct TargetName: Hashable, Sendable, CustomStringConvertible {
  /// What sort of thing it names.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case place, destination, service, site, discipline, shift, block, agency, preceptor
  }

  /// What sort of thing it names.
  public let kind: Kind
  /// Its id.
  public let id: String

  /// A name.
  public init(_ kind: Kind, _ id: String) {
    self.kind = kind
    self.id = id
  }

  /// The name that `description` writes; nil for any other text.
  public init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), let kind = Kind(rawValue: String(text[..<colon])) else {
      return nil
    }
    self.init(kind, String(text[text.index(after: colon)...]))
  }

  /// `site:HSL`.
  public var description: String { "\(kind.rawValue):\(id)" }
}

extension Scenario {
  /// What the name stands for; nil where the session has no such thing.
  public func target(named name: TargetName) -> Target? {
    switch name.kind {
    case .place: places.ordinal(of: .init(name.id)).map { .place($0) }
    case .destination: destinations.ordinal(of: .init(name.id)).map { .destination($0) }
    case .service: services.ordinal(of: .init(name.id)).map { .service($0) }
    case .site: sites.ordinal(of: .init(name.id)).map { .site($0) }
    case .discipline: disciplines.ordinal(of: .init(name.id)).map { .discipline($0) }
    case .shift: shiftCodes.ordinal(of: .init(name.id)).map { .shift($0) }
    case .block: blocks.ordinal(of: .init(name.id)).map { .block($0) }
    case .agency: agencies.ordinal(of: .init(name.id)).map { .agency($0) }
    case .preceptor: preceptors.ordinal(of: .init(name.id)).map { .preceptor($0) }
    }
  }
}
