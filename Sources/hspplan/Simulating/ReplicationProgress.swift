import Reports

/// Says how far a long simulation is, and about how long it still takes.
struct ReplicationProgress {
  private let surroundings: Surroundings
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant

  init(_ surroundings: Surroundings) {
    self.surroundings = surroundings
    begin = clock.now
  }

  /// So many of so many are done.
  func tell(_ done: Int, of all: Int) {
    guard done > 0 else { return }
    let language = surroundings.language.chosen
    let left = (clock.now - begin) * Double(all - done) / Double(done)
    surroundings.status(
      SimulationPhrase.progress.text(
        language,
        ["done": .number(done), "all": .number(all), "seconds": .number(Int(left.components.seconds))]))
  }
}
