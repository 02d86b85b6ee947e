import PlacementDomain
public import Verification

extension Finding {
  /// The finding as a sentence.
  public func text(_ language: Language) -> String {
    documentText(language) ?? statementText(language) ?? proofText(language)
  }

  private func documentText(_ language: Language) -> String? {
    switch self {
    case .schema: VerificationPhrase.schema.text(language)
    case .malformed(let path): VerificationPhrase.malformed.text(language, ["path": .text(path)])
    case .tooDeep: VerificationPhrase.tooDeep.text(language)
    case .duplicateKey(let key): VerificationPhrase.duplicateKey.text(language, ["key": .text(key)])
    case .brokenSeal: VerificationPhrase.brokenSeal.text(language)
    case .otherSession(let stated, let actual):
      VerificationPhrase.otherSession.text(language, ["stated": .text(stated), "actual": .text(actual)])
    case .otherInputs: VerificationPhrase.otherInputs.text(language)
    case .goalsDiffer: VerificationPhrase.goalsDiffer.text(language)
    case .stagesDiffer(let goal):
      VerificationPhrase.stagesDiffer.text(language, ["goal": .text(goal.rawValue)])
    case .claimWithoutPlan(let member):
      VerificationPhrase.claimWithoutPlan.text(language, ["member": .text(member)])
    case .illegal(let violation, let witness):
      violation.text(language).inWitness(witness, language)
    default: nil
    }
  }

  private func statementText(_ language: Language) -> String? {
    switch self {
    case .missing(let student, let rotation): about(.missing, student, rotation, language)
    case .bothWays(let student, let rotation): about(.bothWays, student, rotation, language)
    case .falsePlaceFacts(let student, let rotation): about(.falsePlaceFacts, student, rotation, language)
    case .falseRank(let student, let rotation, _, _): about(.falseRank, student, rotation, language)
    case .falsePinned(let student, let rotation): about(.falsePinned, student, rotation, language)
    case .falseTold(let student, let rotation): about(.falseTold, student, rotation, language)
    case .falseReason(let student, let rotation, let reason):
      VerificationPhrase.falseReason.text(
        language,
        [
          "student": .text(student.text), "rotation": .text(rotation.text),
          "reason": .text(VerificationPhrase(reason).text(language)),
        ])
    case .falseProfile: VerificationPhrase.falseProfile.text(language)
    case .falseUnranked(let stated, let actual):
      VerificationPhrase.falseUnranked.text(
        language, ["stated": .number(stated), "actual": .number(actual)])
    case .falseValue(let stage, let stated, let actual):
      VerificationPhrase.falseValue.text(
        language, ["stage": .text(stage), "stated": .number(stated), "actual": .number(actual)])
    case .beyondTolerance(let stage, let value, let witness):
      VerificationPhrase.beyondTolerance.text(language, ["stage": .text(stage), "value": .number(value)])
        .inWitness(witness, language)
    case .falseStatus(let stated, let actual):
      VerificationPhrase.falseStatus.text(
        language,
        [
          "stated": .text(VerificationPhrase(stated).text(language)),
          "actual": .text(VerificationPhrase(actual).text(language)),
        ])
    default: nil
    }
  }

  private func proofText(_ language: Language) -> String {
    let (phrase, stage) = proofPhrase
    switch self {
    case .unknownRow(_, let row), .negativePrice(_, let row):
      return phrase.text(language, ["stage": .text(stage), "row": .text(row)])
    case .unknownVariable(_, let variable):
      return phrase.text(language, ["stage": .text(stage), "variable": .text(variable)])
    case .branchOutOfRange(_, let variable, let at):
      return phrase.text(
        language, ["stage": .text(stage), "variable": .text(variable), "at": .number(at)])
    case .falseNumerator(_, let stated, let actual):
      return phrase.text(
        language,
        ["stage": .text(stage), "stated": .text(String(stated)), "actual": .text(String(actual))])
    default: return phrase.text(language, ["stage": .text(stage)])
    }
  }

  /// The phrase of a finding about a stage, and the stage.
  private var proofPhrase: (VerificationPhrase, String) {
    switch self {
    case .needlessWitness(let stage): (.needlessWitness, stage)
    case .falseBound(let stage, _, _): (.falseBound, stage)
    case .falseProved(let stage, _): (.falseProved, stage)
    case .falseConditional(let stage, _): (.falseConditional, stage)
    case .strayProof(let stage): (.strayProof, stage)
    case .unknownRow(let stage, _): (.unknownRow, stage)
    case .negativePrice(let stage, _): (.negativePrice, stage)
    case .unknownVariable(let stage, _): (.unknownVariable, stage)
    case .branchOutOfRange(let stage, _, _): (.branchOutOfRange, stage)
    case .proofTooLarge(let stage): (.proofTooLarge, stage)
    case .weakRay(let stage): (.weakRay, stage)
    case .pricesInRay(let stage): (.pricesInRay, stage)
    case .noBound(let stage): (.noBound, stage)
    case .falseNumerator(let stage, _, _): (.falseNumerator, stage)
    case .overflow(let stage): (.overflow, stage)
    case .searchTooLong(let stage): (.searchTooLong, stage)
    default: preconditionFailure("worded by documentText or statementText")
    }
  }

