/// How the auction decides, found by measuring the families of the benchmark.
enum AuctionTuning {
  /// Bids for each student after which a first round with the least increment is given up.
  static var patience: Int { 3 }
  /// Bids for each student after which a round is left to the repair.
  static var mostBids: Int { 60 }
  /// Students who bid at the same prices, so that what they need of memory is fetched side by side.
  static var batch: Int { 8 }
  /// Which part of the largest cost the increment begins with where the first round was given up.
  static var start: Int { 8 }
  /// How many quarters of the increment prices go back by before the next round, since they overshoot.
  static var back: Int { 10 }
  /// How much the increment falls from round to round.
  static var fall: Int { 8 }
  /// The same where prices are nearer to what students would rather go without for than to 0.
  static var backWhereDear: Int { 2 }
  /// Only when more than this part of the students went without in the round: one in so many.
  static var fewUnplaced: Int { 256 }
  /// How many whole costs the increment must be above for that.
  static var coarse: Int { 4 }
}
