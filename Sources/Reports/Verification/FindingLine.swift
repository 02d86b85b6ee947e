import PlacementDomain
import Verification

/// One thing that is wrong with a plan, as a sentence and as an object.
struct FindingLine {
  let finding: Finding

  init(_ finding: Finding) { self.finding = finding }

  func text(_ language: Language) -> String { "\(finding)" }

  var json: JSONValue { .object(["code": .string("\(finding)")]) }
}
