import Foundation
import Testing

/// What the summaries of plan, check and verify say, to people who read nothing else.
struct SummaryTests {
  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").replacing(/[ \n]+/, with: " ")
  }

  @Test func `a column that may be a lost constraint is repeated in the summary of the plan`() throws {
    let session = try SmallSession.make()
    try session.write(
      "places.csv",
      "place,destination,block,shift,seats,status,places mini\nP1,D1,B1,D8,1,accepted,1\nP2,D2,B1,E8,1,accepted,1\n"
    )
    let run = try ProgramRun(["plan", "-C", session.root, "--lang", "fr"])
    #expect(run.code == 0 && run.messages.isEmpty)
    #expect(plain(run.output).contains("places.csv:1:7 : avertissement[HSP-I018]"))
    #expect(plain(run.output).contains("vouliez-vous dire « places_min »?"))
    let document = try ProgramRun(["plan", "-C", session.root, "--json", "--lang", "fr"])
    #expect(plain(document.messages).contains("places_min"))
  }

  @Test func `closed seats are not seats to give, neither in check nor in the plan`() throws {
    let session = try SmallSession.make()
    try session.write("closures.csv", "target,from,to\nD2,2026-01-12,2026-01-30\n")
    let check = try ProgramRun(["check", "-C", session.root, "--lang", "en"]).output
    #expect(plain(check).contains("1 seat to give") && plain(check).contains("1 in 1 closed place"))
    let plan = try ProgramRun(["plan", "-C", session.root, "--lang", "en"]).output
    #expect(plain(plan).contains("No seat is left (2 in all)") && plain(plan).contains("1 in 1 closed place"))
  }

  @Test func `a plan changed by hand is refused in one sentence, then in detail, without keys of stages`()
    throws
  {
    let session = try SmallSession.make()
    let plan = try ProgramRun(["plan", "-C", session.root, "--json"]).output
    let path = try session.write(
      "changed.json", plan.replacing("\"place\": \"P2\"", with: "\"place\": \"P1\""))
    let run = try ProgramRun(["verify", "-C", session.root, path, "--lang", "fr"])
    let said = plain(run.output)
    #expect(run.code == 6)
    #expect(
      said.contains(
        "Plan refusé : il a été modifié à la main depuis qu’il a été fait, il enfreint des règles"))
    #expect(!said.contains("sa preuve ne tient pas"))
    let verdict = try #require(said.range(of: "Plan refusé"))
    let details = try #require(said.range(of: "Dans le détail"))
    #expect(verdict.lowerBound < details.lowerBound)
    #expect(said.contains("Stage P1 : 2 personnes pour 1 place."))
    #expect(said.contains("Étape « Réduire la somme des rangs »"))
    #expect(!said.contains("rank-sum »") && !said.contains("rotation «  »"), "\(said)")
  }

  @Test func `pins that contradict each other are named, with what they contradict`() throws {
    let session = try SmallSession.make()
    try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\nS2,site:H1,fix\n")
    let run = try ProgramRun(["plan", "-C", session.root, "--lang", "fr"])
    #expect(run.code == 3)
    #expect(plain(run.output).contains("ces 3 éléments ne peuvent tenir ensemble"), "\(run.output)")
    #expect(plain(run.output).contains("– le nombre de places du stage P1 (1)"), "\(run.output)")
    #expect(run.output.contains("stage:P1") && run.output.contains("site:H1"))
    #expect(plain(run.output).contains("Cette contradiction levée, un plan est possible."))
  }

  @Test func `pins with several places each are named with all their seats`() throws {
    let session = try SmallSession.make()
    try session.write("students.csv", "student\nS1\nS2\nS3\n")
    try session.write("destinations.csv", "destination,site\nD1,H1\nD2,H1\n")
    try session.write("pins.csv", "student,target,mode\nS1,site:H1,fix\nS2,site:H1,fix\nS3,site:H1,fix\n")
    let run = try ProgramRun(["plan", "-C", session.root, "--lang", "fr"])
    #expect(run.code == 3)
    for place in ["P1", "P2"] {
      #expect(plain(run.output).contains("– le nombre de places du stage \(place) (1)"), "\(run.output)")
    }
    #expect(run.output.contains("S1") && run.output.contains("S2") && run.output.contains("S3"))
  }

  @Test func `a pin to a closed place says so`() throws {
    let session = try SmallSession.make()
    try session.write("closures.csv", "target,from,to\nD1,2026-01-12,2026-01-30\n")
    try session.write("pins.csv", "student,target,mode\nS1,place:P1,fix\n")
    let run = try ProgramRun(["plan", "-C", session.root, "--lang", "en"])
    #expect(run.code == 3 && plain(run.output).contains("concern S1, namely closed from"), "\(run.output)")
  }
}
