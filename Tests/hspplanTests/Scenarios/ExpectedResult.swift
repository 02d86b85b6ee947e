import Foundation

/// What a scenario's README says must come out: an ```expected block.
struct ExpectedResult {
  /// Goals instead of the session's, from the label `expected goals=placed,greedy`.
  let goals: [String]
  /// The file of changes to try, in the scenario's folder, from the label `expected what-if=et-si/x.yaml`.
  let whatIf: String?
  /// The lines `key: value` in order; some keys occur several times.
  let lines: [(key: String, value: String)]

  /// The value of a key that occurs once.
  subscript(key: String) -> String? { lines.first { $0.key == key }?.value }
  /// The values of a key that may occur several times.
  func all(_ key: String) -> [String] { lines.filter { $0.key == key }.map(\.value) }

  /// The blocks of a README.
  static func blocks(in text: String) -> [ExpectedResult] {
    var blocks: [ExpectedResult] = []
    var open: (goals: [String], whatIf: String?, lines: [(String, String)])?
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```expected") {
        func label(_ name: String) -> String? {
          line.split(separator: " ").first { $0.hasPrefix(name + "=") }.map {
            String($0.dropFirst(name.count + 1))
          }
        }
        open = ((label("goals") ?? "").split(separator: ",").map(String.init), label("what-if"), [])
      } else if line.hasPrefix("```"), let done = open {
        blocks.append(
          ExpectedResult(
            goals: done.goals, whatIf: done.whatIf, lines: done.lines.map { (key: $0.0, value: $0.1) }))
        open = nil
      } else if open != nil, let colon = line.firstIndex(of: ":") {
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        open?.lines.append((String(line[..<colon]), value))
      }
    }
    return blocks
  }
}
