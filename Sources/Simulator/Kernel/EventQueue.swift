/// What is to happen, next first: by time, at one time by priority (the smaller number first), then in the order of
/// scheduling. So the same calls give the same order, always.
///
/// A binary heap of plain numbers on contiguous storage; the events stand still beside it. To schedule, cancel and take
/// cost O(log n) for n events. A cancelled event leaves its entry in the heap until it comes up or until half of the
/// heap is such entries, so memory follows the most events there were at once.
@frozen public struct EventQueue<Event> {
  @usableFromInline struct Entry {
    /// Time and order as whole numbers that compare as they do.
    @usableFromInline let time: UInt64
    /// Priority in the upper 16 bits, number of scheduling in the lower 48.
    @usableFromInline let order: UInt64
    @usableFromInline let slot: Int

    @inlinable init(time: Double, order: UInt64, slot: Int) {
      // The bits of positive numbers rise with them, those of negative ones fall; 0 is added for −0.
      let bits = (time + 0).bitPattern
      self.time = bits ^ (bits >> 63 == 0 ? 1 << 63 : .max)
      self.order = order
      self.slot = slot
    }

    @inlinable var happens: Double { Double(bitPattern: time ^ (time >> 63 == 1 ? 1 << 63 : .max)) }

    /// One comparison of 128 bits, without a branch to guess.
    @inlinable static func < (a: Entry, b: Entry) -> Bool {
      UInt128(_low: a.order, _high: a.time) < UInt128(_low: b.order, _high: b.time)
    }
  }

  /// Where an event stands; without one, a link of the chain of free slots.
  @usableFromInline struct Slot {
    /// The order of the entry it belongs to; `UInt64.max` when free.
    @usableFromInline var order: UInt64
    @usableFromInline var nextFree: Int
    @usableFromInline var event: Event?

    @inlinable init(order: UInt64, event: Event?) {
      self.order = order
      nextFree = -1
      self.event = event
    }
  }

  @usableFromInline var heap: [Entry] = []
  @usableFromInline var slots: [Slot] = []
  @usableFromInline var firstFree = -1
  @usableFromInline var scheduled: UInt64 = 0
  @usableFromInline var pending = 0

  /// Nothing to happen.
  @inlinable public init() {}

  /// Events to happen, without the cancelled ones.
  @inlinable public var count: Int { pending }

  /// Nothing is to happen any more.
  @inlinable public var isEmpty: Bool { count == 0 }

  /// Let it happen at this time.
  ///
  /// - Precondition: `time` is finite. A queue takes fewer than 2⁴⁸ events in its life.
  @inlinable @discardableResult
  public mutating func schedule(_ event: Event, at time: Double, priority: Int16 = 0) -> EventHandle {
    precondition(time.isFinite, "an event happens at a finite time")
    precondition(scheduled < 1 << 48 - 1, "a queue takes fewer than 2⁴⁸ events")
    let order = UInt64(UInt16(bitPattern: priority) ^ 0x8000) << 48 | scheduled
    scheduled += 1
    pending += 1
    let slot: Int
    if firstFree >= 0 {
      slot = firstFree
      firstFree = slots[slot].nextFree
      slots[slot].order = order
      slots[slot].event = event
    } else {
      slot = slots.count
      slots.append(Slot(order: order, event: event))
    }
    let entry = Entry(time: time, order: order, slot: slot)
    if let first = heap.first, isGone(first) {
      // Who has just happened makes place for what follows from it: one way through the heap instead of two.
      heap.withUnsafeMutableBufferPointer { EventQueue.sink(entry, from: 0, in: $0) }
    } else {
      heap.append(entry)
      heap.withUnsafeMutableBufferPointer { EventQueue.rise(entry, from: $0.count - 1, in: $0) }
    }
    return EventHandle(slot: slot, order: order)
  }

  /// Take an event back; true when it had neither happened nor been cancelled.
  @inlinable @discardableResult
  public mutating func cancel(_ handle: EventHandle) -> Bool {
    guard slots.indices.contains(handle.slot), slots[handle.slot].order == handle.order else { return false }
    release(handle.slot)
    if heap.count > 64 && heap.count > 2 * count { sweep() }
    return true
  }

  /// When the next event happens.
  @inlinable public mutating func nextTime() -> Double? {
    dropGone()
    return heap.first?.happens
  }

  /// Take the next event; none when nothing is to happen.
  @inlinable public mutating func next() -> (time: Double, event: Event)? { next(until: .infinity) }

  /// Take the next event that happens at this time or before.
  @inlinable public mutating func next(until end: Double) -> (time: Double, event: Event)? {
    dropGone()
    guard let first = heap.first, first.happens <= end else { return nil }
    let event = slots[first.slot].event!
    release(first.slot)
    return (first.happens, event)
  }

  @inlinable mutating func release(_ slot: Int) {
    slots[slot].order = .max
    slots[slot].event = nil
    slots[slot].nextFree = firstFree
    firstFree = slot
    pending -= 1
  }

  /// The event has happened or was cancelled; its entry is still in the heap.
  @inlinable func isGone(_ entry: Entry) -> Bool { slots[entry.slot].order != entry.order }

  @inlinable mutating func dropGone() {
    while let first = heap.first, isGone(first) {
      let last = heap.removeLast()
      guard !heap.isEmpty else { return }
      heap.withUnsafeMutableBufferPointer { EventQueue.sink(last, from: 0, in: $0) }
    }
  }

  /// Rid the heap of every entry of a cancelled event at once.
  @inlinable mutating func sweep() {
    heap = heap.filter { !isGone($0) }
    heap.withUnsafeMutableBufferPointer { heap in
      for place in (0..<heap.count / 2).reversed() { EventQueue.sink(heap[place], from: place, in: heap) }
    }
  }

  /// Put an entry where it belongs, at a place or nearer to the root.
  @inlinable static func rise(_ entry: Entry, from start: Int, in heap: UnsafeMutableBufferPointer<Entry>) {
    var place = start
    while place > 0 {
      let parent = (place - 1) / 2
      guard entry < heap[parent] else { break }
      heap[place] = heap[parent]
      place = parent
    }
    heap[place] = entry
  }

  /// Put an entry where it belongs, at a place or further from the root.
  @inlinable static func sink(_ entry: Entry, from start: Int, in heap: UnsafeMutableBufferPointer<Entry>) {
    var place = start
    var child = 2 * place + 1
    while child < heap.count {
      if child + 1 < heap.count { child += heap[child + 1] < heap[child] ? 1 : 0 }
      guard heap[child] < entry else { break }
      heap[place] = heap[child]
      place = child
      child = 2 * place + 1
    }
    heap[place] = entry
  }
}

extension EventQueue: Sendable where Event: Sendable {}
extension EventQueue.Entry: Sendable {}
extension EventQueue.Slot: Sendable where Event: Sendable {}
