extension TableFormat {
  /// The columns two rows about the same thing agree on.
  var keyColumns: [ColumnName] {
    switch name {
    case .students: [.student]
    case .courses: [.course, .rotation]
    case .enrolments: [.student, .course]
    case .preferences: [.student, .rotation, .target]
    case .destinations: [.destination]
    case .agencies: [.agency]
    case .closures: [.target, .from]
    case .blocks: [.block]
    case .shiftCodes: [.code]
    case .places: [.place]
    case .preceptors: [.preceptor, .from, .to]
    case .pins: [.student, .rotation, .target]
    case .history: [.student, .session, .destination, .service, .site, .course]
    case .evidence: [.student, .kind, .detail, .on]
    case .waivers: [.student, .destination, .requirement, .from]
    case .schedule: [.place, .date, .shift, .start]
    case .preceptorShifts: [.preceptor, .date, .shift, .start]
    case .supervision: [.place, .preceptor, .from, .to]
    case .capacity: [.target, .block, .period, .school]
    case .instructors: [.instructor]
    case .availability: [.student, .from, .to, .days, .periods]
    case .pairs: [.student, .other, .same, .rotation]
    case .travel: [.student, .postalCode, .destination, .site]
    case .events: [.at, .event, .target, .value]
    }
  }

  /// The columns that tell two rows apart whose key is blank: places may go without a name.
  var contentColumns: [ColumnName] {
    name == .places ? [.destination, .site, .service, .block, .shift, .start, .end, .days] : []
  }
}
