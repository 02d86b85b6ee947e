@testable import Sweeps
import Testing

@Suite struct ShardEnvironmentTests {
  static func slurm(_ id: Int, _ min: Int, _ max: Int, _ step: Int? = nil, count: Int? = nil) -> [String:
    String]
  {
    var values = [
      "SLURM_ARRAY_TASK_ID": "\(id)", "SLURM_ARRAY_TASK_MIN": "\(min)", "SLURM_ARRAY_TASK_MAX": "\(max)",
    ]
    values["SLURM_ARRAY_TASK_STEP"] = step.map(String.init)
    values["SLURM_ARRAY_TASK_COUNT"] = count.map(String.init)
    return values
  }

  @Test func `nobody names a shard`() throws {
    #expect(try SweepShard.find(environment: ["HOME": "/root", "SLURM_ARRAY_TASK_ID": ""]) == nil)
    #expect(try SweepShard.find(count: 1, environment: [:])?.shard == .whole)
    #expect(throws: SweepShardError.numberMissing(count: 3)) {
      try SweepShard.find(count: 3, environment: [:])
    }
  }

  @Test(
    arguments: [
      (slurm(1, 1, 8, 1, count: 8), "1/8"), (slurm(8, 1, 8), "8/8"), (slurm(0, 0, 7, 1, count: 8), "1/8"),
      (slurm(5, 1, 9, 2, count: 5), "3/5"), (slurm(12, 10, 13, 1, count: 4), "3/4"), (slurm(4, 4, 4), "1/1"),
    ])
  func `a task of a Slurm array knows its shard`(environment: [String: String], shard: String) throws {
    let claim = try SweepShard.find(environment: environment)
    #expect(claim?.shard.description == shard)
    #expect(claim?.source == .slurm)
    #expect(try SweepShard.find(option: shard, environment: environment)?.source == .option)
  }

  @Test(arguments: [slurm(3, 1, 7, 1, count: 3), slurm(4, 1, 7, 2, count: 4), slurm(1, 1, 8, 2, count: 4)])
  func `a task of an array without equal steps needs the user`(environment: [String: String]) throws {
    #expect(throws: SweepShardError.irregularArray) { try SweepShard.find(environment: environment) }
    #expect(try SweepShard.find(option: "3/7", environment: environment)?.shard == SweepShard(3, of: 7))
  }

  @Test func `schedulers that count their tasks one by one`() throws {
    let batch = ["AWS_BATCH_JOB_ARRAY_INDEX": "0"]
    #expect(
      try SweepShard.find(environment: batch.merging(["AWS_BATCH_JOB_ARRAY_SIZE": "5"]) { $1 })
        == SweepShardClaim(source: .awsBatch, shard: SweepShard(1, of: 5)))
    #expect(try SweepShard.find(count: 5, environment: batch)?.shard == SweepShard(1, of: 5))
    #expect(
      try SweepShard.find(count: 5, environment: ["JOB_COMPLETION_INDEX": "4"])
        == SweepShardClaim(source: .kubernetes, shard: SweepShard(5, of: 5)))
    #expect(
      try SweepShard.find(count: 5, environment: ["PARALLEL_SEQ": "4"])
        == SweepShardClaim(source: .gnuParallel, shard: SweepShard(4, of: 5)))
    #expect(try SweepShard.find(option: "4/5", environment: ["PARALLEL_SEQ": "4"])?.shard.count == 5)
  }

  @Test func `a count that nobody gives is asked for`() {
    for (source, name) in [
      (SweepShardSource.awsBatch, "AWS_BATCH_JOB_ARRAY_INDEX"), (.kubernetes, "JOB_COMPLETION_INDEX"),
      (.gnuParallel, "PARALLEL_SEQ"),
    ] {
      #expect(throws: SweepShardError.countMissing(source)) { try SweepShard.find(environment: [name: "1"]) }
    }
  }

  @Test func `tasks beyond the count are refused`() {
    for (environment, number, source) in [
      (["JOB_COMPLETION_INDEX": "5"], 6, SweepShardSource.kubernetes),
      (["PARALLEL_SEQ": "6"], 6, .gnuParallel),
      (["PARALLEL_SEQ": "0"], 0, .gnuParallel), (["AWS_BATCH_JOB_ARRAY_INDEX": "9"], 10, .awsBatch),
      (Self.slurm(9, 1, 5), 9, .slurm), (Self.slurm(0, 1, 5), 0, .slurm),
    ] {
      #expect(throws: SweepShardError.outside(number: number, count: 5, source)) {
        try SweepShard.find(count: 5, environment: environment)
      }
    }
  }

  @Test func `two sources that disagree are both named`() throws {
    let one = SweepShardClaim(source: .option, shard: try SweepShard("2/5"))
    let other = SweepShardClaim(source: .gnuParallel, shard: try SweepShard("3/5"))
    #expect(throws: SweepShardError.disagree(one, other)) {
      try SweepShard.find(option: "2/5", environment: ["PARALLEL_SEQ": "3"])
    }
    #expect(throws: SweepShardError.countsDisagree(given: 4, found: 5, .option)) {
      try SweepShard.find(option: "2/5", count: 4, environment: [:])
    }
    #expect(throws: SweepShardError.countsDisagree(given: 4, found: 8, .slurm)) {
      try SweepShard.find(count: 4, environment: Self.slurm(1, 1, 8))
    }
    #expect(throws: SweepShardError.countsDisagree(given: 4, found: 8, .awsBatch)) {
      try SweepShard.find(
        count: 4, environment: ["AWS_BATCH_JOB_ARRAY_INDEX": "1", "AWS_BATCH_JOB_ARRAY_SIZE": "8"])
    }
    // On Kubernetes, AWS Batch sets the variables of both, and they agree.
    #expect(
      try SweepShard.find(
        environment: ["AWS_BATCH_JOB_ARRAY_INDEX": "1", "AWS_BATCH_JOB_ARRAY_SIZE": "8"])?.shard
        == SweepShard(2, of: 8))
    #expect(
      try SweepShard.find(
        count: 8, environment: ["AWS_BATCH_JOB_ARRAY_INDEX": "1", "JOB_COMPLETION_INDEX": "1"])?.source
        == .awsBatch)
  }

  @Test func `variables without use are named`() {
    for value in ["x", "-1", "1.0", "4294967295", "99999999999999999999"] {
      #expect(throws: SweepShardError.notANumber(variable: "JOB_COMPLETION_INDEX", value: value)) {
        try SweepShard.find(count: 5, environment: ["JOB_COMPLETION_INDEX": value])
      }
    }
    #expect(throws: SweepShardError.variableMissing("SLURM_ARRAY_TASK_MIN")) {
      try SweepShard.find(environment: ["SLURM_ARRAY_TASK_ID": "1"])
    }
    #expect(throws: SweepShardError.notANumber(variable: "SLURM_ARRAY_TASK_STEP", value: "0")) {
      try SweepShard.find(environment: Self.slurm(1, 1, 5, 0))
    }
    #expect(throws: SweepShardError.notANumber(variable: "SLURM_ARRAY_TASK_MAX", value: "1")) {
      try SweepShard.find(environment: Self.slurm(2, 2, 1))
    }
  }
}
