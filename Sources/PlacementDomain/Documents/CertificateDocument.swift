extension Certificate {
  var json: JSONValue {
    .object([
      "scale": .integer(scale),
      "stages": .array(
        stages.map {
          .object([
            "key": .string($0.key), "numerator": .string(String($0.numerator)), "proof": $0.proof.json,
          ])
        }),
      "witnesses": .array(
        witnesses.map {
          .object([
            "key": .string($0.key),
            "assignments": .array(
              $0.assignments.map {
                .array([.string($0.student.text), .string($0.rotation.text), .string($0.place.text)])
              }),
          ])
        }),
    ])
  }

  init(reading it: DocumentReader) throws(PlanDocumentError) {
    let scale = try it.integer("scale")
    guard (0...60).contains(scale) else { throw .malformed(path: it.path + "/scale") }
    self.init(
      scale: scale,
      stages: try it.list("stages") { it throws(PlanDocumentError) in
        guard let numerator = Int128(try it.text("numerator")) else {
          throw .malformed(path: it.path + "/numerator")
        }
        return StageProof(
          key: try it.text("key"), numerator: numerator, proof: try Proof(reading: it.member("proof")))
      },
      witnesses: try it.list("witnesses") { it throws(PlanDocumentError) in
        Witness(
          key: try it.text("key"),
          assignments: try it.list("assignments") { it throws(PlanDocumentError) in
            guard case .array(let parts) = it.value, parts.count == 3, let student = parts[0].string,
              let rotation = parts[1].string, let place = parts[2].string
            else { throw .malformed(path: it.path) }
            return Triple(
              student: Identifier(student), rotation: Identifier(rotation), place: Identifier(place))
          })
      })
  }
}

extension Proof {
  fileprivate var json: JSONValue {
    switch self {
    case .prices(let prices): .object(["prices": Proof.json(prices)])
    case .ray(let prices): .object(["ray": Proof.json(prices)])
    case .branch(let variable, let at, let low, let high):
      .object([
        "branch": .object([
          "on": .string(variable), "at": .integer(at), "low": low.json, "high": high.json,
        ])
      ])
    }
  }

  private static func json(_ prices: [RowPrice]) -> JSONValue {
    .object(prices.map { JSONMember(key: $0.row, value: .integer($0.price)) })
  }

  fileprivate init(reading it: DocumentReader) throws(PlanDocumentError) {
    guard let members = it.value.members, members.count == 1 else { throw .malformed(path: it.path) }
    let inner = try it.member(members[0].key)
    switch members[0].key {
    case "prices": self = .prices(try Proof.prices(inner))
    case "ray": self = .ray(try Proof.prices(inner))
    case "branch":
      self = .branch(
        on: try inner.text("on"), at: try inner.integer("at"),
        low: try Proof(reading: inner.member("low")), high: try Proof(reading: inner.member("high")))
    default: throw .malformed(path: it.path)
    }
  }

  private static func prices(_ it: DocumentReader) throws(PlanDocumentError) -> [RowPrice] {
    var prices: [RowPrice] = []
    for member in try it.members() {
      prices.append(RowPrice(row: member.key, price: try member.value.integer()))
    }
    return prices
  }
}
