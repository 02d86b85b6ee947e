import Exchange
public import PlacementDomain

/// What a trial changes, and why a change cannot be made.
public enum WhatIfPhrase: Phrasebook {
  case trial
  case closed, closedFrom, closedUntil, closedBetween, refused, seatsAdded, seatsRemoved
  case withdrawn, added, figure, goals
  case seatsCounted, unrankedAllowed, unrankedForbidden, noRepeat, rest, noRest, week, noWeek
  case place, destination, service, site, discipline, shift, block, agency, preceptor
  case unknown, studentExists, endsBeforeStart, seatsImpossible, tooManySeats, wishTwice, goalsImpossible
  case figureRefused, changesNothing

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .trial:
      Bilingual(
        fr: "Essai «\u{A0}{name}\u{A0}»\u{A0}: la session avec {n:ce changement|ces changements}.",
        en: "Trial “{name}”: the session with {n:this change|these changes}.")
    case .closed:
      Bilingual(
        fr: "Fermeture pendant toute la session\u{A0}: {target}.",
        en: "Closed for the whole session: {target}.")
    case .closedFrom:
      Bilingual(fr: "Fermeture à partir du {from}\u{A0}: {target}.", en: "Closed from {from} on: {target}.")
    case .closedUntil:
      Bilingual(fr: "Fermeture jusqu’au {to}\u{A0}: {target}.", en: "Closed until {to}: {target}.")
    case .closedBetween:
      Bilingual(
        fr: "Fermeture du {from} au {to}\u{A0}: {target}.", en: "Closed from {from} to {to}: {target}.")
    case .refused: Bilingual(fr: "Demande refusée\u{A0}: {target}.", en: "Request refused: {target}.")
    case .seatsAdded:
      Bilingual(
        fr: "{n} {n:place|places} de plus\u{A0}: {target}.", en: "{n} more {n:seat|seats}: {target}.")
    case .seatsRemoved:
      Bilingual(
        fr: "{n} {n:place|places} de moins\u{A0}: {target}.", en: "{n} fewer {n:seat|seats}: {target}.")
    case .withdrawn: Bilingual(fr: "Retrait de {student}.", en: "{student} withdrawn.")
    case .added:
      Bilingual(
        fr: "Ajout de {student}, avec {n} {n:souhait|souhaits}.",
        en: "{student} added, with {n} {n:wish|wishes}.")
    case .figure:
      Bilingual(
        fr: "Recueil de préalables «\u{A0}{book}\u{A0}»\u{A0}: {name} vaut {value}.",
        en: "Rule book “{book}”: {name} is {value}.")
    case .goals: Bilingual(fr: "Objectifs, dans l’ordre\u{A0}: {list}.", en: "Goals, in order: {list}.")
    case .seatsCounted:
      Bilingual(
        fr: "Demandes qui comptent comme des places\u{A0}: {value}.",
        en: "Requests that count as seats: {value}.")
    case .unrankedAllowed:
      Bilingual(
        fr: "Un stage qu’aucun souhait ne vise peut être donné.",
        en: "A place that no wish is for may be given.")
    case .unrankedForbidden:
      Bilingual(
        fr: "Un stage qu’aucun souhait ne vise n’est pas donné.",
        en: "A place that no wish is for is not given.")
    case .noRepeat: Bilingual(fr: "Sans répétition\u{A0}: {value}.", en: "No repeat: {value}.")
    case .rest:
      Bilingual(
        fr: "Repos entre deux quarts\u{A0}: {hours} au moins.", en: "Rest between shifts: {hours} at least.")
    case .noRest:
      Bilingual(
        fr: "Repos entre deux quarts\u{A0}: rien d’exigé.", en: "Rest between shifts: none asked for.")
    case .week: Bilingual(fr: "Semaine\u{A0}: {hours} au plus.", en: "Week: {hours} at most.")
    case .noWeek: Bilingual(fr: "Semaine\u{A0}: sans limite d’heures.", en: "Week: no limit of hours.")
    case .place: Bilingual(fr: "le stage {id}", en: "place {id}")
    case .destination: Bilingual(fr: "la destination {id}", en: "destination {id}")
    case .service: Bilingual(fr: "le service {id}", en: "service {id}")
    case .site: Bilingual(fr: "le site {id}", en: "site {id}")
    case .discipline: Bilingual(fr: "la discipline {id}", en: "discipline {id}")
    case .shift: Bilingual(fr: "le quart {id}", en: "shift {id}")
    case .block: Bilingual(fr: "le bloc {id}", en: "block {id}")
    case .agency: Bilingual(fr: "l’organisme {id}", en: "agency {id}")
    case .preceptor: Bilingual(fr: "la préceptrice {id}", en: "preceptor {id}")
    case .unknown: Bilingual(fr: "la session n’a {nothing} {id}", en: "the session has {nothing} {id}")
    case .studentExists:
      Bilingual(
        fr: "{student} est déjà dans la session; donnez un autre numéro",
        en: "{student} is in the session already; give another number")
    case .endsBeforeStart:
      Bilingual(
        fr: "la fermeture finirait le {to}, avant de commencer le {from}; corrigez les dates",
        en: "the closure would end on {to}, before it starts on {from}; correct the dates")
    case .seatsImpossible:
      Bilingual(
        fr:
          "le stage {place} aurait {n} {n:place|places}, et il en faut au moins {least}; enlevez-en moins, ou fermez-le",
        en:
          "place {place} would have {n} {n:seat|seats} and needs at least {least}; remove fewer, or close it")
    case .tooManySeats:
      Bilingual(
        fr: "le stage {place} aurait {n} {n:place|places}, c’est trop; ajoutez-en moins",
        en: "place {place} would have {n} {n:seat|seats}, which is too many; add fewer")
    case .wishTwice:
      Bilingual(
        fr: "la nouvelle personne souhaite deux fois {target}; gardez un seul de ces souhaits",
        en: "the new student wishes twice for {target}; keep one of these wishes")
    case .goalsImpossible:
      Bilingual(
        fr: "les objectifs sont vides ou l’un d’eux est là deux fois; corrigez la liste",
        en: "there is no goal, or one stands twice; correct the list")
    case .figureRefused:
      Bilingual(
        fr:
          "le paramètre {name} du recueil {book} ne peut avoir cette valeur; donnez-en une de la même sorte (durée, "
          + "nombre, liste, oui ou non)",
        en:
          "parameter {name} of the rule book {book} cannot have this value; give one of the same sort (length of time, "
          + "number, list, yes or no)")
    case .changesNothing:
      Bilingual(
        fr: "la session est déjà ainsi; retirez ce changement",
        en: "the session is like that already; remove this change")
    }
  }
}

