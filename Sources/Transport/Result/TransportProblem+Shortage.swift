extension TransportProblem {
  /// Who shares too few seats, found from a plan that seats as many as possible of those who must have a seat: the
  /// student left out and everyone whose seat he could reach by displacements.
  func shortage(around student: Int, chosen: [Int32]) -> SeatShortage {
    var seated = Array(repeating: [Int](), count: placeCount)
    for (other, ordinal) in chosen.enumerated() where ordinal >= 0 {
      seated[Int(places[firstArc[other] + Int(ordinal)])].append(other)
    }
    var isReached = Array(repeating: false, count: placeCount)
    var students = [student]
    var next = 0
    while next < students.count {
      for arc in row(students[next]) {
        let place = Int(places[arc])
        guard !isReached[place] else { continue }
        isReached[place] = true
        students += seated[place]
      }
      next += 1
    }
    let reached = isReached.indices.filter { isReached[$0] }
    return SeatShortage(
      students: students.sorted(), places: reached, seats: reached.reduce(0) { $0 + capacities[$1] })
  }
}
