import Glibc

/// What the system gives as the reason for a failed reading or writing.
public enum CausePhrase: Phrasebook {
  case noSpace, notPermitted, readOnly, nameTooLong, hardware, missing, isDirectory, tooManyFiles, quota
  case interrupted, closed, other

  /// The words for an error number of the system (`errno`).
  public init(_ code: Int32) {
    switch code {
    case ENOSPC: self = .noSpace
    case EACCES, EPERM: self = .notPermitted
    case EROFS: self = .readOnly
    case ENAMETOOLONG: self = .nameTooLong
    case EIO: self = .hardware
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .isDirectory
    case EMFILE, ENFILE: self = .tooManyFiles
    case EDQUOT: self = .quota
    case EINTR: self = .interrupted
    case EBADF: self = .closed
    default: self = .other
    }
  }

  /// The words for a code, the number itself where there are none.
  public static func text(_ code: Int32, _ language: Language) -> String {
    CausePhrase(code).text(language, ["code": .number(Int(code))])
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .noSpace: Bilingual(fr: "le disque est plein", en: "the disk is full")
    case .notPermitted: Bilingual(fr: "l’accès est interdit", en: "access is not permitted")
    case .readOnly: Bilingual(fr: "le disque est en lecture seule", en: "the disk is read-only")
    case .nameTooLong: Bilingual(fr: "le nom est trop long", en: "the name is too long")
    case .hardware: Bilingual(fr: "le disque a une défaillance", en: "the disk failed")
    case .missing: Bilingual(fr: "le fichier ou le dossier n’existe pas", en: "no such file or folder")
    case .isDirectory: Bilingual(fr: "c’est un dossier", en: "it is a folder")
    case .tooManyFiles: Bilingual(fr: "trop de fichiers sont ouverts", en: "too many files are open")
    case .quota: Bilingual(fr: "le quota du disque est atteint", en: "the disk quota is reached")
    case .interrupted: Bilingual(fr: "c’est interrompu", en: "it was interrupted")
    case .closed: Bilingual(fr: "elle est fermée", en: "it is closed")
    case .other: Bilingual(fr: "erreur {code} du système", en: "system error {code}")
    }
  }
}