extension WhatIfPhrase {
  /// A trial and its changes, one sentence each.
  public static func sentences(for whatIf: WhatIf, _ language: Language) -> (trial: String, changes: [String])
  {
    (
      trial.text(language, ["name": .text(whatIf.name), "n": .number(whatIf.changes.count)]),
      whatIf.changes.map { sentence(for: $0, language) }
    )
  }

  /// A change as a sentence.
  public static func sentence(for change: ScenarioChange, _ language: Language) -> String {
    func target(_ name: TargetName) -> Argument { .text(words(for: name, language)) }
    func day(_ day: Day) -> Argument { .text(day.description) }
    switch change {
    case .close(let name, nil, nil): return closed.text(language, ["target": target(name)])
    case .close(let name, let from?, nil):
      return closedFrom.text(language, ["target": target(name), "from": day(from)])
    case .close(let name, nil, let to?):
      return closedUntil.text(language, ["target": target(name), "to": day(to)])
    case .close(let name, let from?, let to?):
      return closedBetween.text(language, ["target": target(name), "from": day(from), "to": day(to)])
    case .refuse(let place): return refused.text(language, ["target": target(.init(.place, place.text))])
    case .seats(let place, let change):
      let count = Int(clamping: change.magnitude)
      return (change > 0 ? seatsAdded : seatsRemoved).text(
        language, ["n": .number(count), "target": target(.init(.place, place.text))])
    case .withdraw(let student): return withdrawn.text(language, ["student": .text(student.text)])
    case .add(let student):
      return added.text(
        language, ["student": .text(student.id.text), "n": .number(student.wishes.count)])
    case .parameter(let book, let name, let value):
      return figure.text(
        language,
        ["book": .text(book.text), "name": .text(name), "value": .text(RuleBookPhrase.text(value, language))])
    case .goals(let goals):
      let list = goals.map { goal in
        let tolerance = StagePhrase.tolerance.text(language, ["n": .number(goal.tolerance)])
        return GoalPhrase(goal.goal).text(language) + (goal.tolerance > 0 ? " " + tolerance : "")
      }
      return WhatIfPhrase.goals.text(language, ["list": .text(list.joined(separator: ", "))])
    case .setting(let setting): return sentence(for: setting, language)
    }
  }

