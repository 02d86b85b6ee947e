import Exchange

/// A small session that plans to proof as it is: three rows in every table, three students, three rotations. It
/// applies no rule book, so there is no evidence in it.
enum ExampleSession {
  /// Rows by column, as people would type them; columns left out are blank.
  static func rows(_ table: TableName, _ language: Language) -> [[ColumnName: String]] {
    let isFrench = language == .fr
    func either(_ french: String, _ english: String) -> String { isFrench ? french : english }
    let unit = either("HSL-4O", "HSL-4W")
    let students = ["0612345", "2412346", "2412347"]
    switch table {
    case .students:
      let names = [("Tremblay", "Zoé"), ("Gagnon", "Émile"), ("Nguyen", "Linh")]
      return zip(students, names).map { number, name in
        [
          .student: number, .lastName: name.0, .firstName: name.1, .programme: "180.A0", .year: "2",
          .cohort: "2024", .school: "CEGEP-EX",
        ]
      }
    case .courses:
      let service = [
        either("médecine", "medicine"), either("pédiatrie", "paediatrics"),
        either("santé mentale", "mental health"),
      ]
      return zip(zip(["R1", "R2", "R3"], service), ["B1", "B2", "B3"]).map {
        [.course: "180-EX", .rotation: $0.0, .disciplines: $0.1, .blocks: $1]
      }
    case .enrolments:
      return students.map {
        [.student: $0, .course: "180-EX", .state: either("inscrit", "enrolled")]
      }
    case .preferences:
      let targets = [unit, either("service:Pédiatrie", "service:Paediatrics"), "site:IUSM"]
      return zip(students, targets).map {
        [.student: $0, .rank: "1", .target: $1, .wish: either("souhaité", "want")]
      }
    case .destinations:
      return [
        [
          .destination: unit, .site: "HSL", .service: either("Médecine", "Medicine"), .agency: "CIUSSS-EX",
          .discipline: either("médecine", "medicine"),
        ],
        [
          .destination: "HSL-PED", .site: "HSL", .service: either("Pédiatrie", "Paediatrics"),
          .agency: "CIUSSS-EX", .discipline: either("pédiatrie", "paediatrics"),
        ],
        [
          .destination: "IUSM-2", .site: "IUSM", .service: either("Santé mentale", "Mental health"),
          .agency: "IUSM-EX", .discipline: either("santé mentale", "mental health"),
        ],
      ]
    case .agencies:
      return [
        [
          .agency: "CEGEP-EX", .name: either("Cégep de l’Exemple", "Example College"),
          .kind: either("école", "school"),
        ],
        [.agency: "CIUSSS-EX", .name: "CIUSSS Exemple", .kind: either("établissement", "hospital")],
        [
          .agency: "IUSM-EX",
          .name: either("Institut Exemple en santé mentale", "Example Mental Health Institute"),
          .kind: either("établissement", "hospital"),
        ],
      ]
    case .closures:
      return [
        [
          .target: "site:HSL", .from: "2026-10-05", .to: "2026-10-09",
          .reason: either("semaine de lecture", "reading week"),
        ],
        [
          .target: "IUSM-2", .from: "2026-10-05", .to: "2026-10-16", .reason: either("travaux", "renovation"),
        ],
        [
          .target: either("service:Pédiatrie", "service:Paediatrics"), .from: "2026-12-14", .to: "2026-12-18",
          .reason: either("éclosion", "outbreak"),
        ],
      ]
    case .blocks:
      let days = either("L Ma Me", "Mo Tu We")
      return [
        [.block: "B1", .start: "2026-08-31", .end: "2026-10-02", .days: days, .except: "2026-09-07"],
        [.block: "B2", .start: "2026-10-12", .end: "2026-11-13", .days: days, .except: "2026-10-12"],
        [.block: "B3", .start: "2026-11-16", .end: "2026-12-18", .days: days],
      ]
    case .shiftCodes:
      return [
        [
          .code: either("J10", "D10"), .start: "07:00", .end: "17:30", .hours: "10",
          .periods: either("J+S", "D+E"),
        ],
        [.code: either("S6", "E6"), .start: "16:00", .end: "22:00", .hours: "6", .periods: either("S", "E")],
        [.code: "N10", .start: "21:00", .end: "07:30", .hours: "10", .periods: either("S+N", "E+N")],
      ]
    case .places:
      return [
        [
          .place: "ST1", .destination: unit, .block: "B1", .shift: either("J8", "D8"), .seats: "3",
          .minimumSeats: "2", .kind: either("groupe", "group"), .status: either("acceptée", "accepted"),
        ],
        [
          .place: "ST2", .destination: "HSL-PED", .block: "B2", .shift: either("J8", "D8"), .seats: "4",
          .kind: either("groupe", "group"), .school: "CEGEP-EX", .status: either("confirmée", "confirmed"),
        ],
        [
          .place: "ST3", .destination: "IUSM-2", .block: "B3", .shift: either("S8", "E8"), .seats: "3",
          .kind: either("individuel", "individual"), .preceptor: "V1",
          .status: either("acceptée", "accepted"),
        ],
      ]
    case .preceptors:
      return [
        [.preceptor: "V1", .students: "3"],
        [.preceptor: "V2", .students: "1"],
        [.preceptor: "V3", .students: "2", .from: "2026-08-31", .to: "2026-10-02"],
      ]
    case .pins:
      return [
        [.student: students[0], .rotation: "R1", .target: unit, .mode: either("fixer", "fix")],
        [.student: students[1], .rotation: "R2", .target: "IUSM-2", .mode: either("interdire", "forbid")],
        [
          .student: students[2], .rotation: "R3", .target: either("stage:ST3", "place:ST3"),
          .mode: either("fixer", "fix"),
        ],
      ]
    case .history:
      return students.map {
        [
          .student: $0, .session: either("H26", "W26"), .service: either("Chirurgie", "Surgery"),
          .site: "HSL",
        ]
      }
    case .schedule, .capacity, .instructors, .preceptorShifts, .supervision, .availability, .pairs, .travel:
      return sharedRows(table, students, language)
    case .evidence, .waivers, .events: return []
    }
  }