  private func about(
    _ phrase: VerificationPhrase, _ student: Student.ID, _ rotation: Rotation.ID, _ language: Language
  ) -> String {
    phrase.text(language, ["student": .text(student.text), "rotation": .text(rotation.text)])
  }
}

extension Violation {
  /// The violation as a sentence.
  public func text(_ language: Language) -> String {
    switch self {
    case .unknownStudent(let id): VerificationPhrase.unknownStudent.text(language, ["id": .text(id)])
    case .unknownRotation(let id): VerificationPhrase.unknownRotation.text(language, ["id": .text(id)])
    case .unknownPlace(let id): VerificationPhrase.unknownPlace.text(language, ["id": .text(id)])
    case .outOfOrder(let student, let rotation): about(.outOfOrder, student, rotation, nil, language)
    case .notNeeded(let student, let rotation): about(.notNeeded, student, rotation, nil, language)
    case .fixedUnplaced(let student, let rotation): about(.fixedUnplaced, student, rotation, nil, language)
    case .notCounted(let student, let rotation, let place):
      about(.notCounted, student, rotation, place, language)
    case .outsideRotation(let student, let rotation, let place):
      about(.outsideRotation, student, rotation, place, language)
    case .removed(let student, let rotation, let place, let removal):
      about(VerificationPhrase(removal), student, rotation, place, language)
    case .tooClose(let student, let one, let other): pair(.tooClose, student, one, other, language)
    case .repeated(let student, let one, let other): pair(.repeated, student, one, other, language)
    case .weekExceeded(let student, let sunday, let minutes):
      VerificationPhrase.weekExceeded.text(
        language,
        [
          "student": .text(student.text), "sunday": .text(sunday.description), "minutes": .number(minutes),
        ])
    case .seatsExceeded(let place, let students, let seats):
      VerificationPhrase.seatsExceeded.text(
        language, ["place": .text(place.text), "students": .number(students), "seats": .number(seats)])
    case .minimumMissed(let place, let students, let minimum):
      VerificationPhrase.minimumMissed.text(
        language, ["place": .text(place.text), "students": .number(students), "minimum": .number(minimum)])
    case .preceptorExceeded(let preceptor, let minute, let students, let limit):
      VerificationPhrase.preceptorExceeded.text(
        language,
        [
          "preceptor": .text(preceptor.text), "moment": .text(Violation.moment(minute)),
          "students": .number(students), "limit": .number(limit),
        ])
    }
  }

  /// `2026-02-02 07:30`.
  private static func moment(_ minute: Int) -> String {
    let ofDay = (minute % 1440 + 1440) % 1440
    let day = Day(number: (minute - ofDay) / 1440)
    return "\(day)" + (TimeOfDay(minutes: ofDay).map { " \($0)" } ?? "")
  }

  private func about(
    _ phrase: VerificationPhrase, _ student: Student.ID, _ rotation: Rotation.ID, _ place: Place.ID?,
    _ language: Language
  ) -> String {
    phrase.text(
      language,
      [
        "student": .text(student.text), "rotation": .text(rotation.text), "place": .text(place?.text ?? ""),
      ])
  }

  private func pair(
    _ phrase: VerificationPhrase, _ student: Student.ID, _ one: Rotation.ID, _ other: Rotation.ID,
    _ language: Language
  ) -> String {
    phrase.text(
      language,
      ["student": .text(student.text), "rotation": .text(one.text), "other": .text(other.text)])
  }
}

extension String {
  /// Said of a witness when there is one.
  fileprivate func inWitness(_ stage: String?, _ language: Language) -> String {
    guard let stage else { return self }
    return VerificationPhrase.inWitness.text(language, ["stage": .text(stage), "finding": .text(self)])
  }
}

extension VerificationPhrase {
  fileprivate init(_ removal: Unplaced.Removal) {
    switch removal {
    case .ineligible: self = .ineligible
    case .notAskedFor: self = .notAskedFor
    case .alreadyDone: self = .alreadyDone
    case .pinned: self = .pinnedAway
    case .hours: self = .hours
    }
  }

  fileprivate init(_ reason: Unplaced.Reason) {
    switch reason {
    case .noEligiblePlace: self = .noEligiblePlace
    case .noFreeSeat: self = .noFreeSeat
    case .unassigned: self = .unassigned
    }
  }

  fileprivate init(_ status: Plan.Status) {
    switch status {
    case .optimal: self = .statusOptimal
    case .feasible: self = .statusFeasible
    case .infeasible: self = .statusInfeasible
    case .unknown: self = .statusUnknown
    }
  }
}
