import PlacementDomain
import Testing

@testable import Sweeps

@Suite struct SweepManifestTests {
  @Test func `every combination is one cell, the block changing fastest`() throws {
    let manifest = try SampleSweep.manifest()
    #expect(manifest.cells.count == 24)
    #expect(Set(manifest.cells.map(\.address)).count == 24)
    let names = manifest.cells.map {
      "\($0.scenario.name) \($0.plan.name) \($0.policy.name) \($0.block.first)"
    }
    #expect(
      names.prefix(7) == [
        "été A weekly 0", "été A weekly 10", "été A weekly 20", "été A lottery 0", "été A lottery 10",
        "été A lottery 20", "été B weekly 0",
      ])
    #expect(names.last == "hiver B lottery 20")
    #expect(manifest.cells.last?.block.count == 5)
  }

  @Test func `what is compared keeps its order, of which no cell depends`() throws {
    let manifest = try SampleSweep.manifest()
    let other = try SampleSweep.manifest(plans: SampleSweep.plans.reversed())
    #expect(other.plans.map(\.name) == ["B", "A"])
    #expect(other.digest != manifest.digest)
    #expect(Set(other.cells) == Set(manifest.cells))
    let blocks = try SampleSweep.manifest(blocks: SampleSweep.blocks.reversed())
    #expect(blocks == manifest && blocks.digest == manifest.digest)
  }

  @Test func `an input changes the addresses of the cells that depend on it, and of no others`() throws {
    let before = try SampleSweep.manifest()
    let after = try SampleSweep.manifest(
      inputs: SampleSweep.inputs.merging(["B.json": SweepDigest(of: "B2".utf8)]) { $1 })
    for (old, new) in zip(before.cells, after.cells) {
      #expect((old.address == new.address) == (old.plan.name == "A"))
    }
  }

  @Test func `more blocks leave the cells there were as they are`() throws {
    let few = try SampleSweep.manifest()
    let many = try SampleSweep.manifest(
      blocks: SampleSweep.blocks + [SweepBlock(seed: 11, first: 25, count: 10)])
    #expect(Set(few.cells).isSubset(of: many.cells))
  }

  @Test func `another program, name, seed or block makes another address`() throws {
    let address = try SampleSweep.manifest().cells[0].address
    let block = SampleSweep.blocks[0]
    let others = try [
      SampleSweep.manifest(engine: "hspplan 2"),
      SampleSweep.manifest(policies: [SweepChoice("lottery")]),
      SampleSweep.manifest(policies: [SweepChoice("weekly", settings: ["amount": ["2"]])]),
      SampleSweep.manifest(blocks: [SweepBlock(seed: 12, first: block.first, count: block.count)]),
      SampleSweep.manifest(blocks: [SweepBlock(seed: 11, first: 1, count: block.count)]),
      SampleSweep.manifest(blocks: [SweepBlock(seed: 11, first: 0, count: 9)]),
    ]
    #expect(Set(others.map { $0.cells[0].address } + [address]).count == 7)
  }

  @Test func `an address is the digest of bytes anybody can write`() throws {
    let digest = SweepDigest(of: "x".utf8)
    let manifest = try SweepManifest(
      engine: "e", inputs: ["i": digest], scenarios: [SweepChoice("s", inputs: ["i"])],
      plans: [SweepChoice("p", settings: ["b": ["1", "2"], "a": []])], policies: [SweepChoice("k")],
      blocks: [SweepBlock(seed: .max, first: 3, count: 2)])
    let text =
      #"{"block":{"count":2,"first":3,"seed":"18446744073709551615"},"engine":"e","plan":{"inputs":{},"#
      + #""name":"p","settings":{"a":[],"b":["1","2"]}},"policy":{"inputs":{},"name":"k","settings":{}},"#
      + #""scenario":{"inputs":{"i":"\#(digest)"},"name":"s","settings":{}},"#
      + #""schema":"hspplan.sweep-cell/1"}"#
    #expect(manifest.cells.map(\.address) == [SweepDigest(of: text.utf8).digits])
  }

  @Test func `nothing to vary is an error`() {
    #expect(throws: SweepManifestError.emptyAxis(.plans)) { try SampleSweep.manifest(plans: []) }
    #expect(throws: SweepManifestError.noBlocks) { try SampleSweep.manifest(blocks: []) }
  }

  @Test func `names are told apart and can be read`() {
    #expect(throws: SweepManifestError.sameName(.policies, "x")) {
      try SampleSweep.manifest(policies: [SweepChoice("x"), SweepChoice("x")])
    }
    #expect(throws: SweepManifestError.badName(.policies, "")) {
      try SampleSweep.manifest(policies: [SweepChoice("")])
    }
    #expect(throws: SweepManifestError.badName(.policies, "a\nb")) {
      try SampleSweep.manifest(policies: [SweepChoice("a\nb")])
    }
    #expect(throws: SweepManifestError.badName(nil, "")) {
      try SampleSweep.manifest(inputs: SampleSweep.inputs.merging(["": SweepDigest(of: [])]) { $1 })
    }
  }

  @Test func `every choice has its inputs and every input is needed`() {
    #expect(throws: SweepManifestError.unknownInput("C.json", axis: .plans, choice: "C")) {
      try SampleSweep.manifest(plans: SampleSweep.plans + [SweepChoice("C", inputs: ["C.json"])])
    }
    #expect(throws: SweepManifestError.unknownInput("A.json", axis: .plans, choice: "A")) {
      try SampleSweep.manifest(plans: [SweepChoice("A", inputs: ["A.json", "A.json"]), SampleSweep.plans[1]])
    }
    #expect(throws: SweepManifestError.unusedInput("B.json")) {
      try SampleSweep.manifest(plans: [SampleSweep.plans[0]])
    }
  }

  @Test(arguments: [(-1, 2), (0, 0), (0, -1), (1 << 32, 1), (1, 1 << 32), (.max, .max)])
  func `replications are from 0 to 2³² − 1`(first: Int, count: Int) {
    let block = SweepBlock(seed: 1, first: first, count: count)
    #expect(throws: SweepManifestError.impossibleBlock(block)) { try SampleSweep.manifest(blocks: [block]) }
  }

  @Test func `no replication counts twice`() throws {
    let (one, two) = (SweepBlock(seed: 1, first: 0, count: 10), SweepBlock(seed: 1, first: 9, count: 5))
    #expect(throws: SweepManifestError.overlappingBlocks(one, two)) {
      try SampleSweep.manifest(blocks: [two, one])
    }
    #expect(throws: SweepManifestError.overlappingBlocks(one, one)) {
      try SampleSweep.manifest(blocks: [one, one])
    }
    _ = try SampleSweep.manifest(blocks: [one, SweepBlock(seed: 2, first: 9, count: 5)])
  }

  @Test func `a sweep too large is refused before it is made`() throws {
    let blocks = SweepBlock.blocks(seed: 1, replications: 12_501, size: 1)
    #expect(throws: SweepManifestError.tooManyCells(limit: 100_000)) {
      try SampleSweep.manifest(blocks: blocks)
    }
  }

  @Test func `another program does not compute it`() throws {
    #expect(throws: SweepManifestError.engineChanged(recorded: "hspplan 1", found: "hspplan 2")) {
      try SampleSweep.manifest().check(engine: "hspplan 2", inputs: SampleSweep.inputs)
    }
  }

  @Test func `inputs that changed, went or came are named`() throws {
    let manifest = try SampleSweep.manifest()
    try manifest.check(engine: "hspplan 1", inputs: SampleSweep.inputs)
    var now = SampleSweep.inputs
    now["C.json"] = SweepDigest(of: [])
    now["été/session.yaml"] = nil
    now["B.json"] = SweepDigest(of: "B2".utf8)
    let changed = [
      SweepManifestError.ChangedInput(
        name: "B.json", recorded: SweepDigest(of: "B".utf8), found: SweepDigest(of: "B2".utf8)),
      SweepManifestError.ChangedInput(name: "C.json", recorded: nil, found: SweepDigest(of: [])),
      SweepManifestError.ChangedInput(
        name: "été/session.yaml", recorded: SweepDigest(of: "été".utf8), found: nil),
    ]
    #expect(throws: SweepManifestError.inputsChanged(changed)) {
      try manifest.check(engine: "hspplan 1", inputs: now)
    }
  }
}
