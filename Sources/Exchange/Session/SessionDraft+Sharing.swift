import PlacementDomain

// The parts of the scenario that say what people share and when they cannot come.

extension SessionDraft {
  func instructorTable(_ orders: Orders) -> Table<Instructor> {
    Table(
      (0..<instructors.count).compactMap { number in
        instructors[number].map { row in
          Instructor(
            id: .init(instructors.id(number)), weekdays: row.weekdays,
            disciplines: row.disciplines.map { .init(Int(orders.disciplines[$0])) }, groups: row.groups)
        }
      })
  }

  func preceptorTable(_ orders: Orders) -> Table<Preceptor> {
    Table(
      (0..<preceptors.count).map { number in
        Preceptor(
          id: .init(preceptors.id(number)),
          availability: preceptors[number]?.availability.map(SessionDraft.sorted),
          line: (preceptorLines[number] ?? []).map(orders.shift))
      })
  }

  /// Entries in an order that does not depend on the rows'.
  private static func sorted(_ entries: [Preceptor.Availability]) -> [Preceptor.Availability] {
    entries.sorted { left, right in
      let (one, two) = (left.span, right.span)
      if one != two { return one == nil || two != nil && one! < two! }
      return left.students < right.students
    }
  }

  func capacityList(_ orders: Orders) -> [Capacity] {
    capacities.map { row in
      Capacity(
        target: orders.target(row.target), block: row.block.map { .init(Int(orders.blocks[$0])) },
        periods: row.periods, school: row.school.map { .init(Int(orders.agencies[$0])) },
        students: row.students, groups: row.groups, atLeast: row.atLeast)
    }
  }

  func groupedUnavailability(_ orders: Orders) -> Grouped<Student, Unavailability> {
    var groups = [[Unavailability]](repeating: [], count: students.count)
    for row in unavailability { groups[Int(orders.students[row.student])].append(row.value) }
    return Grouped(groups)
  }

  func pairList(_ orders: Orders, _ rotationOrder: [Int]) -> [Pair] {
    pairs.map { row in
      Pair(
        .init(Int(orders.students[row.student])), .init(Int(orders.students[row.other])), row.relation,
        same: row.same, rotation: row.rotation.map { .init(rotationOrder[$0]) })
    }
  }

  func openingLinkList(_ orders: Orders) -> [OpeningLink] {
    func ordinal(_ number: Int) -> Place.Ordinal { .init(Int(orders.places[number])) }
    return openingLinks.map { link in
      switch link {
      case .together(let places): .together(places.map(ordinal).sorted())
      case .onlyWith(let part, let parent): .onlyWith(ordinal(part), parent: ordinal(parent))
      }
    }
  }
}
