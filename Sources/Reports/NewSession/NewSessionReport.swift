public import PlacementDomain

/// What `new` made.
public struct NewSessionReport {
  /// The folder or workbook.
  public let path: String
  /// True for one workbook.
  public let isWorkbook: Bool
  /// The files of the folder; none for a workbook.
  public let files: [String]

  /// A report on what was made.
  public init(path: String, isWorkbook: Bool, files: [String]) {
    self.path = path
    self.isWorkbook = isWorkbook
    self.files = files
  }

  /// What was made and what to do with it.
  public func report(_ language: Language) -> Report {
    var report = Report()
    let phrase: NewSessionPhrase = isWorkbook ? .workbookMade : .folderMade
    report.say(phrase.text(language, ["path": .text(path)]), .good)
    report.say(NewSessionPhrase.tryIt.text(language))
    let shown = SessionGuide.shown(path)
    let argument = Argument.text(isWorkbook ? shown : "-C " + shown)
    for phrase in [GuidePhrase.checkIt, .planIt] {
      report.say(phrase.text(language, ["path": argument]), indent: 1)
    }
    return report
  }

  /// `hspplan.new/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.new/1"), "path": .string(path), "workbook": .bool(isWorkbook),
      "files": .array(files.map(JSONValue.string)),
    ])
  }
}
