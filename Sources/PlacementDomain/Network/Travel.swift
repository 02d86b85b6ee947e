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

  /// All of them, by student × destination.
  var all: [Int32] { distances }
}
