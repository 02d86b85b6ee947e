/// What a model sees of the run: the time it is, and what it can let happen later. Nothing happens in the past.
///
/// Times have the unit that the model gives them, days for a session.
@frozen public struct Agenda<Event> {
  /// The time it is.
  @inlinable public var now: Double { time }
  @usableFromInline var time: Double
  @usableFromInline var queue = EventQueue<Event>()

  /// An empty agenda that begins at this time.
  @inlinable public init(now: Double = 0) { time = now }

  /// Events to happen.
  @inlinable public var count: Int { queue.count }

  /// Let it happen at this time, at the same time after those of a smaller priority and those scheduled before.
  ///
  /// - Precondition: `time` is finite and not before now.
  @inlinable @discardableResult
  public mutating func schedule(_ event: Event, at time: Double, priority: Int16 = 0) -> EventHandle {
    precondition(time >= now, "nothing happens in the past")
    return queue.schedule(event, at: time, priority: priority)
  }

  /// Let it happen after this long.
  ///
  /// - Precondition: `delay` is finite and not negative.
  @inlinable @discardableResult
  public mutating func schedule(_ event: Event, after delay: Double, priority: Int16 = 0) -> EventHandle {
    schedule(event, at: now + delay, priority: priority)
  }

  /// Take an event back; true when it had neither happened nor been cancelled.
  @inlinable @discardableResult
  public mutating func cancel(_ handle: EventHandle) -> Bool { queue.cancel(handle) }

  @inlinable mutating func next(until end: Double) -> Event? {
    guard let (happens, event) = queue.next(until: end) else { return nil }
    time = happens
    return event
  }

  @inlinable mutating func pass(to time: Double) { self.time = time }
}

extension Agenda: Sendable where Event: Sendable {}
