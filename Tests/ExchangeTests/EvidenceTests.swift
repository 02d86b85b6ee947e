import Exchange
import Foundation
import PlacementDomain
import Reports
import Testing

private let header = "student,kind,detail,on,expires,result,issuer,verified\n"

@Suite struct EvidenceTests {
  /// The small session with rules, births and this evidence.
  private static func session(_ rows: String, header: String = header) -> SessionFiles {
    SessionFiles.small
      .with(
        "session.yaml",
        "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\nrules: [quebec-nursing]\n"
      )
      .with("students.csv", "student,born\nS1,2005-04-30\nS2,\nS3,\n")
      .with("evidence.csv", header + rows)
  }

  @Test func `evidence is read with its kind, term, days and result`() throws {
    let reading = try Self.session(
      "S1,certification,RCR SIR,2026-01-10,2027-01-10,réussi,FMC,oui\nS1,dose,RRO,2006-05-01,,,,\n"
        + "S2,sérologie,anti-HBs,2026-02-01,,\"12,5 UI/L\",,no\nS2,Immatriculation,OIIQ,2026-02-01,,révoquée,,\n"
    ).read()
    #expect(reading.problems == [])
    let prerequisites = try #require(reading.scenario?.prerequisites)
    func term(_ ordinal: Term.Ordinal?) -> String? { ordinal.map { prerequisites.terms[$0].id.text } }
    let first = Array(prerequisites.evidence[.init(0)])
    #expect(first.map(\.kind) == [.certification, .dose])
    #expect(term(first[0].detail) == "RCR SIR" && term(first[0].issuer) == "FMC")
    #expect(first[0].on == Day(iso: "2026-01-10") && first[0].expires == Day(iso: "2027-01-10"))
    #expect(first[0].result == .passed && first[0].isVerified == true && first[1].isVerified == nil)
    let second = Array(prerequisites.evidence[.init(1)])
    #expect(second.map(\.kind) == [.registration, .serology])
    #expect(second[1].result == .amount(12_500) && second[1].isVerified == false)
    #expect(second[0].result == .revoked)
    #expect(prerequisites.evidence[.init(2)].isEmpty)
    #expect(reading.scenario?.students[0].traits.born == Day(iso: "2005-04-30"))
  }

  @Test(arguments: [
    ("positif", EvidenceResult.positive), ("Non réactif", .negative), ("équivoque", .indeterminate),
    ("oui", .passed), ("Échec", .failed), ("suspended", .revoked), ("12", .amount(12_000)),
    ("12.5 mIU/mL", .amount(12_500)), ("< 10 UI/L", .amount(9_999)), ("≥ 10", .amount(10_000)),
    (">1000", .amount(1_000_000)), ("0,5 mm", .amount(500)), ("<=3", .amount(3_000)),
  ])
  func `a result is a word, an amount or a text`(text: String, result: EvidenceResult) throws {
    let reading = try Self.session("S1,serology,anti-HBs,2026-01-10,,\"\(text)\",,\n").read()
    #expect(reading.scenario?.prerequisites.evidence[.init(0)].first?.result == result)
  }

  @Test func `any other result is kept as its text`() throws {
    let reading = try Self.session("S1,serology,anti-HBs,2026-01-10,,voir 12/3,,\n").read()
    let prerequisites = try #require(reading.scenario?.prerequisites)
    guard case .text(let term)? = prerequisites.evidence[.init(0)].first?.result else {
      Issue.record("no text")
      return
    }
    #expect(prerequisites.terms[term].id.text == "voir 12/3")
  }

  @Test func `a size as the result of a fit test belongs to the mask`() throws {
    let reading = try Self.session(
      "S1,fit-test,3M 1870+,2026-01-10,,Régulier,,\nS2,fit-test,,2026-01-10,,1860 S,,\n"
        + "S3,fit-test,1860 M,2026-01-10,,échec,,\n"
    ).read()
    #expect(reading.problems == [])
    let prerequisites = try #require(reading.scenario?.prerequisites)
    let rows = (0..<3).map { prerequisites.evidence[.init($0)].first! }
    let masks = rows.map { Mask(prerequisites.terms[$0.detail!].id.text) }
    #expect(masks == [Mask("1870+ R"), Mask("1860 S"), Mask("1860 M")])
    #expect(rows.map(\.result) == [.passed, .passed, .failed])
  }

