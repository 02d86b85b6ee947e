import Allocator
import PlacementDomain

/// Premises in words and in documents.
struct PremiseWords {
  let scenario: Scenario
  let eligibility: Eligibility
  let words: SessionWords

  init(_ scenario: Scenario, _ eligibility: Eligibility, _ language: Language) {
    self.scenario = scenario
    self.eligibility = eligibility
    words = SessionWords(scenario, language)
  }

  private var language: Language { words.language }

  /// One premise of a set.
  func text(_ premise: Premise, of set: [Premise]) -> String {
    func say(_ phrase: PremisePhrase, _ arguments: KeyValuePairs<String, Argument> = [:]) -> String {
      phrase.text(language, arguments)
    }
    func id(_ place: Place.Ordinal) -> Argument { .text(scenario.places[place].id.text) }
    func id(_ student: Student.Ordinal) -> Argument { .text(scenario.students[student].id.text) }
    func target(_ number: Int) -> Argument { .text(words.target(scenario.capacities[number].target)) }
    switch premise {
    case .pin(let pin):
      return say(
        pin.mode == .fix ? .pinFix : .pinForbid,
        ["who": .text(words.who(pin.student, pin.rotation)), "target": .text(words.target(pin.target))])
    case .pair(let pair):
      return say(
        pair.relation == .together ? .together : .apart,
        [
          "student": id(pair.student), "other": id(pair.other),
          "same": .text(NameOfColumn.kind(pair.same.rawValue, language)),
        ])
    case .quota(let number):
      return say(.quota, ["n": .number(scenario.capacities[number].atLeast ?? 0), "target": target(number)])
    case .changes: return say(.changes, ["n": .number(scenario.kept?.mostChanges ?? 0)])
    case .link(.together(let places)):
      return say(.linkTogether, ["list": .text(language.list(places.map { scenario.places[$0].id.text }))])
    case .link(.onlyWith(let place, let parent)):
      return say(.linkOnly, ["id": id(place), "other": id(parent)])
    case .minimum(let place):
      return say(.minimum, ["id": id(place), "n": .number(scenario.places[place].minimumSeats)])
    case .seats(let place): return say(.seats, ["id": id(place), "n": .number(scenario.places[place].seats)])
    case .preceptor(let one): return say(.preceptor, ["id": .text(scenario.preceptors[one].id.text)])
    case .instructor(let one): return say(.instructor, ["id": .text(scenario.instructors[one].id.text)])
    case .capacity(let number): return say(.capacity, ["target": target(number)])
    case .unavailability(let student): return say(.unavailability, ["student": id(student)])
    case .eligibility(let student):
      let what = say(.eligibility, ["student": id(student)])
      let rules = rules(of: student, in: set)
      return rules.isEmpty
        ? what : say(.because, ["what": .text(what), "list": .text(rules.joined(separator: "; "))])
    case .setting(let setting): return say(PremisePhrase(setting))
    }
  }

  /// What removes the places this student is pinned to in a set, each once.
  private func rules(of student: Student.Ordinal, in set: [Premise]) -> [String] {
    var found: [String] = []
    for case .pin(let pin) in set where pin.student == student && pin.mode == .fix {
      for place in scenario.places.ordinals where scenario.matches(pin.target, place) {
        for reason in eligibility.reasons(student, place, for: pin.rotation!) {
          let text = words.rule(reason)
          if !found.contains(text) { found.append(text) }
        }
      }
    }
    return Array(found.prefix(3))
  }

  /// A premise for programs; the keys depend on no language.
  func json(_ premise: Premise) -> JSONValue {
    func text(_ text: String) -> JSONValue { .string(text) }
    func target(_ number: Int) -> JSONValue { text(scenario.code(of: scenario.capacities[number].target)) }
    func place(_ place: Place.Ordinal) -> JSONValue { text(scenario.places[place].id.text) }
    func student(_ student: Student.Ordinal) -> JSONValue { text(scenario.students[student].id.text) }
    switch premise {
    case .pin(let pin):
      return .object([
        "kind": text("pin"), "student": student(pin.student),
        "rotation": pin.rotation.map { text(scenario.rotations[$0].id.text) } ?? .null,
        "target": text(scenario.code(of: pin.target)), "mode": text(pin.mode.rawValue),
      ])
    case .pair(let pair):
      return .object([
        "kind": text("pair"), "student": student(pair.student), "other": student(pair.other),
        "relation": text(pair.relation.rawValue), "same": text(pair.same.rawValue),
      ])
    case .quota(let number):
      return .object(["kind": text("quota"), "limit": .integer(number + 1), "target": target(number)])
    case .capacity(let number):
      return .object(["kind": text("capacity"), "limit": .integer(number + 1), "target": target(number)])
    case .changes: return .object(["kind": text("changes")])
    case .link(.together(let places)):
      return .object(["kind": text("link"), "places": .array(places.map(place))])
    case .link(.onlyWith(let one, let parent)):
      return .object(["kind": text("link"), "place": place(one), "parent": place(parent)])
    case .minimum(let one): return .object(["kind": text("minimum"), "place": place(one)])
    case .seats(let one): return .object(["kind": text("seats"), "place": place(one)])
    case .preceptor(let one):
      return .object(["kind": text("preceptor"), "preceptor": text(scenario.preceptors[one].id.text)])
    case .instructor(let one):
      return .object(["kind": text("instructor"), "instructor": text(scenario.instructors[one].id.text)])
    case .unavailability(let one): return .object(["kind": text("unavailability"), "student": student(one)])
    case .eligibility(let one): return .object(["kind": text("rules"), "student": student(one)])
    case .setting(let setting):
      return .object(["kind": text("setting"), "setting": text(setting.rawValue)])
    }
  }
}
