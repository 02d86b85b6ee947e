import PlacementDomain

/// The position of each number of each catalog in the byte order of the ids.
struct Orders {
  let agencies, sites, services, disciplines, destinations, blocks, shifts, preceptors, places, students,
    courses, instructors, terms: [Int32]
  /// The position of each applied rule book among them.
  let books: [Int: Int]

  init(_ draft: SessionDraft) {
    agencies = draft.agencies.order()
    sites = draft.sites.order()
    services = draft.services.order()
    disciplines = draft.disciplines.order()
    destinations = draft.destinations.order()
    blocks = draft.blocks.order()
    shifts = draft.shifts.order()
    preceptors = draft.preceptors.order()
    places = draft.places.order()
    students = draft.students.order()
    courses = draft.courses.order()
    instructors = draft.instructors.order()
    terms = draft.terms.order()
    books = draft.books.positions
  }

  func target(_ target: TargetNumber) -> Target {
    let number = Int(target.number)
    return switch target.kind {
    case .destination: .destination(.init(Int(destinations[number])))
    case .place: .place(.init(Int(places[number])))
    case .service: .service(.init(Int(services[number])))
    case .site: .site(.init(Int(sites[number])))
    case .discipline: .discipline(.init(Int(disciplines[number])))
    case .shift: .shift(.init(Int(shifts[number])))
    case .block: .block(.init(Int(blocks[number])))
    case .agency: .agency(.init(Int(agencies[number])))
    case .preceptor: .preceptor(.init(Int(preceptors[number])))
    }
  }

  func student(_ id: String, _ row: StudentDraft) -> Student {
    Student(
      id: .init(id), cohort: row.cohort, school: row.school.map { .init(Int(agencies[$0])) },
      priority: row.priority, traits: row.traits)
  }

  func destination(_ id: String, _ row: DestinationDraft) -> Destination {
    var conditions = row.conditions
    conditions.books = Set(row.books.compactMap { books[$0].map { .init($0) } }).sorted()
    return Destination(
      id: .init(id), site: .init(Int(sites[row.site])), service: row.service.map { .init(Int(services[$0])) },
      discipline: row.discipline.map { .init(Int(disciplines[$0])) },
      agency: row.agency.map { .init(Int(agencies[$0])) }, unitIsUndecided: row.unitIsUndecided,
      conditions: conditions)
  }

  func place(_ id: String, _ row: PlaceDraft) -> Place {
    Place(
      id: .init(id), destination: .init(Int(destinations[row.destination])),
      block: .init(Int(blocks[row.block])),
      shift: .init(Int(shifts[row.shift])), weekdays: row.weekdays, seats: row.seats,
      minimumSeats: row.minimumSeats, kind: row.kind,
      preceptor: row.preceptor.map { .init(Int(preceptors[$0])) },
      school: row.school.map { .init(Int(agencies[$0])) }, status: row.status,
      schedule: row.schedule.map(shift),
      supervision: row.supervision.map {
        Supervision(
          preceptor: .init(Int(preceptors[$0.preceptor])), span: $0.span, minutes: $0.minutes)
      },
      instructor: row.instructor.map { .init(Int(instructors[$0])) })
  }

  func shift(_ row: DatedDraft) -> DatedShift {
    DatedShift(day: row.day, shift: .init(Int(shifts[row.shift])))
  }

  /// Values given by student number, in student order.
  func byStudent<Value, Mapped>(_ values: [Value], _ map: (Value) -> Mapped) -> [Mapped] {
    var numbers = [Int](repeating: 0, count: values.count)
    for (number, position) in students.enumerated() { numbers[Int(position)] = number }
    return numbers.map { map(values[$0]) }
  }
}
