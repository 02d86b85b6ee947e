/// A model of respirator, in a size where one is said: `1870+`, `1860 S`.
///
/// A fit test holds for one model and size only (CSA Z94.4).
public struct Mask: Hashable, Comparable, Sendable {
  /// The model, folded: upper case, without the maker's name or spaces.
  public let model: String
  /// The size, upper case (`S`, `M`, `L`, `XS`, …); nil when not said.
  public let size: String?

  /// The mask people wrote: a model, and after a space, `/` or in brackets its size. The model is the first
  /// word with a digit, so that makers and families may stand before it or not (`3M VFlex 1804`), else all
  /// words. Nil when nothing of it names a model.
  public init?(_ text: String) {
    var parts = text.plain.uppercased()
      .split { !($0.isLetter || $0.isNumber || $0 == "+" || $0 == "-") }
      .map(String.init).filter { $0.contains { $0.isLetter || $0.isNumber } && $0 != "3M" }
    var size = parts.count > 1 ? parts.last.flatMap { Mask.sizes[$0] } : nil
    if size != nil { parts.removeLast() }
    guard !parts.isEmpty else { return nil }
    var model = parts.first { $0.contains(where: \.isNumber) } ?? parts.joined(separator: " ")
    if size == nil, let plain = Mask.withSmallSize.first(where: { model == $0 || model == $0 + "S" }) {
      size = model == plain ? "R" : "S"
      model = plain
    }
    self.model = model
    self.size = size
  }

  /// 3M's models that come in regular, written without a size, and small, written `1860S`.
  private static let withSmallSize = ["1860", "1804"]

  /// Sizes in English and French, and what they are held as.
  private static let sizes: [String: String] = [
    "XS": "XS", "TP": "XS", "S": "S", "SMALL": "S", "P": "S", "PETIT": "S", "M": "M", "MEDIUM": "M",
    "MOYEN": "M", "R": "R", "REG": "R", "REGULAR": "R", "REGULIER": "R", "L": "L", "LARGE": "L", "G": "L",
    "GRAND": "L", "XL": "XL", "TG": "XL",
  ]

  /// By model, then size.
  public static func < (left: Mask, right: Mask) -> Bool {
    (left.model, left.size ?? "") < (right.model, right.size ?? "")
  }
}
