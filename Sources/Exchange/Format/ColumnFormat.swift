/// What a column of a table holds.
public enum ColumnKind: Sendable, Equatable {
  /// Any text.
  case text
  /// The name of a thing, given by the table or referring to another.
  case identifier
  /// Several names, parted by `;` or `|`.
  case identifiers
  /// A whole number.
  case integer
  /// A number, with a decimal comma or point.
  case number
  /// A date, or dates and `first/last` spans parted by `;` or `|`.
  case date, dates
  /// A time of day.
  case time
  /// Days of the week.
  case weekdays
  /// Day, evening, night.
  case periods
  /// Something of the offer: an id, a kind and an id, or text that names one thing.
  case target
  /// One of a closed list.
  case choice([Choice])
}

/// What this version does with a column.
public enum ColumnUse: Sendable, Equatable {
  /// It can change a plan or what is shown.
  case used
  /// It is for people; reading it changes nothing.
  case remark
  /// It will act in a later version; a notice says so when it is filled in.
  case later
}

/// One column of a table of the session.
public struct ColumnFormat: Sendable {
  /// Its English header.
  public let name: ColumnName
  /// Its French headers; the first is the one to write.
  public let french: [String]
  /// What it holds.
  public let kind: ColumnKind
  /// True when the table cannot be read without it.
  public let isRequired: Bool
  /// True for personal and health data: values are never shown in a problem or a log.
  public let isPersonal: Bool
  /// What this version does with it.
  public let use: ColumnUse
  /// A value as an example, in both languages.
  public let example: Choice

  init(
    _ name: ColumnName, _ french: [String] = [], _ kind: ColumnKind, _ example: String,
    _ frenchExample: String? = nil,
    required: Bool = false, personal: Bool = false, use: ColumnUse = .used
  ) {
    self.name = name
    self.french = french.isEmpty ? [name.rawValue] : french
    self.kind = kind
    self.example = Choice(english: example, french: frenchExample ?? example)
    isRequired = required
    isPersonal = personal
    self.use = use
  }

  /// Every header it is known by.
  public var headers: [String] { [name.rawValue] + french }
}
