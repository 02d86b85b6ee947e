public import PlacementDomain

/// One thing that is wrong with a plan document. Sentences are in `Reports`.
public enum Finding: Hashable, Sendable {
  // The document
  /// Not `hspplan.plan/1`.
  case schema(found: String?)
  /// A member is missing or not what the format asks for.
  case malformed(path: String)
  /// Nested deeper than a document may be.
  case tooDeep
  /// The same key twice in one object.
  case duplicateKey(String)
  /// `digest` is not that of the document.
  case brokenSeal
  /// Made for another session.
  case otherSession(stated: String, actual: String)
  /// Made from other inputs.
  case otherInputs(stated: String, actual: String)

  // What it is about
  /// The goals are not the session's: other, in another order, with another tolerance or mark.
  case goalsDiffer
  /// A goal's stages are not the prescribed ones, or one has the wrong sense.
  case stagesDiffer(Goal)
  /// A plan that states there is none, or knows of none, carries something all the same.
  case claimWithoutPlan(member: String)

  // The plan, or the witness of a stage
  /// A rule is broken by the plan (`witness` nil) or by the witness of that stage.
  case illegal(Violation, witness: String?)

  // What it states
  /// A rotation to be placed is neither assigned nor unplaced.
  case missing(Student.ID, Rotation.ID)
  /// A rotation is both assigned and unplaced.
  case bothWays(Student.ID, Rotation.ID)
  /// The destination, block or shift is not the place's.
  case falsePlaceFacts(Student.ID, Rotation.ID)
  /// The rank is another.
  case falseRank(Student.ID, Rotation.ID, stated: Int?, actual: Int?)
  /// `pinned` is false.
  case falsePinned(Student.ID, Rotation.ID)
  /// `told` is not what the kept plan says of this assignment.
  case falseTold(Student.ID, Rotation.ID)
  /// The reason or its counts are others.
  case falseReason(Student.ID, Rotation.ID, actual: Unplaced.Reason)
  /// The profile is another.
  case falseProfile(actual: [Int])
  /// The number without a matching wish is another.
  case falseUnranked(stated: Int, actual: Int)
  /// The stage's value is another.
  case falseValue(stage: String, stated: Int, actual: Int)
  /// The plan, or the witness of a later stage, gives up more of a stage than its goal's tolerance.
  case beyondTolerance(stage: String, value: Int, witness: String?)
  /// A witness for a stage that is none of the plan's, has no tolerance, or has a witness already.
  case needlessWitness(stage: String)
  /// The bound is not the one the certificate carries.
  case falseBound(stage: String, stated: Int?, actual: Int?)
  /// `proved` is not what value, bound and the earlier stages say.
  case falseProved(stage: String, stated: Bool)
  /// `conditional` is not what the earlier stages say.
  case falseConditional(stage: String, stated: Bool)
  /// The status is not what the stages say.
  case falseStatus(stated: Plan.Status, actual: Plan.Status)

  // The proof
  /// A proof that belongs to no stage with a bound, or stands out of order.
  case strayProof(stage: String)
  /// A price on a row the model does not have (or that it drops, or of a later stage).
  case unknownRow(stage: String, row: String)
  /// A price below 0 on a row written ≤.
  case negativePrice(stage: String, row: String)
  /// A branching on something that is neither a y, a level nor a use.
  case unknownVariable(stage: String, variable: String)
  /// A branching at a number the variable does not pass.
  case branchOutOfRange(stage: String, variable: String, at: Int)
  /// More leaves than are checked.
  case proofTooLarge(stage: String)
  /// A ray whose L is not above 0 proves nothing.
  case weakRay(stage: String)
  /// Prices where only rays prove anything: that no plan exists.
  case pricesInRay(stage: String)
  /// Every leaf is empty, so that the tree bounds nothing although there is a plan.
  case noBound(stage: String)
  /// The numerator is not L of the stored prices.
  case falseNumerator(stage: String, stated: Int128, actual: Int128)
  /// Numbers beyond 128 bits.
  case overflow(stage: String)
  /// A student's schedules are too many to search at these prices.
  case searchTooLong(stage: String)
}
