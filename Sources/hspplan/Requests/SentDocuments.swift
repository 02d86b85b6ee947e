import Exchange
import PlacementDomain
import Reports
import Requests
import Store
import Typesetting

/// For agencies that do not use HSPnet: a document and a message ready to be sent, one of each an agency.
struct SentDocuments {
  let order: RequestOrder
  let session: SessionAtHand
  let scenario: Scenario
  let store: PlacementStore
  /// The requests that were marked as sent.
  let numbers: [PlacementRequest.Number]
  /// Where they go.
  let folder: String
  let paper: PrintedDocument.Paper

  /// Write them; the requests are marked already.
  func write(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let book = try order.store(in: surroundings) { () throws(StoreError) in try store.book() }
    let sent = numbers.compactMap { book[$0] }.filter { $0.status == .sentPDF }
    guard !sent.isEmpty else { return .done }
    let handouts = HandoutMaking(session: session, scenario: scenario, book: book, day: order.day)
    var files: [ExportFile] = []
    for (agency, requests) in Dictionary(grouping: sent, by: \.terms.agency)
      .sorted(by: { ($0.key?.text ?? "") < ($1.key?.text ?? "") })
    {
      let source = handouts.source(policy: .never, plan: nil, hidesContacts: false)
      let handout = source.handout(for: agency.map(HandoutScope.agency) ?? .all)
      let document = RequestDocument(handout, requests.map(\.number))
      do throws(TypesettingError) {
        let pdf = try document.printed(order.language, paper: paper).pdf()
        let name = ExportFile.safeName(agency?.text ?? MovePhrase.noAgency.text(order.language))
        files.append(ExportFile(name: name + ".pdf", bytes: pdf))
        files.append(ExportFile(name: name + ".eml", bytes: document.message(order.language, pdf: pdf).bytes))
      } catch {
        throw .refused(error.complain(in: surroundings))
      }
    }
    do throws(OutputFailure) {
      try ExportFile.write(files, into: folder)
    } catch {
      throw .refused(error.complain(in: surroundings))
    }
    var report = Report()
    report.say(
      MovePhrase.documentsWritten.text(
        order.language, ["n": .number(files.count), "path": .text(folder)]), .good)
    surroundings.tell(report)
    return .done
  }
}

extension RequestOrder {
  /// The paper that was asked for, else letter.
  var paper: PrintedDocument.Paper {
    get throws(UsageError) {
      guard let text = command.paper else { return .letter }
      return try chosen(text, "paper") { (paper: PrintedDocument.Paper) in
        paper == .letter ? Bilingual(fr: "lettre", en: "letter") : nil
      }
    }
  }
}
