/// Why it is not clear which part of a sweep a worker has.
public enum SweepShardError: Error, Hashable, Sendable {
  /// Not two numbers as in `3/8`.
  case malformed(String)
  /// The number is not from 1 to the count, or the count not from 1 to a million; as this source says it.
  case outside(number: Int, count: Int, SweepShardSource)
  /// A variable of the environment holds no integer of use.
  case notANumber(variable: String, value: String)
  /// A variable that belongs to others of the environment is not there.
  case variableMissing(String)
  /// This source says which shard but not of how many: give the count.
  case countMissing(SweepShardSource)
  /// A count is given but nothing says which shard: give `i/n`.
  case numberMissing(count: Int)
  /// The tasks of the Slurm array do not follow each other at equal steps, as in `--array=1,2,5`: which shard a task
  /// has cannot be told. Submit the whole array again (what is there is skipped), or give `i/n`.
  case irregularArray
  /// The count given and the one this source has differ.
  case countsDisagree(given: Int, found: Int, SweepShardSource)
  /// Two sources name two shards: clear the variables of one.
  case disagree(SweepShardClaim, SweepShardClaim)
}
