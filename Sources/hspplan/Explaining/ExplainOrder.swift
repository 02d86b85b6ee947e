import Exchange
import PlacementDomain
import Reports

/// What `explain` was asked for, before the session is read.
struct ExplainOrder {
  /// Session folder or workbook.
  let folder: String
  /// The plan's file; nil: plan the session now.
  let plan: String?
  /// The student's number, as typed.
  let student: String?
  /// `STUDENT@TARGET`, as typed.
  let whyNot: String?
  let asksUnplaced: Bool
  /// True for the page handed to the student.
  let isForStudent: Bool
  /// Who reviewed the decision, if anybody.
  let reviewer: String?
  /// Where to write; nil: standard output.
  let output: String?
  let isJSON: Bool
  let isFrench: Bool

  /// The order of a command line.
  init(_ command: ExplainCommand, language: Language) throws(UsageError) {
    isFrench = language == .fr
    func option(_ english: String, _ french: String) -> String { language == .fr ? french : english }
    folder = command.shared.path(of: command.session)
    plan = command.plan
    student = command.student
    whyNot = command.whyNot
    asksUnplaced = command.asksUnplaced
    isForStudent = command.isForStudent
    reviewer = command.reviewer
    output = command.output == "-" ? nil : command.output
    isJSON = command.shared.isJSON
    if isForStudent, student == nil {
      throw .badValue(
        .needsStudent, option: option("--for-student", "--pour-etudiant"), value: "")
    }
    if reviewer != nil, !isForStudent {
      throw .badValue(.onlyForStudent, option: option("--reviewed-by", "--revu-par"), value: "")
    }
    if isForStudent, whyNot != nil || asksUnplaced || isJSON {
      throw .badValue(.pageAlone, option: option("--for-student", "--pour-etudiant"), value: "")
    }
    if student == nil, whyNot == nil, !asksUnplaced {
      throw .badValue(.nothingToExplain, option: "", value: "")
    }
    guard let path = output else { return }
    if !isForStudent { throw .badValue(.onlyForStudent, option: "-o", value: path) }
    guard ["html", "txt"].contains(path.split(separator: ".").last.map { $0.lowercased() } ?? "") else {
      throw .badValue(.badPageName, option: "-o", value: path)
    }
    try ResultFile(path: path).checkInput(option: "-o", session: folder)
  }

  /// Who is asked about, and where he or she is not.
  func subject(in scenario: Scenario) throws(UsageError) -> (student: Student.Ordinal, target: Target?)? {
    if let text = whyNot { return try whyNot(text, in: scenario) }
    return try student.map { name throws(UsageError) in
      (
        try StudentOption.find(name, in: scenario, option: isFrench ? "--etudiant" : "--student"), nil
      )
    }
  }

  private func whyNot(
    _ text: String, in scenario: Scenario
  ) throws(UsageError) -> (student: Student.Ordinal, target: Target?) {
    let option = isFrench ? "--pourquoi-pas" : "--why-not"
    guard let at = text.lastIndex(of: "@"), at > text.startIndex, text.index(after: at) < text.endIndex else {
      throw .badValue(.badWhyNot, option: option, value: text)
    }
    let student = try StudentOption.find(String(text[..<at]), in: scenario, option: option)
    let name = String(text[text.index(after: at)...])
    let targets = Target.named(name, in: scenario)
    if let one = targets.first, targets.count == 1 { return (student, one) }
    guard targets.isEmpty else { throw .badValue(.ambiguousTarget, option: option, value: name) }
    throw .badValue(
      .unknownTarget, option: option, value: name,
      near: Suggestions.nearest(to: name, among: Target.names(in: scenario)))
  }
}
