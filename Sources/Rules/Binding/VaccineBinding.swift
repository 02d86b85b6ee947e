import PlacementDomain

/// The vaccines of a rule book, bound to the words of a session.
final class VaccineBinding: Sendable {
  /// The position of the book, to tell what is known of a student under it.
  let book: Int
  let evaluator: VaccineEvaluator
  private let ofTerm: [Vaccine.Ordinal?]
  private let live: Set<Vaccine.Ordinal>

  init(book: Int, _ schedule: VaccineSchedule, _ vocabulary: Vocabulary) {
    self.book = book
    evaluator = VaccineEvaluator(schedule)
    var known: [String: Vaccine.Ordinal] = [:]
    for vaccine in schedule.vaccines.ordinals.reversed() {
      known[schedule.vaccines[vaccine].name.plain] = vaccine
    }
    for vaccine in schedule.vaccines.ordinals { known[schedule.vaccines[vaccine].id.text.plain] = vaccine }
    ofTerm = vocabulary.plain.map { known[$0] }
    live = Set(schedule.conflicts.flatMap(\.earlier))
  }

  /// The vaccine a dose is of, as far as the book knows it.
  func vaccine(of dose: Evidence) -> Vaccine.Ordinal? { dose.detail.flatMap { ofTerm[$0.position] } }

  /// True for vaccines that spoil others given soon after, as live ones do.
  func isLive(_ vaccine: Vaccine.Ordinal) -> Bool { live.contains(vaccine) }

  /// The antigens a word names: one, those of a group, or those of a vaccine.
  func antigens(_ word: String) -> [Antigen.Ordinal] {
    let schedule = evaluator.schedule
    let names = AntigenNames.same(as: word.plain)
    if let antigen = schedule.antigens.ordinals.first(where: {
      names.contains(schedule.antigens[$0].id.text.plain)
    }) {
      return [antigen]
    }
    if let group = schedule.groups.first(where: { names.contains($0.id.text.plain) }) {
      return group.antigens
    }
    return schedule.vaccines.first { names.contains($0.id.text.plain) || names.contains($0.name.plain) }?
      .contents.map(\.antigen) ?? []
  }

  /// Plain texts that name an antigen: its own, those of its groups and of vaccines that hold it.
  func names(of antigen: Antigen.Ordinal) -> Set<String> {
    let schedule = evaluator.schedule
    var names = AntigenNames.same(as: schedule.antigens[antigen].id.text.plain)
    for group in schedule.groups where group.antigens.contains(antigen) {
      names.formUnion(AntigenNames.same(as: group.id.text.plain))
    }
    for vaccine in schedule.vaccines where vaccine.contents.contains(where: { $0.antigen == antigen }) {
      names.formUnion([vaccine.id.text.plain, vaccine.name.plain])
    }
    return names
  }
}
