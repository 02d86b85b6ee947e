import Exchange
import PlacementDomain

/// How many students are where, by week and period: a row a site, service or unit and a period.
struct OccupancySheet {
  let facts: PlanFacts

  /// A site, a service in it, or a unit; what is not said is nil, so that wholes come before their parts.
  private struct Level: Hashable {
    let site: Site.Ordinal
    let service: String?
    let unit: Destination.Ordinal?
  }

  private struct Key: Hashable {
    let level: Level
    let period: Int
  }

  private static let periods: [(Periods, CalendarPhrase)] = [
    (.day, .day), (.evening, .evening), (.night, .night),
  ]

  func sheet(_ language: Language) -> OutputSheet {
    let name = SheetPhrase.occupancy.text(language)
    guard !facts.placements.isEmpty else {
      return OutputSheet(name, [.paragraph(WorkbookPhrase.nobody.text(language), .plain)])
    }
    let note = WorkbookPhrase.occupancyNote.text(language)
    let first: [HeadingPhrase] = [.site, .service, .unit, .level, .period]
    var columns = first.map {
      OutputColumn($0.text(language), mostWidth: 20, note: $0 == .period ? note : nil)
    }
    columns += facts.weeks.map { OutputColumn(facts.heading(ofWeek: $0, language), width: 9) }
    columns.append(OutputColumn(HeadingPhrase.most.text(language), note: note))
    return OutputSheet(
      name,
      OutputTable(
        columns, rows: rows(language), shaded: first.count..<(first.count + facts.weeks.count)),
      fixedColumns: first.count)
  }

  private func rows(_ language: Language) -> [[OutputCell]] {
    counted().sorted { precedes($0.key, $1.key, language) }.map { key, heads in
      let weeks = facts.weeks.indices.map { week in
        let start = (week - facts.weeks.lowerBound) * 7
        return heads[start..<(start + 7)].max() ?? 0
      }
      let level = key.level
      let kind: WorkbookPhrase = level.unit != nil ? .unit : level.service != nil ? .service : .site
      let emphasis: OutputCell.Emphasis = kind == .unit ? .plain : .strong
      return [
        .text(facts.scenario.sites[level.site].id.text, emphasis), .text(level.service ?? "", emphasis),
        .optional(level.unit.map { facts.scenario.destinations[$0].id.text }),
        .text(kind.text(language), .faint),
        .text(OccupancySheet.periods[key.period].1.text(language)),
      ] + weeks.map { $0 == 0 ? .empty : .integer($0, emphasis) } + [.integer(weeks.max() ?? 0, .strong)]
    }
  }

  /// Heads on each day of `facts.weeks`, for every level and period that anybody is in.
  private func counted() -> [Key: [Int]] {
    let firstDay = 7 * facts.weeks.lowerBound - 4
    var heads: [Key: [Int]] = [:]
    let byPlace = facts.placements.reduce(into: [:]) { $0[$1.place, default: 0] += 1 }
    for (ordinal, students) in byPlace {
      let place = facts.scenario.places[ordinal]
      let destination = facts.destination(of: ordinal)
      let shifts = facts.scenario.shifts(of: ordinal)
      let service = facts.service(of: destination)
      let levels = [
        Level(site: destination.site, service: nil, unit: nil),
        Level(site: destination.site, service: service, unit: nil),
        Level(site: destination.site, service: service, unit: place.destination),
      ]
      for (number, period) in OccupancySheet.periods.enumerated() {
        let dates = Set(shifts.filter { $0.periods.contains(period.0) }.map(\.day))
        guard !dates.isEmpty else { continue }
        for level in levels {
          let key = Key(level: level, period: number)
          for day in dates {
            heads[key, default: Array(repeating: 0, count: 7 * facts.weeks.count)][
              Int(day.number) - firstDay] += students
          }
        }
      }
    }
    return heads
  }

  private func precedes(_ left: Key, _ right: Key, _ language: Language) -> Bool {
    let (one, other) = (left.level, right.level)
    if one.site != other.site {
      let sites = facts.scenario.sites
      return language.precedes(sites[one.site].id.text, sites[other.site].id.text)
    }
    if one.service != other.service {
      guard let first = one.service, let second = other.service else { return one.service == nil }
      return language.precedes(first, second)
    }
    if one.unit != other.unit {
      guard let first = one.unit, let second = other.unit else { return one.unit == nil }
      return first < second
    }
    return left.period < right.period
  }
}
