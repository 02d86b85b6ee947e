/// Session folders for tests of the command line.
enum SmallSession {
  /// Two students, two places of one seat each; everybody gets the first choice.
  static func make(settings: String = "") throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "session.yaml",
      "session: {id: T26, start: 2026-01-05, end: 2026-05-01}\ngoals: [placed, rank-sum]\n" + settings)
    try folder.write("students.csv", "student,last_name\nS1,Élie\nS2,Zoé\n")
    try folder.write("blocks.csv", "block,start,end\nB1,2026-01-12,2026-03-06\n")
    try folder.write("destinations.csv", "destination,site\nD1,H1\nD2,H2\n")
    try folder.write(
      "places.csv",
      "place,destination,block,shift,seats,status\nP1,D1,B1,D8,1,accepted\nP2,D2,B1,E8,1,accepted\n")
    try folder.write("preferences.csv", "student,rank,target\nS1,1,D1\nS1,2,D2\nS2,1,D2\n")
    return folder
  }

  /// So large and so contended that its proof takes many seconds.
  static func makeLarge(students: Int = 500, destinations: Int = 60) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    try folder.write(
      "session.yaml",
      "session: {id: T26, start: 2026-01-05, end: 2026-12-18}\ngoals: [placed, rank-sum]\n")
    try folder.write(
      "students.csv", (["student"] + (0..<students).map { "S\($0)" }).joined(separator: "\n"))
    try folder.write(
      "blocks.csv",
      "block,start,end,days\nB1,2026-01-12,2026-03-06,\nB2,2026-03-09,2026-05-01,\nB3,2026-05-04,2026-06-26,\n"
    )
    try folder.write("courses.csv", "course,rotation,blocks\nC,R1,B1\nC,R2,B2\nC,R3,B3\n")
    var destinationRows = ["destination,site,service"]
    var places = ["place,destination,block,shift,seats,min_seats,status"]
    for d in 0..<destinations {
      destinationRows.append("U\(d),H\(d % 7),V\(d % 15)")
      for b in 1...3 {
        let seats = 4 + random(2 * students / destinations)
        places.append("P\(d)-\(b),U\(d),B\(b),D8,\(seats),\(random(3) == 0 ? 3 : 0),accepted")
      }
    }
    var wishes = ["student,rank,target"]
    for s in 0..<students {
      var chosen: Set<Int> = []
      while chosen.count < 8 { chosen.insert(random(destinations) * random(destinations) / destinations) }
      for (rank, d) in chosen.sorted().enumerated() { wishes.append("S\(s),\(rank + 1),U\(d)") }
    }
    try folder.write("destinations.csv", destinationRows.joined(separator: "\n"))
    try folder.write("places.csv", places.joined(separator: "\n"))
    try folder.write("preferences.csv", wishes.joined(separator: "\n"))
    return folder
  }
}
