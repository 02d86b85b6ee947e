/// What is wrong in the inputs and what to do about it. `{value}` is the quoted text of the cell or setting.
public enum ProblemPhrase: String, Phrasebook {
  case folderMissing, folderIsAFile, folderUnreadable, fileMissing, fileMissingPlain, fileIsNotAFile
  case fileUnreadable, fileTwice
  case fileUnknown
  case notText, recordTooLong, quoteNotClosed, tooManyRows, headerMissing, tooManyCells
  case workbookDamaged, workbookTooOld, workbookEncrypted, workbookHasMacros, workbookHasLinks
  case workbookHasDoctype, workbookTooLarge, workbookOfOtherKind, workbookNotUsed
  case sheetMissing, sheetUnknown, sheetHidden
  case titleRows, cellsMerged, cellError, formulaWithoutValue, cellOutsideTable
  case columnMissing, columnUnknown, columnNear, columnNotUsed, columnTwice
  case valueMissing, oneOfMissing, unknown, unknownHidden, duplicate, duplicateHidden, ambiguous
  case numberWrong, wordUnknown, goalUnknown
  case dateWrong, dateAmbiguous, dateOrderMixed, timeWrong, weekdaysWrong, tuesdayOrWednesday, periodsWrong
  case outsideSession, placesOutsideSession, neverRuns
  case endsBeforeStart, endsAtStart, blockTooLong, minimumAboveSeats, hoursDisagree
  case wishTwice, wishTwiceInRow, wishContradicted, rotationNeeded, rotationNotNeeded, rowsAboutOthers
  case yamlWrong, yamlTab, yamlTooLarge, keyUnknown, keyTwice, keyMissing
  case mappingExpected, listExpected, textExpected, dateExpected, hoursExpected, secondsExpected,
    integerExpected
  case didYouMean, checkSpelling, checkColumns
  case mappingUnknown, tableUnrecognised, mappingAmbiguous, rowContradicted, sessionIsWorkbook, noRoomForWish
  case templateExpected
  case calendarSpanExpected, yearlyDayExpected, vaccineRangeEmpty, vaccineAbsoluteAbove, vaccineDoseNotEarlier
  case checkSchedule, vaccineNoProduct, vaccineTwoDefaults, vaccineNothingListed, vaccineOneKeyNeeded
  case conditionExpected
  case ruleBookUnknown, ruleBookTwice, ruleBookBuiltIn, ruleBookCycle, ruleBookOutsideSession, parameterUnused
  case ruleNeverMet, ruleAsksNothing, ruleNothingLong, ruleNothingListed, ruleOneCondition, ruleOtherForm
  case ruleOutsideBook
  case noRuleBookApplied, evidenceKindUnknown, ownKindNotAsked, beforeBirth, bornTooLate, expiresBeforeDone
  case evidenceTwice, evidenceContradicted, vaccineNotKnown, onlyOne, maskWrong
  case rowTwice, pairWithItself, pairShareNothing, outsideBlock, noShiftThen, preceptorDisagrees
  case ownShiftsMissing, ownParent, parentIsPart, splitTooLarge, linkedAlone, linkedNotCounted
  case instructorsMissing, instructorUnsuited, distancesMissing, homesUnknown, unitsUnknown
  case integerWithinExpected, numberWithinExpected, chanceExpected, perHundredExpected
  case whatIfMissing, oneChangeNeeded, changeImpossible, requestImpossible
  case eventOutside, eventChangesNothing, eventStudentExists, eventOfferWrong, eventCellNotUsed, eventNotSent
  case eventAlready, eventAlreadyFiled, eventNotClosed, eventNotExpired, eventNoSeatsLeft, eventNotJoined
  case eventStaysThere, eventBegun

