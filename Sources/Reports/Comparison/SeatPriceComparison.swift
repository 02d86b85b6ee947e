public import PlacementDomain

/// What a seat costs in two plans: the prices of the last proved stage, in its unit. They can be compared only where
/// that is the same stage and its proof is one set of prices.
public struct SeatPriceComparison: Hashable, Sendable {
  /// Why prices are not compared.
  public enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// A plan has no stage that is proved.
    case nothingProved = "nothing-proved"
    /// The last proved stages are not the same.
    case otherStage = "other-stage"
    /// A proof branches, so that no one price holds everywhere.
    case branched
  }

  /// A price, `numerator` over 2^`scale`.
  public struct Price: Hashable, Sendable {
    /// ≥ 0 where the document is sound.
    public let numerator: Int
    /// 0…60.
    public let scale: Int

    /// In hundredths of the stage's unit, rounded half up.
    public var hundredths: Int {
      let unit = Int128(1) << Int128(scale)
      return Int(clamping: (Int128(numerator) * 200 + unit) / (2 * unit))
    }

    /// True when both are the same number.
    func equals(_ other: Price) -> Bool {
      Int128(numerator) << Int128(other.scale) == Int128(other.numerator) << Int128(scale)
    }
  }

  /// A seat whose price changed. Of places that are alike in everything, the first speaks for all.
  public struct Change: Hashable, Sendable {
    /// The place.
    public let place: Place.ID
    /// What a seat did cost.
    public let before: Price
    /// What it costs.
    public let after: Price
  }

  /// The stage the prices are of; nil where they are not compared.
  public let stage: String?
  /// Why they are not compared; nil where they are.
  public let obstacle: Obstacle?
  /// The prices that changed, by place.
  public let changes: [Change]

  init(before: Plan, after: Plan) {
    func last(_ plan: Plan) -> String? { plan.goals.flatMap(\.stages).last { $0.isProved }?.key }
    func none(_ obstacle: Obstacle) -> (String?, Obstacle?, [Change]) { (nil, obstacle, []) }
    (stage, obstacle, changes) = {
      guard let key = last(before), let other = last(after) else { return none(.nothingProved) }
      guard key == other else { return none(.otherStage) }
      guard let old = SeatPriceComparison.prices(before, key),
        let new = SeatPriceComparison.prices(after, key)
      else { return none(.branched) }
      let free = (
        before: Price(numerator: 0, scale: before.certificate.scale),
        after: Price(numerator: 0, scale: after.certificate.scale)
      )
      let changes = Set(old.keys).union(new.keys).sorted().compactMap { place -> Change? in
        let (one, two) = (old[place] ?? free.before, new[place] ?? free.after)
        return one.equals(two) ? nil : Change(place: place, before: one, after: two)
      }
      return (key, nil, changes)
    }()
  }

  /// The prices of seats in the proof of a stage; nil where it is no single set of prices.
  private static func prices(_ plan: Plan, _ key: String) -> [Place.ID: Price]? {
    let scale = plan.certificate.scale
    guard (0...60).contains(scale),
      case .prices(let rows)? = plan.certificate.stages.first(where: { $0.key == key })?.proof
    else { return nil }
    return Dictionary(
      rows.compactMap { row in
        RowKey.placeOfSeats(row.row).map { ($0, Price(numerator: row.price, scale: scale)) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
