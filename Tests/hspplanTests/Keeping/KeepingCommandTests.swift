import Foundation
import PlacementDomain
import Store
import Testing

/// `log`, `plans`, `backup`, `restore` and `doctor`.
@Suite struct KeepingCommandTests {
  private func run(_ folder: TemporaryFolder, _ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["-C", folder.root] + arguments, environment: StoreSession.environment)
  }

  @Test func `the log says who did what, and that nothing in it was changed`() throws {
    let folder = try StoreSession.make()
    let log = try run(folder, "journal")
    #expect(log.code == 0 && log.output.contains("Julie") && log.output.contains("demande 1"))
    #expect(log.output.contains("Chaîne intègre"))
    #expect(log.output.contains("registre créé") && log.output.contains("plan gardé"))
    let one = try run(folder, "journal", "--pour", "demande:2", "--par", "Julie")
    #expect(one.output.contains("demande 2") && !one.output.contains("demande 1"))
    let none = try run(folder, "journal", "--depuis", "2099-01-01", "--lang", "en")
    #expect(none.output.contains("No entries.") && none.output.contains("Chain whole"))
    #expect(try run(folder, "log", "--for", "student:S1").code == 64)
    let document = try JSONValue(parsing: Array(try run(folder, "log", "--json").output.utf8))
    #expect(document["schema"] == .string("hspplan.log/1") && document["chain"]?["whole"] == .bool(true))
  }

  @Test func `a head that is kept tells a log that was added to from one that was cut`() throws {
    let folder = try StoreSession.make()
    let head = folder.path("tete.json")
    #expect(try run(folder, "journal", "--tete", head).code == 0)
    #expect(try run(folder, "demandes", "modifier", "1", "--commentaire", "x").code == 0)
    let longer = try run(folder, "journal", "--comparer", head)
    #expect(longer.code == 0 && longer.output.contains("prolonge"))
    let newer = folder.path("apres.json")
    #expect(try run(folder, "journal", "--tete", newer).code == 0)
    for name in folder.names where name.hasPrefix("hspplan.sqlite") {
      try FileManager.default.removeItem(atPath: folder.path(name))
    }
    let template = try #require(StoreSession.template)
    try FileManager.default.copyItem(
      atPath: template.path("hspplan.sqlite"), toPath: folder.path("hspplan.sqlite"))
    let shorter = try run(folder, "journal", "--comparer", newer)
    #expect(shorter.code == 6 && shorter.output.contains("raccourci"))
    try folder.write("faux.json", "{\"store\": \"0000\"}")
    #expect(try run(folder, "journal", "--comparer", folder.path("faux.json")).code == 65)
    #expect(try run(folder, "journal", "--comparer", folder.path("rien.json")).code == 66)
  }

  @Test func `plans are listed, with the one that is retained`() throws {
    let folder = try StoreSession.make()
    let before = try run(folder, "plans")
    #expect(before.code == 0 && before.output.contains("premier") && !before.output.contains("retenu"))
    #expect(before.output.contains("prouvé") && before.output.contains("2 sur 2"))
    #expect(try run(folder, "retenir", "premier").code == 0)
    #expect(try run(folder, "plans").output.contains("retenu"))
    let document = try JSONValue(parsing: Array(try run(folder, "plans", "--json").output.utf8))
    #expect(document["plans"]?.array?.first?["retained"] == .bool(true))
  }

  @Test func `a backup can be checked, and put back`() throws {
    let folder = try StoreSession.make()
    let copy = folder.path("copie.sqlite")
    let backup = try run(folder, "sauvegarder", copy)
    #expect(backup.code == 0 && backup.output.contains("Sauvegardé"), "\(backup.messages)")
    let twice = try run(folder, "sauvegarder", copy)
    #expect(twice.code == 73 && twice.messages.contains("existe déjà"))
    #expect(try run(folder, "demandes", "modifier", "1", "--commentaire", "x").code == 0)
    let verified = try run(folder, "restaurer", copy, "--verifier")
    #expect(verified.code == 0 && verified.output.contains("intègre"))
    let refused = try run(folder, "restaurer", copy)
    #expect(refused.code == 73 && refused.messages.contains("--remplacer"))
    let replaced = try run(folder, "restaurer", copy, "--remplacer")
    #expect(replaced.code == 0 && replaced.output.contains("avant-"), "\(replaced.messages)")
    #expect(folder.names.contains { $0.hasPrefix("hspplan.sqlite.avant-") })
    #expect(try !run(folder, "demandes", "montrer", "1").output.contains("Commentaire"))
    #expect(try run(folder, "journal").output.contains("sauvegarde restaurée"))
    // One flipped byte in the middle of the file.
    var bytes = try Data(contentsOf: URL(filePath: copy))
    bytes[bytes.count / 2] ^= 0xFF
    for index in stride(from: 4096, to: bytes.count, by: 512) { bytes[index] ^= 0xFF }
    try bytes.write(to: URL(filePath: copy))
    #expect([6, 65].contains(try run(folder, "restaurer", copy, "--verifier").code))
    #expect(try run(folder, "restaurer", folder.path("rien.sqlite")).code == 66)
    #expect(try run(folder, "restaurer", folder.path("places.csv")).code == 65)
  }

  @Test func `the doctor says how program, machine and store are`() throws {
    let folder = try StoreSession.make()
    let well = try run(folder, "diagnostic")
    #expect(well.code == 0 && well.output.contains("Tout va bien"), "\(well.output) \(well.messages)")
    #expect(well.output.contains("SQLite") && well.output.contains("variable HSPPLAN_BY"))
    let document = try JSONValue(parsing: Array(try run(folder, "doctor", "--json").output.utf8))
    #expect(document["well"] == .bool(true) && document["store"]?["sound"] == .bool(true))
    let without = try StoreSession.make(withStore: false)
    let none = try run(without, "doctor", "--lang", "en")
    #expect(none.code == 0 && none.output.contains("No store"))
    #expect(!without.names.contains { $0.hasPrefix("hspplan.sqlite") })
    try folder.write("hspplan.sqlite", "Ceci n’est pas un registre.")
    let stranger = try run(folder, "diagnostic")
    #expect(stranger.code == 65 && stranger.messages.contains("n’est pas un registre"))
  }

  @Test func `commands that need a store say that there is none`() throws {
    let folder = try StoreSession.make(withStore: false)
    for arguments in [["journal"], ["plans"], ["sauvegarder", folder.path("x.sqlite")]] {
      let run = try ProgramRun(["-C", folder.root] + arguments, environment: StoreSession.environment)
      #expect(run.code == 66 && run.messages.contains("registre"), "\(arguments): \(run.messages)")
    }
  }
}
