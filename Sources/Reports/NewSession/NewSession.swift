public import Exchange
import PlacementDomain

/// A new session for people to fill in, with a small example that plans as it is: one workbook, or the files of
/// a folder. Both are made from the format of sessions.
public enum NewSession {
  /// One workbook. `name` is the file's, for the commands it tells.
  public static func workbook(named name: String, _ language: Language) -> OutputWorkbook {
    OutputWorkbook(
      title: GuidePhrase.title.text(language), pageNumber: ResultWorkbook.pageNumber(language),
      sheets: [SessionGuide.sheet(fileName: name, language), SettingsSheet.sheet(language)]
        + SessionFormat.tables.map { table in
          OutputSheet(
            TablePhrase(table.name).text(language), InputTable(table, language).table, fixedColumns: 1)
        })
  }

  /// A file of a new session.
  public struct File: Hashable, Sendable {
    /// Its name in the folder.
    public let name: String
    /// Its text.
    public let text: String
  }

  /// The files of a folder. `folder` is its name, for the commands they tell.
  public static func files(inFolder folder: String, _ language: Language) -> [File] {
    let dialect: DelimitedDialect = language == .fr ? .french : .english
    return [
      File(name: SettingsFile.name(language), text: SettingsFile.text(language)),
      File(name: GuidePhrase.fileName.text(language), text: SessionGuide.text(folder: folder, language)),
    ]
      + SessionFormat.tables.map {
        File(name: fileName($0.name, language), text: InputTable($0, language).table.csv(dialect))
      }
  }

  /// The name of a table's file.
  static func fileName(_ table: TableName, _ language: Language) -> String {
    (language == .fr ? table.french : table.rawValue) + ".csv"
  }
}
