/// A part of the settings and where it stands, whether they are a YAML text or a sheet.
struct SettingNode: Sendable {
  indirect enum Content: Sendable {
    case scalar(String)
    case sequence([SettingNode])
    case mapping([(key: SettingNode, value: SettingNode)])
  }

  let content: Content
  /// Line of the text or row of the sheet, 1-based.
  let line: Int
  /// Character of the line or column of the sheet, 1-based.
  let column: Int
  /// The file it stands in, where that is another than the one being read.
  var file: String?

  init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The text of a single value.
  var scalar: String? { if case .scalar(let text) = content { text } else { nil } }
  /// The parts of a list.
  var sequence: [SettingNode]? { if case .sequence(let nodes) = content { nodes } else { nil } }
  /// Keys and values.
  var mapping: [(key: SettingNode, value: SettingNode)]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }
}
