import PlacementDomain

/// A dated shift by the number of its code.
struct DatedDraft: Hashable {
  var day: Day
  var shift: Int
}

struct SupervisionDraft: Hashable {
  var preceptor: Int
  var span: DaySpan?
  var minutes: Int?
}

/// What a place says it opens with, as written.
struct OpeningDraft {
  var parent: String?
  var split: ClosedValues.Split?
  var links: [String] = []
  var line = 0
}

/// Places that open with others, by number.
enum OpeningLinkDraft {
  case together([Int])
  case onlyWith(Int, parent: Int)
}

struct InstructorDraft {
  var weekdays: Weekdays?
  var disciplines: [Int]
  var groups: Int
}

struct CapacityDraft {
  var target: TargetNumber
  var block: Int?
  var periods: Periods?
  var school: Int?
  var students: Int?
  var groups: Int?
  var atLeast: Int?
}

struct UnavailabilityDraft {
  var student: Int
  var value: Unavailability
}

struct PairDraft: Hashable {
  var student: Int
  var other: Int
  var relation: Pair.Relation
  var same: Pair.Dimension
  var rotation: Int?
}
