import CXlsxWriter

/// The formats of a workbook's cells, each made once.
final class WorkbookFormats {
  /// What a format depends on.
  enum Key: Hashable {
    case title, heading
    /// A heading of a column; required ones stand out.
    case column(isRequired: Bool)
    /// A sentence across the sheet.
    case paragraph(OutputCell.Emphasis)
    /// A cell with a number format.
    case cell(NumberFormat, OutputCell.Emphasis)
    /// A cell that people are going to fill in; what is wrong in it stands out even when it is blank.
    case filled(NumberFormat, isWrong: Bool = false)
  }

  /// How a value is shown.
  enum NumberFormat: String, Hashable {
    case general = "General"
    case text = "@"
    case integer = "#,##0"
    case share = "0.0%"
    case date = "yyyy-mm-dd"
    case time = "hh:mm"
  }

  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var made: [Key: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) { self.workbook = workbook }

  subscript(key: Key) -> UnsafeMutablePointer<lxw_format>? {
    if let format = made[key] { return format }
    guard let format = workbook_add_format(workbook) else { return nil }
    design(format, key)
    made[key] = format
    return format
  }

  private func design(_ format: UnsafeMutablePointer<lxw_format>, _ key: Key) {
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    switch key {
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
      format_set_font_color(format, Ink.heading)
    case .heading:
      format_set_bold(format)
      format_set_font_size(format, 12)
      format_set_font_color(format, Ink.heading)
    case .column(let isRequired):
      format_set_bold(format)
      format_set_text_wrap(format)
      format_set_font_color(format, isRequired ? Ink.paper : Ink.heading)
      format_set_bg_color(format, isRequired ? Ink.heading : Ink.headingFill)
      rule(format)
    case .paragraph(let emphasis):
      format_set_text_wrap(format)
      colour(format, emphasis)
    case .cell(let number, let emphasis):
      format_set_num_format(format, number.rawValue)
      if number == .general { format_set_text_wrap(format) }
      if number == .date || number == .time {
        format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
      }
      if number == .integer || number == .share {
        format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        format_set_indent(format, 1)
      }
      rule(format)
      colour(format, emphasis)
    case .filled(let number, let isWrong):
      format_set_num_format(format, number.rawValue)
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
      guard isWrong else { break }
      format_set_bg_color(format, Ink.badFill)
      colour(format, .bad)
    }
  }

  /// A thin line around the cell.
  private func rule(_ format: UnsafeMutablePointer<lxw_format>) {
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, Ink.line)
  }

  private func colour(_ format: UnsafeMutablePointer<lxw_format>, _ emphasis: OutputCell.Emphasis) {
    switch emphasis {
    case .plain: break
    case .strong: format_set_bold(format)
    case .good: format_set_font_color(format, Ink.good)
    case .warning: format_set_font_color(format, Ink.warning)
    case .bad: format_set_font_color(format, Ink.bad)
    case .faint: format_set_font_color(format, Ink.faint)
    case .tint(let number): format_set_bg_color(format, Ink.tints[number % Ink.tints.count])
    }
  }
}

/// Colours, as 0xRRGGBB; dark ones have a contrast of at least 4.5 on paper.
enum Ink {
  static let paper: lxw_color_t = 0xFFFFFF
  static let heading: lxw_color_t = 0x1F4E79
  static let headingFill: lxw_color_t = 0xDCE6F1
  static let line: lxw_color_t = 0xBFC7D1
  static let good: lxw_color_t = 0x1B6E36
  static let warning: lxw_color_t = 0x8A5A00
  static let bad: lxw_color_t = 0xB42318
  static let badFill: lxw_color_t = 0xFBE3E1
  static let faint: lxw_color_t = 0x5F6B7A
  static let bar: lxw_color_t = 0x2E75B6
  static let shade: lxw_color_t = 0x9DC3E6
  static let tints: [lxw_color_t] = [0xDDEBF7, 0xE2EFDA, 0xFFF2CC, 0xFCE4D6, 0xE4DFEC, 0xEDEDED]
}
