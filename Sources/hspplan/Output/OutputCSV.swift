import PlacementDomain

/// Rows of plain figures and codes as CSV (RFC 4180).
enum OutputCSV {
  static func text(_ rows: [[String]]) -> String {
    rows.map { row in row.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: ",\"\r\n".utf8.contains) else { return text }
    return "\"" + text.replacing(scalar: "\"", with: "\"\"") + "\""
  }
}
