import Verification

extension Finding {
  /// What kind of fault it is, for the one sentence of the verdict.
  var fault: VerifyPhrase {
    switch self {
    case .schema, .malformed, .tooDeep, .duplicateKey: .unreadable
    case .otherSession, .otherInputs, .goalsDiffer, .changeImpossible: .otherInputs
    case .brokenSeal: .changed
    case .illegal(_, witness: nil): .illegal
    case .illegal, .stagesDiffer, .claimWithoutPlan, .missing, .bothWays, .falsePlaceFacts, .falseRank,
      .falsePinned, .falseTold, .falseReason, .falseProfile, .falseUnranked, .falseValue, .beyondTolerance,
      .needlessWitness, .falseStatus, .falseProved, .falseConditional:
      .untrue
    case .falseBound, .strayProof, .unknownRow, .negativePrice, .unknownVariable,
      .branchOutOfRange, .proofTooLarge, .weakRay, .pricesInRay, .noBound, .falseNumerator, .overflow,
      .searchTooLong:
      .unproved
    }
  }
}
