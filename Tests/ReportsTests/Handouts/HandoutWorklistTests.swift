import Exchange
import PlacementDomain
import Requests
import TestBooks
import Testing

@testable import Reports

/// « À reporter dans HSPnet »: the second list has only what changed since the first.
@Suite struct HandoutWorklistTests {
  private func list(
    _ one: HandoutCase, _ last: [PlacementRequest.Number: String] = [:], all: Bool = false
  ) -> HSPnetWorklist {
    HSPnetWorklist(one.source().handout(for: .all), last: last, isComplete: all)
  }

  private func number(_ value: Int) -> PlacementRequest.Number { .init(rawValue: value) }

  /// Number, what to do and what changes, a line a row.
  private func rows(_ list: HSPnetWorklist) -> [String] {
    guard let table = list.workbook(.fr).sheets[0].onlyTable else { return [] }
    func text(_ cell: OutputCell) -> String {
      switch cell.value {
      case .text(let text): text
      case .integer(let number): String(number)
      default: ""
      }
    }
    return table.rows.map { "\(text($0[3])): \(text($0[1])); \(text($0[24]))" }
  }

  @Test func `the first list enters everything that is not over`() {
    #expect(
      rows(list(HandoutCase())) == [
        "2: Créer, Envoyer, Affecter; ", "3: Créer, Envoyer, Affecter; ",
        "1: Créer, Envoyer, Affecter, Confirmer; ",
      ])
  }

  @Test func `the second list is empty when nothing changed`() {
    let first = list(HandoutCase())
    #expect(list(HandoutCase(), first.marks).count == 0)
    #expect(list(HandoutCase(), first.marks, all: true).count == 4)
    #expect(first.marks.values.allSatisfy { !$0.contains("ZQX") })
  }

  @Test func `each move is one thing to enter`() throws {
    let before = HandoutCase()
    let marks = list(before).marks
    let rotation = HandoutCase.rotation
    let cases: [(RequestMove, Int, String)] = [
      (.confirm, 2, "2: Confirmer; statut\u{A0}: Acceptée → Confirmée; stagiaires"),
      (.resize(3), 2, "2: Modifier; taille"),
      (.edit([.due(before.day), .comment("x")]), 3, "3: Modifier; échéance; commentaire"),
      (.edit([.hspnetNumber("R-1")]), 3, ""),
      (.cancel(.siteClosed), 3, "3: Annuler; statut\u{A0}: Env → Annulée; stagiaires"),
      (.postpone(.dates), 2, "2: Reporter; statut\u{A0}: Acceptée → Reportée"),
      (.refuse(.noCapacity), 3, "3: Modifier; statut\u{A0}: Env → Refusée; stagiaires"),
      (
        .withdraw(PersonKey(rawValue: 1), rotation, .illness, releasesSeat: false), 1,
        "1: Retirer; stagiaires"
      ),
      (.unassign(PersonKey(rawValue: 4), rotation), 2, "2: Affecter; stagiaires"),
      (.assign(PersonKey(rawValue: 6), rotation, confirmed: false), 1, "1: Affecter; stagiaires"),
      (.assign(PersonKey(rawValue: 6), rotation, confirmed: true), 1, "1: Affecter; stagiaires"),
    ]
    for (move, request, expected) in cases {
      var after = before
      _ = try after.book.make(move, of: number(request), on: after.day)
      #expect(rows(list(after, marks)) == (expected.isEmpty ? [] : [expected]), "\(move)")
    }
  }

  @Test func `a request cancelled before it was ever on a list is not entered`() {
    #expect(!rows(list(HandoutCase())).contains { $0.hasPrefix("4") })
  }

  @Test func `a mark reads back as it was, and a foreign text is a request never entered`() throws {
    for request in HandoutCase().source().handout(for: .all).requests {
      let mark = HSPnetMark(request)
      #expect(HSPnetMark(mark.text) == mark)
    }
    #expect(
      HSPnetMark("") == nil && HSPnetMark("status:none;people:") == nil
        && HSPnetMark("status:sent;people:x") == nil)
    #expect(list(HandoutCase(), [number(1): "?"]).count == 3)
  }

  @Test func `another program reads the headings and the choice of the first column`() throws {
    guard let cells = try HandoutFiles.cells(list(HandoutCase()).workbook(.fr)) else { return }
    #expect(
      cells.contains(
        "Fait|À faire|Nº de référence HSPnet|Nº hspplan|Cours|Type|Organisme receveur|Site|Service|Destination|"
          + "Date de début|Date de fin|Jours|Code de quart|Début|Fin|Heures|Taille du groupe|Date d’échéance|"
          + "Personne-ressource|Superviseur ou enseignant|Commentaire|Statut|Motif|Ce qui change"))
    #expect(cells.contains("|Créer, Envoyer, Affecter, Confirmer|R-88001|1|180-B60|Groupe|"))
    #expect(cells.contains("|2026-01-12 00:00:00|2026-02-10 00:00:00|LM|J8|07:30:00|15:30:00|80|4|"))
    #expect(cells.contains("|Confirmer|1|1/1|Confirmée|ZQXNom0é|ZQXPrénom0|ZQXH0"))
    #expect(cells.contains("|Affecter|1|1/3|Temporaire|||"))
  }
}
