public import Charts
import PlacementDomain
import Simulator

extension TraceReport {
  /// Rows a picture can hold.
  private static let mostLanes = 40

  /// The course as a picture: what happened, and where everybody it concerned stood. Nil where nothing did.
  public func chart(_ language: Language) -> TimelineChart? {
    guard let first = entries.first?.day, let last = entries.last?.day else { return nil }
    func text(_ phrase: SimulationChartPhrase) -> String { phrase.text(language) }
    let words = TimelineWords(scenario, language)
    var events: [TimelineChart.Event] = []
    var courses: [PlacementNeed: [TimelineChart.Span]] = [:]
    var changes: [PlacementNeed: Int] = [:]
    var standing: [PlacementNeed: (place: Place.ID, since: Day)] = [:]
    func end(_ need: PlacementNeed, _ day: Day) {
      guard let (place, since) = standing.removeValue(forKey: need) else { return }
      courses[need, default: []].append(
        .init(from: Int(since.number), through: Int(max(since, day).number), label: words.name(place)))
    }
    for entry in entries {
      switch entry.incident {
      case .event:
        events.append(
          .init(day: Int(entry.day.number), label: words.sentence(entry.incident)))
      case .idle, .round: break
      case .assigned(let need, let place): standing[need] = (place, entry.day)
      case .moved(let need, _, let place):
        end(need, entry.day.advanced(by: -1))
        standing[need] = (place, entry.day)
        changes[need, default: 0] += 1
      case .lost(let need, _, _):
        end(need, entry.day)
        changes[need, default: 0] += 1
      }
    }
    for need in standing.keys.sorted() { end(need, last) }
    // Those whose course changed say most.
    let shown = courses.keys.sorted { (-changes[$0, default: 0], $0) < (-changes[$1, default: 0], $1) }
      .prefix(TraceReport.mostLanes).sorted()
    let lanes =
      [TimelineChart.Lane(label: text(.events), spans: [], events: events)]
      + shown.map { need in
        .init(
          label: need.rotation.text.isEmpty ? need.student.text : "\(need.student), \(need.rotation)",
          spans: courses[need] ?? [], events: [])
      }
    return try? TimelineChart(
      language.caption(
        SimulationChartPhrase.course.text(language, ["name": .text(name)]),
        SimulationChartPhrase.courseTold.text(language, ["n": .number(courses.count)])),
      lanes: lanes, ticks: TraceReport.months(first, last),
      words: .init(
        lane: text(.lane), kind: text(.kind), label: text(.what), from: text(.from), through: text(.until),
        spanKinds: [text(.placed)], eventKinds: [text(.happened)],
        day: { Day(number: $0).description }))
  }

  /// The first of each month, or the first day.
  private static func months(_ first: Day, _ last: Day) -> [TimelineChart.Tick] {
    var ticks = [TimelineChart.Tick(day: Int(first.number), label: first.description)]
    var day = first
    while day < last {
      day = day.advanced(by: 1)
      if day.civil.day == 1, Int(day.number) - ticks[ticks.count - 1].day > 14 {
        ticks.append(.init(day: Int(day.number), label: day.description))
      }
    }
    return ticks
  }
}
