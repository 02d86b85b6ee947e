/// Who says which part of a sweep a worker has.
public enum SweepShardSource: String, CaseIterable, Hashable, Sendable {
  /// The user, as `i/n`.
  case option
  /// A job array of Slurm: `SLURM_ARRAY_TASK_ID`, `_MIN`, `_MAX`, `_STEP`, `_COUNT`.
  case slurm
  /// An array job of AWS Batch: `AWS_BATCH_JOB_ARRAY_INDEX` from 0, `AWS_BATCH_JOB_ARRAY_SIZE`.
  case awsBatch
  /// An indexed job of Kubernetes: `JOB_COMPLETION_INDEX` from 0; the count must be given.
  case kubernetes
  /// GNU parallel: `PARALLEL_SEQ` from 1; the count must be given.
  case gnuParallel
}

/// A shard and who named it.
public struct SweepShardClaim: Hashable, Sendable {
  /// Who.
  public let source: SweepShardSource
  /// Which shard.
  public let shard: SweepShard
}
