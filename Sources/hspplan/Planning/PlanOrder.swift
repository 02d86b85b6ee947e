import Exchange
import PlacementDomain
import Reports

/// What `plan` was asked for, every value understood.
struct PlanOrder {
  /// Session folder or workbook.
  let folder: String
  /// The plan's name, if one was given.
  let name: String?
  /// Goals instead of the session's.
  let goals: [GoalRequest]?
  /// The file of changes to try; nil: none.
  let whatIf: String?
  /// Limit of deterministic work.
  let work: Int?
  /// Limit of seconds.
  let seconds: Double?
  /// How far from its bound a stage may stay.
  let gap: Int
  /// Where to keep the plan; nil: nowhere.
  let output: String?
  /// The file of a plan to set beside this one in the workbook; nil: none.
  let compared: String?
  /// What to keep of an earlier plan; nil: nothing.
  let kept: KeptOrder?
  /// Where to write the linear program; nil: nowhere.
  let program: String?
  /// Where to write progress.
  let progressFile: String?
  /// True to print the document instead of the summary.
  let isJSON: Bool
  /// True to list every assignment.
  let showsAssignments: Bool
  /// True to list them with names.
  let showsNames: Bool

  /// The order of a command line.
  init(_ command: PlanCommand, language: Language) throws(UsageError) {
    let isFrench = language == .fr
    func option(_ english: String, _ french: String) -> String { isFrench ? french : english }
    folder = command.shared.path(of: command.session)
    name = command.name
    goals = try PlanOrder.goals(command.goals, option("--goal", "--objectif"), language)
    whatIf = command.whatIf
    work = try PlanOrder.whole(command.work, from: 1, .badWork, option("--work", "--travail"))
    seconds = try PlanOrder.seconds(command.time, option("--time", "--temps"))
    gap = try PlanOrder.whole(command.gap, from: 0, .badGap, option("--gap", "--ecart")) ?? 0
    output = command.output == "-" ? nil : command.output
    compared = command.compared
    if let path = output, !path.lowercased().hasSuffix(".json"), !path.hasPrefix("/dev/"),
      !ResultFile.isWorkbook(path)
    {
      throw .badValue(.badPlanName, option: "-o", value: path)
    }
    if let path = output { try ResultFile(path: path).checkInput(option: "-o", session: folder) }
    if let path = compared, !(output.map(ResultFile.isWorkbook) ?? false) {
      throw .badValue(.compareWithoutWorkbook, option: option("--compare", "--comparer"), value: path)
    }
    kept = try KeptOrder(command, language: language)
    progressFile = command.progressFile
    program = command.program
    let outputs = [
      ("-o", output), (option("--progress-file", "--fichier-avancement"), progressFile),
      (option("--lp", "--programme-lineaire"), program),
    ]
    for (number, one) in outputs.enumerated() {
      for other in outputs[(number + 1)...] {
        guard let path = one.1, path == other.1 else { continue }
        throw .sameOutputTwice(option: one.0, other: other.0, path: path)
      }
    }
    isJSON = command.shared.isJSON || command.output == "-"
    showsAssignments = command.showsAssignments || command.showsNames
    showsNames = command.showsNames
  }

  private static func goals(
    _ names: [String], _ option: String, _ language: Language
  ) throws(UsageError) -> [GoalRequest]? {
    guard !names.isEmpty else { return nil }
    var requests: [GoalRequest] = []
    for name in names {
      guard let request = GoalRequest(named: name) else {
        let near = Suggestions.nearest(to: name, among: GoalNames.all(.fr) + GoalNames.all(.en))
        throw .badValue(
          .badGoal, option: option, value: name, near: near, allowed: GoalNames.all(language))
      }
      if requests.contains(where: { $0.goal == request.goal }) {
        throw .badValue(.repeatedGoal, option: option, value: name)
      }
      requests.append(request)
    }
    return requests
  }

  static func whole(
    _ text: String?, from least: Int, _ phrase: UsagePhrase, _ option: String
  ) throws(UsageError) -> Int? {
    guard let text else { return nil }
    guard let number = Int(text), number >= least else {
      throw .badValue(phrase, option: option, value: text)
    }
    return number
  }

  /// Seconds with a decimal point or comma, 0 or more.
  private static func seconds(_ text: String?, _ option: String) throws(UsageError) -> Double? {
    guard let text else { return nil }
    let number = Double(text.replacing(",", with: "."))
    guard let number, number.isFinite, number >= 0, text.allSatisfy({ "0123456789.,".contains($0) }) else {
      throw .badValue(.badTime, option: option, value: text)
    }
    return number
  }
}