  @Test(arguments: [
    ("S1,certification,X,2026-02-30,,,,\n", ["evidence.csv:2:4 HSP-I027 error"]),
    ("S1,dose,RRO,2005-04-29,,,,\n", ["evidence.csv:2:4 HSP-I133 error"]),
    ("S1,dose,RRO,2005-04-30,,,,\n", []),
    ("S1,certification,X,2026-02-03,2026-02-02,,,\n", ["evidence.csv:2:5 HSP-I135 error"]),
    ("S4,certification,X,,,,,\n", ["evidence.csv:2:1 HSP-I012 error"]),
    (",certification,X,,,,,\n", ["evidence.csv:2:1 HSP-I021 error"]),
    ("S1,,X,,,,,\n", ["evidence.csv:2:2 HSP-I021 error"]),
    ("S1,certificasion,X,,,,,\n", ["evidence.csv:2:2 HSP-I131 error"]),
    ("S1,certification,X,,,,,perhaps\n", ["evidence.csv:2:8 HSP-I026 error"]),
    ("S1,site:badge,X,,,,,\nS2,site:badge,X,,,,,\n", ["evidence.csv:2:2 HSP-I132 warning"]),
    ("S1,dose,Zzz,2026-01-01,,,,\nS2,dose,ZZZ,2026-01-01,,,,\n", ["evidence.csv:2:3 HSP-I138 warning"]),
    ("S1,serology,Rougeole,2026-01-01,,,,\nS1,serology,anti-HBs,2026-01-01,,,,\n", []),
    ("S1,serology,Zzz,2026-01-01,,,,\n", ["evidence.csv:2:3 HSP-I138 warning"]),
    (
      "S1,training,SIMDUT,2026-01-01,,,,\nS1,formation,simdut,2026-01-01,,,,\n",
      ["evidence.csv:3:- HSP-I136 notice"]
    ),
    (
      "S1,training,SIMDUT,2026-01-01,2027-01-01,,,\nS1,training,SIMDUT,2026-01-01,2028-01-01,,,\n",
      ["evidence.csv:3:- HSP-I137 warning"]
    ),
    (
      "S1,training,SIMDUT,2026-01-01,,oui,,\nS1,training,SIMDUT,2026-01-01,,non,,\n",
      ["evidence.csv:3:- HSP-I137 warning"]
    ),
    ("S1,training,SIMDUT,,2027-01-01,,,\nS1,training,SIMDUT,,2028-01-01,,,\n", []),
    ("S1,training,SIMDUT,2026-01-01,,oui,,\nS1,training,SIMDUT,2026-01-01,,,FMC,\n", []),
  ])
  func `what is wrong in evidence is said where it stands, and rows add up`(
    rows: String, places: [String]
  ) throws {
    let reading = try Self.session(rows).read(keepsRejects: true)
    #expect(reading.places == places)
    #expect(reading.rowsAddUp && reading.rejectsAddUp)
  }

  @Test func `the same row twice counts once`() throws {
    let reading = try Self.session(
      "S1,hours,Soins,2026-01-01,,120,,\nS1,hours,soins,2026-01-01,,\"120,0\",,\n"
    ).read()
    #expect(reading.scenario?.prerequisites.evidence[.init(0)].count == 1)
    #expect(reading.tables.first { $0.table == .evidence }?.used == 2)
  }