  /// The sentence in both languages.
  public var template: Bilingual {
    ProblemPhrase.fileTemplates[self] ?? ProblemPhrase.workbookTemplates[self]
      ?? ProblemPhrase.valueTemplates[self] ?? ProblemPhrase.settingTemplates[self]
      ?? ProblemPhrase.importTemplates[self] ?? ProblemPhrase.vaccineTemplates[self]
      ?? ProblemPhrase.ruleTemplates[self] ?? ProblemPhrase.sharingTemplates[self]
      ?? ProblemPhrase.whatIfTemplates[self] ?? ProblemPhrase.eventTemplates[self]
      ?? Bilingual(fr: rawValue, en: rawValue)
  }

  private static let fileTemplates: [ProblemPhrase: Bilingual] = [
    .folderMissing: Bilingual(
      fr: "il n’y a pas de dossier {value}; vérifiez le chemin, ou créez le dossier de la session",
      en: "there is no folder {value}; check the path, or create the session’s folder"),
    .folderIsAFile: Bilingual(
      fr: "{value} est un fichier; donnez le dossier qui contient les fichiers de la session",
      en: "{value} is a file; give the folder that holds the session’s files"),
    .folderUnreadable: Bilingual(
      fr: "le dossier {value} ne peut pas être lu; vérifiez les droits d’accès",
      en: "the folder {value} cannot be read; check its permissions"),
    .fileMissing: Bilingual(
      fr: "il manque ce fichier (le nom {other} convient aussi); ajoutez-le au dossier de la session",
      en: "this file is missing (the name {other} will do too); add it to the session’s folder"),
    .fileMissingPlain: Bilingual(
      fr: "il manque ce fichier; ajoutez-le au dossier de la session",
      en: "this file is missing; add it to the session’s folder"),
    .fileIsNotAFile: Bilingual(
      fr: "ce n’est pas un fichier ordinaire; remplacez-le par un fichier de ce nom",
      en: "this is not a plain file; replace it by a file of that name"),
    .fileUnreadable: Bilingual(
      fr:
        "ce fichier ne peut pas être lu; vérifiez les droits d’accès et fermez-le dans les autres programmes",
      en: "this file cannot be read; check its permissions and close it in other programs"),
    .fileTwice: Bilingual(
      fr: "ce fichier et {other} sont le même tableau; gardez-en un seul",
      en: "this file and {other} are the same table; keep only one"),
    .fileUnknown: Bilingual(
      fr: "ce nom n’est celui d’aucun fichier d’une session\u{A0}: le fichier n’est pas lu",
      en: "no file of a session has this name: it is not read"),
    .notText: Bilingual(
      fr: "ce n’est pas un fichier de texte; exportez le tableau en CSV (UTF-8)",
      en: "this is not a text file; export the table as CSV (UTF-8)"),
    .recordTooLong: Bilingual(
      fr:
        "la ligne qui commence ici ne finit pas (plus de {limit} octets)\u{A0}: ce n’est pas un tableau, ou un "
        + "guillemet n’est jamais fermé",
      en: "the row that starts here does not end (more than {limit} bytes): this is no table, or a quote is "
        + "never closed"),
    .quoteNotClosed: Bilingual(
      fr: "un guillemet ouvert dans cette ligne n’est jamais fermé; fermez-le ou retirez-le",
      en: "a quote opened in this row is never closed; close it or remove it"),
    .tooManyRows: Bilingual(
      fr:
        "le tableau a plus de {limit} lignes\u{A0}: la suite n’est pas lue; vérifiez que c’est le bon fichier",
      en: "the table has more than {limit} rows: the rest is not read; check that this is the right file"),
    .headerMissing: Bilingual(
      fr: "le tableau est vide; sa première ligne doit nommer les colonnes",
      en: "the table is empty; its first line must name the columns"),
    .tooManyCells: Bilingual(
      fr:
        "cette ligne a {cells} cellules et l’en-tête {columns}; mettez entre guillemets une valeur qui contient le "
        + "séparateur",
      en: "this row has {cells} cells and the header {columns}; quote a value that contains the separator"),
    .columnMissing: Bilingual(
      fr: "il manque la colonne {headers}; ajoutez-la", en: "the column {headers} is missing; add it"),
    .columnUnknown: Bilingual(
      fr: "la colonne {column} n’est pas du format\u{A0}: elle n’est pas lue",
      en: "the column {column} is not part of the format: it is not read"),
    .columnNear: Bilingual(
      fr:
        "la colonne {column} n’est pas du format\u{A0}: elle n’est pas lue, et ce qu’elle demande n’est pas "
        + "respecté; vouliez-vous dire {suggestions}?",
      en:
        "the column {column} is not part of the format: it is not read, and what it asks for is not respected; "
        + "did you mean {suggestions}?"),
    .columnNotUsed: Bilingual(
      fr:
        "cette version ne tient pas encore compte de la colonne {column}\u{A0}: elle ne change rien au plan",
      en: "this version does not act on the column {column} yet: it changes nothing in the plan"),
    .columnTwice: Bilingual(
      fr: "la colonne {column} dit la même chose que la colonne {first}; gardez-en une seule",
      en: "the column {column} means the same as column {first}; keep only one"),
  ]

