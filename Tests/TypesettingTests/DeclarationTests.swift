import Foundation
import Testing

@testable import Typesetting

@Suite struct DeclarationTests {
  /// `Sources/CPangoCairo/shim.h` declares by itself what it takes from cairo and pango.
  @Test func `what is declared of cairo and pango is what their own headers declare`() throws {
    guard let flags = try output("/usr/bin/env", ["pkg-config", "--cflags", "pangocairo"]) else {
      print("SKIPPED: pkg-config does not know pangocairo")
      return
    }
    let header = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CPangoCairo/shim.h").standardized.path
    let arguments = ["cc", "-fsyntax-only", "-Werror", "-DHSP_CHECK_DECLARATIONS", "-x", "c", header]
    #expect(try output("/usr/bin/env", arguments + words(flags)) != nil)
    // The check can fail: a header of ours that contradicts theirs is refused.
    let text = try String(contentsOfFile: header, encoding: .utf8)
      .replacing("void cairo_show_page(cairo_t *);", with: "int cairo_show_page(cairo_t *, int);")
    let copy = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).h")
    try text.write(to: copy, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: copy) }
    #expect(try output("/usr/bin/env", arguments.dropLast() + [copy.path] + words(flags)) == nil)
  }

  private func words(_ flags: String) -> [String] {
    flags.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// What a command prints; nil when it fails or is not there.
  private func output(_ path: String, _ arguments: [String]) throws -> String? {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: data, as: UTF8.self) : nil
  }
}
