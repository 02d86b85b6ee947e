import PlacementDomain
import TestSessions

extension Scenario {
  /// The same session, its rows given in another order wherever order means nothing.
  func permuted(seed: UInt64) -> Scenario {
    var numbers = SeededNumbers(seed: seed)
    func rows<Row>(_ table: Table<Row>) -> Table<Row> { Table(Array(table).shuffled(using: &numbers)) }
    func groups<Value>(_ groups: Grouped<Student, Value>) -> Grouped<Student, Value> {
      Grouped(students.ordinals.map { Array(groups[$0]).shuffled(using: &numbers) })
    }
    return Scenario(
      session: session, rules: rules, goals: goals, students: rows(students), agencies: rows(agencies),
      sites: rows(sites), services: rows(services), disciplines: rows(disciplines),
      destinations: rows(destinations), blocks: rows(blocks), shiftCodes: rows(shiftCodes),
      preceptors: rows(preceptors), places: rows(places), courses: rows(courses), rotations: rows(rotations),
      needs: needs, wishes: groups(wishes), history: groups(history), pins: pins.shuffled(using: &numbers),
      closures: closures.shuffled(using: &numbers))
  }

  /// The same session with other wishes, those of each student in order, or other pins.
  func with(wishes: [[Wish]]? = nil, pins: [Pin]? = nil) -> Scenario {
    Scenario(
      session: session, rules: rules, goals: goals, students: students, agencies: agencies, sites: sites,
      services: services, disciplines: disciplines, destinations: destinations, blocks: blocks,
      shiftCodes: shiftCodes, preceptors: preceptors, places: places, courses: courses, rotations: rotations,
      needs: needs, wishes: wishes.map { Grouped($0) } ?? self.wishes, history: history,
      pins: pins ?? self.pins, closures: closures)
  }
}