  private static let valueTemplates: [ProblemPhrase: Bilingual] = [
    .valueMissing: Bilingual(
      fr: "la colonne {column} est vide; remplissez-la", en: "the column {column} is blank; fill it in"),
    .oneOfMissing: Bilingual(
      fr: "aucune de ces colonnes n’est remplie\u{A0}: {columns}; remplissez-en une",
      en: "none of these columns is filled in: {columns}; fill one in"),
    .unknown: Bilingual(fr: "{nothing} {value}", en: "{nothing} {value}"),
    .unknownHidden: Bilingual(
      fr:
        "la colonne {column} a un numéro d’étudiant inconnu (la valeur n’est pas montrée\u{A0}: elle ressemble à un nom)",
      en:
        "the column {column} has an unknown student number (the value is not shown: it looks like a name)"),
    .duplicateHidden: Bilingual(
      fr:
        "cette valeur de la colonne {column} est déjà à la ligne {line} (elle n’est pas montrée\u{A0}: elle ressemble à "
        + "un nom); gardez une seule des deux lignes",
      en:
        "this value of the column {column} was given on line {line} already (it is not shown: it looks like a "
        + "name); keep one of the two rows"),
    .duplicate: Bilingual(
      fr: "{value} est déjà à la ligne {line}; gardez une seule des deux lignes, ou changez le nom",
      en: "{value} was given on line {line} already; keep one of the two rows, or change the name"),
    .ambiguous: Bilingual(
      fr: "{value} peut désigner plusieurs choses; écrivez {candidates}",
      en: "{value} may mean several things; write {candidates}"),
    .numberWrong: Bilingual(
      fr: "{value} n’est pas un nombre accepté ici; écrivez un nombre de {least} à {most}",
      en: "{value} is not a number accepted here; write one from {least} to {most}"),
    .wordUnknown: Bilingual(
      fr: "{value} n’est pas un mot accepté ici; écrivez {choices}",
      en: "{value} is not a word accepted here; write {choices}"),
    .goalUnknown: Bilingual(
      fr: "il n’y a pas d’objectif {value}; les objectifs sont {goals}",
      en: "there is no goal {value}; the goals are {goals}"),
    .outsideSession: Bilingual(
      fr: "{value} est hors de la session, qui va du {start} au {end}; vérifiez les dates",
      en: "{value} is outside of the session, which is from {start} to {end}; check the dates"),
    .placesOutsideSession: Bilingual(
      fr:
        "{count} {count:stage a|stages ont} des jours hors de la session, qui va du {start} au {end}; vérifiez les dates "
        + "{count:de son bloc|de leurs blocs}",
      en:
        "{count} {count:place has|places have} days outside of the session, which is from {start} to {end}; check "
        + "the dates of {count:its block|their blocks}"),
    .neverRuns: Bilingual(
      fr:
        "aucun jour de ce stage ne tombe dans son bloc\u{A0}: personne n’y sera placé; vérifiez les jours et les dates",
      en: "none of this place’s days is in its block: nobody will be placed there; check days and dates"),
    .dateWrong: Bilingual(
      fr: "{value} n’est pas une date; écrivez-la comme 2026-01-12",
      en: "{value} is no date; write it like 2026-01-12"),
    .dateAmbiguous: Bilingual(
      fr:
        "{value} peut être le {dayFirst} ou le {monthFirst}, et rien dans la colonne ne le dit; écrivez la date "
        + "comme 2026-01-12",
      en:
        "{value} may be {dayFirst} or {monthFirst}, and nothing in the column tells; write the date like 2026-01-12"
    ),
    .dateOrderMixed: Bilingual(
      fr:
        "dans cette colonne, des dates commencent par le jour et d’autres par le mois; écrivez-les comme 2026-01-12",
      en: "in this column some dates start with the day and others with the month; write them like 2026-01-12"
    ),
    .timeWrong: Bilingual(
      fr: "{value} n’est pas une heure; écrivez-la comme 7\u{A0}h\u{A0}30 ou 07:30",
      en: "{value} is no time of day; write it like 07:30"),
    .weekdaysWrong: Bilingual(
      fr:
        "{value} n’est pas une liste de jours; écrivez par exemple «\u{A0}L Ma Me\u{A0}» ou «\u{A0}lundi au mercredi\u{A0}»",
      en: "{value} is no list of days; write for instance 'Mo Tu We' or 'Monday to Wednesday'"),
    .tuesdayOrWednesday: Bilingual(
      fr: "le M de {value}, est-ce mardi ou mercredi? Écrivez Ma ou Me",
      en: "is the M of {value} mardi (Tuesday) or mercredi (Wednesday)? Write Tu or We, or Ma or Me"),
    .periodsWrong: Bilingual(
      fr: "{value} n’est pas une période; écrivez J, S ou N (jour, soir, nuit), ou plusieurs comme J+S",
      en: "{value} is no period; write D, E or N (day, evening, night), or several like D+E"),
    .endsBeforeStart: Bilingual(
      fr: "la fin {value} est avant le début {start}; corrigez l’une des deux dates",
      en: "the end {value} is before the start {start}; correct one of the two dates"),
    .endsAtStart: Bilingual(
      fr: "la fin {value} est la même heure que le début; corrigez l’une des deux",
      en: "the end {value} is the same time as the start; correct one of the two"),
    .blockTooLong: Bilingual(
      fr: "ce bloc dure {days} jours, plus que les {limit} permis; vérifiez les années",
      en: "this block lasts {days} days, more than the {limit} allowed; check the years"),
    .minimumAboveSeats: Bilingual(
      fr: "le minimum {value} dépasse le nombre de places, {seats}; baissez l’un ou augmentez l’autre",
      en: "the minimum {value} is above the number of seats, {seats}; lower the one or raise the other"),
    .hoursDisagree: Bilingual(
      fr: "le quart {code} va de {hours}, pas aux heures de cette ligne; gardez le code ou les heures",
      en: "the shift {code} is {hours}, not the hours of this row; keep the code or the hours"),
    .wishTwice: Bilingual(
      fr: "le choix {value} a le rang {rank} ici et le rang {first} à la ligne {line}; gardez un seul rang",
      en: "the choice {value} has rank {rank} here and rank {first} on line {line}; keep one rank"),
    .wishTwiceInRow: Bilingual(
      fr: "{value} est à la fois le choix {first} et le choix {rank} de cette ligne; gardez l’un des deux",
      en: "{value} is both choice {first} and choice {rank} of this row; keep one of the two"),
    .wishContradicted: Bilingual(
      fr: "le même choix, {value}, est à la fois souhaité et à éviter (ligne {line}); gardez l’un des deux",
      en: "the same choice, {value}, is both wanted and to avoid (line {line}); keep one of the two"),
    .rotationNeeded: Bilingual(
      fr: "cette épingle ne dit pas à quelle rotation elle s’applique; écrivez {rotations}",
      en: "this pin does not say which rotation it is for; write {rotations}"),
    .rotationNotNeeded: Bilingual(
      fr:
        "{value}\u{A0}: cette personne n’a pas cette rotation à faire, l’épingle est ignorée; vérifiez les inscriptions",
      en: "{value}: this student does not have this rotation to do, the pin is ignored; check the enrolments"),
    .rowsAboutOthers: Bilingual(
      fr:
        "{count} {count:ligne parle|lignes parlent} de personnes qui ne sont pas dans la session\u{A0}: sans effet",
      en: "{count} {count:row is|rows are} about people who are not in the session: without effect"),
  ]

