import PlacementDomain

extension SessionDraft {
  /// What a row of a place says it opens with.
  func opening(_ reader: TableReader) -> OpeningDraft {
    let parent = reader.text(.parent)
    let split = reader.choice(.split, ClosedValues.split)
    if parent != nil, reader.text(.split) == nil { reader.report(.valueMissing, .split) }
    if parent == nil, reader.text(.split) != nil { reader.report(.valueMissing, .parent) }
    return OpeningDraft(parent: parent, split: split, links: reader.list(.linked), line: reader.line)
  }

  /// Makes parts and links into what opens with what, and takes the seats of mandatory parts from their parents.
  /// Needs all places; those of rejected rows are passed over.
  func resolveOpenings(_ reader: TableReader) {
    var sets = LinkedSets(count: places.count)
    let parts = resolveParts(reader)
    for (part, parent, split) in parts {
      if split == .mandatory {
        sets.join(part, parent)
      } else {
        openingLinks.append(.onlyWith(part, parent: parent))
      }
    }
    takeSeats(of: parts, reader)
    resolveLinks(&sets, reader)
    openingLinks += sets.sets.map(OpeningLinkDraft.together)
  }

  private func resolveParts(_ reader: TableReader) -> [(part: Int, parent: Int, split: ClosedValues.Split)] {
    var parts: [(part: Int, parent: Int, split: ClosedValues.Split)] = []
    for number in 0..<places.count {
      guard let row = places[number]?.opening, let text = row.parent else { continue }
      func report(_ kind: ProblemKind) { reader.reportLater(kind, .parent, line: row.line, value: text) }
      guard let parent = places.find(text) else {
        report(.unknownID(.place, suggestions: problems.suggestions.nearest(to: text, among: places.ids)))
        continue
      }
      if parent == number {
        report(.ownParent)
      } else if places[parent]?.opening.parent != nil {
        report(.parentIsPart)
      } else if let split = row.split {
        parts.append((number, parent, split))
      }
    }
    return parts
  }

  private func takeSeats(
    of parts: [(part: Int, parent: Int, split: ClosedValues.Split)], _ reader: TableReader
  ) {
    let mandatory = Dictionary(grouping: parts.filter { $0.split == .mandatory }, by: \.parent)
    for (parent, parts) in mandatory.sorted(by: { $0.key < $1.key }) {
      guard let row = places[parent] else { continue }
      let taken = parts.reduce(0) { $0 + (places[$1.part]?.seats ?? 0) }
      let left = row.seats - taken
      if left < 1 {
        let last = parts.compactMap { places[$0.part] }.max { $0.opening.line < $1.opening.line }!
        reader.reportLater(
          .splitTooLarge(parts: taken, seats: row.seats), .seats, line: last.opening.line,
          value: String(last.seats))
      } else if row.minimumSeats > left {
        reader.reportLater(
          .minimumAboveSeats(seats: left), .minimumSeats, line: row.opening.line,
          value: String(row.minimumSeats))
      } else {
        places[parent]!.seats = left
      }
    }
  }

  /// A link is the name of another place, or a name that several places share.
  private func resolveLinks(_ sets: inout LinkedSets, _ reader: TableReader) {
    var shared: [String: [(place: Int, text: String)]] = [:]
    for number in 0..<places.count {
      for text in places[number]?.opening.links ?? [] {
        if let other = places.find(text), other != number {
          sets.join(number, other)
        } else if shared[text.plain]?.contains(where: { $0.place == number }) != true {
          shared[text.plain, default: []].append((number, text))
        }
      }
    }
    for (key, members) in shared.sorted(by: { $0.value[0].place < $1.value[0].place }) {
      // The place that gave the link its name may carry it itself.
      let isName = places.find(key) == members[0].place && members.count == 1
      let isNamed = isName && sets.isJoined(members[0].place)
      guard members.count > 1 || isNamed else {
        let (place, text) = members[0]
        reader.reportLater(
          .linkedAlone, .linked, line: places[place]?.opening.line ?? 0, value: text)
        continue
      }
      for member in members.dropFirst() { sets.join(members[0].place, member.place) }
    }
  }

  /// Remarks on places whose request does not count and that keep others closed.
  func reportUncounted(_ reader: TableReader) {
    func counts(_ place: Int) -> Bool { places[place].map { seatsCounted.includes($0.status) } ?? true }
    func report(_ place: Int) {
      // A place that no file knows has no row to speak of.
      guard let opening = places[place]?.opening, opening.line > 0 else { return }
      let column: ColumnName? =
        reader.position(of: .status) != nil ? .status : opening.parent == nil ? .linked : .parent
      reader.reportLater(
        .linkedNotCounted, column, line: opening.line, value: places.id(place), severity: .warning)
    }
    for link in openingLinks {
      switch link {
      case .together(let set):
        if set.contains(where: counts) { for place in set where !counts(place) { report(place) } }
      case .onlyWith(let part, let parent): if counts(part), !counts(parent) { report(parent) }
      }
    }
  }
}

/// Sets of places joined two by two.
struct LinkedSets {
  private var above: [Int]

  init(count: Int) { above = Array(0..<count) }

  private func top(_ place: Int) -> Int {
    var place = place
    while above[place] != place { place = above[place] }
    return place
  }

  mutating func join(_ one: Int, _ other: Int) { above[top(one)] = top(other) }

  /// True when it is joined with another.
  func isJoined(_ place: Int) -> Bool {
    above.indices.contains { $0 != place && top($0) == top(place) }
  }

  /// The sets of at least two.
  var sets: [[Int]] {
    Dictionary(grouping: above.indices, by: top).values.filter { $0.count > 1 }
      .sorted { $0[0] < $1[0] }
  }
}
