import Foundation
import Testing

/// What a file says, whatever wraps it: workbooks unzipped, pages as text, messages decoded, lines unfolded. Also its
/// own bytes.
enum ExportedText {
  /// The programs that are needed; those that are not there are named, loudly.
  static let isPossible: Bool = {
    let missing = ["/usr/bin/unzip", "/usr/bin/pdftotext"].filter {
      !FileManager.default.isExecutableFile(atPath: $0)
    }
    if !missing.isEmpty { print("SKIPPED: \(missing.joined(separator: ", ")) not here") }
    return missing.isEmpty
  }()

  /// Everything a file says.
  static func of(_ path: String) throws -> String {
    let data = try Data(contentsOf: URL(filePath: path))
    return try of(data, path)
  }

  private static func of(_ data: Data, _ path: String) throws -> String {
    let raw = String(decoding: data, as: UTF8.self)
    if data.starts(with: Array("PK".utf8)) { return raw + (try said(by: "/usr/bin/unzip", ["-p", path])) }
    if data.starts(with: Array("%PDF".utf8)) {
      // Also the properties of the document.
      return raw + (try said(by: "/usr/bin/pdftotext", ["-layout", path, "-"]))
        + (try said(by: "/usr/bin/pdfinfo", [path]))
    }
    if raw.hasPrefix("BEGIN:VCALENDAR") { return raw + raw.replacing("\r\n ", with: "") }
    if raw.contains("MIME-Version:") { return try message(raw) }
    return raw
  }

  /// The parts of a message, decoded, with its headers.
  private static func message(_ raw: String) throws -> String {
    var text = ""
    for word in raw.matches(of: /=\?utf-8\?B\?([^?]*)\?=/.ignoresCase()) {
      text += String(decoding: Data(base64Encoded: String(word.output.1)) ?? Data(), as: UTF8.self)
    }
    for part in raw.components(separatedBy: "\r\n--") {
      guard let end = part.range(of: "\r\n\r\n") else {
        text += part
        continue
      }
      let (head, body) = (part[..<end.lowerBound].lowercased(), String(part[end.upperBound...]))
      text += part[..<end.upperBound]
      // The code of an attachment is no text: four of its digits may happen to be a mark.
      if !head.contains("base64") { text += body }
      if head.contains("base64") {
        let bytes = try #require(Data(base64Encoded: body, options: .ignoreUnknownCharacters))
        let folder = try TemporaryFolder()
        try bytes.write(to: URL(filePath: folder.path("attachment")))
        text += try of(folder.path("attachment"))
      } else if head.contains("quoted-printable") {
        text += quotedPrintable(body)
      }
    }
    return text
  }

  private static func quotedPrintable(_ body: String) -> String {
    var bytes: [UInt8] = []
    let source = Array(body.replacing("=\r\n", with: "").utf8)
    var position = 0
    while position < source.count {
      if source[position] == 0x3D, position + 2 < source.count,
        let byte = UInt8(String(decoding: source[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        position += 3
      } else {
        bytes.append(source[position])
        position += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func said(by program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(program)")
    return String(decoding: data, as: UTF8.self)
  }
}
