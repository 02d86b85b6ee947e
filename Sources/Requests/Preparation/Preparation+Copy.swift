public import PlacementDomain

/// How requests of an earlier session, or of another course, are copied.
public struct CopyRules: Hashable, Sendable {
  /// Only those that were accepted or confirmed.
  public var acceptedOnly: Bool
  /// Their comments and alerts too.
  public var comments: Bool
  /// The days of the week and the shift of each request; else those of the new block, and the shift all the same.
  public var schedule: Bool
  /// Old rotations by the new ones; one that is not named keeps its name, and is left out where the session has
  /// no such rotation.
  public var rotations: [Rotation.ID: Rotation.ID]
  /// Old blocks by the new ones; one that is not named keeps its name.
  public var blocks: [Block.ID: Block.ID]

  /// These rules.
  public init(
    acceptedOnly: Bool = false, comments: Bool = false, schedule: Bool = false,
    rotations: [Rotation.ID: Rotation.ID] = [:], blocks: [Block.ID: Block.ID] = [:]
  ) {
    self.acceptedOnly = acceptedOnly
    self.comments = comments
    self.schedule = schedule
    self.rotations = rotations
    self.blocks = blocks
  }
}

extension Preparation {
  /// Drafts like these earlier requests, in a session of its own destinations, blocks and shifts. No person, no
  /// answer and no number goes with them; dates follow from the new blocks.
  public static func copied(
    _ earlier: [PlacementRequest], onto scenario: Scenario, _ rules: CopyRules
  ) -> Preparation {
    var result = Preparation()
    for request in earlier {
      let place = request.terms.place
      if rules.acceptedOnly, !request.status.isAccepted {
        result.leftOut.append(.notAccepted(place))
        continue
      }
      guard let destination = scenario.destinations.ordinal(of: request.terms.destination) else {
        result.leftOut.append(.unknownDestination(place, request.terms.destination))
        continue
      }
      let block = rules.blocks[request.terms.block] ?? request.terms.block
      guard scenario.blocks.ordinal(of: block) != nil else {
        result.leftOut.append(.unknownBlock(place, block))
        continue
      }
      guard scenario.shiftCodes.ordinal(of: request.terms.shift) != nil else {
        result.leftOut.append(.unknownShift(place, request.terms.shift))
        continue
      }
      var terms = request.terms
      terms.settle(scenario.named(destination))
      terms.block = block
      terms.status = .draft
      terms.weekdays = rules.schedule ? terms.weekdays : nil
      terms.preceptor = terms.preceptor.flatMap { scenario.preceptors.ordinal(of: $0) == nil ? nil : $0 }
      terms.instructor = terms.instructor.flatMap { scenario.instructors.ordinal(of: $0) == nil ? nil : $0 }
      terms.school = terms.school.flatMap { scenario.agencies.ordinal(of: $0) == nil ? nil : $0 }
      (terms.parent, terms.linked, terms.isMandatoryPart) = (nil, [], false)
      let rotation = request.rotation.map { rules.rotations[$0] ?? $0 }
        .flatMap { scenario.rotations.ordinal(of: $0) == nil ? nil : $0 }
      let details = RequestDetails(
        contact: request.details.contact, comment: rules.comments ? request.details.comment : nil,
        alert: rules.comments ? request.details.alert : nil)
      result.proposals.append(
        RequestProposal(
          place: nil, terms: terms, rotation: rotation,
          details: details))
    }
    return result
  }
}
