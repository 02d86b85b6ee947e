import Foundation
import Glibc
import PlacementDomain
import Requests
import Store
import Testing

/// Commands that write, killed at any instant: what was acknowledged is there, and nothing by halves.
@Suite(.serialized) struct KillTests {
  /// A command that writes, and what must hold after it was killed.
  enum Victim: String, CaseIterable, CustomTestStringConvertible {
    /// `prepare` makes the store and its tables too; `tables` imports two files as one.
    case prepare, move, plan, accept, export, backup, restore
    case tables = "import"

    var testDescription: String { rawValue }

    func arguments(in folder: TemporaryFolder) -> [String] {
      let command: [String] =
        switch self {
        case .prepare: ["requests", "prepare", "--from", "places", "--on", "2026-01-05", "--json"]
        case .move: ["requests", "set", "1", "2", "--comment", "rappeler", "--on", "2026-01-06", "--json"]
        case .plan: ["plan", "--name", "second", "--goal", "placed", "--json"]
        case .accept: ["accept", folder.path("plan.json"), "--on", "2026-01-07", "--json"]
        case .export:
          ["export", "hspnet", "--on", "2026-01-08", "-o", folder.path("hspnet.xlsx")]
        case .backup: ["backup", folder.path("copie.sqlite"), "--json"]
        case .restore: ["restore", folder.path("copie.sqlite"), "--json"]
        case .tables:
          ["import", folder.path("neuf/students.csv"), folder.path("neuf/destinations.csv"), "--json"]
        }
      return ["-C", folder.root] + command
    }
  }

  /// Runs of each command; ten times as many with HSPPLAN_SOAK.
  static let runs = ProcessInfo.processInfo.environment["HSPPLAN_SOAK"] == nil ? 20 : 300

  @Test(arguments: Victim.allCases)
  func `a command that is killed is done or not done`(victim: Victim) throws {
    let whole = try KillTests.folder(for: victim)
    let begin = ContinuousClock.now
    let run = try ProgramRun(victim.arguments(in: whole), environment: StoreSession.environment)
    let duration = (ContinuousClock.now - begin).milliseconds
    #expect(run.code == 0, "\(run.messages)")
    try KillTests.check(victim, in: whole, isAcknowledged: true, "to its end")
    var (killed, done) = (0, 0)
    for turn in 0..<KillTests.runs {
      let folder = try KillTests.folder(for: victim)
      // Spread over the whole run and a little beyond, in an order that is always the same.
      let delay = duration * 1200 * ((turn * 7) % KillTests.runs) / KillTests.runs
      let running = try RunningProgram(
        victim.arguments(in: folder), environment: StoreSession.environment, output: folder.path("output"))
      usleep(UInt32(delay))
      running.send(SIGKILL)
      let code = running.wait()
      if code == 128 + SIGKILL { killed += 1 }
      let output = folder.read("output")
      let isAcknowledged = code == 0 || output.hasSuffix("}\n")
      if isAcknowledged { done += 1 }
      try KillTests.check(victim, in: folder, isAcknowledged: isAcknowledged, "after \(delay) µs")
    }
    #expect(killed > 0, "nothing was killed: \(done) of \(KillTests.runs) were done")
  }

  private static func folder(for victim: Victim) throws -> TemporaryFolder {
    let folder = try StoreSession.make(withStore: victim != .prepare)
    if victim == .restore {
      _ = try StoreSession.store(in: folder)?.backup(to: folder.path("copie.sqlite"))
      for name in folder.names where name.hasPrefix("hspplan.sqlite") {
        try FileManager.default.removeItem(atPath: folder.path(name))
      }
    }
    if victim == .tables {
      try FileManager.default.createDirectory(
        atPath: folder.path("neuf"), withIntermediateDirectories: false)
      try folder.write("neuf/students.csv", "student,last_name\nS9,Neuve\n")
      try folder.write("neuf/destinations.csv", "destination,site\nD9,H9\n")
    }
    return folder
  }

  private static func check(
    _ victim: Victim, in folder: TemporaryFolder, isAcknowledged: Bool, _ when: String
  ) throws {
    let isDone = try isDone(victim, in: folder, when)
    #expect(isDone || !isAcknowledged, "\(victim) \(when): it was said to be done")
    if !isDone { try rerun(victim, in: folder, when) }
  }

  /// Whether it was done whole; half of it is a failure. The store is closed again.
  private static func isDone(_ victim: Victim, in folder: TemporaryFolder, _ when: String) throws -> Bool {
    guard let store = try StoreSession.store(in: folder) else {
      #expect(victim == .prepare || victim == .restore, "\(victim) \(when)")
      return false
    }
    let health = try store.health()
    #expect(health.isSound, "\(victim) \(when): \(health.findings)")
    let book = try store.book()
    let done: Bool
    switch victim {
    case .prepare:
      done = book.requests.count == 2
      #expect(done || book.requests.isEmpty, "\(when)")
    case .move:
      let comments = book.requests.map { $0.details.comment == "rappeler" }
      done = comments == [true, true]
      #expect(done || comments == [false, false], "\(when): half a move")
    case .plan: done = try store.plan(.name("second")) != nil
    case .accept:
      let live = book.assignments.filter(\.isLive).count
      let isRetained = try store.retained() != nil
      done = live == 2 && isRetained
      #expect(done || live == 0 && !isRetained, "\(when): half an acceptance")
    case .export:
      let isLogged = try store.log().entries.contains { $0.action == .export }
      done = FileManager.default.fileExists(atPath: folder.path("hspnet.xlsx"))
      // A record without a file may be, never a file without its record.
      #expect(isLogged || !done, "\(when): a file nobody knows of")
    case .backup:
      done = FileManager.default.fileExists(atPath: folder.path("copie.sqlite"))
      if done {
        let copy = try PlacementStore.examine(folder.path("copie.sqlite"), by: KillTests.author)
        #expect(copy.isSound, "\(when): \(copy.findings)")
      }
    case .restore: done = book.requests.count == 2
    case .tables:
      // What was begun is finished by the next command, whichever it is.
      let run = try ProgramRun(
        ["-C", folder.root, "check", "--json"], environment: StoreSession.environment)
      #expect(run.code == 0, "\(when): \(run.messages)")
      let isNew = [
        folder.read("students.csv").contains("S9"), folder.read("destinations.csv").contains("D9"),
      ]
      done = isNew == [true, true]
      #expect(done || isNew == [false, false], "\(when): half an import")
    }
    return done
  }

  /// The command can be given again, and leaves nothing half done behind.
  private static func rerun(_ victim: Victim, in folder: TemporaryFolder, _ when: String) throws {
    let run = try ProgramRun(victim.arguments(in: folder), environment: StoreSession.environment)
    #expect(run.code == 0, "\(victim) \(when), again: \(run.messages)")
    let left = folder.names.filter {
      $0.contains(".part") || $0.contains("-wal") || $0.contains("-journal") || $0.contains(".hspplan-import")
    }
    #expect(left == [], "\(victim) \(when)")
    let health = try StoreSession.store(in: folder)?.health()
    #expect(health?.isSound == true, "\(victim) \(when), again")
  }

  private static let author = Authorship(
    by: "essai", at: Moment(milliseconds: 0), clock: .given, program: "essai")
}

extension Duration {
  fileprivate var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