  @Test func `a message about evidence shows nothing of what it says`() throws {
    let rows =
      "S1,dose,Secretvax,2005-01-01,2004-12-31,Secretresult,Secretissuer,\n"
      + "S2,dose,Secretvax,2026-13-01,,,,\nS2,dose,Secretvax,2026-01-01,,,,\n"
    let reading = try Self.session(rows).read()
    #expect(reading.problems.count == 4, "\(reading.places)")
    for language in Language.allCases {
      for problem in reading.problems {
        let text = ProblemPhrase.line(for: problem, language)
        for secret in ["Secret", "2005", "2004", "2026-13"] { #expect(!text.contains(secret), "\(text)") }
      }
    }
  }

  @Test func `a day of birth comes before the session`() throws {
    let reading = try SessionFiles.small.with("students.csv", "student,born\nS1,2026-08-31\nS2,\nS3,\n")
      .read()
    #expect(reading.places == ["students.csv:2:2 HSP-I134 error"])
    #expect(reading.problems[0].value == nil)
  }

  @Test func `evidence without a rule book changes nothing and says so`() throws {
    let reading = try Self.session("S1,certification,RCR,2026-01-10,,,,\n")
      .with("session.yaml", "session: {id: A26}\n").read()
    #expect(reading.places == ["evidence.csv:-:- HSP-I130 notice"])
    #expect(reading.scenario?.prerequisites.evidence.values.isEmpty == true)
  }

  @Test func `a school's own kind is known when a book asks for it`() throws {
    let book = SessionFiles.book(condition: "{held: {kinds: ['site:Badge']}}")
    let reading = try SessionFiles.withBook(book)
      .with("evidence.csv", header + "S1,SITE:badge,,2026-01-10,,,,\n").read()
    #expect(reading.problems == [])
    let prerequisites = try #require(reading.scenario?.prerequisites)
    guard case .own(let term)? = prerequisites.evidence[.init(0)].first?.kind else {
      Issue.record("no kind of its own")
      return
    }
    #expect(prerequisites.terms[term].id.text == "SITE:badge")
  }

  @Test func `the order of rows makes no difference`() throws {
    var rows = (0..<60).map { number in
      "S\(number % 3 + 1),\(["dose", "training", "tst"][number % 3]),\(["RRO", "rro", "Var"][number / 3 % 3]),"
        + "2026-0\(number % 9 + 1)-10,,\(["oui", "négatif", ""][number % 2]),,\n"
    }
    let first = try Self.session(rows.joined()).read().scenario?.digest()
    var random = SplitMix(seed: 5)
    for _ in 0..<5 {
      for last in stride(from: rows.count - 1, to: 0, by: -1) {
        rows.swapAt(last, Int(random.next() % UInt64(last + 1)))
      }
      #expect(try Self.session(rows.joined()).read().scenario?.digest() == first)
    }
  }

  @Test func `a great deal of evidence is read`() throws {
    let students = "student,born\n" + (0..<2000).map { "T\($0),2004-01-01\n" }.joined()
    let rows = (0..<24_000).map { "T\($0 % 2000),dose,Vaccin \($0 % 40),20\($0 % 10 + 10)-01-02,,,,\n" }
    let reading = try Self.session(rows.joined()).with("students.csv", students)
      .with("preferences.csv", nil).read()
    #expect(
      reading.scenario?.prerequisites.evidence.values.count == 24_000
        - reading.problemCounts["HSP-I136", default: 0])
    #expect(reading.rowsAddUp)
  }
}

@Suite struct WaiverTests {
  private static func session(_ rows: String) -> SessionFiles {
    SessionFiles.small
      .with(
        "session.yaml",
        "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\nrules: [quebec-nursing]\n"
      )
      .with("waivers.csv", "student,destination,requirement,from,to,reason,by\n" + rows)
  }

  @Test func `waivers are for a student or a destination, by the name or title of a requirement`() throws {
    let book = try #require(
      try Self.session("").read().scenario?.prerequisites.books.first)
    let title = try #require(book.requirements.first { $0.id == "cpr" }?.title.french)
    let reading = try Self.session(
      "S2,,cpr,2026-09-01,2026-10-01,Wait,Roy\n,HSL-4O,quebec-nursing:CPR,2026-09-01,2026-10-01,Site,Roy\n"
        + "S1,,\"\(title.uppercased())\",2026-09-01,2026-10-01,Wait,Roy\n"
    ).read()
    #expect(reading.problems == [])
    let waivers = try #require(reading.scenario?.prerequisites.waivers)
    #expect(Set(waivers.map(\.requirement)) == [RequirementKey(book: .init("quebec-nursing"), id: "cpr")])
    #expect(waivers.map(\.bearer) == [.student(.init(0)), .student(.init(1)), .destination(.init(0))])
    #expect(waivers[1].reason == "Wait" && waivers[1].signer == "Roy")
    #expect(waivers[1].span.description == "2026-09-01/2026-10-01")
  }

  @Test(arguments: [
    ("S9,,cpr,2026-09-01,2026-10-01,W,R\n", ["waivers.csv:2:1 HSP-I012 error"]),
    (",HSL-4P,cpr,2026-09-01,2026-10-01,W,R\n", ["waivers.csv:2:2 HSP-I012 error"]),
    (",,cpr,2026-09-01,2026-10-01,W,R\n", ["waivers.csv:2:1 HSP-I022 error"]),
    ("S1,HSL-4O,cpr,2026-09-01,2026-10-01,W,R\n", ["waivers.csv:2:2 HSP-I139 error"]),
    ("S1,,cppr,2026-09-01,2026-10-01,W,R\n", ["waivers.csv:2:3 HSP-I012 error"]),
    ("S1,,,2026-09-01,2026-10-01,W,R\n", ["waivers.csv:2:3 HSP-I021 error"]),
    ("S1,,cpr,2026-10-02,2026-10-01,W,R\n", ["waivers.csv:2:5 HSP-I034 error"]),
    ("S1,,cpr,2026-09-01,,W,R\n", ["waivers.csv:2:5 HSP-I021 error"]),
    ("S1,,cpr,2026-09-01,2026-10-01,,R\n", ["waivers.csv:2:6 HSP-I021 error"]),
    ("S1,,cpr,2026-09-01,2026-10-01,W,\n", ["waivers.csv:2:7 HSP-I021 error"]),
  ])
  func `what is wrong in a waiver is said where it stands`(rows: String, places: [String]) throws {
    let reading = try Self.session(rows).read(keepsRejects: true)
    #expect(reading.places == places)
    #expect(reading.rowsAddUp && reading.rejectsAddUp)
  }

  @Test func `an id that two applied books have must say its book`() throws {
    let book = SessionFiles.book(condition: "agreement").replacing("  one:", with: "  cpr:")
    let reading = try Self.session("S1,,cpr,2026-09-01,2026-10-01,W,R\n").with("rules/mine.yaml", book)
      .with("session.yaml", "session: {id: A26}\nrules: [quebec-nursing, mine]\n").read()
    #expect(
      reading.problems.map(\.kind)
        == [.ambiguous(.requirement, candidates: ["mine:cpr", "quebec-nursing:cpr"])])
  }
}

