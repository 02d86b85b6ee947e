import Allocator
import PlacementDomain

/// What contradicts itself, for programs: `contradictions`, a list of sets, and whether these are all.
struct ContradictionDocument {
  let members: [JSONMember]

  init(found: ContradictionSearch, _ scenario: Scenario, _ eligibility: Eligibility) {
    let words = PremiseWords(scenario, eligibility, .en)
    members = [
      JSONMember(key: "contradictions", value: .array(found.sets.map { .array($0.map(words.json)) })),
      JSONMember(key: "complete", value: .bool(found.isComplete)),
    ]
  }
}
