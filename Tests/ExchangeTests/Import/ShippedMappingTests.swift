import Exchange
import Foundation
import PlacementDomain
import TestWorkbooks
import Testing

@Suite struct ShippedMappingTests {
  @Test func `an HSPnet student upload becomes students, whatever else the session knows of them stays`()
    throws
  {
    let folder = try ImportFolder([
      "etudiants.csv": "no_etudiant;nom;prenom;priorite\r\n0012;Roy;Zoé;3\r\n0099;Côté;Luc;1\r\n"
    ])
    let file = try folder.source(
      "liste.csv",
      "Last Name,First Name,Student Number,Email\nRoy,Zoé,0012,z@example.org\nGagnon,Élie,0013,\n")
    let proposal = try folder.take(file)
    #expect(proposal.problems == [])
    #expect(proposal.sources.map(\.mapping?.english) == ["hspnet-students"])
    #expect(proposal.counts(.students) == [1, 1, 0, 1, 0])
    #expect(
      folder.text("etudiants.csv")
        == "no_etudiant;nom;prenom;priorite;courriel\r\n0012;Roy;Zoé;3;z@example.org\r\n"
        + "0099;Côté;Luc;1\r\n0013;Gagnon;Élie;;\r\n")
    #expect(folder.proposal(file).files.isEmpty)
  }

  @Test func `an HSPnet prerequisites upload becomes evidence, several rows a student`() throws {
    let folder = try ImportFolder()
    let file = try folder.source(
      "rcr.xlsx",
      [
        .init(
          "Sheet1",
          [
            ["Last Name", "First Name", "Student Number", "Certification", "Date Completed", "Expiry Date"]
              .map { .text($0) },
            [
              .text("Roy"), .text("Zoé"), .text("0012"), .text("CPR-C"), .formatted("45903", 1),
              .formatted("46268", 1),
            ],
            [.text("Roy"), .text("Zoé"), .text("0012"), .text("First Aid"), .formatted("45903", 1), .blank],
          ])
      ])
    let proposal = try folder.take(file)
    #expect(proposal.problems == [])
    #expect(proposal.counts(.evidence) == [2, 0, 0, 0, 0])
    #expect(
      proposal.sources.map(\.sample) == [
        [["0012", "certification", "", "", ""], ["0012", "certification", "", "", ""]]
      ])
    #expect(
      folder.text("preuves.csv")
        == "\u{FEFF}no_etudiant;type;detail;fait_le;echeance\r\n0012;certification;CPR-C;2025-09-03;2026-09-03\r\n"
        + "0012;certification;First Aid;2025-09-03;\r\n")
    #expect(folder.proposal(file).files.isEmpty)
  }

  @Test func `rows of every HSPnet prerequisites upload are accepted as evidence`() throws {
    let uploads: [(column: String, values: String, extra: String)] = [
      ("Certification", "CPR BLS", "Level,C"), ("Orientation", "HSL", "Result,Passed"),
      ("Mask Model", "1870+", "Size,M"), ("Form Name", "Immunization compliance", "Status,Complete"),
      ("Record Check", "Declaration", "Status,Clear"),
    ]
    let folder = try ImportFolder(
      SessionFiles.small.with("session.yaml", "session: {id: A26}\nrules: [quebec-nursing]\n").files
        .mapValues { String(decoding: $0, as: UTF8.self) })
    for (number, upload) in uploads.enumerated() {
      let extra = upload.extra.split(separator: ",")
      let file = try folder.source(
        "p\(number).csv",
        "Student Number,\(upload.column),Date Completed,Expiry Date,\(extra[0])\n"
          + "S1,\(upload.values),2026-01-10,2027-01-10,\(extra[1])\n")
      let proposal = try folder.take(file, mapping: "hspnet-prerequisites")
      #expect(proposal.problems == [] && proposal.rowsAddUp, "\(upload.column)")
      #expect(folder.proposal(file, mapping: "hspnet-prerequisites").files.isEmpty)
    }
    let reading = SessionFolder.read(folder.path)
    #expect(reading.problems == [])
    let prerequisites = try #require(reading.scenario?.prerequisites)
    let evidence = prerequisites.evidence[.init(0)]
    #expect(
      Set(evidence.map(\.kind)) == [.certification, .orientation, .fitTest, .attestation, .declaration])
    let fit = try #require(evidence.first { $0.kind == .fitTest })
    #expect(fit.detail.map { Mask(prerequisites.terms[$0].id.text)?.size } == "M" && fit.result == .passed)
  }

  @Test func `the last answer to a form of wishes counts and replaces earlier wishes`() throws {
    let folder = try ImportFolder([
      "preferences.csv": "student,rank,target\nS1,1,Z\nS9,1,A\n"
    ])
    let file = try folder.source(
      "Choix (réponses).csv",
      """
      Horodateur,Adresse courriel,Nom,Numéro d'étudiant,Choix 1,Choix 2,Choix 3,Choix 4,Choix 5
      2026-01-05 10:00:00,a@example.org,Roy,S1,A,B,C,,
      2026-01-05 11:00:00,b@example.org,Côté,S2,B,A,,,D
      2026-01-06 09:00:00,a@example.org,Roy,S1,B,C,D,A,
      """ + "\n")
    let proposal = try folder.take(file)
    #expect(proposal.problems == [])
    #expect(proposal.sources.map(\.setAside) == [1])
    #expect(proposal.counts(.preferences) == [7, 0, 0, 1, 1])
    #expect(
      folder.text("preferences.csv")
        == "student,rank,target\nS9,1,A\nS2,1,B\nS2,2,A\nS2,5,D\nS1,1,B\nS1,2,C\nS1,3,D\nS1,4,A\n")
    #expect(folder.proposal(file).files.isEmpty)
  }

  @Test func `a form fills a wide table of wishes in its own columns`() throws {
    let folder = try ImportFolder([
      "preferences.csv": "no_etudiant;Choix 1;Choix 2\nS1;A;B\nS3;C;\n"
    ])
    let file = try folder.source("form.csv", "Matricule,Choix 1,Choix 2,Choix 3\nS1,A,C,B\nS2,B,,\n")
    #expect(try folder.take(file).problems == [])
    #expect(
      folder.text("preferences.csv") == "no_etudiant;Choix 1;Choix 2;choix_3\nS1;A;C;B\nS3;C;\nS2;B\n")
    #expect(folder.proposal(file).files.isEmpty)
  }

  /// A made-up workbook as the NHS tool reads it.
  private static let wards: [WorkbookMaker.Sheet] = [
    .init(
      "students",
      [
        ["student_id", "university", "qualification", "course_start", "year", "prev_placements"].map {
          .text($0)
        },
        ["St1", "U1", "BSc", "Jan26", "1", "['W1']"].map { .text($0) },
        ["St2", "U1", "BSc", "Jan26", "1", "[]"].map { .text($0) },
        ["St3", "U1", "BSc", "Jan26", "2", "['W1','W2']"].map { .text($0) },
      ]),
    .init(
      "wards",
      [
        ["ward_name", "ward_speciality", "education_audit_exp", "capacity_num", "p1_cap", "p2_cap", "p3_cap"]
          .map { .text($0) },
        [
          .text("W1"), .text("A&E"), .formatted("46388", 1), .number("2"), .number("1"), .number("2"),
          .number("0"),
        ],
        [
          .text("W2"), .text("Surgery"), .text("2026-01-31"), .number("9"), .number("9"), .number("9"),
          .number("9"),
        ],
      ]),
    .init(
      "placements",
      [
        [
          "university", "qualification", "course_start", "placement_name", "placement_start_date",
          "placement_len_weeks",
        ].map { .text($0) },
        ["U1", "BSc", "Jan26", "P1", "2026-02-02", "4"].map { .text($0) },
        ["U1", "BSc", "Jan26", "P2", "2026-02-16", "3"].map { .text($0) },
      ]),
  ]

  @Test func `the workbook of the NHS tool becomes a session without a problem`() throws {
    let folder = try ImportFolder()
    let file = try folder.source("nhs.xlsx", Self.wards)
    let proposal = try folder.take(file, isFrench: false)
    #expect(proposal.problems == [])
    #expect(proposal.notes.count == 3)
    let reading = SessionFolder.read(folder.path)
    #expect(reading.problems.filter { $0.severity != .notice } == [])
    let scenario = try #require(reading.scenario)
    #expect(scenario.students.count == 3)
    #expect(scenario.blocks.count == 6)
    #expect(scenario.blocks.allSatisfy { [28, 21].contains($0.span.count) })
    #expect(scenario.places.count == 12)
    #expect(folder.proposal(file, isFrench: false).files.isEmpty)
  }

  @Test func `the NHS workbooks become sessions without a problem`() throws {
    let shared = URL(fileURLWithPath: #filePath + "/../../../../../shared/data/nhs").standardized.path
    guard FileManager.default.fileExists(atPath: shared) else {
      print(
        "SKIPPED, ShippedMappingTests: no ../shared/data/nhs beside the package, so no NHS workbook was read")
      return
    }
    for (name, students) in [("fake_s20_w5", 20), ("fake_s100_w20", 100)] {
      let folder = try ImportFolder()
      let proposal = try folder.take("\(shared)/\(name).xlsx")
      #expect(proposal.problems == [] && proposal.rowsAddUp)
      let reading = SessionFolder.read(folder.path)
      #expect(reading.problems.filter { $0.severity != .notice } == [])
      #expect(reading.scenario?.students.count == students)
      #expect(folder.proposal("\(shared)/\(name).xlsx").files.isEmpty)
    }
  }
}