  private static let settingTemplates: [ProblemPhrase: Bilingual] = [
    .yamlWrong: Bilingual(
      fr:
        "la grammaire YAML est brisée ici; vérifiez les deux-points, les guillemets, les crochets et le retrait",
      en: "this breaks the grammar of YAML; check colons, quotes, brackets and indentation"),
    .yamlTab: Bilingual(
      fr: "une tabulation sert de retrait; remplacez-la par des espaces",
      en: "a tab indents this line; use spaces"),
    .yamlTooLarge: Bilingual(
      fr: "ces réglages sont trop longs ou trop imbriqués; vérifiez que c’est le bon fichier",
      en: "these settings are too long or nest too deep; check that this is the right file"),
    .keyUnknown: Bilingual(fr: "la clé {key} est inconnue", en: "the key {key} is unknown"),
    .keyTwice: Bilingual(
      fr: "la clé ou l’objectif {value} est là deux fois; gardez-en un seul",
      en: "the key or goal {value} stands twice; keep only one"),
    .keyMissing: Bilingual(fr: "il manque la clé {key}; ajoutez-la", en: "the key {key} is missing; add it"),
    .mappingExpected: Bilingual(
      fr: "{key} doit contenir des clés et leurs valeurs",
      en: "{key} must hold keys and their values"),
    .listExpected: Bilingual(
      fr: "{key} doit être une liste qui n’est pas vide, comme [a, b]",
      en: "{key} must be a list that is not empty, such as [a, b]"),
    .textExpected: Bilingual(fr: "{key} doit être un seul texte", en: "{key} must be a single text"),
    .dateExpected: Bilingual(
      fr: "{key} doit être une date comme 2026-01-12", en: "{key} must be a date like 2026-01-12"),
    .hoursExpected: Bilingual(
      fr:
        "{key} doit être une durée comme «\u{A0}11\u{A0}h\u{A0}» (au plus 168\u{A0}h), ou «\u{A0}aucune\u{A0}»",
      en: "{key} must be a length of time like '11h' (at most 168h), or 'none'"),
    .secondsExpected: Bilingual(
      fr:
        "{key} doit être une durée comme «\u{A0}90\u{A0}s\u{A0}» ou «\u{A0}10\u{A0}min\u{A0}», ou «\u{A0}aucune\u{A0}»",
      en: "{key} must be a time like '90 s' or '10 min', or 'off'"),
    .integerExpected: Bilingual(
      fr: "{key} doit être un nombre entier d’au moins {least}",
      en: "{key} must be a whole number of at least {least}"),
    .didYouMean: Bilingual(fr: "; vouliez-vous dire {suggestions}?", en: "; did you mean {suggestions}?"),
    .checkColumns: Bilingual(
      fr: "; vérifiez que les valeurs sont dans leurs colonnes",
      en: "; check that the values are in their columns"),
    .checkSpelling: Bilingual(
      fr: "; vérifiez l’orthographe, ou ajoutez la ligne qui manque",
      en: "; check the spelling, or add the missing row"),
  ]
}
