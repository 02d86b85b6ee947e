import CPangoCairo

/// cairo's surface and pango's fonts for one document.
final class Canvas {
  /// Points of white around every sheet.
  static let margin = 54.0
  /// The one family of all text.
  static let family = "DejaVu Sans"

  let paper: PrintedDocument.Paper
  /// Width of what is printed.
  var bodyWidth: Double { paper.width - 2 * Canvas.margin }
  private let output = Output()
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private let context: OpaquePointer
  private let attributes: OpaquePointer
  private var fonts: [TextStyle: OpaquePointer] = [:]

  /// What cairo has written.
  private final class Output { var bytes: [UInt8] = [] }

  /// An empty document; throws when the family is not there.
  init(paper: PrintedDocument.Paper, title: String, language: String, day: String) throws(TypesettingError) {
    self.paper = paper
    let write: @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<UInt8>?, UInt32) -> UInt32 = {
      output, bytes, count in
      guard let output else { return 0 }
      Unmanaged<Output>.fromOpaque(output).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: bytes, count: Int(count)))
      return 0
    }
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        write, Unmanaged.passUnretained(output).toOpaque(), paper.width, paper.height),
      let cairo = cairo_create(surface), let map = pango_cairo_font_map_get_default(),
      let context = pango_font_map_create_context(map), let attributes = pango_attr_list_new()
    else { throw .outOfMemory }
    self.surface = surface
    self.cairo = cairo
    self.context = context
    self.attributes = attributes
    cairo_pdf_surface_set_metadata(surface, UInt32(CAIRO_PDF_METADATA_TITLE), Canvas.clean(title))
    cairo_pdf_surface_set_metadata(surface, UInt32(CAIRO_PDF_METADATA_AUTHOR), "hspplan")
    // Without it cairo asks the clock.
    cairo_pdf_surface_set_metadata(surface, UInt32(CAIRO_PDF_METADATA_CREATE_DATE), day + "T00:00:00Z")
    pango_cairo_context_set_resolution(context, 72)
    if let options = cairo_font_options_create() {
      cairo_font_options_set_hint_style(options, UInt32(CAIRO_HINT_STYLE_NONE))
      cairo_font_options_set_hint_metrics(options, UInt32(CAIRO_HINT_METRICS_OFF))
      pango_cairo_context_set_font_options(context, options)
      cairo_font_options_destroy(options)
    }
    pango_context_set_language(context, pango_language_from_string(language))
    // A word too long for its room is cut without a hyphen: it may be a code.
    pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(0))
    try checkFamily()
  }

  deinit {
    fonts.values.forEach { pango_font_description_free($0) }
    pango_attr_list_unref(attributes)
    g_object_unref(UnsafeMutableRawPointer(context))
    cairo_destroy(cairo)
    // Finishes it if nobody has: `output` is still there.
    cairo_surface_destroy(surface)
  }

  /// fontconfig gives another family without a word where the wanted one is missing.
  private func checkFamily() throws(TypesettingError) {
    guard let font = pango_context_load_font(context, description(.plain)),
      let description = pango_font_describe(font)
    else { throw .fontMissing(wanted: Canvas.family, found: "") }
    let found = pango_font_description_get_family(description).map { String(cString: $0) } ?? ""
    pango_font_description_free(description)
    g_object_unref(UnsafeMutableRawPointer(font))
    guard found == Canvas.family else { throw .fontMissing(wanted: Canvas.family, found: found) }
  }

  private func description(_ style: TextStyle) -> OpaquePointer {
    if let known = fonts[style] { return known }
    let made = pango_font_description_from_string(
      "\(Canvas.family)\(style.isBold ? " Bold" : "") \(style.size)")!
    fonts[style] = made
    return made
  }

  /// Runs `body` with a text as pango sets it; `width` nil: on one line.
  private func withLayout<Result>(
    _ text: String, _ style: TextStyle, width: Double?, _ body: (OpaquePointer) -> Result
  ) -> Result {
    let layout = pango_layout_new(context)!
    defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
    pango_layout_set_font_description(layout, description(style))
    pango_layout_set_attributes(layout, attributes)
    if let width {
      pango_layout_set_width(layout, Int32(max(1, width) * Double(PANGO_SCALE)))
      pango_layout_set_wrap(layout, UInt32(PANGO_WRAP_WORD_CHAR))
    }
    pango_layout_set_text(layout, text, Int32(text.utf8.count))
    return body(layout)
  }

  /// Control signs would be drawn as boxes, or cut the text.
  private static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F }) else {
      return text
    }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 && $0 != "\n" ? " " : $0 }))
  }

  /// The text broken into lines no wider than `width` points; at least one.
  func lines(of text: String, _ style: TextStyle, width: Double) -> [String] {
    let clean = Canvas.clean(text)
    let bytes = Array(clean.utf8)
    return withLayout(clean, style, width: width) { layout in
      (0..<pango_layout_get_line_count(layout)).map { position in
        guard let line = pango_layout_get_line_readonly(layout, position) else { return "" }
        let start = Int(pango_layout_line_get_start_index(line))
        let end = start + Int(pango_layout_line_get_length(line))
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        return String(text.reversed().drop { $0 == " " || $0.isNewline }.reversed())
      }
    }
  }

  /// The width of a text on one line, in points.
  func width(of text: String, _ style: TextStyle) -> Double {
    withLayout(Canvas.clean(text), style, width: nil) { layout in
      var (width, height): (Int32, Int32) = (0, 0)
      pango_layout_get_size(layout, &width, &height)
      return Double(width) / Double(PANGO_SCALE)
    }
  }

  /// Puts a mark on the sheet.
  func draw(_ mark: Mark) {
    switch mark {
    case .text(let text, let style, let x, let y, let alignment):
      guard !text.isEmpty else { return }
      let start =
        switch alignment {
        case .left: x
        case .centre: x - width(of: text, style) / 2
        case .right: x - width(of: text, style)
        }
      let grey = style.isFaint ? 0.35 : 0
      cairo_set_source_rgb(cairo, grey, grey, grey)
      withLayout(Canvas.clean(text), style, width: nil) { layout in
        cairo_move_to(cairo, start, y)
        pango_cairo_show_layout(cairo, layout)
      }
    case .rule(let x, let y, let width, let isStrong):
      let grey = isStrong ? 0.2 : 0.75
      cairo_set_source_rgb(cairo, grey, grey, grey)
      cairo_set_line_width(cairo, isStrong ? 0.8 : 0.5)
      cairo_move_to(cairo, x, y)
      cairo_line_to(cairo, x + width, y)
      cairo_stroke(cairo)
    case .box(let x, let y, let width, let height, let isShaded, let isFramed):
      if isShaded {
        cairo_set_source_rgb(cairo, 0.92, 0.92, 0.92)
        cairo_rectangle(cairo, x, y, width, height)
        cairo_fill(cairo)
      }
      if isFramed {
        cairo_set_source_rgb(cairo, 0.45, 0.45, 0.45)
        cairo_set_line_width(cairo, 0.6)
        cairo_rectangle(cairo, x, y, width, height)
        cairo_stroke(cairo)
      }
    }
  }

  /// Ends the sheet.
  func showPage() { cairo_show_page(cairo) }

  /// The file.
  func finished() throws(TypesettingError) -> [UInt8] {
    let drawn = cairo_status(cairo)
    cairo_surface_finish(surface)
    for status in [drawn, cairo_surface_status(surface)] where status != UInt32(CAIRO_STATUS_SUCCESS) {
      guard status != UInt32(CAIRO_STATUS_NO_MEMORY) else { throw .outOfMemory }
      throw .other(String(cString: cairo_status_to_string(status)))
    }
    return output.bytes
  }
}
