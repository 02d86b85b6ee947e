/// Why a workbook, or a part of it, is not read.
enum WorkbookFailure: Error, Equatable {
  /// Its bytes cannot be had.
  case file(FileFailure)
  /// No whole archive, or a part that breaks the format.
  case damaged
  /// The binary format of Excel 97 to 2003.
  case tooOld
  /// Protected by a password.
  case encrypted
  /// It holds a macro.
  case hasMacros
  /// It takes values from other workbooks.
  case hasLinks
  /// A part declares a document type, which can make entities without end; no spreadsheet program writes one.
  case hasDoctype
  /// A part, or all of them together, would be larger than what is read.
  case tooLarge
  /// Another format: an OpenDocument or binary workbook, or no workbook at all.
  case otherKind

  /// The problem this is.
  var problem: ProblemKind {
    switch self {
    case .file(.notAFile): .fileIsNotAFile
    case .file: .fileUnreadable
    case .damaged: .workbookDamaged
    case .tooOld: .workbookTooOld
    case .encrypted: .workbookEncrypted
    case .hasMacros: .workbookHasMacros
    case .hasLinks: .workbookHasLinks
    case .hasDoctype: .workbookHasDoctype
    case .tooLarge: .workbookTooLarge(megabytes: WorkbookArchive.longestPart >> 20)
    case .otherKind: .workbookOfOtherKind
    }
  }
}
