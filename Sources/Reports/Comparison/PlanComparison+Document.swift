public import PlacementDomain

extension PlanComparison {
  /// `hspplan.diff/1`.
  public var document: JSONValue {
    .object([
      "schema": .string("hspplan.diff/1"), "same": .bool(isSame), "before": PlanComparison.head(before),
      "after": PlanComparison.head(after), "moves": .array(moves.map(\.json)),
      "stages": .array(stages.map(\.json)), "prices": prices.json,
    ])
  }

  private static func head(_ plan: Plan) -> JSONValue {
    .object([
      "name": .string(plan.name), "session": .string(plan.session), "inputs": .string(plan.inputs),
      "status": .string(plan.status.rawValue), "placed": .integer(plan.assignments.count),
      "unplaced": .integer(plan.unplaced.count), "profile": .array(plan.profile.map(JSONValue.integer)),
      "unranked": .integer(plan.unranked), "what-if": plan.whatIf?.json ?? .null,
    ])
  }
}

extension PlanComparison.Move {
  fileprivate var json: JSONValue {
    func end(_ assignment: Assignment?) -> JSONValue {
      guard let assignment else { return .null }
      return .object([
        "place": .string(assignment.place.text), "destination": .string(assignment.destination.text),
        "rank": assignment.rank.map(JSONValue.integer) ?? .null,
      ])
    }
    return .object([
      "student": .string(student.text), "rotation": .string(rotation.text), "from": end(before),
      "to": end(after), "change": .string(change.rawValue),
    ])
  }
}

extension PlanComparison.StageChange {
  fileprivate var json: JSONValue {
    .object([
      "key": .string(key), "sense": .string(isMaximised ? "max" : "min"),
      "before": before.map(JSONValue.integer) ?? .null, "after": after.map(JSONValue.integer) ?? .null,
      "change": .string(change.rawValue),
    ])
  }
}

extension SeatPriceComparison {
  fileprivate var json: JSONValue {
    func price(_ price: Price) -> JSONValue {
      .object(["numerator": .integer(price.numerator), "scale": .integer(price.scale)])
    }
    return .object([
      "stage": stage.map(JSONValue.string) ?? .null,
      "not-compared": obstacle.map { .string($0.rawValue) } ?? .null,
      "changes": .array(
        changes.map {
          .object(["place": .string($0.place.text), "before": price($0.before), "after": price($0.after)])
        }),
    ])
  }
}
