import Exchange
import PlacementDomain
import Testing

/// HSPnet's report of requests as places.
@Suite struct RequestReportTests {
  private let heading = "Reference #,Destination,Block,Shift Code,Days,Group Size,Type,Status,Comments\n"

  private func folder(places: String? = nil) throws -> ImportFolder {
    var files = SessionFiles.small.files.mapValues { String(decoding: $0, as: UTF8.self) }
    files["places.csv"] = places ?? files["places.csv"]
    return try ImportFolder(files)
  }

  @Test
  func `a report becomes places of a session, named by their numbers, and a second import changes nothing`()
    throws
  {
    let folder = try folder()
    let before = try #require(SessionFolder.read(folder.path).scenario)
    let file = try folder.source(
      "rapport.csv",
      heading
        + "10023,HSL-4O,B1,D8,LMM,6,Group,Accepted,Uniform\n10024,HSL-5E,B1,E8,,1,Individual,Redir-P,\n")
    let proposal = try folder.take(file, isFrench: false)
    #expect(proposal.problems == [])
    #expect(proposal.sources.map(\.mapping?.english) == ["hspnet-requests"])
    #expect(proposal.notes.count == 3)
    #expect(proposal.counts(.places) == [2, 0, 0, before.places.count, 0])
    #expect(folder.proposal(file, isFrench: false).files.isEmpty)

    let after = SessionFolder.read(folder.path)
    #expect(after.problems.filter { $0.severity != .notice } == [])
    let scenario = try #require(after.scenario)
    #expect(scenario.places.count == before.places.count + 2)
    let group = try #require(scenario.places.first { $0.id == .init("H-10023") })
    #expect(group.seats == 6 && group.kind == .group && group.status == .accepted)
    #expect(group.weekdays == Weekdays([.monday, .tuesday, .wednesday]))
    #expect(scenario.destinations[group.destination].id == .init("HSL-4O"))
    #expect(after.filed[.init("H-10023")]?.hspnetRequest == "10023")
    #expect(after.filed[.init("H-10023")]?.comment == "Uniform")
    let single = try #require(scenario.places.first { $0.id == .init("H-10024") })
    #expect(single.seats == 1 && single.kind == .individual && single.status == .redirected)
    #expect(single.weekdays == nil)
  }

  @Test(arguments: [
    ("New", "draft"), ("NewD", "draft"), ("New/Hold", "held"), ("Sent/Hold", "held"), ("Sent", "sent"),
    ("Pend", "sent"), ("Sent-P", "sent-pdf"), ("Redir", "redirected"), ("ARedir", "redirected"),
    ("Redir-P", "redirected"), ("Accepted", "accepted"), ("Confirmed", "confirmed"),
    ("Declined", "refused"), ("Cancelled", "cancelled"), ("Postponed", "postponed"), ("Env", "sent"),
    ("Env-P", "sent-pdf"), ("Réacheminée", "redirected"), ("Acceptée", "accepted"), ("Refusée", "refused"),
  ])
  func `a status of HSPnet becomes one of ours`(_ word: String, _ status: String) throws {
    let folder = try ImportFolder()
    let file = try folder.source("r.csv", heading + "7,HSL-4O,B1,D8,,2,Group,\(word),\n")
    #expect(try folder.take(file, isFrench: false).problems == [])
    let rows = try #require(folder.text("places.csv")).split(whereSeparator: \.isNewline)
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let column = try #require(rows.first?.firstIndex(of: "status"))
    let row = try #require(rows.last)
    try #require(row.indices.contains(column), "\(rows)")
    #expect(row[column] == status)
  }

  @Test func `every word of a status that tables know is known in a report`() throws {
    for choice in ClosedValues.status.choices {
      for word in [choice.english, choice.french] {
        let folder = try ImportFolder()
        let file = try folder.source("r.csv", heading + "7,HSL-4O,B1,D8,,2,Group,\(word),\n")
        let proposal = folder.proposal(file, mapping: "hspnet-requests", isFrench: false)
        #expect(proposal.problems == [], "\(word)")
      }
    }
  }

  @Test func `the place of a number is changed where the report says otherwise, the rest of its row stays`()
    throws
  {
    let folder = try ImportFolder([
      "stages.csv":
        "stage;destination;bloc;quart;places;statut;alerte\r\nH-7;HSL-4O;B1;J8;4;envoyée;Uniforme\r\n"
        + "P1;HSL-4O;B1;S8;2;acceptée;\r\n"
    ])
    let file = try folder.source(
      "r.csv", "Nº de référence,Destination,Bloc,Taille du groupe,Statut\n7,HSL-4O,B1,4,Refusée\n")
    let proposal = try folder.take(file)
    #expect(proposal.problems == [])
    #expect(proposal.counts(.places) == [0, 1, 0, 1, 0])
    #expect(
      folder.text("stages.csv")
        == "stage;destination;bloc;quart;places;statut;alerte;demande_hspnet\r\n"
        + "H-7;HSL-4O;B1;J8;4;refused;Uniforme;7\r\nP1;HSL-4O;B1;S8;2;acceptée;\r\n")
    #expect(folder.proposal(file).files.isEmpty)
  }

  @Test func `a report without blocks is told what it lacks`() throws {
    let folder = try ImportFolder()
    let file = try folder.source(
      "r.csv",
      "Reference #,Destination,Start Date,End Date,Group Size,Status\n7,U,2026-01-12,2026-03-06,4,Sent\n")
    let proposal = folder.proposal(file, mapping: "hspnet-demandes")
    #expect(
      proposal.problems.map(\.kind) == [
        .columnMissing(headers: ["Block", "Block Code", "Bloc", "Code de bloc"])
      ])
    #expect(proposal.files.isEmpty)
  }

  @Test func `a row without a number, with an unknown status or without a size is rejected with its place`()
    throws
  {
    let folder = try ImportFolder()
    let file = try folder.source(
      "r.csv",
      heading + ",U,B1,D8,,4,Group,Sent,\n8,U,B1,D8,,4,Group,Perhaps,\n9,U,B1,D8,,,Individual,Sent,\n")
    let proposal = folder.proposal(file, isFrench: false)
    #expect(proposal.places == ["r.csv:2:1 HSP-I021", "r.csv:3:8 HSP-I026", "r.csv:4:6 HSP-I021"])
    #expect(proposal.files.isEmpty && proposal.rowsAddUp)
  }

  @Test func `two rows of one number that disagree are told`() throws {
    let folder = try ImportFolder()
    let file = try folder.source(
      "r.csv", heading + "8,U,B1,D8,,4,Group,Sent,\n8,U,B1,D8,,5,Group,Sent,\n")
    let proposal = folder.proposal(file, isFrench: false)
    #expect(proposal.problems.map(\.kind) == [.rowContradicted(firstLine: 2)])
  }
}
