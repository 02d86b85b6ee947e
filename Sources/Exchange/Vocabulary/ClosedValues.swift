public import PlacementDomain

extension SessionFormat {
  /// The words for the kind of a target (`place:`, `stage:`), by the English one; nil when there is none.
  public static func targetWord(_ english: String) -> Choice? {
    TargetKind.words.choices.first { $0.english == english }
  }

  /// True for the path of the goals as the settings write it.
  public static func isGoals(_ path: String?) -> Bool {
    settings.contains { $0.name == .goals && $0.keys.contains { $0.folded == path?.folded } }
  }
}

/// The closed lists of values that tables and settings use.
public enum ClosedValues {
  /// Whether someone takes part.
  public enum EnrolmentState: Sendable, Equatable { case enrolled, waived, withdrawn }
  /// Whether someone takes part; a placeholder stands for a student not yet known.
  public enum StudentState: Sendable, Equatable { case active, placeholder, withdrawn }
  /// A part of a place opens always with it, or only when it does.
  public enum Split: String, Sendable, Equatable { case mandatory, optional }
  /// Wanted or to avoid.
  public enum WishSense: Sendable, Equatable { case want, avoid }
  /// The only word of its list.
  public enum Only: Sendable, Equatable { case only }

  /// Status of a placement request, as HSPnet and the glossary call it.
  public static let status = Vocabulary<RequestStatus>([
    (.draft, ["draft", "outbox"], ["brouillon", "boîte de sortie"]),
    (.held, ["held"], ["retenue", "retenu"]),
    (.sent, ["sent"], ["envoyée", "envoyé", "env"]),
    (.sentPDF, ["sent-pdf"], ["env-p", "envoyée-pdf"]),
    (.redirected, ["redirected"], ["réacheminée", "réacheminé"]),
    (.accepted, ["accepted"], ["acceptée", "accepté"]),
    (.confirmed, ["confirmed"], ["confirmée", "confirmé"]),
    (.refused, ["refused"], ["refusée", "refusé"]),
    (.cancelled, ["cancelled", "canceled"], ["annulée", "annulé"]),
    (.postponed, ["postponed"], ["reportée", "reporté"]),
  ])

  /// What happened to a session.
  public static let event = Vocabulary<SessionEvent.Happening.Kind>([
    (.sent, ["sent"], ["envoyée", "envoyé"]), (.accepted, ["accepted"], ["acceptée", "accepté"]),
    (.refused, ["refused"], ["refusée", "refusé"]),
    (.redirected, ["redirected"], ["réacheminée", "réacheminé"]),
    (.unanswered, ["unanswered"], ["sans réponse"]), (.closed, ["closed"], ["fermeture", "fermé", "fermée"]),
    (.reopened, ["reopened"], ["réouverture", "rouvert", "rouverte"]), (.seats, ["seats"], ["places"]),
    (.leave, ["leave"], ["congé"]), (.withdrawn, ["withdrawn"], ["retrait", "retiré", "retirée"]),
    (.joined, ["joined"], ["ajout", "ajouté", "ajoutée"]),
    (.postponed, ["postponed"], ["reportée", "reporté"]),
    (.expired, ["expired"], ["expiré", "expirée"]), (.renewed, ["renewed"], ["renouvelé", "renouvelée"]),
    (.offered, ["offered"], ["offre", "offert"]), (.round, ["round"], ["tour"]),
  ])

  /// Kind of a place.
  public static let placeKind = Vocabulary<Place.Kind>([
    (.individual, ["individual"], ["individuel", "individuelle"]),
    (.group, ["group"], ["groupe", "de groupe"]),
    (.offer, ["offer"], ["offre"]),
  ])

  /// State of an enrolment.
  public static let enrolment = Vocabulary<EnrolmentState>([
    (.enrolled, ["enrolled"], ["inscrit", "inscrite"]),
    (.waived, ["waived"], ["dispensé", "dispensée"]),
    (.withdrawn, ["withdrawn"], ["retiré", "retirée"]),
  ])

  /// State of a student.
  public static let student = Vocabulary<StudentState>([
    (.active, ["active", "enrolled"], ["actif", "active", "inscrit", "inscrite"]),
    (.placeholder, ["placeholder"], ["fictif", "fictive", "étudiant fictif", "étudiante fictive"]),
    (.withdrawn, ["withdrawn"], ["retiré", "retirée"]),
  ])

  /// Relation of a pair.
  public static let relation = Vocabulary<Pair.Relation>([
    (.together, ["together"], ["ensemble"]),
    (.apart, ["apart"], ["séparés", "séparées"]),
  ])

  /// What of a pair is compared.
  public static let dimension = Vocabulary<Pair.Dimension>([
    (.place, ["place"], ["stage"]),
    (.destination, ["destination"], ["destination"]),
    (.site, ["site"], ["site"]),
    (.block, ["block"], ["bloc"]),
  ])

  /// How a part of a place opens.
  public static let split = Vocabulary<Split>([
    (.mandatory, ["mandatory"], ["obligatoire"]),
    (.optional, ["optional"], ["facultative", "facultatif"]),
  ])

  /// A preceptor with shifts of her or his own.
  public static let ownShifts = Vocabulary<Only>([(.only, ["own"], ["siens", "propres"])])

  /// How hours are compared with those of the rotation.
  public static let hours = Vocabulary<ScenarioRules.Hours>([
    (.none, ["none"], ["aucune", "aucun"]),
    (.gross, ["gross"], ["brutes"]),
    (.net, ["net"], ["nettes"]),
  ])

  /// Sense of a wish.
  public static let wish = Vocabulary<WishSense>([
    (.want, ["want"], ["souhaité", "souhaitée"]),
    (.avoid, ["avoid"], ["à éviter", "éviter"]),
  ])

  /// Mode of a pin.
  public static let pin = Vocabulary<Pin.Mode>([
    (.fix, ["fix"], ["fixer", "fixé"]),
    (.forbid, ["forbid"], ["interdire", "interdit"]),
  ])

  /// Absence of a preceptor.
  public static let leave = Vocabulary<Only>([
    (.only, ["leave"], ["absence", "congé", "en congé", "absente"])
  ])

  /// Which requests count as seats.
  public static let seats = Vocabulary<SeatsCounted>([
    (.accepted, ["accepted"], ["acceptées", "acceptés"]),
    (.probable, ["probable"], ["probables"]),
    (.all, ["all"], ["toutes", "tous"]),
  ])

  /// Places no wish matches.
  public static let unranked = Vocabulary<ScenarioRules.Unranked>([
    (.allow, ["allow"], ["permettre", "permis"]),
    (.forbid, ["forbid"], ["interdire", "interdit"]),
  ])

  /// What may not be repeated.
  public static let noRepeat = Vocabulary<ScenarioRules.NoRepeat>([
    (.none, ["none"], ["aucune", "aucun"]),
    (.destination, ["destination"], ["destination"]),
    (.service, ["service"], ["service"]),
    (.site, ["site"], ["site"]),
  ])

  /// Nothing asked for.
  public static let none = Vocabulary<Only>([(.only, ["none"], ["aucun", "aucune"])])

  /// Switched off.
  public static let off = Vocabulary<Only>([(.only, ["off", "none"], ["aucune", "aucun", "non"])])

  /// The language of what is printed.
  public static let language = Vocabulary<SessionSettings.Language>([
    (.fr, ["fr", "french"], ["fr", "français"]),
    (.en, ["en", "english"], ["en", "anglais"]),
  ])
}
