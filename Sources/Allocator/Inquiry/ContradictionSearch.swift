public import Optimization
public import PlacementDomain

/// What cannot hold together where no plan is possible: disjoint sets of premises, each of which is impossible
/// although the premises outside of it are given up, and possible as soon as any one of its own is given up too.
public struct ContradictionSearch: Sendable {
  /// The sets in the order found; in each, what was decided first stands first.
  public let sets: [[Premise]]
  /// False when a limit ended it: there may be more sets.
  public let isComplete: Bool
  /// How many plans were solved for it.
  public let solves: Int

  /// The contradictions of a scenario; none where a plan is possible.
  /// - Throws: `SolverError` when the solver fails in a way that is no answer.
  public init(
    in scenario: Scenario, _ eligibility: Eligibility, solver: any Solver,
    limits: InquiryLimits = InquiryLimits()
  ) throws(SolverError) {
    let solves = Solves(solver: solver, limits: limits)
    let small = scenario.withoutBystanders
    var remaining = small.premises(eligibility)
    let deletion = DeletionFilter(
      scenario: small, eligibility: eligibility, all: remaining, solves: solves)
    var sets: [[Premise]] = []
    var isComplete = true
    do throws(InquiryEnd) {
      while try !deletion.isPossible(remaining) {
        let found = try deletion.minimalSet(of: remaining)
        // Nothing that could be given up is to blame: no session is like that, but no loop may depend on it.
        if found.isEmpty { break }
        sets.append(found)
        let named = Set(found)
        remaining.removeAll { named.contains($0) }
      }
    } catch {
      if case .solver(let failure) = error { throw failure }
      isComplete = false
    }
    self.sets = sets
    self.isComplete = isComplete
    self.solves = solves.made
  }
}

/// Finds minimal impossible sets by halves (Junker's QuickXplain): about k · log(n / k) questions for a set of k.
private struct DeletionFilter {
  let scenario: Scenario
  let eligibility: Eligibility
  let all: [Premise]
  let solves: Solves

  /// True when a plan is possible under these premises alone.
  func isPossible(_ premises: [Premise]) throws(InquiryEnd) -> Bool {
    let kept = Set(premises)
    let (relaxed, allowed) = scenario.without(all.filter { !kept.contains($0) }, eligibility)
    return try solves.isPossible(relaxed, allowed)
  }

  /// A minimal impossible set among premises that are impossible together.
  func minimalSet(of premises: [Premise]) throws(InquiryEnd) -> [Premise] {
    let found = Set(try minimal(premises[...], under: [], isNew: false))
    return premises.filter(found.contains)
  }

  /// What of `candidates` a minimal set needs beside `given`; `isNew`: something was added to `given` since it
  /// was last known to be possible.
  private func minimal(
    _ candidates: ArraySlice<Premise>, under given: [Premise], isNew: Bool
  ) throws(InquiryEnd) -> [Premise] {
    if isNew, try !isPossible(given) { return [] }
    if candidates.count <= 1 { return Array(candidates) }
    let middle = candidates.startIndex + candidates.count / 2
    let (first, second) = (candidates[..<middle], candidates[middle...])
    let ofSecond = try minimal(second, under: given + first, isNew: !first.isEmpty)
    let ofFirst = try minimal(first, under: given + ofSecond, isNew: !ofSecond.isEmpty)
    return ofFirst + ofSecond
  }
}

extension Scenario {
  /// Without what those who are pinned nowhere need, where they cannot help anything asked for to hold.
  fileprivate var withoutBystanders: Scenario {
    let canHelp =
      kept?.mostChanges != nil || capacities.contains { $0.atLeast ?? 0 > 0 } || !openingLinks.isEmpty
      || pairs.contains { $0.relation == .together } || places.contains(where: \.hasMinimum)
    guard !canHelp else { return self }
    let fixed = Set(pins.filter { $0.mode == .fix }.map(\.student))
    let needed = students.ordinals.map { fixed.contains($0) ? Array(needs[$0]) : [] }
    return replacing(needs: Grouped(needed))
  }
}
