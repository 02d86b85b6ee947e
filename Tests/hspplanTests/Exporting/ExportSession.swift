import Foundation
import PlacementDomain
import Requests
import Store
import Testing

/// A session with a store, whose people are told apart by marks: whatever is said of the person k begins with `ZQX` and
/// ends with k.
struct ExportSession {
  /// A place where a file names no one: the fictitious one is 4.
  static let people = 1...5

  let folder: TemporaryFolder

  /// The session, with a request for each of its places.
  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "session.yaml",
      "session: {id: H26, start: 2026-01-05, end: 2026-05-01}\ngoals: [placed]\nlanguage: en\n")
    let students = Self.people.map { k in
      "ZQX0417\(k),ZQXNom\(k),ZQXPrenom\(k),zqx\(k)@example.org,514-ZQX-010\(k),\(k == 1 ? "yes" : ""),"
        + "\(k == 2 ? "yes" : "no"),ZQXH\(k),ZQXO\(k),\(k == 4 ? "placeholder" : "")"
    }
    try folder.write(
      "students.csv",
      "student,last_name,first_name,email,phone,consent_email,consent_phone,hspnet_no,oiiq,state\n"
        + students.joined(separator: "\n") + "\n")
    try folder.write("courses.csv", "course,rotation,release\nC1,R1,2026-02-01\n")
    try folder.write(
      "agencies.csv",
      "agency,name,uses_hspnet,contact,email\nCIUSSS,CIUSSS Est,yes,,\nCHUM,CHUM,no,Mme Roy,stages@chum.example\n"
    )
    try folder.write(
      "destinations.csv",
      "destination,site,service,agency\nHSL-4O,HSL,Médecine,CIUSSS\nCHUM-1,CHUM,Chirurgie,CHUM\n")
    try folder.write("blocks.csv", "block,start,end\nB1,2026-01-12,2026-01-23\nB2,2026-03-02,2026-03-13\n")
    try folder.write(
      "places.csv",
      "place,destination,block,shift,seats,preceptor,status\nP1,HSL-4O,B1,D8,3,Vee Roy,accepted\n"
        + "P2,HSL-4O,B2,N8,2,,sent\nP3,CHUM-1,B1,E8,2,Vee Roy,accepted\nP4,CHUM-1,B2,D12,2,,draft\n")
    let prepared = try run(["requests", "prepare", "--from", "places"])
    try #require(prepared.code == 0, "\(prepared.messages)")
  }

  /// Run the program there, on a day.
  @discardableResult
  func run(_ arguments: [String], on day: String = "2026-02-16") throws -> ProgramRun {
    try ProgramRun(
      arguments.prefix(1) + ["-C", folder.root] + arguments.dropFirst(),
      environment: [
        "HSPPLAN_NOW": day + "T15:00:00Z", "HSPPLAN_BY": "Zoé", "HSPPLAN_LANG": "en", "TZ": "America/Toronto",
      ])
  }

  /// Run the program there; its end must be good.
  @discardableResult
  func done(_ arguments: [String], on day: String = "2026-02-16") throws -> ProgramRun {
    let run = try run(arguments, on: day)
    #expect(run.code == 0, "\(arguments): \(run.messages)")
    return run
  }

  /// Person 1 is confirmed on request 1, person 2 has a seat of request 3 that is not.
  func seat() throws {
    try done(["requests", "assign", "1", "--student", "ZQX04171", "--rotation", "R1"])
    try done(["requests", "assign", "3", "--student", "ZQX04172", "--rotation", "R1"])
    try done(["requests", "confirm", "1"])
  }

  /// Its store.
  func store() throws -> PlacementStore {
    try #require(try PlacementStore.open(folder.path("hspplan.sqlite"), .existing, by: Self.authorship))
  }

  static let authorship = Authorship(
    by: "Zoé", at: Moment(iso: "2026-02-16T15:00:00Z")!, clock: .given, program: "hspplan 0")

  /// Hands something out into a file; everything that came of it: the bytes, what they say, file names, messages.
  func handedOut(_ arguments: [String], _ format: String, on day: String = "2026-02-16") throws -> String {
    let target = try TemporaryFolder()
    let path = target.path("out." + format)
    let run = try run(["export"] + arguments + ["--format", format, "-o", path], on: day)
    #expect(run.code == 0, "\(arguments) \(format): \(run.messages)")
    var text = run.output + run.messages + target.names.joined(separator: " ")
    for name in target.names { text += try ExportedText.of(target.path(name)) }
    return text
  }
}
