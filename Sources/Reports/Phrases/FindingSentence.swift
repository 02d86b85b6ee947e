import PlacementDomain
public import Verification

extension Finding {
  /// The finding as a sentence.
  public func text(_ language: Language) -> String {
    switch self {
    case .illegal(let violation, let witness): violation.text(language).inWitness(witness, language)
    case .beyondTolerance(let stage, let value, let witness):
      VerificationPhrase.beyondTolerance.text(
        language, ["stage": named(stage, language), "value": .number(value)]
      )
      .inWitness(witness, language)
    case .missing(let student, let rotation): about(.missing, student, rotation, language)
    case .bothWays(let student, let rotation): about(.bothWays, student, rotation, language)
    case .falsePlaceFacts(let student, let rotation): about(.falsePlaceFacts, student, rotation, language)
    case .falseRank(let student, let rotation, _, _): about(.falseRank, student, rotation, language)
    case .falsePinned(let student, let rotation): about(.falsePinned, student, rotation, language)
    case .falseTold(let student, let rotation): about(.falseTold, student, rotation, language)
    case .falseReason(let student, let rotation, let reason):
      say(
        .falseReason, language,
        [
          "who": .text(VerificationPhrase.who(student, rotation, language)),
          "reason": .text(VerificationPhrase(reason).text(language)),
        ])
    case .falseStatus(let stated, let actual):
      say(
        .falseStatus, language,
        [
          "stated": .text(VerificationPhrase(stated).text(language)),
          "actual": .text(VerificationPhrase(actual).text(language)),
        ])
    case .schema: say(.schema, language)
    case .malformed(let path): say(.malformed, language, ["path": .text(path)])
    case .tooDeep: say(.tooDeep, language)
    case .duplicateKey(let key): say(.duplicateKey, language, ["key": .text(key)])
    case .brokenSeal: say(.brokenSeal, language)
    case .otherSession(let stated, let actual):
      say(.otherSession, language, ["stated": .text(stated), "actual": .text(actual)])
    case .otherInputs: say(.otherInputs, language)
    case .goalsDiffer: say(.goalsDiffer, language)
    case .stagesDiffer(let goal):
      say(.stagesDiffer, language, ["goal": .text(GoalPhrase(goal).text(language))])
    case .claimWithoutPlan(let member): say(.claimWithoutPlan, language, ["member": .text(member)])
    case .falseProfile: say(.falseProfile, language)
    case .falseUnranked(let stated, let actual):
      say(.falseUnranked, language, ["stated": .number(stated), "actual": .number(actual)])
    case .falseValue(let stage, let stated, let actual):
      say(
        .falseValue, language,
        ["stage": named(stage, language), "stated": .number(stated), "actual": .number(actual)])
    case .needlessWitness(let stage): say(.needlessWitness, language, ["stage": named(stage, language)])
    case .falseBound(let stage, _, _): say(.falseBound, language, ["stage": named(stage, language)])
    case .falseProved(let stage, _): say(.falseProved, language, ["stage": named(stage, language)])
    case .falseConditional(let stage, _): say(.falseConditional, language, ["stage": named(stage, language)])
    case .strayProof(let stage): say(.strayProof, language, ["stage": named(stage, language)])
    case .unknownRow(let stage, let row):
      say(.unknownRow, language, ["stage": named(stage, language), "row": .text(row)])
    case .negativePrice(let stage, let row):
      say(.negativePrice, language, ["stage": named(stage, language), "row": .text(row)])
    case .unknownVariable(let stage, let variable):
      say(.unknownVariable, language, ["stage": named(stage, language), "variable": .text(variable)])
    case .branchOutOfRange(let stage, let variable, let at):
      say(
        .branchOutOfRange, language,
        [
          "stage": named(stage, language), "variable": .text(variable), "at": .number(at),
        ])
    case .proofTooLarge(let stage): say(.proofTooLarge, language, ["stage": named(stage, language)])
    case .weakRay(let stage): say(.weakRay, language, ["stage": named(stage, language)])
    case .pricesInRay(let stage): say(.pricesInRay, language, ["stage": named(stage, language)])
    case .noBound(let stage): say(.noBound, language, ["stage": named(stage, language)])
    case .falseNumerator(let stage, let stated, let actual):
      say(
        .falseNumerator, language,
        [
          "stage": named(stage, language), "stated": .text(String(stated)), "actual": .text(String(actual)),
        ])
    case .overflow(let stage): say(.overflow, language, ["stage": named(stage, language)])
    case .searchTooLong(let stage): say(.searchTooLong, language, ["stage": named(stage, language)])
    }
  }

  private func say(
    _ phrase: VerificationPhrase, _ language: Language, _ arguments: KeyValuePairs<String, Argument> = [:]
  ) -> String { phrase.text(language, arguments) }

  private func about(
    _ phrase: VerificationPhrase, _ student: Student.ID, _ rotation: Rotation.ID, _ language: Language
  ) -> String {
    phrase.text(
      language,
      [
        "student": .text(student.text), "rotation": .text(VerificationPhrase.named(rotation, language)),
        "who": .text(VerificationPhrase.who(student, rotation, language)),
      ])
  }

  private func named(_ stage: String, _ language: Language) -> Argument {
    .text(StageLines.name(key: stage, language))
  }
}

extension String {
  /// Said of a witness when there is one.
  fileprivate func inWitness(_ stage: String?, _ language: Language) -> String {
    guard let stage else { return self }
    let name = StageLines.name(key: stage, language)
    return VerificationPhrase.inWitness.text(language, ["stage": .text(name), "finding": .text(self)])
  }
}

extension VerificationPhrase {
  /// « la rotation R1 »; a session without courses has one, without a name.
  static func named(_ rotation: Rotation.ID, _ language: Language) -> String {
    rotation.text.isEmpty
      ? onlyRotation.text(language) : self.rotation.text(language, ["id": .text(rotation.text)])
  }

  /// Whose rotation, and which where it has a name.
  static func who(_ student: Student.ID, _ rotation: Rotation.ID, _ language: Language) -> String {
    rotation.text.isEmpty
      ? student.text : who.text(language, ["student": .text(student.text), "id": .text(rotation.text)])
  }

  init(_ removal: Unplaced.Removal) {
    switch removal {
    case .ineligible: self = .ineligible
    case .notAskedFor: self = .notAskedFor
    case .alreadyDone: self = .alreadyDone
    case .pinned: self = .pinnedAway
    case .hours: self = .hours
    case .unavailable: self = .unavailable
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
