public import PlacementDomain

extension SweepManifest {
  /// The document; its file holds the canonical bytes.
  public var document: JSONValue {
    .object([
      "schema": .string(SweepManifest.schema),
      "engine": .string(engine),
      "inputs": .object(
        inputs.sorted { $0.key.precedesInBytes($1.key) }
          .map { JSONMember(key: $0.key, value: .string($0.value.description)) }),
      "axes": .object([
        "scenarios": .array(scenarios.map(\.json)), "plans": .array(plans.map(\.json)),
        "policies": .array(policies.map(\.json)), "blocks": .array(blocks.map(\.json)),
      ]),
      "cells": .array(cells.map(\.line)),
    ])
  }

  /// Read a file. What is not in the format, not in its order or not what the axes make is an error.
  public init(parsing bytes: some Sequence<UInt8>) throws(SweepManifestError) {
    let document: JSONValue
    do throws(JSONError) { document = try JSONValue(parsing: bytes) } catch { throw .notJSON(error) }
    try self.init(document: document)
  }

  /// Read a document.
  public init(document: JSONValue) throws(SweepManifestError) {
    guard document["schema"]?.string == SweepManifest.schema else {
      throw .schema(found: document["schema"]?.string)
    }
    let root = try ManifestReader(document, "").object(["schema", "engine", "inputs", "axes", "cells"])
    let inputs = try root.member("inputs").digests()
    let axes = try root.member("axes").object(["scenarios", "plans", "policies", "blocks"])
    let scenarios = try axes.member("scenarios").choices()
    let plans = try axes.member("plans").choices()
    let policies = try axes.member("policies").choices()
    let blocks = try axes.member("blocks").list { it throws(SweepManifestError) in try it.block() }
    try self.init(
      engine: root.member("engine").text(), inputs: inputs, scenarios: scenarios, plans: plans,
      policies: policies, blocks: blocks)
    guard blocks == self.blocks else { throw .notInOrder(path: "/axes/blocks") }
    let lines = try root.member("cells").list { it in it }
    guard lines.count == cells.count else {
      throw .cellCount(found: lines.count, expected: cells.count)
    }
    for (line, cell) in zip(lines, cells) where line.value.canonicalBytes != cell.line.canonicalBytes {
      throw .otherCell(path: line.path)
    }
  }
}
