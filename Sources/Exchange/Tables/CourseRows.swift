import PlacementDomain

/// The rotations of all courses and what they are called.
struct RotationDrafts {
  private(set) var rows: [RotationDraft] = []
  /// Numbers by name as it is compared: the bare one, and `course/name`.
  private var byName: [String: [Int]] = [:]
  /// Bare names that several courses use.
  private var clashing: Set<String> = []

  mutating func add(_ row: RotationDraft, course: String) {
    let name = row.name.plain
    if byName[name] != nil { clashing.insert(name) }
    byName[name, default: []].append(rows.count)
    byName["\(course)/\(row.name)".plain, default: []].append(rows.count)
    rows.append(row)
  }

  /// The id of a rotation: its name, with its course where several courses use the name.
  func id(_ number: Int, courses: Catalog<Void>) -> String {
    let row = rows[number]
    return clashing.contains(row.name.plain) ? "\(courses.id(row.course))/\(row.name)" : row.name
  }

  /// Rotations a text may mean.
  func named(_ text: String) -> [Int] { byName[text.plain] ?? [] }
}

extension SessionDraft {
  /// Rotations of courses. Needs blocks and disciplines.
  func readCourses(_ reader: TableReader) {
    var drafts = RotationDrafts()
    var lines: [String: Int] = [:]
    while reader.next() {
      let course = reader.required(.course).map { courses.declare($0, line: reader.line).number }
      let name = reader.required(.rotation)
      let blocks = reader.list(.blocks).compactMap { number(.blocks, .block, in: \.blocks, reader, id: $0) }
      let disciplines = reader.list(.disciplines).map { discipline($0, reader) }
      let order = reader.integer(.order, 0...10_000)
      let minutes = minutes(.hours, most: 10_000, reader)
      let release = reader.day(.release)
      guard let course, let name else { continue }
      let known = courseRemarks[course] ?? CourseRemarks()
      courseRemarks[course] = CourseRemarks(
        release: [known.release, release].compactMap(\.self).max(),
        leader: known.leader ?? reader.text(.leader),
        comment: known.comment ?? reader.text(.comment))
      let full = "\(courses.id(course))/\(name)".plain
      if let first = lines[full] {
        reader.report(.duplicateID(.rotation, firstLine: first), .rotation)
      } else {
        lines[full] = reader.line
        drafts.add(
          RotationDraft(
            course: course, name: name, disciplines: disciplines, blocks: blocks, order: order,
            minutes: minutes),
          course: courses.id(course))
      }
    }
    rotations = drafts
    courses.isClosed = true
  }

  /// A discipline a rotation accepts or a teacher teaches. One that no destination has is taken, with a warning.
  func discipline(_ id: String, _ reader: TableReader) -> Int {
    if let number = disciplines.find(id) { return number }
    if destinations.isClosed {
      reportUnknown(id, .discipline, .disciplines, reader, among: disciplines.ids, severity: .warning)
    }
    return disciplines.declare(id).number
  }

  /// The rotations each student has to do, by numbers; `[0]` for all when there are no courses.
  func needs() -> [[Int]] {
    var needs = [[Int]](repeating: [], count: students.count)
    let byCourse = Dictionary(grouping: (rotations?.rows ?? []).indices) { rotations!.rows[$0].course }
    for student in 0..<students.count where students[student]?.isWithdrawn != true {
      guard let rotations else {
        needs[student] = [0]
        continue
      }
      if enrolments == nil { needs[student] = Array(rotations.rows.indices) }
    }
    for (student, course) in enrolments ?? [] where students[student]?.isWithdrawn != true {
      needs[student] += byCourse[course] ?? []
    }
    return needs
  }
}
