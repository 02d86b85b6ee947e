import Glibc
import PlacementDomain
import Reports
import Store

/// A plan by what people call it: a path that exists (or `-`), else a name in the store, else a number there, else
/// `retained`, the plan accepted last.
struct PlanReading {
  let name: String
  /// nil: only files.
  let access: StoreAtHand?

  init(_ name: String, _ access: StoreAtHand?) {
    self.name = name
    self.access = access
  }

  private static let retained: Set<String> = ["retained", "retenu"]

  /// True when the plan accepted last is meant, and what stands in the store with it.
  var isRetained: Bool {
    access != nil && PlanReading.retained.contains(name.plain) && Glibc.access(name, F_OK) != 0
  }

  /// Its document; what goes wrong is said.
  func document(in surroundings: Surroundings) throws(StoreAtHand.Refused) -> JSONValue {
    if let document = try stored(in: surroundings) { return document }
    do throws(PlanFileFailure) {
      return try PlanFileFailure.read(name)
    } catch {
      throw StoreAtHand.Refused(code: error.complain(in: surroundings))
    }
  }

  /// The plan itself; what goes wrong is said.
  func plan(in surroundings: Surroundings) throws(StoreAtHand.Refused) -> Plan {
    let document = try document(in: surroundings)
    do throws(PlanDocumentError) {
      return try Plan(document: document)
    } catch {
      throw StoreAtHand.Refused(code: PlanFileFailure.notAPlan(path: name).complain(in: surroundings))
    }
  }

  /// The document the store keeps under this name; nil: a file is meant, or there is no such plan.
  private func stored(in surroundings: Surroundings) throws(StoreAtHand.Refused) -> JSONValue? {
    guard let access, name != "-", Glibc.access(name, F_OK) != 0,
      let store = try access.existing(in: surroundings)
    else { return nil }
    let name = name
    return try access.attempt(in: surroundings) { () throws(StoreError) in
      var plan = try store.plan(.name(name))
      if plan == nil, let number = Int(name) { plan = try store.plan(.number(number)) }
      if plan == nil, PlanReading.retained.contains(name.plain) { plan = try store.plan(.retained) }
      guard let plan else { return nil }
      return try store.document(of: plan)
    }
  }
}
