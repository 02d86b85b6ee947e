import PlacementDomain
import Reports
import Store

/// Lists the plans a store keeps.
struct PlanListing {
  let access: StoreAtHand
  let isJSON: Bool

  /// Do it.
  func run(in surroundings: Surroundings) -> ExitCode {
    do throws(StoreAtHand.Refused) {
      let store = try access.required(in: surroundings)
      let plans = try access.attempt(in: surroundings) { () throws(StoreError) in try store.plans() }
      let retained = plans.compactMap { $0.acceptances.last }.max { $0.number < $1.number }?.plan
      let shelf = PlanShelf(
        session: store.session,
        entries: plans.map {
          PlanShelf.Entry(
            number: $0.number, name: $0.name, status: Plan.Status(rawValue: $0.status), digest: $0.digest,
            placed: $0.placed, needed: $0.needed, triesChanges: $0.triesChanges, made: $0.made, by: $0.by,
            isRetained: $0.number == retained)
        })
      if isJSON {
        surroundings.output.write(shelf.document.text)
      } else {
        surroundings.print(shelf.report(surroundings.language.chosen))
      }
      return .done
    } catch { return error.code }
  }
}
