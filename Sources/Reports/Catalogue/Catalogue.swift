/// Everything hspplan says, in both languages.
public enum Catalogue {
  /// Every phrasebook there is.
  public static let books: [any Phrasebook.Type] = [
    CausePhrase.self, CheckPhrase.self, ColumnMeaning.self, ColumnPhrase.self, CommandPhrase.self,
    ContradictionPhrase.self,
    FailurePhrase.self, FormatPhrase.self, GoalPhrase.self, HelpPhrase.self, NotePhrase.self,
    OptionPhrase.self, PlanPhrase.self, ProblemPhrase.self, ProgressPhrase.self,
    RequestStatusPhrase.self, SeatPhrase.self, SettingMeaning.self, SeverityPhrase.self, SolverPhrase.self,
    StagePhrase.self,
    ThingPhrase.self, UnplacedPhrase.self, UsagePhrase.self, ValuePhrase.self,
    VerificationPhrase.self, VerifyPhrase.self,
  ]
}
