import PlacementDomain

/// One requirement bound to a session: whom it concerns, and the kinds of places it can tell apart.
///
/// A class, because it is looked at for every student: copies would count references for nothing.
final class BoundRule: Sendable {
  /// Places whose facts look the same to the rule, by period.
  final class Variant: Sendable {
    let facts: FactsOfPlace
    let cases: [Case]

    init(facts: FactsOfPlace, cases: [Case]) {
      self.facts = facts
      self.cases = cases
    }
  }

  /// Places with the same facts and period.
  struct Case: Sendable {
    let period: DaySpan
    let places: [Place.Ordinal]
  }

  let key: RequirementKey
  let requirement: Requirement
  let condition: BoundCondition
  /// What its tests look at.
  let aspects: Aspects
  /// True at the positions of students it concerns; nil: all.
  let students: [Bool]?
  /// The rotations it concerns; nil: all.
  let rotations: [Rotation.Ordinal]?
  /// In the order of their first place.
  let variants: [Variant]

  init(
    key: RequirementKey, requirement: Requirement, condition: BoundCondition, students: [Bool]?,
    rotations: [Rotation.Ordinal]?, variants: [Variant]
  ) {
    self.key = key
    self.requirement = requirement
    self.condition = condition
    aspects = condition.aspects
    self.students = students
    self.rotations = rotations
    self.variants = variants
  }

  /// True when it takes places from those who do not meet it.
  var takesPlaces: Bool { requirement.severity == .block }

  /// True when it concerns the student.
  func concerns(_ student: Student.Ordinal) -> Bool { students.map { $0[student.position] } ?? true }

  /// True when it concerns the rotation.
  func concerns(_ rotation: Rotation.Ordinal) -> Bool { rotations.map { $0.contains(rotation) } ?? true }
}

extension BoundRule {
  /// Groups places that look the same.
  static func variants(
    _ places: [Place.Ordinal], periods: [DaySpan?], facts: (Place.Ordinal) -> FactsOfPlace
  ) -> [Variant] {
    var numbers: [FactsOfPlace: Int] = [:]
    var groups: [(facts: FactsOfPlace, places: [DaySpan: [Place.Ordinal]])] = []
    for place in places {
      guard let period = periods[place.position] else { continue }
      let facts = facts(place)
      let number = numbers[facts] ?? groups.count
      if number == groups.count {
        numbers[facts] = number
        groups.append((facts, [:]))
      }
      groups[number].places[period, default: []].append(place)
    }
    return groups.map { facts, places in
      Variant(
        facts: facts,
        cases: places.sorted { $0.key < $1.key }.map { Case(period: $0.key, places: $0.value) })
    }
  }
}
