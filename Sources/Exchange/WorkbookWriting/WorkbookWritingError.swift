/// Why a workbook could not be written.
public enum WorkbookWritingError: Error, Equatable, Sendable {
  /// A sheet has this name, which Excel does not allow or another sheet has: choose another.
  case sheetName(String)
  /// The sheet of this name has more rows or columns than a sheet can have (1 048 576 × 16 384): split it.
  case sheetTooLarge(String)
  /// The system refused room for the file or a part of it (errno; 0 when it gave no reason).
  case system(Int32)
}
