import Testing

@testable import Simulator

@Suite struct EventQueueTests {
  @Test func `events come by time, then priority, then order of scheduling`() {
    var queue = EventQueue<String>()
    queue.schedule("late", at: 2)
    queue.schedule("first of two", at: 1)
    queue.schedule("second of two", at: 1)
    queue.schedule("urgent", at: 1, priority: -1)
    queue.schedule("patient", at: 1, priority: 3)
    queue.schedule("before all", at: -7.5)
    queue.schedule("zero", at: 0.0)
    queue.schedule("minus zero", at: -0.0)
    var names: [String] = []
    while let (_, name) = queue.next() { names.append(name) }
    #expect(
      names == [
        "before all", "zero", "minus zero", "urgent", "first of two", "second of two", "patient", "late",
      ])
  }

  @Test func `extreme priorities and times keep their order`() {
    var queue = EventQueue<Int>()
    let times = [1e308, -1e308, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, 0, 1, -1]
    for (number, time) in times.enumerated() { queue.schedule(number, at: time) }
    queue.schedule(7, at: 0, priority: .max)
    queue.schedule(8, at: 0, priority: .min)
    var order: [Int] = []
    while let (time, number) = queue.next() {
      order.append(number)
      if number < times.count { #expect(time == times[number]) }
    }
    #expect(order == [1, 6, 3, 8, 4, 7, 2, 5, 0])
  }

  @Test func `a cancelled event does not happen, and is cancelled once`() {
    var queue = EventQueue<Int>()
    let one = queue.schedule(1, at: 1)
    let two = queue.schedule(2, at: 2)
    let cancelled = [queue.cancel(one), queue.cancel(one)]
    #expect(cancelled == [true, false])
    #expect(queue.count == 1)
    #expect(queue.nextTime() == 2)
    #expect(queue.next()?.event == 2)
    let isTooLate = !queue.cancel(two)
    #expect(isTooLate)
    #expect(queue.isEmpty)
    #expect(queue.next() == nil)
    // The place is used again, but the old handles do not reach who stands there now.
    queue.schedule(3, at: 3)
    let reached = [queue.cancel(one), queue.cancel(two)]
    #expect(reached == [false, false])
    #expect(queue.next()?.event == 3)
  }

  @Test func `what happens after the end stays`() {
    var queue = EventQueue<Int>()
    queue.schedule(1, at: 1)
    queue.schedule(2, at: 2)
    #expect(queue.next(until: 0.9) == nil)
    #expect(queue.next(until: 1)?.event == 1)
    #expect(queue.next(until: 1) == nil)
    #expect(queue.count == 1)
  }

  @Test(arguments: 0..<60)
  func `it does what a sorted list does`(_ seed: Int) {
    struct Expected {
      let time: Double
      let priority: Int16
      let number: Int
      let handle: EventHandle
    }
    let draws = Luck(seed: 17, replication: seed).draws("step", for: EntityKey("queue"))
    var queue = EventQueue<Int>()
    var list: [Expected] = []
    var gone: [EventHandle] = []
    var ordinal = 0
    func number(below bound: Int) -> Int {
      ordinal += 1
      return draws[ordinal].integer(below: bound)
    }
    // Few times and priorities, so that ties are many; sometimes most is cancelled.
    let cancelling = [10, 45, 70][seed % 3]
    for step in 0..<1500 {
      let choice = number(below: 100)
      if choice < cancelling, !list.isEmpty {
        let taken = list.remove(at: number(below: list.count))
        let isCancelled = queue.cancel(taken.handle)
        #expect(isCancelled)
        gone.append(taken.handle)
      } else if choice < cancelling + 10 {
        let next = queue.next()
        let expected = list.min { ($0.time, $0.priority, $0.number) < ($1.time, $1.priority, $1.number) }
        #expect(next?.event == expected?.number)
        #expect(next?.time == expected?.time)
        if let expected { gone.append(expected.handle) }
        list.removeAll { $0.number == expected?.number }
      } else {
        for _ in 0..<(step % 100 == 0 ? 200 : 1) {
          let time = Double(number(below: 20)) / 4 - 2
          let priority = Int16(number(below: 3) - 1)
          let id = ordinal
          list.append(
            Expected(
              time: time, priority: priority, number: id,
              handle: queue.schedule(id, at: time, priority: priority)))
        }
      }
      #expect(queue.count == list.count)
      if let handle = gone.last {
        let isCancelledAgain = queue.cancel(handle)
        #expect(!isCancelledAgain)
      }
    }
    list.sort { ($0.time, $0.priority, $0.number) < ($1.time, $1.priority, $1.number) }
    var rest: [Int] = []
    while let (_, event) = queue.next() { rest.append(event) }
    #expect(rest == list.map(\.number))
  }

  @Test func `memory follows the events at once, not those there have been`() {
    var queue = EventQueue<Int>()
    for round in 0..<100_000 {
      let handle = queue.schedule(round, at: Double(round))
      queue.schedule(round, at: Double(round) + 1e9)
      queue.cancel(handle)
      if round >= 100 { _ = queue.next() }
    }
    #expect(queue.count == 100)
    #expect(queue.heap.count < 400)
    #expect(queue.slots.count < 400)
  }

  @Test func `an event is let go when it has happened or is cancelled`() {
    final class Thing {}
    var queue = EventQueue<Thing>()
    weak var happened: Thing?
    weak var cancelled: Thing?
    do {
      let thing = Thing()
      let other = Thing()
      (happened, cancelled) = (thing, other)
      queue.schedule(thing, at: 1)
      let handle = queue.schedule(other, at: 2)
      queue.schedule(Thing(), at: 3)
      _ = queue.next()
      queue.cancel(handle)
    }
    #expect(happened == nil)
    #expect(cancelled == nil)
    #expect(queue.count == 1)
  }
}
