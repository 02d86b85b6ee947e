import Simulator
import Testing

@Suite struct SimulationTests {
  /// Writes down what happens; a bell rings again a day later, until it is muted.
  struct Diary: SimulationModel {
    enum Event { case bell(Int), mute }
    var lines: [String] = []
    var next: EventHandle?

    mutating func happen(_ event: Event, _ agenda: inout Agenda<Event>) {
      switch event {
      case .bell(let number):
        lines.append("\(agenda.now) bell \(number)")
        next = agenda.schedule(.bell(number + 1), after: 1)
      case .mute:
        lines.append("\(agenda.now) mute")
        if let next { agenda.cancel(next) }
      }
    }
  }

  func diary() -> Simulation<Diary> {
    var simulation = Simulation(Diary(), Agenda(now: 10))
    simulation.agenda.schedule(.bell(1), at: 10)
    simulation.agenda.schedule(.mute, at: 13.5)
    return simulation
  }

  @Test func `a run handles everything up to its end, that time included`() {
    var simulation = diary()
    #expect(simulation.run(until: 12) == 3)
    #expect(simulation.model.lines == ["10.0 bell 1", "11.0 bell 2", "12.0 bell 3"])
    #expect(simulation.agenda.now == 12)
    #expect(simulation.run(until: 12.25) == 0)
    #expect(simulation.agenda.now == 12.25)
    #expect(simulation.run() == 2)
    #expect(simulation.model.lines.suffix(2) == ["13.0 bell 4", "13.5 mute"])
    #expect(simulation.agenda.now == 13.5)
    let isGoingOn = simulation.step()
    #expect(!isGoingOn)
  }

  @Test func `a run in pieces is the run at once, and a copy goes on by itself`() {
    var whole = diary()
    whole.run()
    var pieces = diary()
    _ = pieces.step()
    var copy = pieces
    copy.run(until: 11)
    pieces.run(until: 12.5)
    pieces.run()
    #expect(pieces.model.lines == whole.model.lines)
    copy.run()
    #expect(copy.model.lines == whole.model.lines)
  }

  @Test func `what is scheduled for now happens now, after what was there`() {
    struct Chain: SimulationModel {
      var order: [String] = []
      mutating func happen(_ event: String, _ agenda: inout Agenda<String>) {
        order.append(event)
        if event == "a" {
          agenda.schedule("last", after: 0)
          agenda.schedule("next", after: 0, priority: -5)
        }
      }
    }
    var simulation = Simulation(Chain())
    simulation.agenda.schedule("a", at: 0)
    simulation.agenda.schedule("b", at: 0)
    simulation.run()
    #expect(simulation.model.order == ["a", "next", "b", "last"])
    #expect(simulation.agenda.count == 0)
  }

  @Test func `nothing happens in the past`() async {
    await #expect(processExitsWith: .failure) {
      var agenda = Agenda<Int>(now: 5)
      agenda.schedule(1, at: 4.999)
    }
    await #expect(processExitsWith: .failure) {
      var agenda = Agenda<Int>(now: 5)
      agenda.schedule(1, after: .nan)
    }
  }
}
