import PlacementDomain
import Requests

/// What a check of the chain found, in words.
struct ChainWords {
  let chain: ChainReport

  /// First digits of a hash, as people compare them.
  static func short(_ hash: String) -> String { String(hash.prefix(12)) }

  func add(to report: inout Report, _ language: Language) {
    guard chain.isWhole else {
      for fault in chain.faults { report.say(text(fault, language), .bad) }
      report.say(RecordPhrase.chainBroken.text(language), .bad)
      return
    }
    report.say(
      RecordPhrase.chainWhole.text(
        language, ["n": .number(chain.count), "hash": .text(ChainWords.short(chain.head.hash))]), .good)
  }

  func text(_ fault: ChainReport.Fault, _ language: Language) -> String {
    let (phrase, number): (RecordPhrase, Int) =
      switch fault {
      case .gap(let number): (.gap, number)
      case .altered(let number): (.altered, number)
      case .unlinked(let number): (.unlinked, number)
      case .unreadable(let number): (.unreadable, number)
      }
    return phrase.text(language, ["n": .text(String(number))])
  }

  var document: JSONValue {
    .object([
      "whole": .bool(chain.isWhole), "entries": .integer(chain.count), "number": .integer(chain.head.number),
      "hash": .string(chain.head.hash),
      "faults": .array(
        chain.faults.map { fault in
          let (kind, number): (String, Int) =
            switch fault {
            case .gap(let number): ("gap", number)
            case .altered(let number): ("altered", number)
            case .unlinked(let number): ("unlinked", number)
            case .unreadable(let number): ("unreadable", number)
            }
          return .object(["kind": .string(kind), "number": .integer(number)])
        }),
    ])
  }
}
