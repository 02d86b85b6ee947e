import PlacementDomain

/// All wishes as read, in columns of plain numbers: a million of them is 20 MB.
struct WishDrafts {
  private(set) var students: [Int32] = []
  /// Index into `targets`.
  private(set) var targetIndices: [Int32] = []
  /// 0 for a wish to avoid.
  private(set) var ranks: [Int16] = []
  /// -1 for all rotations.
  private(set) var rotations: [Int32] = []
  private(set) var lines: [Int32] = []
  /// Each target once.
  private(set) var targets: [TargetNumber] = []
  private var indices: [TargetNumber: Int32] = [:]

  /// The index of a target.
  mutating func index(of target: TargetNumber) -> Int32 {
    if let index = indices[target] { return index }
    let index = Int32(targets.count)
    indices[target] = index
    targets.append(target)
    return index
  }

  mutating func add(student: Int, target: Int32, rank: Int, rotation: Int?, line: Int) {
    students.append(Int32(student))
    targetIndices.append(target)
    ranks.append(Int16(rank))
    rotations.append(Int32(rotation ?? -1))
    lines.append(Int32(clamping: line))
  }

  /// Positions of all wishes grouped by the order of their students (counting sort), and where each group
  /// starts.
  func grouped(studentOrder: [Int32]) -> (starts: [Int32], positions: [Int32]) {
    students.grouped(by: studentOrder)
  }
}
