/// Who a draw is for: 64 bits of an identifier, the same in every run and on every machine.
///
/// SipHash-2-4 under the key zero of the identifier's UTF-8 bytes. Two of n identifiers share a key, and with it
/// their luck, with a probability of about n² / 3.7·10¹⁹: 3 in 10¹² for 10 000 entities. A student and a site of the
/// same identifier share a key as well; the kind of draw keeps them apart.
public struct EntityKey: Hashable, Sendable {
  let bits: UInt64

  /// The key of an identifier; the same text in another Unicode normal form is another identifier.
  public init(_ identifier: String) { bits = SipHash.hash(identifier.utf8) }
}
