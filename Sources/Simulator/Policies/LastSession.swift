public import PlacementDomain

/// Who was where when the session before ended: what programmes copy.
public struct LastSession: Hashable, Sendable {
  /// Where somebody was.
  public struct Stay: Hashable, Sendable {
    /// The place.
    public let place: Place.ID
    /// Where it was.
    public let destination: Destination.ID

    /// A stay.
    public init(place: Place.ID, destination: Destination.ID) {
      (self.place, self.destination) = (place, destination)
    }
  }

  /// Its students, in the order of its list.
  public let students: [Student.ID]
  /// What each ended with.
  public let stays: [PlacementNeed: Stay]

  /// A session that is over.
  public init(students: [Student.ID], stays: [PlacementNeed: Stay]) {
    (self.students, self.stays) = (students, stays)
  }

  /// The end of a session that had these students on its first day.
  public init(students: [Student.ID], _ session: SimulatedSession) {
    let scenario = session.scenario
    self.init(
      students: students,
      stays: session.standing.compactMapValues { id in
        scenario.places.ordinal(of: id).map {
          Stay(place: id, destination: scenario.destinations[scenario.places[$0].destination].id)
        }
      })
  }

  /// Whose places each of these students takes over: his or her own, else those of whoever stood at the same
  /// position of the list and is not here any more. Who has neither is left out.
  public func predecessors(of list: [Student.ID]) -> [Student.ID: Student.ID] {
    let (before, now) = (Set(students), Set(list))
    var predecessors: [Student.ID: Student.ID] = [:]
    for (position, student) in list.enumerated() {
      if before.contains(student) {
        predecessors[student] = student
      } else if students.indices.contains(position), !now.contains(students[position]) {
        predecessors[student] = students[position]
      }
    }
    return predecessors
  }
}
