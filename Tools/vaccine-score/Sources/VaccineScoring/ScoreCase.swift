public import Foundation
public import PlacementDomain

/// A person of a file of cases, with the doses and what each is said to be worth.
public struct ScoreCase: Sendable {
  /// A dose and what it is said to be worth.
  public struct Dose: Sendable {
    /// The CVX code, at least two digits.
    public let cvx: String
    /// The day it was given.
    public let day: Day
    /// The status: `Valid`, `Not Valid`, `Extraneous`.
    public let status: String
    /// Why it is not valid; empty for valid doses.
    public let reason: String
  }

  /// Its name.
  public let name: String
  /// The vaccine group it is about, where the file says it.
  public let group: String?
  /// The day of the assessment.
  public let day: Day
  /// The day of birth.
  public let born: Day
  /// The sex.
  public let sex: PersonSex
  /// The codes of the medical history, of at least three digits.
  public let history: [String]
  /// The doses in the order of the file.
  public let doses: [Dose]
}

extension ScoreCase {
  /// A file that is no list of cases, and what is wrong where.
  public struct Unreadable: Error, CustomStringConvertible {
    /// What is wrong.
    public let description: String
  }

  /// The cases of a JSON text: an array, or an object on each line.
  public static func read(_ data: Data) throws -> [ScoreCase] {
    let text = String(decoding: data, as: UTF8.self)
    let isArray = text.first { !$0.isWhitespace } == "["
    let decoder = JSONDecoder()
    do {
      let raw =
        isArray
        ? try decoder.decode([Raw].self, from: data)
        : try text.split(whereSeparator: \.isNewline).map {
          try decoder.decode(Raw.self, from: Data($0.utf8))
        }
      return try raw.map(ScoreCase.init)
    } catch let error as Unreadable {
      throw error
    } catch {
      throw Unreadable(description: "no list of cases: \(error)")
    }
  }

  /// A code, written as text or as a number, or several.
  private struct Codes: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let many = try? container.decode([Codes].self) {
        texts = many.flatMap(\.texts)
      } else if let number = try? container.decode(Int.self) {
        texts = [String(number)]
      } else {
        texts = try container.decode(String.self).split { ",; ".contains($0) }.map(String.init)
      }
    }

    /// The codes with as many leading zeros as it takes.
    func padded(to width: Int) -> [String] {
      texts.map { String(repeating: "0", count: max(0, width - $0.count)) + $0 }
    }
  }

  private struct Raw: Decodable {
    struct Dose: Decodable {
      let cvx: Codes
      let on: String
      let status: String
      let reason: String?
    }
    let `case`: String
    let group: String?
    let on: String
    let born: String
    let gender: String?
    let history: Codes?
    let doses: [Dose]
  }

  private init(_ raw: Raw) throws {
    func day(_ text: String) throws -> Day {
      guard let day = Day(iso: text) else {
        throw Unreadable(description: "\(raw.case): \(text) is no date")
      }
      return day
    }
    name = raw.case
    group = raw.group
    self.day = try day(raw.on)
    born = try day(raw.born)
    sex =
      switch raw.gender?.prefix(1).uppercased() {
      case "F": .female
      case "M": .male
      default: .unknown
      }
    history = raw.history?.padded(to: 3) ?? []
    doses = try raw.doses.map {
      Dose(
        cvx: $0.cvx.padded(to: 2).first ?? "", day: try day($0.on), status: $0.status,
        reason: $0.reason ?? "")
    }
  }
}
