public import Exchange
public import PlacementDomain
public import Requests
public import Typesetting

/// « Liste des stagiaires »: the confirmed people of a site, and how many seats have no name yet.
public struct TraineeList: Sendable {
  let handout: Handout

  /// The people of this handout.
  public init(_ handout: Handout) { self.handout = handout }

  /// Those who may be named, by name.
  private func people(_ language: Language) -> [(NamedTrainee, HandoutPlacement)] {
    let named = handout.placements.compactMap { placement in
      placement.trainee.named.map { ($0, placement) }
    }
    return named.enumerated().sorted { left, right in
      let (one, other) = (HandoutWords.name(left.element.0), HandoutWords.name(right.element.0))
      return one == other ? left.offset < right.offset : language.precedes(one, other)
    }.map(\.element)
  }

  /// Seats the site has accepted and that somebody has whose name is not confirmed.
  public var unnamed: Int {
    handout.placements.count {
      $0.trainee.named == nil && ($0.status == .accepted || $0.status == .confirmed)
    }
  }

  /// A row a person with a name. Its columns are always the same: other programs read it.
  public func table(_ language: Language) -> OutputTable {
    let words = HandoutWords(handout: handout, language: language)
    let headings: [HandoutPhrase] = [
      .lastName, .firstName, .hspnetNumber, .oiiqNumber, .email, .telephone, .programme, .year, .destination,
      .shift, .firstDay, .lastDay, .supervision,
    ]
    return OutputTable(
      headings.map { OutputColumn($0.text(language)) },
      rows: people(language).map { person, placement in
        let stay = placement.stay
        return [
          .text(person.lastName), .text(person.firstName), .optional(person.hspnetNumber),
          .optional(person.oiiqNumber), .optional(person.email), .optional(person.telephone),
          .optional(person.programme), .optional(person.year), .text(words.unit(stay)),
          .text(words.shifts(stay)), .date(stay.span?.first), .date(stay.span?.last),
          .text(words.supervision(stay)),
        ]
      })
  }

  /// How many seats have no name; nil: all have.
  private func missing(_ language: Language) -> String? {
    unnamed == 0 ? nil : HandoutPhrase.namesMissing.text(language, ["n": .number(unnamed)])
  }

  private func title(_ words: HandoutWords) -> String {
    let name = [words.audience, words.session].filter { !$0.isEmpty }.joined(separator: ", ")
    return TraineeListPhrase.title.text(words.language, ["name": .text(name)])
  }

  /// The table and under it how many seats have no name.
  public func workbook(_ language: Language) -> OutputWorkbook {
    let words = HandoutWords(handout: handout, language: language)
    let table = table(language)
    var blocks: [OutputSheet.Block] =
      table.rows.isEmpty
      ? [.paragraph(TraineeListPhrase.nobody.text(language), .plain)] : [.table(table)]
    if let missing = missing(language) { blocks.append(.paragraph(missing, .plain)) }
    return words.workbook(
      title(words), [OutputSheet(TraineeListPhrase.sheet.text(language), blocks, fixedColumns: 2)])
  }

  private func shortColumns(_ language: Language) -> [(String, Int)] {
    let columns: [(HandoutPhrase, Int)] = [
      (.trainee, 4), (.identification, 4), (.reachable, 5), (.studies, 4), (.unitAndShift, 3), (.dates, 4),
      (.supervision, 4),
    ]
    return columns.map { ($0.0.text(language), $0.1) }
  }

  private func shortRow(
    _ person: NamedTrainee, _ placement: HandoutPlacement, _ words: HandoutWords
  ) -> [String] {
    func lines(_ parts: [String?]) -> String {
      parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n")
    }
    func numbered(_ phrase: HandoutPhrase, _ number: String?) -> String? {
      number.map { phrase.text(words.language) + words.language.colon + $0 }
    }
    let stay = placement.stay
    return [
      HandoutWords.name(person),
      lines([numbered(.hspnetNumber, person.hspnetNumber), numbered(.oiiqNumber, person.oiiqNumber)]),
      lines([person.email, person.telephone]), lines([person.programme, person.year]),
      lines([words.unit(stay), words.shifts(stay)]),
      stay.span.map(words.dates.span) ?? stay.block.text, words.supervision(stay),
    ]
  }

  /// The same for HTML.
  public func report(_ language: Language) -> Report {
    let words = HandoutWords(handout: handout, language: language)
    var report = Report()
    report.add(.title(title(words)))
    report.say(words.origin, .faint)
    let people = people(language)
    if people.isEmpty {
      report.say(TraineeListPhrase.nobody.text(language))
    } else {
      report.add(
        .table(
          ReportTable(
            shortColumns(language).map { .init($0.0) },
            rows: people.map { shortRow($0.0, $0.1, words).map { StyledText($0) } })))
    }
    if let missing = missing(language) { report.say(missing) }
    report.say(words.footer, .faint)
    return report
  }

  /// The same on paper.
  public func printed(_ language: Language, paper: PrintedDocument.Paper) -> PrintedDocument {
    let words = HandoutWords(handout: handout, language: language)
    var blocks: [PrintedBlock] = [.heading(words.origin, level: 3), .heading(title(words), level: 1)]
    let people = people(language)
    if people.isEmpty {
      blocks.append(.paragraph(TraineeListPhrase.nobody.text(language)))
    } else {
      blocks.append(
        .table(
          PrintedTable(
            columns: shortColumns(language).map { .init($0.0, weight: $0.1) },
            rows: people.map { shortRow($0.0, $0.1, words) })))
    }
    if let missing = missing(language) { blocks.append(.paragraph(missing)) }
    return words.document(title(words), paper, [blocks])
  }

  /// `hspplan.trainees/1`.
  public var document: JSONValue {
    .object([
      JSONMember(key: "schema", value: .string("hspplan.trainees/1")),
      JSONMember(key: "session", value: .string(handout.session.id)),
      JSONMember(key: "audience", value: handout.audience.json),
      JSONMember(key: "day", value: .string(handout.day.description)),
      JSONMember(
        key: "trainees",
        value: .array(
          people(.fr).map { person, placement in
            .object([
              "trainee": person.json, "seat": .string(placement.seat.description),
              "rotation": .string(placement.rotation.text), "stay": placement.stay.json,
            ])
          })),
      JSONMember(key: "unnamed", value: .integer(unnamed)),
    ])
  }
}