@Suite struct ConditionsOfPlacesTests {
  @Test func `destinations say masks, languages, audit and the books they ask for`() throws {
    let reading = try SessionFiles.small.with(
      "destinations.csv",
      "destination,site,service,masks,langue,audit_until,requires\n"
        + "HSL-4O,HSL,Med,3M 1870+|1860 S,français; English,2026-12-31,quebec-nursing\nHSL-5E,HSL,Chir,aucun,,,\n"
    ).read()
    #expect(reading.problems == [])
    let scenario = try #require(reading.scenario)
    let (first, second) = (scenario.destinations[0].conditions, scenario.destinations[1].conditions)
    #expect(first.masks == [Mask("1860 S")!, Mask("1870+")!] && first.languages == ["en", "fr"])
    #expect(first.auditUntil == Day(iso: "2026-12-31") && first.books == [.init(0)])
    #expect(second.masks == [] && second.languages == [] && second.auditUntil == nil && second.books == [])
    #expect(scenario.prerequisites.books.map(\.id.text) == ["quebec-nursing"])
    #expect(scenario.prerequisites.everywhere == [])
  }

  @Test func `a book that is not there and a mask without a model are errors`() throws {
    let reading = try SessionFiles.small.with(
      "destinations.csv",
      "destination,site,service,masks,requires\nHSL-4O,HSL,Med,1870+|?,\nHSL-5E,HSL,Chir,,quebec-nursin\n"
    ).read()
    #expect(
      reading.places == ["destinations.csv:2:4 HSP-I140 error", "destinations.csv:3:5 HSP-I120 error"])
  }

  @Test func `students say programme, year, languages and car`() throws {
    let reading = try SessionFiles.small.with(
      "students.csv",
      "student,programme,annee,langue,voiture\nS1,180.A0,2,\"anglais, espagnol\",oui\nS2,,,,\nS3,,,,non\n"
    ).read()
    let traits = try #require(reading.scenario).students.map(\.traits)
    #expect(traits[0].programme == "180.A0" && traits[0].year == "2" && traits[0].hasCar == true)
    #expect(traits[0].languages == ["en", "espagnol"])
    #expect(traits[1] == Student.Traits() && traits[2].hasCar == false)
    let wrong = try SessionFiles.small.with("students.csv", "student,car\nS1,vite\nS2,\nS3,\n").read()
    #expect(wrong.places == ["students.csv:2:2 HSP-I026 error"])
  }

  @Test func `agreements are one row a school`() throws {
    let files = SessionFiles.small
      .with(
        "session.yaml", "session: {id: A26}\nrules: [quebec-nursing]\n"
      )
      .with(
        "agencies.csv",
        "agency,name,agreement_until,school\nCIUSSS,The CIUSSS,2027-06-30,CEGEP\nCIUSSS,,2028-06-30,UNI\n"
          + "CHU,,2026-12-31,\nCEGEP,,,\nUNI,,,\n")
    let reading = try files.read()
    #expect(reading.problems == [])
    let scenario = try #require(reading.scenario)
    #expect(scenario.agencies.map(\.id.text) == ["CEGEP", "CHU", "CIUSSS", "UNI"])
    #expect(scenario.agencies[2].name == "The CIUSSS")
    #expect(
      scenario.prerequisites.agreements.map { [$0.agency.position, $0.school?.position ?? -1] }
        == [[1, -1], [2, 0], [2, 3]])
    let wrong = try files.with(
      "agencies.csv",
      "agency,agreement_until,school\nCHU,2026-12-31,CEGP\nCHU,2027-12-31,CEGP\nCHU,,CEGEP\nCEGEP,,\n"
    ).read()
    #expect(
      wrong.places == [
        "agencies.csv:2:3 HSP-I012 warning", "agencies.csv:3:1 HSP-I023 error",
        "agencies.csv:3:3 HSP-I012 warning", "agencies.csv:4:2 HSP-I021 error",
      ])
  }
}
