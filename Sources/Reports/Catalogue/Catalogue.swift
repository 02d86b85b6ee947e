/// Everything hspplan says, in both languages.
public enum Catalogue {
  /// Every phrasebook there is.
  public static let books: [any Phrasebook.Type] = [
    AntigenPhrase.self, CalendarPhrase.self, CausePhrase.self, CheckPhrase.self, ColumnMeaning.self,
    ColumnPhrase.self,
    CommandPhrase.self, ContradictionPhrase.self, DoseReasonPhrase.self, EvidencePhrase.self,
    ExplanationPhrase.self, KeptPhrase.self, PremisePhrase.self, StandingPhrase.self, StudentPagePhrase.self,
    FailurePhrase.self, FieldMeaning.self, FormPhrase.self, FormatPhrase.self, GoalPhrase.self,
    GuidePhrase.self, HeadingPhrase.self, HelpPhrase.self, HoursPhrase.self, ImportPhrase.self,
    NewSessionPhrase.self,
    NotePhrase.self, OptionPhrase.self, PlanPhrase.self, ProblemPhrase.self, ProgressPhrase.self,
    RemedyPhrase.self, RequestStatusPhrase.self, RequirementMeaning.self, RequirementPhrase.self,
    RuleBookKeyMeaning.self, RuleBookPagePhrase.self, RuleBookPhrase.self, RuleCheckPhrase.self,
    SeatPhrase.self, SettingMeaning.self, SeverityPhrase.self, SheetPhrase.self,
    SolverPhrase.self, StagePhrase.self, TableMeaning.self, TablePhrase.self, TeacherPhrase.self,
    ThingPhrase.self,
    UnplacedPhrase.self, UnplacedReasonPhrase.self, UsagePhrase.self, ValuePhrase.self,
    VerdictPhrase.self, VerdictReasonPhrase.self, VerificationPhrase.self, VerifyPhrase.self,
    WorkbookPhrase.self, WhatIfPhrase.self, DiffPhrase.self, WhatIfKeyMeaning.self, WhatIfPagePhrase.self,
    RequestPhrase.self, RequestVerbPhrase.self, WithdrawalReasonPhrase.self, MovePhrase.self,
    StoreFailurePhrase.self, RequestFieldPhrase.self,
    RequestReasonPhrase.self, HandoutDatePhrase.self, HandoutPhrase.self, RequestDocumentPhrase.self,
    TraineeListPhrase.self, CalendarEventPhrase.self, HSPnetPhrase.self, HSPnetStatusPhrase.self,
    HSPnetActionPhrase.self, HSPnetFieldPhrase.self,
    AuditActionPhrase.self, ReasonCodePhrase.self, AuditSubjectPhrase.self, RecordPhrase.self,
    PlanStatusPhrase.self,
    DiagnosisPhrase.self,
    RequestValuePhrase.self,
    PolicyPhrase.self, PolicyCodePhrase.self, MeasurePhrase.self, TimelinePhrase.self, SimulationPhrase.self,
  ]
}
