import Exchange
import PlacementDomain
import Testing

/// What the files say beside the plan: contacts, consents, remarks, release days.
@Suite struct RemarkTests {
  @Test func `students' contacts are read, with what may be told of them`() throws {
    let reading = try SessionFiles.small.with(
      "students.csv",
      "no_etudiant;courriel;telephone;consentement_courriel;consentement_telephone;no_hspnet;no_oiiq\n"
        + "S1;zoe@example.org;514 555-0123;oui;non;123456;2026123\nS2;luc@example.org;;;;;\nS3;;;;;;\n"
    ).read()
    #expect(reading.problems == [])
    #expect(Set(reading.contacts.students.keys) == ["S1", "S2"])
    let one = try #require(reading.contacts.students["S1"])
    #expect([one.email, one.telephone] == ["zoe@example.org", "514 555-0123"])
    #expect([one.consentsEmail, one.consentsTelephone] == [true, false])
    #expect([one.hspnetNumber, one.oiiqNumber] == ["123456", "2026123"])
    let other = try #require(reading.contacts.students["S2"])
    #expect(other.email == "luc@example.org")
    #expect(!other.consentsEmail && !other.consentsTelephone)
  }

  @Test func `a consent that is not understood is none, and no reason to refuse a session`() throws {
    let reading = try SessionFiles.small.with(
      "students.csv", "student,email,consent_email\nS1,zoe@example.org,perhaps\nS2,,\nS3,,\n"
    ).read()
    #expect(reading.scenario != nil)
    #expect(reading.problems.map(\.severity) == [.warning])
    #expect(reading.contacts.students["S1"]?.consentsEmail == false)
  }

  @Test func `problems never show a contact`() throws {
    let reading = try SessionFiles.small.with(
      "students.csv", "student,email,phone,oiiq,hspnet_no\nS1,ZQX,ZQX,ZQX,ZQX\nS1,ZQX,ZQX,ZQX,ZQX\n"
    ).read()
    #expect(!reading.problems.isEmpty)
    #expect(!"\(reading.problems)".contains("ZQX"))
  }

  @Test func `those who stand for somebody not yet known are told`() throws {
    let reading = try SessionFiles.small.with("students.csv", "student,state\nS1,fictif\nS2,\nS3,fictif\n")
      .read()
    #expect(reading.placeholderIDs == ["S1", "S3"])
    #expect(reading.placeholders == 2)
  }

  @Test func `agencies say whether they read HSPnet and whom to write to, in any of their rows`() throws {
    let reading = try SessionFiles.small.with(
      "agencies.csv",
      "agency,uses_hspnet,school,agreement_until,contact,email\nCIUSSS,,CEGEP,2027-06-30,,\nCIUSSS,no,,,Mme Roy,a@b.ca\n"
        + "CEGEP,,,,,\nCLINIC,perhaps,,,,\n"
    ).read()
    #expect(reading.problems.map(\.severity) == [.warning])
    let agency = try #require(reading.contacts.agencies["CIUSSS"])
    #expect(agency.usesHSPnet == false)
    #expect([agency.contact, agency.email] == ["Mme Roy", "a@b.ca"])
    #expect(reading.contacts.agencies["CEGEP"] == nil)
    #expect(reading.contacts.agencies["CLINIC"] == nil)
  }

  @Test func `a course is released on the latest day that its rows say`() throws {
    let reading = try SessionFiles.small.with(
      "courses.csv",
      "course,rotation,release,leader,comment\nC1,R1,2026-08-01,M. Roy,\nC1,R2,2026-08-15,,Labo\nC2,R3,,,\n"
    ).read()
    #expect(reading.courseRemarks["C1"]?.release?.description == "2026-08-15")
    #expect(reading.courseRemarks["C1"]?.leader == "M. Roy")
    #expect(reading.courseRemarks["C1"]?.comment == "Labo")
    #expect(reading.courseRemarks["C2"]?.release == nil)
  }

  @Test func `a release day that is no day is an error: nobody is told too early`() throws {
    let reading = try SessionFiles.small.with("courses.csv", "course,rotation,release\nC1,R1,soon\n").read()
    #expect(reading.problems.map(\.code) == ["HSP-I027"])
    #expect(reading.scenario == nil)
  }

  @Test func `remarks of places are told, also of places with a request`() throws {
    let files = SessionFiles.small.with(
      "places.csv",
      "place,destination,block,shift,seats,status,reason,hspnet_request,comment,alert\n"
        + "P1,HSL-4O,B1,D8,2,refused,full,H-1,Badge,Uniform\nP2,HSL-5E,B1,E8,1,sent,,,,\n")
    let request = StandingRequest(
      place: "P1", site: "HSL", destination: "HSL-4O", block: "B1", shift: "D8", seats: 2, status: .refused)
    for standing in [[], [request]] {
      let reading = try files.read(standing: standing)
      #expect(Set(reading.filed.keys) == ["P1"])
      let remarks = try #require(reading.filed["P1"])
      #expect(
        [remarks.reason, remarks.hspnetRequest, remarks.comment, remarks.alert]
          == ["full", "H-1", "Badge", "Uniform"])
    }
  }

  @Test func `nothing of it is part of the session a plan answers`() throws {
    let plain = try SessionFiles.small.read().scenario
    let said = try SessionFiles.small.with(
      "students.csv", "student,email,consent_email,oiiq\nS1,a@b.ca,yes,1\nS2,,,\nS3,,,\n"
    ).with(
      "places.csv",
      "place,destination,block,shift,seats,status,comment\nP1,HSL-4O,B1,D8,2,accepted,x\nP2,HSL-5E,B1,E8,1,sent,\n"
    ).read().scenario
    #expect(plain?.digest() == said?.digest())
  }

  @Test func `RFC 4180 has commas, points, CRLF and no byte order mark`() {
    let table = OutputTable(
      [OutputColumn("Nom, prénom"), OutputColumn("Part")],
      rows: [[.text("Roy \"Z\""), OutputCell(.share(1, of: 4))]])
    let text = table.csv(.rfc4180)
    #expect(text == "\"Nom, prénom\",Part\r\n\"Roy \"\"Z\"\"\",0.2500\r\n")
    #expect(table.csv(.english) == "\u{FEFF}" + text)
  }
}
