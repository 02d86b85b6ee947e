import PlacementDomain

/// The kinds of thing a wish, pin or closure may speak of, with the words before `:` that say so.
enum TargetKind: UInt8, CaseIterable {
  case destination, place, service, site, discipline, shift, block, agency, preceptor

  /// What a plain text may mean in a wish, in the order it is looked up.
  static let ofWishes: [TargetKind] = [.destination, .place, .service, .site, .discipline, .shift]

  /// Words in English and French.
  static let words = Vocabulary<TargetKind>([
    (.destination, ["destination"], ["destination"]), (.place, ["place"], ["stage"]),
    (.service, ["service"], ["service"]), (.site, ["site"], ["site"]),
    (.discipline, ["discipline"], ["discipline"]), (.shift, ["shift"], ["quart"]),
    (.block, ["block"], ["bloc"]), (.agency, ["agency"], ["organisme"]),
    (.preceptor, ["preceptor"], ["préceptrice", "précepteur"]),
  ])

  /// As problems name it.
  var thing: ThingKind {
    switch self {
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
  }
}

/// A target by its number in a catalog.
struct TargetNumber: Hashable {
  let kind: TargetKind
  let number: Int32

  init(_ kind: TargetKind, _ number: Int) {
    self.kind = kind
    self.number = Int32(number)
  }
}