  private static func sentence(for setting: SettingChange, _ language: Language) -> String {
    func word<Value: Equatable>(_ value: Value, _ vocabulary: Vocabulary<Value>) -> Argument {
      let found = vocabulary.words.first { $0.value == value }
      return .text((language == .fr ? found?.french : found?.english)?.first ?? "")
    }
    switch setting {
    case .seats(let seats): return seatsCounted.text(language, ["value": word(seats, ClosedValues.seats)])
    case .unranked(.allow): return unrankedAllowed.text(language)
    case .unranked(.forbid): return unrankedForbidden.text(language)
    case .noRepeat(let level):
      return noRepeat.text(language, ["value": word(level, ClosedValues.noRepeat)])
    case .rest(nil): return noRest.text(language)
    case .rest(let minutes?): return rest.text(language, ["hours": .text(language.hours(minutes: minutes))])
    case .week(nil): return noWeek.text(language)
    case .week(let minutes?): return week.text(language, ["hours": .text(language.hours(minutes: minutes))])
    }
  }

  /// Why a change cannot be made, as a clause without a full stop.
  static func sentence(for reason: ScenarioChangeError, _ language: Language) -> String {
    switch reason {
    case .unknown(let thing, let id):
      let nothing = ThingPhrase(thing).text(language)
      return unknown.text(language, ["nothing": .text(nothing), "id": .text(id)])
    case .studentExists(let student): return studentExists.text(language, ["student": .text(student.text)])
    case .endsBeforeStart(let from, let to):
      return endsBeforeStart.text(
        language, ["from": .text(from.description), "to": .text(to.description)])
    case .seatsImpossible(let place, let seats, let least):
      return (seats < least ? seatsImpossible : tooManySeats).text(
        language, ["place": .text(place.text), "n": .number(seats), "least": .number(least)])
    case .wishTwice(let name): return wishTwice.text(language, ["target": .text(words(for: name, language))])
    case .goalsImpossible: return goalsImpossible.text(language)
    case .figureRefused(let book, let name):
      return figureRefused.text(language, ["book": .text(book.text), "name": .text(name)])
    case .changesNothing: return changesNothing.text(language)
    }
  }

  /// « la destination HSL-4W ».
  private static func words(for name: TargetName, _ language: Language) -> String {
    let phrase: WhatIfPhrase =
      switch name.kind {
      case .place: .place
      case .destination: .destination
      case .service: .service
      case .site: .site
      case .discipline: .discipline
      case .shift: .shift
      case .block: .block
      case .agency: .agency
      case .preceptor: .preceptor
      }
    return phrase.text(language, ["id": .text(name.id)])
  }
}

extension ThingPhrase {
  fileprivate init(_ thing: ScenarioChangeError.Thing) {
    self =
      switch thing {
      case .student: .student
      case .course: .course
      case .rotation: .rotation
      case .place: .place
      case .destination: .destination
      case .service: .service
      case .site: .site
      case .discipline: .discipline
      case .shift: .shift
      case .block: .block
      case .agency: .agency
      case .preceptor: .preceptor
      case .ruleBook: .ruleBook
      case .parameter: .parameter
      }
  }
}
