import Foundation
import Transport

/// Makes sessions of one rotation and times how they are solved; `Benchmarks/transport.py` puts peers beside it.
///
///     transport-bench make FAMILY STUDENTS PLACES CHOICES SEED FILE
///     transport-bench solve FILE [RUNS]
///
/// `solve` prints one line of JSON for each run.
let words = CommandLine.arguments.dropFirst()

func fail(_ text: String) -> Never {
  FileHandle.standardError.write(Data((text + "\n").utf8))
  exit(2)
}

switch words.first {
case "make" where words.count == 7:
  let numbers = words.dropFirst(2).prefix(4).compactMap { Int($0) }
  guard numbers.count == 4, let family = Family(rawValue: words[words.startIndex + 1]) else {
    fail("families: \(Family.allCases.map(\.rawValue).joined(separator: " "))")
  }
  let session = family.session(
    students: numbers[0], places: numbers[1], choices: numbers[2], seed: UInt64(numbers[3]))
  do { try session.write(to: words.last!) } catch { fail("\(error)") }
case "solve" where words.count >= 2:
  do {
    let session = try Session(readFrom: words[words.startIndex + 1])
    try Timing(session).run(times: words.count > 2 ? Int(words.last!) ?? 1 : 1)
  } catch { fail("\(error)") }
default:
  fail("transport-bench make FAMILY STUDENTS PLACES CHOICES SEED FILE | solve FILE [RUNS]")
}
