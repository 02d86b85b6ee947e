import Exchange
import Foundation
import PlacementDomain

/// The files of a session in a folder of their own, gone after reading.
struct SessionFiles {
  var files: [String: Data]

  init(_ files: [String: String]) { self.files = files.mapValues { Data($0.utf8) } }

  /// A whole session of three students with nothing wrong in it.
  static let small = SessionFiles([
    "session.yaml": "session: {id: A26, start: 2026-08-31, end: 2026-12-18}\n",
    "students.csv": "student\nS1\nS2\nS3\n",
    "blocks.csv": "block,start,end,days\nB1,2026-08-31,2026-10-23,Mo Tu We\n",
    "destinations.csv": "destination,site,service\nHSL-4O,HSL,Med\nHSL-5E,HSL,Chir\n",
    "places.csv":
      "place,destination,block,shift,seats,status\nP1,HSL-4O,B1,D8,2,accepted\nP2,HSL-5E,B1,E8,1,sent\n",
    "preferences.csv": "student,rank,target\nS1,1,HSL-4O\nS1,2,HSL-5E\nS2,1,HSL-4O\n",
  ])

  /// The same with one file replaced, added, or (nil) left out.
  func with(_ name: String, _ text: String?) -> SessionFiles {
    var copy = self
    copy.files[name] = text.map { Data($0.utf8) }
    return copy
  }

  /// As `with`, with bytes.
  func with(_ name: String, data: Data) -> SessionFiles {
    var copy = self
    copy.files[name] = data
    return copy
  }

  /// Writes the files, reads the session, with one of them as what-if where it is named, and removes them. `change`
  /// may do more to the folder before.
  func read(
    keepsRejects: Bool = false, whatIf: String? = nil, standing: [StandingRequest] = [],
    _ change: (String) throws -> Void = { _ in }
  ) throws -> SessionReading {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("hspplan-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, data) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
    try change(folder.path)
    return SessionFolder.read(
      folder.path, keepsRejects: keepsRejects, whatIf: whatIf.map { folder.path + "/" + $0 },
      standing: standing)
  }
}

extension SessionReading {
  /// `file:line:column code severity` of each problem; `-` where there is no line or column.
  var places: [String] {
    problems.map { problem in
      let place = [problem.line, problem.column].map { $0.map(String.init) ?? "-" }
      return ([problem.file] + place).joined(separator: ":") + " \(problem.code) \(problem.severity.rawValue)"
    }
  }

  /// True when rows in are rows used and rejected, in every table.
  var rowsAddUp: Bool {
    tables.allSatisfy { $0.rows == $0.used + $0.rejected && $0.rejected >= 0 && $0.used >= 0 }
  }

  /// True when every rejected row is handed back once, with at least one error of its own, and every error of a
  /// row is with its row.
  var rejectsAddUp: Bool {
    let counts = Dictionary(uniqueKeysWithValues: rejects.map { ($0.file, $0.rows.count) })
    return tables.allSatisfy { $0.rejected == counts[$0.file, default: 0] }
      && rejects.allSatisfy { table in
        Set(table.rows.map(\.line)).count == table.rows.count
          && table.rows.allSatisfy { row in
            let own = problems.filter {
              $0.file == table.file && $0.line == row.line && $0.severity != .notice
            }
            return row.cells.count == table.titles.count && row.problems.contains { $0.severity == .error }
              && own.allSatisfy(row.problems.contains)
          }
      }
  }
}
