/// What a plan remembers of the plan it was asked to keep, so that anyone can make its inputs again.
public struct KeptRecord: Hashable, Sendable {
  /// One assignment of the kept plan.
  public struct Entry: Hashable, Sendable {
    /// Whose.
    public let student: Student.ID
    /// For which rotation.
    public let rotation: Rotation.ID
    /// Where.
    public let place: Place.ID
    /// True when the student had been told.
    public let isTold: Bool

    /// An assignment.
    public init(student: Student.ID, rotation: Rotation.ID, place: Place.ID, isTold: Bool) {
      self.student = student
      self.rotation = rotation
      self.place = place
      self.isTold = isTold
    }
  }

  /// Why an assignment of a kept plan is kept no more.
  public enum Loss: String, Hashable, Sendable, CaseIterable {
    /// The session has no such student.
    case student
    /// The student is not to be placed for this rotation (any more).
    case rotation
    /// The session has no such place, or its request does not count (any more).
    case place
  }

  /// The kept plan's name.
  public let name: String
  /// Its assignments, by student, then rotation, in byte order.
  public let entries: [Entry]
  /// Most of them that may change; nil: any number.
  public let mostChanges: Int?
  /// True where confirmed assignments may move too.
  public let freesConfirmed: Bool

  /// A record; entries may come in any order.
  public init(name: String, entries: [Entry], mostChanges: Int? = nil, freesConfirmed: Bool = false) {
    self.name = name
    self.entries = entries.sorted {
      ($0.student, $0.rotation, $0.place) < ($1.student, $1.rotation, $1.place)
    }
    self.mostChanges = mostChanges
    self.freesConfirmed = freesConfirmed
  }

  /// Its assignments as a search starts from them.
  public var triples: [Certificate.Triple] {
    entries.map { Certificate.Triple(student: $0.student, rotation: $0.rotation, place: $0.place) }
  }

  /// A plan to keep. `isTold`: everybody in it has been told; else those it says.
  public init(_ plan: Plan, mostChanges: Int? = nil, freesConfirmed: Bool = false, isTold: Bool = false) {
    self.init(
      name: plan.name,
      entries: plan.assignments.map {
        Entry(student: $0.student, rotation: $0.rotation, place: $0.place, isTold: isTold || $0.isTold)
      }, mostChanges: mostChanges, freesConfirmed: freesConfirmed)
  }
}

extension Scenario {
  /// Why this entry cannot be kept here; nil: it can.
  public func loss(of entry: KeptRecord.Entry) -> KeptRecord.Loss? {
    guard let student = students.ordinal(of: entry.student) else { return .student }
    guard let rotation = rotations.ordinal(of: entry.rotation), needs[student].contains(rotation) else {
      return .rotation
    }
    guard let place = places.ordinal(of: entry.place), counts(place) else { return .place }
    return nil
  }

  /// What this scenario keeps of a record: assignments whose student, rotation and place still exist. A second
  /// entry of one student and rotation, as in a document made by hand, is passed over.
  public func kept(of record: KeptRecord) -> [KeptPlan.Kept] {
    var kept: [KeptPlan.Kept] = []
    for entry in record.entries where loss(of: entry) == nil {
      let (student, rotation) = (
        students.ordinal(of: entry.student)!, rotations.ordinal(of: entry.rotation)!
      )
      if let last = kept.last, last.student == student, last.rotation == rotation { continue }
      kept.append(
        KeptPlan.Kept(
          student: student, rotation: rotation, place: places.ordinal(of: entry.place)!, isTold: entry.isTold)
      )
    }
    return kept
  }

  /// The pins that hold kept assignments at places whose request is confirmed; none where they are freed, or
  /// where the planner already fixed the rotation.
  public func confirmedPins(of record: KeptRecord) -> [Pin] {
    guard !record.freesConfirmed else { return [] }
    struct Need: Hashable {
      let student: Student.Ordinal
      let rotation: Rotation.Ordinal
    }
    let fixed = Set(
      pins.filter { $0.mode == .fix }.map { Need(student: $0.student, rotation: $0.rotation!) })
    return kept(of: record).filter {
      places[$0.place].status == .confirmed
        && !fixed.contains(Need(student: $0.student, rotation: $0.rotation))
    }.map { Pin(student: $0.student, rotation: $0.rotation, target: .place($0.place), mode: .fix) }
  }

  /// The scenario that keeps this plan: what the goal `stability` and the limit of changes look at, and a pin
  /// for each confirmed assignment unless they are freed.
  public func keeping(_ record: KeptRecord) -> Scenario {
    replacing(
      pins: pins + confirmedPins(of: record),
      kept: .some(KeptPlan(assignments: kept(of: record), mostChanges: record.mostChanges)))
  }

  /// The scenario a plan was made for, of the session as its files are: with the plan's goals and what it keeps.
  public func asked(by plan: Plan) -> Scenario {
    let same = with(goals: plan.goals.map(\.request))
    return plan.kept.map(same.keeping) ?? same
  }
}
