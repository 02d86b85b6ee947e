import Foundation
import PlacementDomain
import Testing

/// `accept`: a plan becomes the session's plan, and the requests of its places get their people.
struct AcceptCommandTests {
  private func planned() throws -> RequestFolder {
    let folder = try RequestFolder.accepted()
    guard try folder.run("planifier", "--nom", "hiver").code == 0 else { throw POSIXError(.EINVAL) }
    return folder
  }

  private func assigned(_ folder: RequestFolder) throws -> [Int?] {
    try JSONValue(parsing: folder.run("requests", "--json").output.utf8)["requests"]?.array?
      .map { $0["assigned"]?.integer } ?? []
  }

  @Test func `puts everybody on the seats of the plan and finds what is left over`() throws {
    let folder = try planned()
    let trial = try folder.run("retenir", "hiver", "--essai")
    #expect(trial.code == 0 && folder.said(trial).contains("rien n’est écrit"))
    #expect(try assigned(folder) == [0, 0, 0, 0])
    let run = try folder.run("retenir", "hiver", "--note", "Comité", "--revu-par", "Marc")
    #expect(
      run.code == 0 && folder.said(run).contains("Plan hiver retenu (acceptation 1)\u{A0}: 3 affectations."))
    #expect(try assigned(folder).compactMap { $0 }.reduce(0, +) == 3)
    #expect(folder.said(run).contains("1 place acceptée en surplus"))
    let surplus = try folder.run("demandes", "surplus")
    #expect(surplus.code == 2 && surplus.output.contains("hspplan demandes"))
    #expect(try folder.run("contre-verifier", "retenu").code == 0)
  }

  @Test func `is refused for a plan the session has left behind, unless told`() throws {
    let folder = try planned()
    try folder.session.write("preferences.csv", "student,rank,target\nS1,1,D2\nS2,1,D1\n")
    let stale = try folder.run("retenir", "hiver")
    #expect(stale.code == 6 && folder.said(stale).contains("la session a changé depuis ce plan"))
    #expect(try assigned(folder) == [0, 0, 0, 0])
    #expect(try folder.run("retenir", "hiver", "--perime").code == 0)
    #expect(try folder.run("retenir", "automne").code == 66)
  }

  @Test func `does not move who is confirmed; a repaired plan keeps them`() throws {
    let folder = try planned()
    #expect(try folder.run("retenir", "hiver").code == 0)
    #expect(try folder.run("demandes", "confirmer", "2").code == 0)
    #expect(try folder.run("demandes", "annuler", "3", "--motif", "site-closed").code == 0)
    try folder.session.write("preferences.csv", "student,rank,target\nS1,1,D2\nS2,1,D1\n")
    #expect(try folder.run("planifier", "--nom", "autre").code == 0)
    let moved = try folder.run("retenir", "autre")
    #expect(moved.code == 6 && folder.said(moved).contains("1 affectation confirmée changerait"))
    let repaired = try folder.run(
      "planifier", "--garder", "retenu", "--objectif", "placer", "--objectif", "stabilité", "--nom",
      "reparation")
    #expect(repaired.code == 0)
    #expect(try folder.run("retenir", "reparation").code == 0)
    #expect(try assigned(folder)[1] == 1)
  }

  @Test func `is not for trials`() throws {
    let folder = try planned()
    try folder.session.write("si.yaml", "name: fermeture\nchanges:\n- close: \"place:P1\"\n")
    let run = try folder.run("planifier", "--nom", "essai", "--et-si", folder.session.path("si.yaml"))
    #expect(run.code == 0)
    #expect(try folder.run("retenir", "essai").code == 65)
  }
}
