import Exchange
public import PlacementDomain

/// What a trial changes, and why a change cannot be made.
public enum WhatIfPhrase: Phrasebook {
  case trial
  case closed, closedFrom, closedUntil, closedBetween, refused, seatsAdded, seatsRemoved
  case withdrawn, added, figure, goals
  case seatsCounted, unrankedAllowed, unrankedForbidden, noRepeat, rest, noRest, week, noWeek
  case nightsInRow, anyNightsInRow, mostNights, anyNights, mostWeekends, anyWeekends, spacing, noSpacing
  case atLeastOne, noneAtLeast, hours, hoursRequired, hoursNotRequired, plannedWeight, toldWeight
  case place, destination, service, site, discipline, shift, block, agency, preceptor
  case limit, limitScope, evening, day, night, limitStudents, anyStudents, limitGroups, anyGroups, limitLeast,
    noLeast
  case unknown, studentExists, endsBeforeStart, seatsImpossible, tooManySeats, wishTwice, goalsImpossible
  case figureRefused, changesNothing, hoursNotCounted

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
    case .nightsInRow:
      Bilingual(fr: "Nuits de suite\u{A0}: {n} au plus.", en: "Nights in a row: {n} at most.")
    case .anyNightsInRow:
      Bilingual(fr: "Nuits de suite\u{A0}: sans limite.", en: "Nights in a row: no limit.")
    case .mostNights:
      Bilingual(
        fr: "Nuits d’une personne dans la session\u{A0}: {n} au plus.",
        en: "Nights of a student in the session: {n} at most.")
    case .anyNights:
      Bilingual(
        fr: "Nuits d’une personne dans la session\u{A0}: sans limite.",
        en: "Nights of a student in the session: no limit.")
    case .mostWeekends:
      Bilingual(
        fr: "Fins de semaine d’une personne dans la session\u{A0}: {n} au plus.",
        en: "Weekends of a student in the session: {n} at most.")
    case .anyWeekends:
      Bilingual(
        fr: "Fins de semaine d’une personne dans la session\u{A0}: sans limite.",
        en: "Weekends of a student in the session: no limit.")
    case .spacing:
      Bilingual(
        fr: "Entre deux rotations d’une personne\u{A0}: {n} {n:jour libre|jours libres} au moins.",
        en: "Between two rotations of a student: {n} free {n:day|days} at least.")
    case .noSpacing:
      Bilingual(
        fr: "Entre deux rotations d’une personne\u{A0}: rien d’exigé.",
        en: "Between two rotations of a student: nothing asked for.")
    case .atLeastOne:
      Bilingual(
        fr: "Au moins un stage en {list} pour chaque personne.",
        en: "At least one place in {list} for each student.")
    case .noneAtLeast:
      Bilingual(
        fr: "Aucune discipline où chaque personne doit avoir un stage.",
        en: "No discipline that each student must have a place in.")
    case .hours: Bilingual(fr: "Heures comptées\u{A0}: {value}.", en: "Hours counted: {value}.")
    case .hoursRequired:
      Bilingual(
        fr: "Un stage qui a moins d’heures que sa rotation n’est pas donné.",
        en: "A place with fewer hours than its rotation is not given.")
    case .hoursNotRequired:
      Bilingual(
        fr: "Un stage qui a moins d’heures que sa rotation peut être donné.",
        en: "A place with fewer hours than its rotation may be given.")
    case .plannedWeight:
      Bilingual(
        fr: "Stabilité\u{A0}: une affectation planifiée qui change compte pour {n}.",
        en: "Stability: a planned assignment that changes counts for {n}.")
    case .toldWeight:
      Bilingual(
        fr: "Stabilité\u{A0}: une affectation annoncée qui change compte pour {n}.",
        en: "Stability: an assignment already told that changes counts for {n}.")
    case .place: Bilingual(fr: "le stage {id}", en: "place {id}")
    case .destination: Bilingual(fr: "la destination {id}", en: "destination {id}")
    case .service: Bilingual(fr: "le service {id}", en: "service {id}")
    case .site: Bilingual(fr: "le site {id}", en: "site {id}")
    case .discipline: Bilingual(fr: "la discipline {id}", en: "discipline {id}")
    case .shift: Bilingual(fr: "le quart {id}", en: "shift {id}")
    case .block: Bilingual(fr: "le bloc {id}", en: "block {id}")
    case .agency: Bilingual(fr: "l’organisme {id}", en: "agency {id}")
    case .preceptor: Bilingual(fr: "la préceptrice {id}", en: "preceptor {id}")
    case .limit: Bilingual(fr: "Limite pour {scope}\u{A0}: {figures}.", en: "Limit of {scope}: {figures}.")
    case .limitScope: Bilingual(fr: "{target} ({list})", en: "{target} ({list})")
    case .day: Bilingual(fr: "le jour", en: "by day")
    case .evening: Bilingual(fr: "le soir", en: "in the evening")
    case .night: Bilingual(fr: "la nuit", en: "at night")
    case .limitStudents:
      Bilingual(
        fr: "{n} {n:personne|personnes} à la fois au plus", en: "{n} {n:student|students} at once at most")
    case .anyStudents: Bilingual(fr: "aucun maximum de personnes", en: "any number of students")
    case .limitGroups:
      Bilingual(fr: "{n} {n:groupe|groupes} à la fois au plus", en: "{n} {n:group|groups} at once at most")
    case .anyGroups: Bilingual(fr: "aucun maximum de groupes", en: "any number of groups")
    case .limitLeast:
      Bilingual(
        fr: "{n} {n:affectation|affectations} au moins", en: "{n} {n:assignment|assignments} at least")
    case .noLeast: Bilingual(fr: "aucun minimum d’affectations", en: "no least number of assignments")
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
    case .hoursNotCounted:
      Bilingual(
        fr:
          "des heures seraient exigées sans être comptées; réglez aussi contraintes.heures, ou ne les exigez pas",
        en: "hours would be required and not counted; set constraints.hours too, or do not require them")
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
    case .limit(let limit): return sentence(for: limit, language)
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
    case .nightsInRow(let most): return sentence(most, nightsInRow, or: anyNightsInRow, language)
    case .mostNights(let most): return sentence(most, mostNights, or: anyNights, language)
    case .mostWeekends(let most): return sentence(most, mostWeekends, or: anyWeekends, language)
    case .spacing(let days): return sentence(days, spacing, or: noSpacing, language)
    case .atLeastOne(let ids):
      guard !ids.isEmpty else { return noneAtLeast.text(language) }
      return atLeastOne.text(language, ["list": .text(language.list(ids.map(\.text)))])
    case .hours(let counted): return hours.text(language, ["value": word(counted, ClosedValues.hours)])
    case .requiresHours(true): return hoursRequired.text(language)
    case .requiresHours(false): return hoursNotRequired.text(language)
    case .plannedWeight(let weight): return plannedWeight.text(language, ["n": .number(weight)])
    case .toldWeight(let weight): return toldWeight.text(language, ["n": .number(weight)])
    }
  }

  private static func sentence(for limit: LimitChange, _ language: Language) -> String {
    let periods: [(Periods, WhatIfPhrase)] = [(.day, .day), (.evening, .evening), (.night, .night)]
    let parts =
      [limit.block.map { block.text(language, ["id": .text($0.text)]) }].compactMap(\.self)
      + periods.filter { limit.periods?.contains($0.0) ?? false }.map { $0.1.text(language) }
      + [limit.school.map { agency.text(language, ["id": .text($0.text)]) }].compactMap(\.self)
    let target = words(for: limit.target, language)
    let scope =
      parts.isEmpty
      ? target
      : limitScope.text(language, ["target": .text(target), "list": .text(parts.joined(separator: ", "))])
    let figures = LimitChange.Figure.allCases.compactMap { figure -> String? in
      let (some, none): (WhatIfPhrase, WhatIfPhrase) =
        switch figure {
        case .students: (.limitStudents, .anyStudents)
        case .groups: (.limitGroups, .anyGroups)
        case .atLeast: (.limitLeast, .noLeast)
        }
      if limit.lifted.contains(figure) { return none.text(language) }
      return limit.set[figure].map { some.text(language, ["n": .number($0)]) }
    }
    return WhatIfPhrase.limit.text(
      language, ["scope": .text(scope), "figures": .text(figures.joined(separator: ", "))])
  }

  /// A figure, or that there is none.
  private static func sentence(
    _ figure: Int?, _ some: WhatIfPhrase, or none: WhatIfPhrase, _ language: Language
  ) -> String {
    figure.map { some.text(language, ["n": .number($0)]) } ?? none.text(language)
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
    case .hoursNotCounted: return hoursNotCounted.text(language)
    }
  }

  /// « la destination HSL-4W ».
  static func words(for name: TargetName, _ language: Language) -> String {
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
