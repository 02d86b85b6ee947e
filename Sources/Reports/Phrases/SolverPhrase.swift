/// What went wrong inside of the calculation, for those who report it.
public enum SolverPhrase: Phrasebook {
  case invalid, wrongThread, programLost, busy, nothingSolved, failed

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .invalid: Bilingual(fr: "le programme linéaire est mal formé", en: "the linear program is malformed")
    case .wrongThread:
      Bilingual(
        fr: "le programme linéaire a changé de fil d’exécution", en: "the linear program changed threads")
    case .programLost: Bilingual(fr: "le programme linéaire est perdu", en: "the linear program is lost")
    case .busy: Bilingual(fr: "le solveur est déjà occupé", en: "the solver is already busy")
    case .nothingSolved: Bilingual(fr: "rien n’a encore été calculé", en: "nothing has been solved yet")
    case .failed:
      Bilingual(fr: "le solveur dit «\u{A0}{text}\u{A0}»", en: "the solver says “{text}”")
    }
  }
}
