import Exchange
import PlacementDomain
import Reports
import Requests
import Typesetting

/// Makes the bytes of what is handed out; the same handout on the same day gives the same bytes.
struct ExportMaking {
  /// What was made, and what the store is to remember of it.
  struct Made {
    /// One file, or those of a folder.
    var files: [ExportFile] = []
    /// True when they go into a folder.
    var isFolder = false
    var events: [CalendarEventState] = []
    var lines: [PlacementRequest.Number: String] = [:]
    /// Lines of the list for HSPnet.
    var count = 0
  }

  let order: ExportOrder
  let source: HandoutSource
  let scope: HandoutScope
  let handout: Handout
  /// The store's id; nil: there is none.
  let store: String?
  /// What was handed out before.
  let events: [CalendarEventState]
  let lines: [PlacementRequest.Number: String]

  private var language: Language { order.language }

  /// Make it.
  func make() throws -> Made {
    switch order.kind {
    case .plan: try plan()
    case .trainees: try trainees()
    case .requests: try requests()
    case .hspnet: try hspnet()
    }
  }

  private func single(_ bytes: [UInt8]) -> Made { Made(files: [ExportFile(name: "", bytes: bytes)]) }

  private func page(_ report: Report) -> [UInt8] {
    Array(HTMLRenderer(language: language).page(of: report).utf8)
  }

  private func sheet(_ workbook: OutputWorkbook) throws(OutputFailure) -> [UInt8] {
    do throws(WorkbookWritingError) { return try workbook.xlsx() } catch {
      throw OutputFailure(path: order.output ?? "", error)
    }
  }

  private func plan() throws -> Made {
    let list = PlacementList(handout)
    switch order.format {
    case .ics:
      let calendar = PlacementCalendar(handout, store: store, last: events)
      var made = single(calendar.file(language).bytes)
      made.events = calendar.states
      return made
    case .csv: return single(Array(list.table(language).csv(order.dialect).utf8))
    case .xlsx: return single(try sheet(list.workbook(language)))
    case .html: return single(page(list.report(language)))
    case .pdf: return single(try list.printed(language, paper: order.paper).pdf())
    case .json, .eml: return single(Array(list.document.text.utf8))
    }
  }

  private func trainees() throws -> Made {
    let list = TraineeList(handout)
    switch order.format {
    case .csv: return single(Array(list.table(language).csv(order.dialect).utf8))
    case .xlsx: return single(try sheet(list.workbook(language)))
    case .html: return single(page(list.report(language)))
    case .pdf: return single(try list.printed(language, paper: order.paper).pdf())
    case .json, .ics, .eml: return single(Array(list.document.text.utf8))
    }
  }

  private func requests() throws -> Made {
    let list = RequestList(handout)
    switch order.format {
    case .csv: return single(Array(list.table(language).csv(order.dialect).utf8))
    case .xlsx: return single(try sheet(list.workbook(language)))
    case .html: return single(page(list.report(language)))
    case .pdf where !(order.output?.hasSuffix("/") ?? false):
      return single(try RequestDocument(handout).printed(language, paper: order.paper).pdf())
    case .pdf: return try documents(by: \.stay.destination.text, scope: { .destination(Destination.ID($0)) })
    case .eml:
      let document = RequestDocument(handout)
      let pdf = try document.printed(language, paper: order.paper).pdf()
      return single(document.message(language, pdf: pdf).bytes)
    case .json, .ics: return single(Array(list.document.text.utf8))
    }
  }

  /// A document for each group of requests, in a folder.
  private func documents(
    by key: (HandoutRequest) -> String, scope: (String) -> HandoutScope
  ) throws -> Made {
    var made = Made(isFolder: true)
    var taken: Set<String> = []
    for (name, requests) in Dictionary(grouping: handout.requests, by: key).sorted(by: {
      $0.key.precedesInBytes($1.key)
    }) {
      let document = RequestDocument(handout, requests.map(\.number))
      var file = ExportFile.safeName(name)
      // Two names may be one on a file system that does not tell capitals apart.
      while !taken.insert(file.plain).inserted { file += "-2" }
      made.files.append(
        ExportFile(name: file + ".pdf", bytes: try document.printed(language, paper: order.paper).pdf()))
    }
    return made
  }

  private func hspnet() throws -> Made {
    let list = HSPnetWorklist(handout, last: lines, isComplete: order.command.isComplete)
    var made = single(try sheet(list.workbook(language)))
    made.lines = list.marks
    made.count = list.count
    return made
  }
}

extension ExportMaking.Made {
  /// What the log says of it: what, for whom, how many, which bytes; a student only by the store's key.
  func record(_ order: ExportOrder, _ handout: Handout) -> JSONValue {
    var digest = SHA256()
    for file in files { digest.update(file.bytes) }
    return .object([
      "digest": .string(digest.finished()), "files": .integer(files.count),
      "for": .string(handout.audience.code), "format": .string(order.format.rawValue),
      "kind": .string(order.kind.rawValue), "named": .integer(order.names == .never ? 0 : handout.named),
      "on": .string(order.day.description), "unnamed": .integer(handout.unnamed),
    ])
  }
}

extension HandoutAudience {
  /// As the log keeps it.
  fileprivate var code: String {
    switch self {
    case .all: "all"
    case .student(let key): "person:\(key?.rawValue ?? 0)"
    case .preceptor(let id): "preceptor:\(HandoutAudience.mark(of: id.text))"
    case .destination(let id): "destination:\(id.text)"
    case .site(let id): "site:\(id.text)"
    case .agency(let id): "agency:\(id.text)"
    }
  }

  /// A preceptor's id may be a name: the log keeps 12 digits that only whoever knows it can find again.
  private static func mark(of name: String) -> String {
    var digest = SHA256()
    digest.update(name.utf8)
    return String(digest.finished().prefix(12))
  }
}
