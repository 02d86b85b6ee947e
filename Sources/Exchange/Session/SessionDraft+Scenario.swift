import PlacementDomain

extension SessionDraft {
  /// The scenario. Only without errors: every draft that is referred to is there.
  func scenario(_ settings: SessionSettings) -> Scenario? {
    let order = Orders(self)
    guard let places = table(self.places, { order.place($0, $1) }),
      let destinations = table(self.destinations, { order.destination($0, $1) }),
      let students = table(self.students, { order.student($0, $1) }),
      let blocks = table(
        self.blocks, { Block(id: .init($0), span: $1.span, weekdays: $1.weekdays, excluded: $1.excluded) }),
      let shifts = table(self.shifts, { ShiftCode(id: .init($0), hours: $1.hours, periods: $1.periods) })
    else { return nil }
    let rotationTable = rotationTable(order)
    var rules = settings.rules
    rules.atLeastOne = Set(atLeastOne).map { .init(Int(order.disciplines[$0])) }.sorted()
    return Scenario(
      session: settings.session, rules: rules, goals: settings.goals, students: students,
      agencies: Table(
        (0..<agencies.count).map { Agency(id: .init(agencies.id($0)), name: agencies[$0]?.name) }),
      sites: Table(sites.ids.map { Site(id: .init($0)) }),
      services: Table(services.ids.map { Service(id: .init($0)) }),
      disciplines: Table(disciplines.ids.map { Discipline(id: .init($0)) }), destinations: destinations,
      blocks: blocks, shiftCodes: shifts,
      preceptors: preceptorTable(order), places: places,
      courses: Table(courses.ids.map { Course(id: .init($0)) }),
      rotations: rotationTable.table,
      needs: Grouped(
        order.byStudent(neededRotations) { $0.map { Rotation.Ordinal(rotationTable.order[$0]) }.sorted() }),
      wishes: groupedWishes(order, rotationTable.order), history: groupedHistory(order),
      pins: Array(
        Set(
          pins.map { pin in
            Pin(
              student: .init(Int(order.students[pin.student])),
              rotation: pin.rotation.map { .init(rotationTable.order[$0]) }, target: order.target(pin.target),
              mode: pin.mode)
          })),
      closures: Array(Set(closures.map { Closure(target: order.target($0.target), span: $0.span) })),
      prerequisites: prerequisites(order), instructors: instructorTable(order),
      capacities: capacityList(order), unavailability: groupedUnavailability(order),
      pairs: pairList(order, rotationTable.order), openingLinks: openingLinkList(order),
      travel: distances?.travel(order))
  }

  /// What rules are about. Without a rule book nothing of it can matter.
  private func prerequisites(_ order: Orders) -> Prerequisites {
    guard !books.applied.isEmpty else { return Prerequisites(students: students.count) }
    return Prerequisites(
      books: Table(books.applied.compactMap { books.library.books[$0] }),
      everywhere: books.everywhere.compactMap { order.books[$0].map { .init($0) } },
      terms: Table(terms.ids.map { Term(id: .init($0)) }), evidence: evidence.grouped(order),
      waivers: waivers.map { row in
        let bearer: Waiver.Bearer =
          switch row.bearer {
          case .student(let number): .student(.init(Int(order.students[number])))
          case .destination(let number): .destination(.init(Int(order.destinations[number])))
          }
        return Waiver(
          bearer: bearer, requirement: row.requirement, span: row.span, reason: row.reason, signer: row.signer
        )
      },
      agreements: Array(
        Set(
          agreements.map { row in
            Agreement(
              agency: .init(Int(order.agencies[row.agency])),
              school: row.school.map { .init(Int(order.agencies[$0])) }, until: row.until)
          })))
  }

  private func table<Draft, Entity>(
    _ catalog: Catalog<Draft>, _ entity: (String, Draft) -> Entity
  ) -> Table<Entity>? {
    var rows: [Entity] = []
    rows.reserveCapacity(catalog.count)
    for number in 0..<catalog.count {
      guard let draft = catalog[number] else { return nil }
      rows.append(entity(catalog.id(number), draft))
    }
    return Table(rows)
  }

  /// Rotations, and the position of each number among them.
  private func rotationTable(_ orders: Orders) -> (table: Table<Rotation>, order: [Int]) {
    guard let rotations else {
      return (Table([Rotation(id: .init(""), course: nil, disciplines: [], blocks: [])]), [0])
    }
    let ids = rotations.rows.indices.map { rotations.id($0, courses: courses) }
    let table = Table(
      rotations.rows.enumerated().map { number, row in
        Rotation(
          id: .init(ids[number]), course: .init(Int(orders.courses[row.course])),
          disciplines: row.disciplines.map { .init(Int(orders.disciplines[$0])) },
          blocks: row.blocks.map { .init(Int(orders.blocks[$0])) }, order: row.order, minutes: row.minutes)
      })
    return (table, ids.map { table.ordinal(of: .init($0))?.position ?? 0 })
  }

  private func groupedWishes(_ orders: Orders, _ rotationOrder: [Int]) -> Grouped<Student, Wish> {
    let targets = wishes.targets.map(orders.target)
    let (starts, positions) = wishes.grouped(studentOrder: orders.students)
    var kept: [Wish] = []
    kept.reserveCapacity(positions.count)
    var keptStarts: [Int32] = [0]
    keptStarts.reserveCapacity(starts.count)
    for owner in 0..<(starts.count - 1) {
      let first = kept.count
      let group = positions[Int(starts[owner])..<Int(starts[owner + 1])]
      var seen: Set<Wish> = []
      func isNew(_ wish: Wish) -> Bool {
        group.count > 50 ? seen.insert(wish).inserted : !kept[first...].contains(wish)
      }
      for position in group.map(Int.init) {
        let (rank, rotation) = (wishes.ranks[position], wishes.rotations[position])
        let wish = Wish(
          target: targets[Int(wishes.targetIndices[position])], rank: rank == 0 ? nil : Int(rank),
          rotation: rotation < 0 ? nil : .init(rotationOrder[Int(rotation)]))
        if isNew(wish) { kept.append(wish) }
      }
      keptStarts.append(Int32(kept.count))
    }
    return Grouped(starts: keptStarts, values: kept)
  }

  private func groupedHistory(_ orders: Orders) -> Grouped<Student, PastPlacement> {
    var groups = [[PastPlacement]](repeating: [], count: students.count)
    for row in history {
      groups[Int(orders.students[row.student])].append(
        PastPlacement(
          destination: row.destination.map { .init(Int(orders.destinations[$0])) },
          service: row.service.map { .init(Int(orders.services[$0])) },
          site: row.site.map { .init(Int(orders.sites[$0])) }, credit: row.credit))
    }
    return Grouped(groups)
  }
}
