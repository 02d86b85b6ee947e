import PlacementDomain
public import Requests

/// Sentences about moves: refused, made, prepared.
public enum MoveWords {
  /// What the history of a request calls the acceptance of a plan.
  static func acceptance(_ language: Language) -> String { RequestPhrase.planAccepted.text(language) }

  /// Why a move of this request was refused.
  public static func sentence(
    _ error: RequestError, of number: PlacementRequest.Number, _ language: Language
  ) -> String {
    let own = Argument.text(String(number.rawValue))
    func say(_ phrase: MovePhrase, _ more: [String: Argument] = [:]) -> String {
      phrase.text(language, with: more.merging(["number": own]) { mine, _ in mine })
    }
    func other(_ number: PlacementRequest.Number) -> [String: Argument] {
      ["other": .text(String(number.rawValue))]
    }
    switch error {
    case .unknown(let missing):
      return MovePhrase.unknown.text(language, ["number": .text(String(missing.rawValue))])
    case .illegal(let kind, let status, let allowed):
      let verbs = allowed.compactMap { RequestVerbPhrase($0)?.text(language) }
      let words = RequestStatusPhrase(status).text(language)
      guard !verbs.isEmpty else { return say(.illegalNothing, ["status": .text(words)]) }
      return say(
        .illegal,
        [
          "verb": .text(RequestVerbPhrase(kind)?.text(language) ?? kind.rawValue), "status": .text(words),
          "list": .text(language.list(verbs)),
        ])
    case .overAllocated(let assigned, let seats):
      return say(.errorOverAllocated, ["n": .number(assigned), "seats": .number(seats)])
    case .partNotAccepted(let number): return say(.partNotAccepted, other(number))
    case .heldUntil(let day): return say(.heldUntil, ["date": .text(day.description)])
    case .noSeatFree(let seats): return say(.noSeatFree, ["n": .number(seats)])
    case .alreadyAssigned(let number): return say(.alreadyAssigned, other(number))
    case .notAssigned: return say(.notAssigned)
    case .unknownPerson: return say(.unknownPerson)
    case .assignedIsConfirmed: return say(.assignedIsConfirmed)
    case .assignedIsTemporary: return say(.assignedIsTemporary)
    case .partsDoNotAddUp(let sum, let seats):
      return say(.partsDoNotAddUp, ["n": .number(sum), "seats": .number(seats)])
    case .badSeats(let seats): return say(.badSeats, ["n": .number(seats)])
    case .lastSeat: return say(.lastSeat)
    case .nobodyAssigned: return say(.nobodyAssigned)
    case .commentMissing: return say(.commentMissing)
    case .termsDoNotFit(let kind):
      return say(.termsDoNotFit, ["reason": .text(RequestReasonPhrase(.accepted(kind)).text(language))])
    case .nothingToChange: return say(.nothingToChange)
    case .notAPlaceholder: return say(.notAPlaceholder)
    case .isAPlaceholder: return say(.isAPlaceholder)
    case .linkDoesNotFit: return say(.linkDoesNotFit)
    case .offerExhausted(let left): return say(.offerExhausted, ["n": .number(left)])
    case .unknownOffer(let number): return say(.unknownOffer, ["n": .number(number)])
    case .unknownCall(let number): return say(.unknownCall, ["n": .number(number)])
    case .unknownNotice(let number): return say(.unknownNotice, ["n": .number(number)])
    case .isAnOptionalPart: return say(.isAnOptionalPart)
    }
  }

  /// Why a plan cannot be accepted.
  public static func sentence(_ error: AcceptanceError, _ language: Language) -> String {
    switch error {
    case .triesChanges(let name): MovePhrase.triesChanges.text(language, ["name": .text(name)])
    case .noPlan: MovePhrase.noPlan.text(language)
    case .stale(let was, let now):
      MovePhrase.stale.text(
        language, ["was": .text(PlanSummary.short(was)), "now": .text(PlanSummary.short(now))])
    case .confirmedMove(let numbers):
      MovePhrase.confirmedMove.text(language, ["n": .number(numbers.count)])
    case .unknownPlace(let place): MovePhrase.unknownPlace.text(language, ["name": .text(place.text)])
    case .noSeat(let number):
      MovePhrase.noSeat.text(language, ["number": .text(String(number.rawValue))])
    }
  }

  /// Why something did not become a request.
  static func sentence(_ leftOut: Preparation.LeftOut, _ language: Language) -> String {
    switch leftOut {
    case .hasRequest(let place, let number):
      MovePhrase.hasRequest.text(
        language, ["place": .text(place.text), "number": .text(String(number.rawValue))])
    case .noSeats(let place): MovePhrase.noSeats.text(language, ["place": .text(place.text)])
    case .unknownDestination(let place, let name):
      MovePhrase.unknownDestination.text(language, ["place": .text(place.text), "name": .text(name.text)])
    case .unknownBlock(let place, let name):
      MovePhrase.unknownBlock.text(language, ["place": .text(place.text), "name": .text(name.text)])
    case .unknownShift(let place, let name):
      MovePhrase.unknownShift.text(language, ["place": .text(place.text), "name": .text(name.text)])
    case .notAccepted(let place): MovePhrase.notAccepted.text(language, ["place": .text(place.text)])
    case .noWish(let people): MovePhrase.noWish.text(language, ["n": .number(people)])
    case .enough(let rotation, let seats):
      rotation.text.isEmpty
        ? MovePhrase.enoughInAll.text(language, ["n": .number(seats)])
        : MovePhrase.enough.text(language, ["name": .text(rotation.text), "n": .number(seats)])
    }
  }
}
