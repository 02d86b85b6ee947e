/// How far each student is from each destination, worked out once when the session is read.
public struct Travel: Hashable, Sendable {
  /// What distances are counted in.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    /// Great circle, R = 6 371.0 km.
    case hundredMetres = "100 m"
    /// What a table says.
    case minutes
  }

  /// The unit of all distances.
  public let unit: Unit
  /// How many destinations there are.
  public let destinations: Int
  /// By student × destination, ≥ 0.
  private let distances: [Int32]

  /// Distances by student × destination.
  public init(unit: Unit, destinations: Int, distances: [Int32]) {
    precondition(destinations == 0 ? distances.isEmpty : distances.count % destinations == 0)
    self.unit = unit
    self.destinations = destinations
    self.distances = distances
  }

  /// From the student to the destination, 0 when unknown.
  public func distance(_ student: Student.Ordinal, _ destination: Destination.Ordinal) -> Int {
    Int(distances[student.position * destinations + destination.position])
  }

  /// The same with one more student, of whom nothing is known, before the one who had this ordinal.
  func insertingUnknown(at student: Student.Ordinal) -> Travel {
    var all = distances
    all.insert(
      contentsOf: repeatElement(0, count: destinations), at: student.position * destinations)
    return Travel(unit: unit, destinations: destinations, distances: all)
  }

  /// All of them, by student × destination.
  var all: [Int32] { distances }
}
