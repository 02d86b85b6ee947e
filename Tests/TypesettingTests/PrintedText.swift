import Foundation
import Testing

@testable import Typesetting

/// What poppler's programs say of a document; nil, said loudly, where they are not there.
enum PrintedText {
  static func output(_ program: String, _ options: [String], _ bytes: [UInt8], _ last: [String] = []) throws
    -> String?
  {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/" + program) else {
      print("SKIPPED: \(program) is not here (poppler-utils)")
      return nil
    }
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString + ".pdf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/" + program)
    process.arguments = options + [file.path] + last
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: data, as: UTF8.self)
  }

  /// The text of each sheet.
  static func sheets(_ bytes: [UInt8], _ options: [String] = ["-layout"]) throws -> [String]? {
    try output("pdftotext", options, bytes, ["-"])?.split(
      separator: "\u{C}", omittingEmptySubsequences: false
    )
    .dropLast().map(String.init)
  }
}
