/// Names one event in a queue, to cancel it; never given to another event of the same queue.
@frozen public struct EventHandle: Hashable, Sendable {
  @usableFromInline let slot: Int
  @usableFromInline let order: UInt64

  @inlinable init(slot: Int, order: UInt64) {
    self.slot = slot
    self.order = order
  }
}
