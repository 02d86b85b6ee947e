import Exchange
import PlacementDomain
import Reports
import Requests
import Rules
import Store
import Verification

/// Makes a plan the session's plan: verified again, then put on the requests of its places.
struct Accepting {
  let command: AcceptCommand
  let access: StoreAtHand
  /// The day it is accepted.
  let day: Day

  /// Do it.
  func run(in surroundings: Surroundings) throws(StoreAtHand.Refused) -> ExitCode {
    let language = surroundings.language.chosen
    let known = try PlanReading(command.plan, access).plan(in: surroundings)
    let session = try SessionAtHand.read(
      command.shared.folder, access, goals: known.goals.map(\.request), in: surroundings)
    let scenario = try session.scenario(
      path: command.shared.folder, isJSON: command.shared.isJSON, in: surroundings)
    let asked = scenario.with(goals: session.reading.settings.goals).asked(by: known)
    let acceptance = PlanAcceptance(plan: known, scenario: asked, inputs: asked.digest())
    if let refusal = acceptance.refusal(isStaleAllowed: command.isStaleAllowed) {
      surroundings.complain(MoveWords.sentence(refusal, language))
      return refusal.exitCode
    }
    surroundings.status(.verifying)
    let isStale = known.inputs != asked.digest()
    // A stale plan is not the plan of these inputs; that it is told to be taken all the same is recorded.
    if !isStale {
      let verification = PlanVerification.check(
        document: known.document, scenario: asked, eligibility: RuleEvaluation(asked).eligibility)
      guard verification.isAccepted else {
        let summary = VerificationSummary(
          verification: verification, document: known.document, hasOtherGoals: false)
        surroundings.tell(summary.report(language))
        return .verificationFailed
      }
    }
    if command.isDryRun { return try rehearse(acceptance, known, session, in: surroundings) }
    let store: PlacementStore =
      if let known = session.store { known } else {
        try access.created(for: scenario.session, in: surroundings)
      }
    let stored = try access.attempt(in: surroundings) { () throws(StoreError) in
      try store.record(SessionRecord(session.reading, scenario), by: access.authorship)
      return try store.keep(known, by: access.authorship)
    }
    let placeholders = session.reading.placeholderIDs
    do {
      let (number, outcome) = try store.act(
        .accept, by: access.authorship, expecting: session.book.versions
      ) { transaction in
        var keys: [Student.ID: PersonKey] = [:]
        for student in Set(known.assignments.map(\.student)).sorted() {
          keys[student] = transaction.person(student, isPlaceholder: placeholders.contains(student))
        }
        let outcome = try acceptance.apply(to: &transaction.book, plan: stored.number, on: day) { keys[$0]! }
        let accepted = try transaction.accept(
          stored, reviewedBy: command.reviewer, note: command.note, inputs: asked.digest(), isStale: isStale)
        return (accepted.number, outcome)
      }
      let surplus = try access.attempt(in: surroundings) { () throws(StoreError) in try store.book().surplus }
      show(
        AcceptanceReport(name: stored.name, number: number, outcome: outcome, surplus: surplus),
        in: surroundings)
      return .done
    } catch let error as AcceptanceError {
      surroundings.complain(MoveWords.sentence(error, language))
      return error.exitCode
    } catch let error as StoreError {
      return StoreFailure(error: error, path: access.path).complain(in: surroundings)
    } catch let error as StoreAtHand.Refused {
      throw error
    } catch {
      // The store translates everything else.
      return StoreFailure(error: .inputOutput(0), path: access.path).complain(in: surroundings)
    }
  }

  /// What would be done, without writing it.
  private func rehearse(
    _ acceptance: PlanAcceptance, _ plan: Plan, _ session: SessionAtHand, in surroundings: Surroundings
  ) throws(StoreAtHand.Refused) -> ExitCode {
    var book = session.book
    var keys: [Student.ID: PersonKey] = [:]
    for student in Set(plan.assignments.map(\.student)) {
      keys[student] = book.key(of: student) ?? PersonKey(rawValue: 1_000_000 + keys.count)
    }
    do throws(AcceptanceError) {
      let outcome = try acceptance.apply(to: &book, plan: 0, on: day) { keys[$0]! }
      show(AcceptanceReport(name: plan.name, number: nil, outcome: outcome, surplus: []), in: surroundings)
      return .done
    } catch {
      surroundings.complain(MoveWords.sentence(error, surroundings.language.chosen))
      return error.exitCode
    }
  }

  private func show(_ report: AcceptanceReport, in surroundings: Surroundings) {
    surroundings.clearStatus()
    if command.shared.isJSON {
      surroundings.output.write(report.document.text)
    } else {
      surroundings.print(report.report(surroundings.language.chosen))
    }
  }
}

extension RequestBook {
  /// The version of every request, for an action decided on all of them.
  var versions: [PlacementRequest.Number: Int] {
    Dictionary(requests.map { ($0.number, $0.version) }, uniquingKeysWith: { first, _ in first })
  }
}
