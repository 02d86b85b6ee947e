import Exchange
import Foundation
import PlacementDomain
import Requests
import TestBooks
import Testing
import Typesetting

@testable import Reports

/// Pages for people: what they say, in order; the same bytes; quickly.
@Suite struct HandoutPageTests {
  private func request(_ number: Int, _ language: Language = .fr) -> PrintedDocument {
    RequestDocument(
      HandoutCase().source().handout(for: .agency(HandoutCase.agency)), [.init(rawValue: number)]
    )
    .printed(language, paper: .letter)
  }

  @Test func `a request says everything, in order`() throws {
    guard let sheets = try HandoutFiles.sheets(request(1), ["-raw"]) else { return }
    #expect(
      sheets[0] == """
        Cégep du Vieux-Port – Hiver 2026
        Demande de stage nº 1
        Répondre d’ici vendredi
        Organisme receveur CIUSSS de l’Est-de-l’Île-de-Montréal
        Site Hôpital Santa-Cabrini
        Service Médecine
        Destination HSC-4O
        Détails
        Réponse souhaitée avant le vendredi 9 janvier 2026
        Personne-ressource Mme Bélanger, 514 555-0199
        Type de stage Groupe
        Places demandées 4
        Cours 180-B60, Préceptorat
        Période B1, du 12 janvier au 10 février 2026
        Jours lundi et mardi
        Quart J8, de 7 h 30 à 15 h 30
        Heures par stagiaire 80 h brutes, 80 h nettes (sans les congés), en 10 quarts
        Nº de référence HSPnet R-88001
        Commentaire
        Prévoir l’accès au vestiaire; badge à l’accueil.
        Stagiaires
        Place Nom Prénom Programme et année
        1/1 ZQXNom0é ZQXPrénom0 Soins infirmiers 180.A0, 3e année
        1/2 ZQXNom1é ZQXPrénom1 Soins infirmiers 180.A0, 3e année
        1/3 nom à venir
        1/4 nom à venir
        hspplan, le 5 janvier 2026 Page 1 de 3

        """)
    #expect(sheets.count == 3 && sheets[1].contains("Janvier 2026") && sheets[1].contains("Février 2026"))
    #expect(
      sheets[2].contains("lundi 12 janvier 2026 J8 7 h 30 15 h 30 8 h"))
    #expect(sheets[1].components(separatedBy: "07:30–15:30").count == 11)
  }

  @Test func `English pages hold no French but names`() throws {
    guard let sheets = try HandoutFiles.sheets(request(2, .en), ["-raw"]) else { return }
    let text = sheets.joined()
    #expect(text.contains("Placement request No. 2") && text.contains("Friday, March 6, 2026"))
    #expect(text.contains("Seats asked for 1") && text.contains("Page 1 of 2"))
    for word in ["janvier", "Demande", "Quart", "brutes", "congés"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `several requests begin with a list, and a cancelled one says so`() throws {
    let pages = RequestDocument(HandoutCase().source().handout(for: .all)).printed(.fr, paper: .a4)
    guard let sheets = try HandoutFiles.sheets(pages) else { return }
    #expect(sheets[0].contains("Demandes de stage"))
    for number in 1...4 {
      #expect(sheets.count { $0.contains("Demande de stage nº \(number)") } == 1)
      #expect(sheets.count { $0.contains("Calendrier de la demande nº \(number)") } == 1)
    }
    #expect(sheets.contains { $0.contains("Cette demande est annulée.") })
  }

  @Test func `a holiday is named in the calendar of whoever works then`() throws {
    let handout = HandoutCase().source().handout(for: .preceptor(.init("Tremblay, Ève")))
    let pages = RequestDocument(handout).printed(.fr, paper: .letter)
    guard let sheets = try HandoutFiles.sheets(pages, ["-raw"]) else { return }
    #expect(sheets[1].contains("3\nCongé\nS8\n15:30–23:30"))
    #expect(
      sheets[2].contains(
        "vendredi 3 avril 2026 S8 15 h 30 23 h 30 8 h Congé"))
    #expect(sheets[0].contains("24 h brutes, 16 h nettes"))
    #expect(
      sheets[0].contains("Quart S8, de 15 h 30 à 23 h 30")
        && sheets[0].contains("Jours mardi, jeudi et vendredi"))
  }

  @Test func `a student's page has his or her shifts and no one else's seat`() throws {
    let own = PlacementList(HandoutCase().source().handout(for: .student(HandoutCase.students[0])))
    guard let sheets = try HandoutFiles.sheets(own.printed(.fr, paper: .letter), ["-raw"]) else { return }
    let text = sheets.joined()
    #expect(text.contains("Vos stages – Hiver 2026") && text.contains("Janvier 2026"))
    #expect(!text.contains("1/") && !text.contains("ZQX"))
    #expect(text.components(separatedBy: "07:30–15:30").count == 12)
  }

  @Test func `what is announced later is counted`() throws {
    var source = HandoutCase().source()
    source.releases = [HandoutCase.rotation: source.day.advanced(by: 9)]
    let own = PlacementList(source.handout(for: .student(HandoutCase.students[0])))
    guard let sheets = try HandoutFiles.sheets(own.printed(.fr, paper: .letter)) else { return }
    #expect(sheets.count == 1 && sheets[0].contains("1 stage sera annoncé plus tard."))
    #expect(sheets[0].contains("Aucun stage."))
  }

  @Test func `the list of trainees names those confirmed and counts the others`() throws {
    let list = TraineeList(HandoutCase().source().handout(for: .site(HandoutCase.site)))
    #expect(list.unnamed == 2 && list.table(.fr).rows.count == 2)
    guard let sheets = try HandoutFiles.sheets(list.printed(.fr, paper: .letter)),
      let cells = try HandoutFiles.cells(list.workbook(.fr))
    else { return }
    #expect(sheets[0].contains("Liste des stagiaires – Hôpital Santa-Cabrini, Hiver 2026"))
    #expect(sheets[0].contains("et 2 places dont les noms ne sont pas confirmés"))
    #expect(
      cells.contains(
        "ZQXNom0é|ZQXPrénom0|ZQXH0|ZQXO0|zqx0@exemple.test||Soins infirmiers 180.A0|3e année|HSC-4O|J8|"))
    #expect(cells.contains("ZQXNom1é|ZQXPrénom1|ZQXH1|ZQXO1|||Soins"))
    #expect(cells.contains("et 2 places dont les noms ne sont pas confirmés"))
  }

  @Test func `the message goes to the agency with the pages`() throws {
    let document = RequestDocument(
      HandoutCase().source().handout(for: .agency(HandoutCase.agency)),
      [.init(rawValue: 1), .init(rawValue: 3)])
    let message = document.message(.fr, pdf: [1, 2, 3])
    #expect(
      message.to == ["stages@ciusss.exemple"]
        && message.attachments[0].name == "demandes-H26-CIUSSS-EST-1-3.pdf")
    #expect(message.subject == "Demandes de stage – Cégep du Vieux-Port – Hiver 2026")
    #expect(
      message.text == """
        Bonjour,

        Vous trouverez ci-joint 2 demandes de stage pour la session Hiver 2026\u{A0}:

        – nº\u{A0}1\u{A0}: Hôpital Santa-Cabrini, Médecine, HSC-4O, du 12\u{A0}janvier au 10\u{A0}février 2026, 4 places
        – nº\u{A0}3\u{A0}: Hôpital Santa-Cabrini, Médecine, HSC-5E, du 31\u{A0}mars au 3\u{A0}avril 2026, 1 place

        Réponse souhaitée avant le vendredi 9\u{A0}janvier 2026.

        Merci!

        Cégep du Vieux-Port
        """)
  }

  @Test func `tables are read by another program as they were written`() throws {
    let handout = HandoutCase().source().handout(for: .all)
    let csv = PlacementList(handout).table(.fr).csv(.french)
    #expect(
      csv.hasPrefix("\u{FEFF}Place;Nom;Prénom;Affectation;Demande;Cours;Rotation;Organisme receveur;Site;"))
    #expect(csv.contains("1/1;ZQXNom0é;ZQXPrénom0;Confirmée;1;180-B60;Préceptorat;"))
    #expect(csv.contains(";2026-03-06;2026-03-09;") && csv.contains(";N8;23:30;07:30;32;"))
    guard let cells = try HandoutFiles.cells(PlacementList(handout).workbook(.fr)) else { return }
    #expect(cells.contains("1/1|ZQXNom0é|ZQXPrénom0|Confirmée|1|180-B60|Préceptorat|"))
    #expect(cells.split(separator: "\n").count == 7)
  }

  @Test func `the same handout gives the same bytes`() throws {
    func all() throws -> [[UInt8]] {
      let handout = HandoutCase().source().handout(for: .all)
      return [
        try PlacementList(handout).printed(.fr, paper: .letter).pdf(),
        try RequestDocument(handout).printed(.en, paper: .a4).pdf(),
        try HSPnetWorklist(handout, last: [:]).workbook(.fr).xlsx(),
        PlacementCalendar(handout, store: "a", last: []).file(.fr).bytes,
        RequestDocument(handout).message(.fr, pdf: [0]).bytes,
        Array(PlacementList(handout).document.text.utf8),
      ]
    }
    #expect(try all() == all())
  }

  /// Of processor time: the machine may be busy with something else.
  @Test func `two hundred timetables are printed in less than ten seconds`() throws {
    func seconds() -> Double {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
    let source = HandoutCase().source()
    let start = seconds()
    var bytes = 0
    for number in 0..<200 {
      let own = source.handout(for: .student(HandoutCase.students[number % 2]))
      bytes += try PlacementList(own).printed(.fr, paper: .letter).pdf().count
    }
    let time = seconds() - start
    print("200 timetables: \(time) s of processor, \(bytes / 200) bytes each")
    #expect(time < 10)
  }

  @Test func `sheets to look at are left where HSPPLAN_PAGES says`() throws {
    guard let folder = ProcessInfo.processInfo.environment["HSPPLAN_PAGES"] else { return }
    let source = HandoutCase().source()
    for (name, document) in [
      ("request", request(1)),
      ("requests", RequestDocument(source.handout(for: .all)).printed(.fr, paper: .letter)),
      (
        "student",
        PlacementList(source.handout(for: .student(HandoutCase.students[0]))).printed(.fr, paper: .letter)
      ),
      ("site", PlacementList(source.handout(for: .site(HandoutCase.site))).printed(.en, paper: .a4)),
      (
        "preceptor",
        RequestDocument(source.handout(for: .preceptor(.init("Tremblay, Ève")))).printed(.fr, paper: .letter)
      ),
      ("trainees", TraineeList(source.handout(for: .site(HandoutCase.site))).printed(.fr, paper: .letter)),
    ] { try Data(document.pdf()).write(to: URL(filePath: folder + "/\(name).pdf")) }
  }
}
