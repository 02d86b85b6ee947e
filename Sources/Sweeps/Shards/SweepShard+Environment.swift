extension SweepShard {
  /// The shard that the user, the scheduler or both name; nil when nobody names one, and the whole sweep is meant.
  ///
  /// - Parameters:
  ///   - option: `i/n` as the user gave it.
  ///   - count: how many shards there are, for schedulers that do not say.
  ///   - environment: the variables of the process; empty ones count as not there.
  public static func find(
    option: String? = nil, count: Int? = nil, environment: [String: String]
  ) throws(SweepShardError) -> SweepShardClaim? {
    var claims: [SweepShardClaim] = []
    if let option {
      let shard = try SweepShard(option)
      if let count, count != shard.count {
        throw .countsDisagree(given: count, found: shard.count, .option)
      }
      claims.append(SweepShardClaim(source: .option, shard: shard))
    }
    let variables = SchedulerVariables(
      values: environment, count: count ?? claims.first?.shard.count, isNamed: option != nil)
    for source in SweepShardSource.allCases {
      let shard: SweepShard? =
        switch source {
        case .option: nil
        case .slurm: try variables.slurm()
        case .awsBatch:
          try variables.indexed(
            .awsBatch, index: "AWS_BATCH_JOB_ARRAY_INDEX", from: 0, size: "AWS_BATCH_JOB_ARRAY_SIZE")
        case .kubernetes: try variables.indexed(.kubernetes, index: "JOB_COMPLETION_INDEX", from: 0)
        case .gnuParallel: try variables.indexed(.gnuParallel, index: "PARALLEL_SEQ", from: 1)
        }
      if let shard { claims.append(SweepShardClaim(source: source, shard: shard)) }
    }
    guard let first = claims.first else {
      if let count {
        guard count == 1 else { throw .numberMissing(count: count) }
        return SweepShardClaim(source: .option, shard: .whole)
      }
      return nil
    }
    if let other = claims.first(where: { $0.shard != first.shard }) { throw .disagree(first, other) }
    return first
  }
}

/// What schedulers say in the environment.
private struct SchedulerVariables {
  let values: [String: String]
  /// How many shards there are, as given.
  let count: Int?
  /// The user names the shard.
  let isNamed: Bool

  /// A scheduler that counts its tasks one by one.
  func indexed(
    _ source: SweepShardSource, index: String, from base: Int, size: String? = nil
  ) throws(SweepShardError) -> SweepShard? {
    guard let index = try number(index) else { return nil }
    let found = if let size { try number(size) } else { Int?.none }
    guard let total = try agreed(found, source) else { throw .countMissing(source) }
    return try SweepShard(index - base + 1, of: total, source: source)
  }

  /// A task of an array whose ids may begin anywhere and have steps.
  func slurm() throws(SweepShardError) -> SweepShard? {
    guard let id = try number("SLURM_ARRAY_TASK_ID") else { return nil }
    let first = try needed("SLURM_ARRAY_TASK_MIN")
    let last = try needed("SLURM_ARRAY_TASK_MAX")
    let step = try number("SLURM_ARRAY_TASK_STEP") ?? 1
    guard first <= last, step >= 1 else {
      throw .notANumber(
        variable: step < 1 ? "SLURM_ARRAY_TASK_STEP" : "SLURM_ARRAY_TASK_MAX",
        value: String(step < 1 ? step : last))
    }
    let tasks = (last - first) / step + 1
    guard (last - first) % step == 0, (id - first) % step == 0,
      try number("SLURM_ARRAY_TASK_COUNT") ?? tasks == tasks
    else {
      // Nothing can be read from it that could disagree with the user.
      if isNamed { return nil }
      throw .irregularArray
    }
    let total = try agreed(tasks, .slurm) ?? tasks
    guard (first...last).contains(id) else { throw .outside(number: id, count: total, .slurm) }
    return try SweepShard((id - first) / step + 1, of: total, source: .slurm)
  }

  private func agreed(_ found: Int?, _ source: SweepShardSource) throws(SweepShardError) -> Int? {
    if let found, let count, found != count {
      throw .countsDisagree(given: count, found: found, source)
    }
    return found ?? count
  }

  private func needed(_ variable: String) throws(SweepShardError) -> Int {
    guard let value = try number(variable) else { throw .variableMissing(variable) }
    return value
  }

  /// A whole number below two milliards, so that sums never overflow.
  private func number(_ variable: String) throws(SweepShardError) -> Int? {
    guard let text = values[variable], !text.isEmpty else { return nil }
    guard let number = SweepShard.digits(text), number <= Int(Int32.max) else {
      throw .notANumber(variable: variable, value: text)
    }
    return number
  }
}
