import Foundation
import Yams

/// The YAML text of the settings, checked before a general parser sees it.
enum SettingsText {
  /// The longest settings that are read, in bytes.
  static let longest = 1 << 18
  /// How many brackets, and marks such as `- ` in one line, there may be: more is no settings file, and
  /// would nest deeper than a parser's stack.
  static let mostNesting = 500

  /// The root node, nil after reporting what is wrong; an empty text has no root and gives an empty mapping.
  static func root(path: String, file: String, _ problems: ProblemList) -> SettingNode? {
    text(path: path, file: file, problems).flatMap { root(text: $0, file: file, problems) }
  }

  /// The text of the file at a path, nil after reporting why it cannot be read.
  static func text(path: String, file: String, _ problems: ProblemList) -> String? {
    switch read(path) {
    case .success(let text): return text
    case .failure(let kind):
      problems.add(InputProblem(kind, file: file))
      return nil
    }
  }

  /// As `root(path:)`, of a text.
  static func root(text: String, file: String, _ problems: ProblemList) -> SettingNode? {
    if let problem = checked(text, file) {
      problems.add(problem)
      return nil
    }
    do {
      return SettingNode(try compose(yaml: text) ?? .mapping(.init([])))
    } catch {
      problems.add(problem(error, file))
      return nil
    }
  }

  private enum Reading { case success(String), failure(ProblemKind) }

  private static func read(_ path: String) -> Reading {
    do throws(TextSource.Failure) {
      let source = try TextSource(path: path)
      let room = UnsafeMutableRawBufferPointer.allocate(byteCount: longest + 4, alignment: 8)
      defer { room.deallocate() }
      var count = 0
      while count + 4 <= room.count {
        let read = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: room[count...]))
        if read == 0 { break }
        count += read
      }
      guard count < longest else { return .failure(.yamlTooLarge) }
      return .success(String(decoding: room[..<count], as: UTF8.self))
    } catch {
      switch error {
      case .notText: return .failure(.yamlWrong)
      case .file(.notAFile): return .failure(.fileIsNotAFile)
      case .file: return .failure(.fileUnreadable)
      }
    }
  }

  /// Tabs that indent, nesting without end, and aliases (which can stand for more than any memory holds).
  private static func checked(_ text: String, _ file: String) -> InputProblem? {
    var brackets = 0
    var hasAnchor = false
    for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let indent = line.prefix { $0 == " " || $0 == "\t" }
      if let tab = indent.firstIndex(of: "\t"), indent.count < line.count,
        line.dropFirst(indent.count).first != "#"
      {
        let column = line.distance(from: line.startIndex, to: tab) + 1
        return InputProblem(.yamlTab, file: file, line: number + 1, column: column)
      }
      brackets += line.utf8.count { $0 == 0x5B || $0 == 0x7B }
      let marks = zip(line.utf8, line.utf8.dropFirst()).count { ($0 == 0x2D || $0 == 0x3F) && $1 <= 0x20 }
      if brackets > mostNesting || marks > mostNesting / 10 || indent.count > mostNesting {
        return InputProblem(.yamlTooLarge, file: file, line: number + 1)
      }
      var before: UInt8 = 0x20
      for (column, byte) in line.utf8.enumerated() {
        let startsNode = before <= 0x20 || before == 0x5B || before == 0x7B || before == 0x2C
        if startsNode, byte == 0x26 { hasAnchor = true }
        if startsNode, byte == 0x2A, hasAnchor {
          return InputProblem(.yamlWrong, file: file, line: number + 1, column: column + 1)
        }
        before = byte
      }
    }
    return nil
  }

  private static func problem(_ error: any Error, _ file: String) -> InputProblem {
    switch error as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      InputProblem(.yamlWrong, file: file, line: max(1, mark.line), column: max(1, mark.column))
    case .duplicatedKeysInMapping(let keys, let context):
      InputProblem(
        .keyTwice, file: file, line: max(1, context.mark.line), column: max(1, context.mark.column),
        columnName: keys.first.map(ProblemList.shortened))
    default: InputProblem(.yamlWrong, file: file)
    }
  }
}

extension SettingNode {
  /// A node of a YAML text. Aliases were refused before.
  fileprivate init(_ node: Node) {
    let content: Content =
      switch node {
      case .scalar(let scalar): .scalar(scalar.string)
      case .sequence(let sequence): .sequence(sequence.map(SettingNode.init))
      case .mapping(let mapping): .mapping(mapping.map { (SettingNode($0.key), SettingNode($0.value)) })
      case .alias: .scalar("")
      }
    self.init(content, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }
}
