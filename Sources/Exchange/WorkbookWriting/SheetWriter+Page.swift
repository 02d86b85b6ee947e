import CXlsxWriter

extension SheetWriter {
  /// Draws a bar for each row of the last table, beside the sheet's tables.
  func draw(_ bars: OutputBars) {
    guard !lastTable.isEmpty,
      let chart = workbook_add_chart(workbook, UInt8(LXW_CHART_BAR.rawValue)),
      let series = chart_add_series(chart, nil, nil)
    else { return }
    let (first, last) = (lastTable.lowerBound, lastTable.upperBound - 1)
    let (labels, values) = (lxw_col_t(bars.labels), lxw_col_t(bars.values))
    chart_series_set_categories(series, sheet.name, first, labels, last, labels)
    chart_series_set_values(series, sheet.name, first, values, last, values)
    chart_series_set_labels(series)
    var fill = lxw_chart_fill()
    fill.color = Ink.bar
    chart_series_set_fill(series, &fill)
    chart_set_series_gap(chart, 40)
    chart_title_set_name(chart, WorkbookText.cell(bars.title))
    var font = lxw_chart_font()
    font.size = 12
    font.bold = 1
    chart_title_set_name_font(chart, &font)
    chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    // In a chart of lying bars the library calls the axis of the numbers x.
    chart_axis_set_reverse(chart.pointee.y_axis)
    chart_axis_set_min(chart.pointee.x_axis, 0)
    chart_axis_major_gridlines_set_visible(chart.pointee.x_axis, 0)
    chart_axis_off(chart.pointee.x_axis)
    var place = lxw_chart_options()
    place.x_scale = 1.0
    place.y_scale = min(3, max(0.7, Double(60 + 26 * lastTable.count) / 288))
    place.x_offset = 24
    place.description = texts[bars.title]
    worksheet_insert_chart_opt(worksheet, first - 1, lxw_col_t(widths.count), chart, &place)
  }

  /// Letter, landscape, as wide as the page, numbered pages that repeat the headings.
  func setUpPrinting(title: String, pageNumber: String) {
    worksheet_set_paper(worksheet, 1)
    worksheet_set_landscape(worksheet)
    worksheet_fit_to_pages(worksheet, 1, 0)
    worksheet_set_margins(worksheet, 0.5, 0.5, 0.75, 0.6)
    if sheet.onlyTable != nil { worksheet_repeat_rows(worksheet, 0, 0) }
    worksheet_set_header(
      worksheet, "&L\(WorkbookText.pageMargin(title))&R\(WorkbookText.pageMargin(sheet.name))")
    worksheet_set_footer(worksheet, "&L&D&R\(pageNumber)")
  }
}
