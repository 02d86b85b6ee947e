import Exchange
import PlacementDomain

extension ProblemPhrase {
  /// What is wrong with events.
  static let eventTemplates: [ProblemPhrase: Bilingual] = [
    .eventOutside: Bilingual(
      fr:
        "{value} n’est un jour ni de la session ni de l’année qui la précède (du {first} au {last}); corrigez la date",
      en:
        "{value} is a day neither of the session nor of the year before it ({first} to {last}); correct the date"
    ),
    .eventChangesNothing: Bilingual(
      fr:
        "une différence de 0 place ne change rien; écrivez combien de plus ou de moins, ou retirez la ligne",
      en: "a difference of 0 seats changes nothing; write how many more or fewer, or remove the row"),
    .eventStudentExists: Bilingual(
      fr: "{value} est déjà dans la session; qui arrive en retard a un numéro que personne n’a",
      en: "{value} is in the session already; who comes late has a number nobody has"),
    .eventOfferWrong: Bilingual(
      fr: "{value} n’est pas un bloc, un quart et des places, comme «\u{A0}B2 J8 3\u{A0}»",
      en: "{value} is not a block, a shift and seats, such as 'B2 D8 3'"),
    .eventCellNotUsed: Bilingual(
      fr: "la colonne {column} ne dit rien d’un événement {event}\u{A0}: elle n’est pas lue; videz-la",
      en: "the column {column} says nothing of an event {event}: it is not read; blank it"),
    .eventNotSent: Bilingual(
      fr:
        "la demande de {value} n’est pas encore envoyée ce jour-là; ajoutez la ligne {sent}, ou corrigez la date ou "
        + "l’état du stage",
      en: "the request for {value} was not sent by that day; add the row {sent}, or correct the date or the "
        + "status of the place"),
    .eventAlready: Bilingual(
      fr: "la ligne {line} dit déjà {event} de {value}; retirez l’une des deux, ou corrigez leurs dates",
      en: "row {line} already says {event} of {value}; remove one of the two, or correct their dates"),
    .eventAlreadyFiled: Bilingual(
      fr: "le tableau {table} dit déjà {event} de {value}; retirez cette ligne, ou corrigez ce tableau",
      en: "the table {table} already says {event} of {value}; remove this row, or correct that table"),
    .eventNotClosed: Bilingual(
      fr:
        "{value} n’est pas fermé ce jour-là; nommez-le comme la ligne qui l’a fermé, ou corrigez la date",
      en: "{value} is not closed on that day; name it as the row that closed it, or correct the date"),
    .eventNotExpired: Bilingual(
      fr:
        "le tableau «\u{A0}preuves\u{A0}» dit que {value} tient encore ce jour-là; ajoutez la ligne {expired}, ou "
        + "vérifiez la date",
      en: "the table 'evidence' says that {value} still holds on that day; add the row {expired}, or check "
        + "the date"),
    .eventNoSeatsLeft: Bilingual(
      fr: "{value} retire plus de places qu’il n’y en a ({seats}); corrigez ce nombre",
      en: "{value} takes more seats than there are ({seats}); correct this number"),
    .eventNotJoined: Bilingual(
      fr: "{value} n’est pas encore de la session ce jour-là (ligne {line}); corrigez l’une des deux dates",
      en: "{value} has not joined by that day (row {line}); correct one of the two dates"),
    .eventStaysThere: Bilingual(
      fr: "le stage est déjà à {value}; donnez l’endroit ou le bloc où il va, ou retirez la ligne",
      en: "the place is at {value} already; give the destination or block it goes to, or remove the row"),
    .eventBegun: Bilingual(
      fr:
        "le bloc {value} a commencé le {start}, avant ce jour-là; donnez un bloc qui vient après, ou corrigez la date",
      en:
        "the block {value} began on {start}, before that day; give a block that comes later, or correct the "
        + "date"),
  ]

  /// The word for an event to write in a table.
  static func word(for kind: SessionEvent.Happening.Kind, _ language: Language) -> String {
    let word = ClosedValues.event.words.first { $0.value == kind }
    return (language == .fr ? word?.french : word?.english)?.first ?? kind.rawValue
  }

  /// What an event contradicts.
  static func sentence(
    for fault: EventFault, _ language: Language, _ quoted: (String) -> String,
    _ say: (ProblemPhrase, KeyValuePairs<String, Argument>) -> String
  ) -> String {
    func event(_ kind: SessionEvent.Happening.Kind) -> Argument { .text(quoted(word(for: kind, language))) }
    switch fault {
    case .notSent: return say(.eventNotSent, ["sent": event(.sent)])
    case .already(let kind, let line?):
      return say(.eventAlready, ["event": event(kind), "line": .number(line)])
    case .already(let kind, nil):
      let table: TableName = kind == .withdrawn ? .students : .places
      let name = language == .fr ? table.french : table.rawValue
      return say(.eventAlreadyFiled, ["event": event(kind), "table": .text(quoted(name))])
    case .notClosed: return say(.eventNotClosed, [:])
    case .notExpired: return say(.eventNotExpired, ["expired": event(.expired)])
    case .noSeatsLeft(let seats): return say(.eventNoSeatsLeft, ["seats": .number(seats)])
    case .notJoined(let line): return say(.eventNotJoined, ["line": .number(line)])
    case .staysThere: return say(.eventStaysThere, [:])
    case .begun(let start): return say(.eventBegun, ["start": .text(start)])
    }
  }
}
