import Foundation
import Testing

/// The whole life of a session's requests, as `scenarios/preceptorat-h26/cycle/cycle.sh` lives it, against what was
/// agreed to the letter. `make golden` writes the expected files anew.
struct GoldenCycleTests {
  private static let folder = Repository.root + "/scenarios/preceptorat-h26/cycle"
  private static let expected = folder + "/expected"

  @Test func `the cycle of requests says and hands out what was agreed`() throws {
    let temporary = try TemporaryFolder()
    let work = temporary.path("cycle")
    let script = Process()
    script.executableURL = URL(filePath: "/bin/bash")
    script.arguments = [Self.folder + "/cycle.sh", work]
    script.environment = ["PATH": "/usr/local/bin:/usr/bin:/bin", "HSPPLAN": ProgramRun.program]
    try script.run()
    script.waitUntilExit()
    try #require(script.terminationStatus == 0)
    let made = try GoldenCycleTests.texts(in: work)
    if ProcessInfo.processInfo.environment["HSPPLAN_GOLDEN"] == "write" {
      try? FileManager.default.removeItem(atPath: Self.expected)
      for (path, text) in made {
        let url = URL(filePath: Self.expected + "/" + path)
        try FileManager.default.createDirectory(
          at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
      }
      return
    }
    let agreed = try GoldenCycleTests.texts(in: Self.expected)
    #expect(made.keys.sorted() == agreed.keys.sorted())
    for (path, text) in agreed.sorted(by: { $0.key < $1.key }) {
      #expect(made[path] == text, "\(path)")
    }
  }

  /// What was said (`dit`) and handed out (`remis`), by path: texts as they are, of PDF files what is read in
  /// them; workbooks only by their names, for they have tests of their own.
  private static func texts(in folder: String) throws -> [String: String] {
    var texts: [String: String] = [:]
    for part in ["dit", "remis"] {
      let names =
        FileManager.default.enumerator(atPath: folder + "/" + part)?.compactMap { $0 as? String } ?? []
      for name in names {
        let path = "\(folder)/\(part)/\(name)"
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else {
          continue
        }
        texts["\(part)/\(name)"] = try text(of: path)
      }
    }
    return texts
  }

  private static func text(of path: String) throws -> String {
    switch (path as NSString).pathExtension {
    case "pdf" where (try Data(contentsOf: URL(filePath: path))).starts(with: Array("%PDF".utf8)):
      return try output(of: "/usr/bin/pdftotext", ["-layout", path, "-"])
    case "xlsx": return "un classeur\n"
    default:
      // The log holds the digests of PDF files, which are other bytes where fonts are of another version.
      return try String(contentsOfFile: path, encoding: .utf8)
        .replacing(/tête [0-9a-f]{12}/, with: "tête …")
        .replacing(/"hash": "[0-9a-f]{64}"/, with: "\"hash\": \"…\"")
    }
  }

  private static func output(of program: String, _ arguments: [String]) throws -> String {
    let run = Process()
    let pipe = Pipe()
    run.executableURL = URL(filePath: program)
    run.arguments = arguments
    run.standardOutput = pipe
    try run.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    run.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
