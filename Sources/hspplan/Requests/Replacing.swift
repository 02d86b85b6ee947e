import Exchange
import PlacementDomain
import Reports
import Requests
import Rules
import Store

/// Replaces placeholders by students: the seats are kept, and the rules are checked again.
struct Replacing {
  let order: RequestOrder

  /// Do it.
  func run(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    let pairs = try RequestFailure.usage { () throws(UsageError) in try self.pairs(in: surroundings) }
    let (session, scenario) = try order.session(in: surroundings)
    guard let store = session.store else { throw .refused(try missingStore(in: surroundings)) }
    let known = try RequestFailure.usage { () throws(UsageError) in
      try pairs.map { pair throws(UsageError) in
        (
          placeholder: Student.ID(pair.0),
          student: try StudentOption.find(pair.1, in: scenario, option: order.verb.text(order.language))
        )
      }
    }
    let barred = self.barred(known, session.book, scenario)
    if !barred.isEmpty, !order.command.isForced {
      for sentence in barred { surroundings.complain(sentence) }
      throw .refused(.inputRejected)
    }
    let outcomes = try order.act(.replace, store: store, in: surroundings) { transaction in
      try known.flatMap { pair in
        let placeholder = transaction.person(pair.placeholder, isPlaceholder: true)
        let student = transaction.person(scenario.students[pair.student].id, isPlaceholder: false)
        let standing = transaction.book.assignments.filter { $0.person == placeholder && $0.isLive }
        guard !standing.isEmpty else {
          throw RequestFailure.usage(
            .badValue(
              .notAPlaceholderHere, option: order.verb.text(order.language), value: pair.placeholder.text))
        }
        return try standing.map { assignment in
          do throws(RequestError) {
            return try transaction.book.make(
              .replace(placeholder, by: student, assignment.rotation), of: assignment.request, on: order.day)
          } catch {
            throw RequestFailure.Move(error: error, number: assignment.request)
          }
        }
      }
    }
    let report = MoveReport(verb: .replace, outcomes: outcomes, repair: nil)
    var shown = report.report(order.language)
    shown.say(MovePhrase.replaced.text(order.language, ["n": .number(known.count)]), .good)
    for sentence in barred { shown.say(sentence, .warning) }
    order.show(report.document, shown, in: surroundings)
    return barred.isEmpty ? .done : .findings
  }

  private func missingStore(in surroundings: Surroundings) throws(RequestFailure) -> ExitCode {
    StoreFailure(error: .missing, path: order.access.path).complain(in: surroundings)
  }

  /// `F001=2561001`, beside the verb or a line each in a file.
  private func pairs(in surroundings: Surroundings) throws(UsageError) -> [(String, String)] {
    var texts = order.command.values
    if let path = order.command.file {
      guard let bytes = try? FileBytes.read(path, limit: 16 << 20) else {
        throw .badValue(.unreadableFile, option: order.spelled("file"), value: path)
      }
      texts += String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).map(String.init)
        .filter { !$0.isEmpty && !$0.hasPrefix("#") }
    }
    guard !texts.isEmpty else {
      throw .badValue(.verbNeedsRequests, option: order.verb.text(order.language), value: "")
    }
    return try texts.map { text throws(UsageError) in
      let sides = text.split(separator: "=", omittingEmptySubsequences: false).map {
        $0.drop { $0 == " " || $0 == "\u{FEFF}" }.prefix { $0 != " " && $0 != "\r" }
      }
      guard sides.count == 2, !sides.contains(where: \.isEmpty) else {
        throw .badValue(.badPair, option: order.verb.text(order.language), value: text)
      }
      return (String(sides[0]), String(sides[1]))
    }
  }

  /// Whom the rules do not let go where the placeholder was.
  private func barred(
    _ pairs: [(placeholder: Student.ID, student: Student.Ordinal)], _ book: RequestBook, _ scenario: Scenario
  ) -> [String] {
    let eligibility = RuleEvaluation(scenario).eligibility
    return pairs.flatMap { pair -> [String] in
      guard let key = book.key(of: pair.placeholder) else { return [] }
      return book.assignments.filter { $0.person == key && $0.isLive }.compactMap { assignment in
        guard let place = book[assignment.request]?.terms.place,
          let ordinal = scenario.places.ordinal(of: place),
          let rotation = scenario.rotations.ordinal(of: assignment.rotation),
          !(scenario.needs[pair.student].contains(rotation)
            && eligibility.allows(pair.student, ordinal, for: rotation))
        else { return nil }
        return MovePhrase.replacedBarred.text(
          order.language,
          [
            "student": .text(scenario.students[pair.student].id.text),
            "rotation": .text(assignment.rotation.text),
            "place": .text(place.text),
          ])
      }
    }
  }
}
