/// What is left when some goals are kept at their best: by complementary slackness the plans that use only arcs
/// without reduced cost and fill every place with a price.
struct OptimalFace {
  /// Whether an arc may still be used.
  var isArcOpen: [Bool]
  /// Whether a student may still be left without a seat.
  var isLeavingOpen: [Bool]
  /// Whether a place is full in every plan left.
  var mustBeFull: [Bool]
}