  /// Rows of the tables that say who goes when, with whom and how far.
  private static func sharedRows(
    _ table: TableName, _ students: [String], _ language: Language
  ) -> [[ColumnName: String]] {
    func either(_ french: String, _ english: String) -> String { language == .fr ? french : english }
    let unit = either("HSL-4O", "HSL-4W")
    switch table {
    case .schedule:
      return ["2026-11-16", "2026-11-18", "2026-11-23"].map {
        [.place: "ST3", .date: $0, .shift: either("S8", "E8")]
      }
    case .capacity:
      return [
        [.target: unit, .block: "B1", .period: either("J", "D"), .students: "3"],
        [.target: "site:HSL", .groups: "2"],
        [.target: either("service:Santé mentale", "service:Mental health"), .atLeast: "1"],
      ]
    case .instructors:
      let disciplines = [
        either("médecine", "medicine"), either("pédiatrie", "paediatrics"),
        either("santé mentale", "mental health"),
      ]
      return zip(["T1", "T2", "T3"], disciplines).map {
        [.instructor: $0, .days: either("L Ma Me", "Mo Tu We"), .disciplines: $1, .groups: "1"]
      }
    case .preceptorShifts:
      return ["2026-11-16", "2026-11-17", "2026-11-18"].map {
        [.preceptor: "V2", .date: $0, .shift: either("J8", "D8")]
      }
    case .supervision:
      return [
        ("2026-11-16", "2026-11-17", "8"), ("2026-11-18", "2026-11-22", "8"),
        ("2026-11-23", "2026-12-18", "8"),
      ].map { [.place: "ST3", .preceptor: "V1", .from: $0.0, .to: $0.1, .hours: $0.2] }
    case .availability:
      return zip(students, ["2026-10-05", "2026-10-06", "2026-10-07"]).map {
        [.student: $0, .from: $1, .to: "2026-10-09", .reason: either("voyage", "travelling")]
      }
    case .pairs:
      let pairs = [
        (0, 1, either("stage", "place"), "R1"), (1, 2, "site", "R2"), (0, 2, either("bloc", "block"), "R3"),
      ]
      return pairs.map {
        [
          .student: students[$0.0], .other: students[$0.1], .relation: either("ensemble", "together"),
          .same: $0.2, .rotation: $0.3,
        ]
      }
    default: return students.map { [.student: $0, .site: "HSL", .minutes: "30"] }
    }
  }
}
