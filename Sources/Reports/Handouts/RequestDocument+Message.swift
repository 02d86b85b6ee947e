public import Exchange
import Foundation
import PlacementDomain
import Requests

extension RequestDocument {
  /// A file name without its extension, in ASCII: `demandes-H26-CIUSSS-EST-12-14`.
  public func fileName(_ language: Language) -> String {
    let numbers = requests.map { String($0.number.rawValue) }
    let shown = numbers.count > 4 ? [numbers[0], numbers[numbers.count - 1]] : numbers
    let agencies = Set(requests.compactMap(\.stay.agency))
    let agency = agencies.count == 1 ? agencies.first.map { [$0.text] } ?? [] : []
    let kind = language == .fr ? "demandes" : "requests"
    return ([kind, handout.session.id] + agency + shown).map(FileNames.plain).filter { !$0.isEmpty }
      .joined(separator: "-")
  }

  /// The message, as a draft without sender, with the printed pages attached.
  public func message(_ language: Language, pdf: [UInt8]) -> MailDraft {
    let words = HandoutWords(handout: handout, language: language)
    let school = handout.school ?? ""
    let count = Argument.number(requests.count)
    var text = [
      RequestDocumentPhrase.greeting.text(language), "",
      RequestDocumentPhrase.body.text(language, ["n": count, "session": .text(words.session)]), "",
    ]
    text += requests.map { request in
      RequestDocumentPhrase.line.text(
        language,
        [
          "n": .number(request.number.rawValue), "where": .text(words.whereabouts(request.stay)),
          "dates": .text(request.stay.span.map(words.dates.span) ?? request.stay.block.text),
          "seats": .number(request.seats),
        ])
    }
    if let due = requests.compactMap(\.details.due).min() {
      text += [
        "", RequestDocumentPhrase.answerBy.text(language, ["date": .text(words.dates.dayOfWeek(due))]),
      ]
    }
    text += ["", RequestDocumentPhrase.thanks.text(language)]
    if !school.isEmpty { text += ["", school] }
    let subject = RequestDocumentPhrase.subject.text(
      language, ["n": count, "school": .text(school), "session": .text(words.session)])
    let addresses = Set(requests.compactMap { $0.stay.agency.flatMap { handout.agencies[$0]?.email } })
    return MailDraft(
      to: addresses.sorted(), subject: subject.replacing(" –  – ", with: " – "),
      text: text.joined(separator: "\n"), day: handout.day,
      attachments: [
        .init(name: fileName(language) + ".pdf", type: "application/pdf", bytes: pdf)
      ])
  }
}

/// Names of files that go out of the house.
enum FileNames {
  /// A text as a part of a file name: letters and digits of ASCII, other signs as `-`, never two in a row.
  static func plain(_ text: String) -> String {
    let signs = text.decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
      .map {
        $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil) ? Character($0) : "-"
      }
    return String(signs).split(separator: "-").joined(separator: "-")
  }
}
