public import PlacementDomain
public import Simulator

/// What becomes of several seasons in a row.
public struct SeasonsReport: Sendable {
  /// The session's code.
  public let session: String
  /// What was compared, the first one being what the others are compared with.
  public let entries: [SimulationReport.Entry]
  /// Who comes back.
  public let people: SeasonChain.People
  /// The courses: by replication, then candidate.
  public let courses: [[ChainCourse]]
  /// Where the chances come from.
  public let origin: ChanceOrigin?

  private let totals: [MeasureComparison]
  /// By season, then measure.
  private let seasons: [[MeasureComparison]]

  /// A report of at least one replication; what is compared takes 6. `groupSize`: replications that share what is
  /// believed of uncertain figures.
  public init(
    session: String, entries: [SimulationReport.Entry], people: SeasonChain.People, courses: [[ChainCourse]],
    groupSize: Int = 20, origin: ChanceOrigin? = nil
  ) {
    (self.session, self.entries, self.people, self.courses) = (session, entries, people, courses)
    self.origin = origin
    func compared(_ value: (ChainCourse) -> SessionMeasures) -> [MeasureComparison] {
      let runs = courses.map { $0.map(value) }
      return SessionMeasures.Measure.allCases.compactMap {
        try? MeasureComparison($0, runs, groupSize: groupSize)
      }
    }
    totals = compared(\.total)
    seasons = courses[0][0].seasons.indices.map { season in compared { $0.seasons[season] } }
  }

  /// In one language; seasons one by one show `measure`.
  public func report(_ language: Language, bySeason measure: SessionMeasures.Measure = .placedEnd) -> Report {
    var report = Report()
    report.add(
      .title(
        SeasonsPhrase.title.text(language, ["n": .number(seasons.count), "name": .text(session)])))
    report.say(
      (people == .stay ? SeasonsPhrase.stay : .new).text(language, ["runs": .number(courses.count)]), .faint)
    report.add(.heading(SimulationPhrase.candidates.text(language)))
    for entry in entries { report.say(entry.sentence(language), indent: 1) }
    origin?.add(to: &report, language)
    let words = MeasurePhrase(measure).text(language)
    report.add(.heading(SeasonsPhrase.bySeason.text(language, ["measure": .text(words)])))
    let rows =
      seasons.indices.map { season in
        row(language.written(season + 1), measure, seasons[season]) { $0.seasons[season] }
      } + [row(SeasonsPhrase.total.text(language), measure, totals, \.total)]
    report.add(
      .table(
        MeasureTable(entries: entries, title: SeasonsPhrase.season.text(language), rows: rows).table(language)
      ))
    report.add(.heading(SeasonsPhrase.totals.text(language)))
    report.add(
      .table(
        MeasureTable(
          entries: entries, title: SimulationPhrase.measure.text(language),
          rows: SessionMeasures.Measure.allCases.map {
            row(MeasurePhrase($0).text(language), $0, totals, \.total)
          }
        ).table(language)))
    sayDecision(&report, language)
    return report
  }

  private func row(
    _ label: String, _ measure: SessionMeasures.Measure, _ comparisons: [MeasureComparison],
    _ value: (ChainCourse) -> SessionMeasures
  ) -> MeasureTable.Row {
    MeasureTable.Row(
      label: label, measure: measure, means: means(measure, value),
      comparison: comparisons.first { $0.measure == measure })
  }

  private func means(
    _ measure: SessionMeasures.Measure, _ value: (ChainCourse) -> SessionMeasures
  ) -> [Double] {
    entries.indices.map { entry in Simulator.Moments(courses.map { value($0[entry])[measure] }).mean }
  }

  private func sayDecision(_ report: inout Report, _ language: Language) {
    guard let placed = totals.first(where: { $0.measure == .placedEnd }) else { return }
    for difference in placed.differences {
      let (mean, interval) = (difference.paired.difference.mean, difference.paired.interval)
      let phrase: SeasonsPhrase =
        interval.halfWidth == 0 && mean == 0
        ? .same : !difference.isConclusive ? .inconclusive : mean > 0 ? .more : .fewer
      let sign: Double = phrase == .fewer ? -1 : 1
      let bounds = [sign * interval.lower, sign * interval.upper].sorted()
      report.say(
        phrase.text(
          language,
          [
            "name": .text(entries[difference.candidate].name), "first": .text(entries[0].name),
            "value": .text(language.tenths(sign * mean)), "low": .text(language.tenths(bounds[0])),
            "high": .text(language.tenths(bounds[1])),
          ]), difference.isConclusive ? .good : .plain, indent: 1)
    }
  }

  /// For programs: `hspplan.seasons/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.seasons/1"), "session": .string(session),
      "seasons": .integer(seasons.count), "people": .string(people.rawValue),
      "candidates": .array(entries.map(\.document)), "replications": .integer(courses.count),
      "learned-from": ChanceOrigin.document(origin),
      "measures": .array(
        SessionMeasures.Measure.allCases.map { measure in
          .object([
            "measure": .string(measure.rawValue), "total": figures(measure, totals, \.total),
            "by-season": .array(
              seasons.indices.map { season in
                figures(measure, seasons[season]) { $0.seasons[season] }
              }),
          ])
        }),
    ])
  }

  private func figures(
    _ measure: SessionMeasures.Measure, _ comparisons: [MeasureComparison],
    _ value: (ChainCourse) -> SessionMeasures
  ) -> JSONValue {
    .object([
      "means": .array(means(measure, value).map { .string(SimulationReport.exact($0)) }),
      "differences": .array(
        (comparisons.first { $0.measure == measure }?.differences ?? []).map {
          $0.document(entries[$0.candidate].name)
        }),
    ])
  }

  /// Every figure of every replication, with a line of headings: replication and season from 1 (0: all together),
  /// candidate, measures.
  public var rows: [[String]] {
    var rows = [["replication", "season", "candidate"] + SessionMeasures.Measure.allCases.map(\.rawValue)]
    for (number, run) in courses.enumerated() {
      for (entry, course) in zip(entries, run) {
        for (season, measures) in ([course.total] + course.seasons).enumerated() {
          let figures = SessionMeasures.Measure.allCases.map { SimulationReport.exact(measures[$0]) }
          rows.append(["\(number + 1)", "\(season)", entry.name] + figures)
        }
      }
    }
    return rows
  }
}
