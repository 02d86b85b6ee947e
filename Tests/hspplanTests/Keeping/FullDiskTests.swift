import Foundation
import Glibc
import Requests
import Store
import Testing

/// A disk without room, and a limit on the size of files.
@Suite(.serialized) struct FullDiskTests {
  /// What a shell says and how it ends.
  private static func shell(_ script: String, _ arguments: [String]) throws -> (code: Int32, messages: String)
  {
    let shell = Process()
    let messages = Pipe()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", script, "sh"] + arguments
    shell.environment = StoreSession.environment.merging(["PATH": "/usr/bin:/bin:/usr/sbin:/sbin"]) { $1 }
    shell.standardOutput = FileHandle.nullDevice
    shell.standardError = messages
    try shell.run()
    let data = messages.fileHandleForReading.readDataToEndOfFile()
    shell.waitUntilExit()
    return (shell.terminationStatus, String(decoding: data, as: UTF8.self))
  }

  private static func move(_ turn: Int, in folder: String) -> [String] {
    [
      ProgramRun.program, "-C", folder, "requests", "set", "1", "--on", "2026-01-06", "--comment",
      "\(turn) " + String(repeating: "m", count: 2000),
    ]
  }

  @Test func `a limit on files ends a command with a sentence, and what was acknowledged stays`() throws {
    let folder = try StoreSession.make()
    var done = 0
    var last = (code: Int32(0), messages: "")
    // In blocks of 512 bytes: the store itself is larger, so what waits beside it cannot grow beyond.
    for turn in 1...40 where last.code == 0 {
      last = try FullDiskTests.shell("ulimit -f 128; exec \"$@\"", FullDiskTests.move(turn, in: folder.root))
      if last.code == 0 { done = turn }
    }
    #expect(last.code == 74 && last.messages.contains("registre"), "\(last)")
    try FullDiskTests.check(done, in: folder.path("hspplan.sqlite"))
  }

  @Test func `a full disk ends a command with a sentence, and what was acknowledged stays`() throws {
    let folder = try StoreSession.make()
    let disk = folder.path("disque")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    let mounted = try FullDiskTests.shell("mount -t tmpfs -o size=1m none \"$1\"", [disk])
    guard mounted.code == 0 else {
      print("SKIPPED: no right to mount a disk of 1 MB (\(mounted.messages))")
      return
    }
    defer { _ = try? FullDiskTests.shell("umount \"$1\"", [disk]) }
    for name in folder.names where name != "disque" {
      try FileManager.default.copyItem(atPath: folder.path(name), toPath: disk + "/" + name)
    }
    // A new store does not fit either; nothing is left of it.
    let filled = try FullDiskTests.shell("dd if=/dev/zero of=\"$1/plein\" bs=1k 2>/dev/null; true", [disk])
    #expect(filled.code == 0)
    let created = try FullDiskTests.shell(
      "exec \"$@\"",
      [
        ProgramRun.program, "-C", disk, "requests", "prepare", "--from", "places", "--registre",
        disk + "/autre.sqlite",
      ])
    #expect(created.code == 74 && created.messages.contains("place"), "\(created)")
    let copied = try FullDiskTests.shell(
      "exec \"$@\"", [ProgramRun.program, "-C", disk, "sauvegarder", disk + "/copie.sqlite"])
    #expect(copied.code == 74, "\(copied)")
    let names = try FileManager.default.contentsOfDirectory(atPath: disk)
    #expect(!names.contains { $0.hasPrefix("copie") }, "\(names)")
    // Room for a few moves, not for forty.
    _ = try FullDiskTests.shell("truncate -s -200k \"$1/plein\"", [disk])
    var done = 0
    var last = (code: Int32(0), messages: "")
    for turn in 1...40 where last.code == 0 {
      last = try FullDiskTests.shell("exec \"$@\"", FullDiskTests.move(turn, in: disk))
      if last.code == 0 { done = turn }
    }
    #expect(last.code == 74 && last.messages.contains("place"), "\(last) after \(done)")
    _ = try FullDiskTests.shell("rm \"$1/plein\"", [disk])
    try FullDiskTests.check(done, in: disk + "/hspplan.sqlite")
  }

  /// The store is whole and holds the last move that was said to be done.
  private static func check(_ done: Int, in path: String) throws {
    let author = Authorship(by: "essai", at: Moment(milliseconds: 0), clock: .given, program: "essai")
    let store = try #require(try PlacementStore.open(path, .existing, by: author))
    let health = try store.health()
    #expect(health.isSound, "\(health.findings)")
    let request = try #require(try store.book()[PlacementRequest.Number(rawValue: 1)])
    #expect(request.version == 1 + done)
    #expect(done == 0 || request.details.comment?.hasPrefix("\(done) ") == true)
    // And it works on.
    try store.act(.edit, by: author) {
      _ = try $0.book.make(.edit([.comment("suite")]), of: request.number, on: .init(number: 20_000))
    }
  }
}
