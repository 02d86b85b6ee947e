import Exchange
import Glibc
import PlacementDomain
import Reports
import Simulator
import Sweeps

/// Makes the manifest of a sweep from its description. Everything is read once, so that no machine finds an error in it
/// later.
struct SweepPlanning {
  /// The description.
  private let file: String
  private let place: SweepPlace
  private let surroundings: Surroundings
  private var language: Language { surroundings.language.chosen }

  init(_ file: String, in surroundings: Surroundings) {
    self.file = file
    place = SweepPlace(beside: file)
    self.surroundings = surroundings
  }

  /// The manifest.
  func manifest() throws(SweepFailure) -> SweepManifest {
    let description = try description()
    let policies = try policies(description)
    let scenarios = description.scenarios.map { scenario in
      var settings = ["session": [scenario.session]]
      settings["past"] = scenario.past.isEmpty ? nil : scenario.past
      settings["what-if"] = scenario.whatIf.map { [$0] }
      return choice(scenario.name, settings)
    }
    let plans = description.plans.map { choice($0.name, $0.file.map { ["file": [$0]] } ?? [:]) }
    try read(scenarios, plans)
    let digests = try place.digests(of: Array(Set((scenarios + plans).flatMap(\.inputs))))
    do throws(SweepManifestError) {
      return try SweepManifest(
        engine: SweepPlace.engine, inputs: digests, scenarios: scenarios, plans: plans, policies: policies,
        blocks: SweepBlock.blocks(
          seed: description.seed, replications: description.replications, size: description.blockSize))
    } catch {
      throw .manifest(error, path: file)
    }
  }

  private func choice(_ name: String, _ settings: [String: [String]]) -> SweepChoice {
    SweepChoice(name, inputs: place.inputs(of: settings), settings: settings)
  }

  private func description() throws(SweepFailure) -> SweepDescription {
    guard access(file, F_OK) == 0 else { throw .file(.unreadable(.missing, path: file)) }
    let reading = SweepDescription.read(file, file: file)
    if let description = reading.description { return description }
    var report = Report()
    for problem in reading.problems { report.say(ProblemPhrase.line(for: problem, language), .bad) }
    surroundings.tell(report)
    throw .refused(ExitCode(reading.failure))
  }

  /// The policies as programs name them, whatever the language they were written in.
  private func policies(_ description: SweepDescription) throws(SweepFailure) -> [SweepChoice] {
    var choices: [SweepChoice] = []
    for policy in description.policies {
      do throws(UsageError) {
        let asked = try SimulationOrder.policy(policy.text, "\(file):\(policy.line)", language)
        choices.append(SweepPolicy(name: asked.name, amount: asked.amount).choice)
      } catch {
        surroundings.complain(error.text(language))
        throw .refused(.settingsWrong)
      }
    }
    return choices.isEmpty ? [SweepPolicy(name: .reoptimise, amount: 0).choice] : choices
  }

  /// Reads every session and every plan, and sees that they go together.
  private func read(_ scenarios: [SweepChoice], _ plans: [SweepChoice]) throws(SweepFailure) {
    var documents: [(name: String, session: String)] = []
    for plan in plans {
      guard let file = plan.settings["file"]?.first else { continue }
      documents.append((plan.name, try SweepWork.plan(place.path(file), in: surroundings).session))
    }
    for choice in scenarios {
      let session = try SweepScenario(choice.name, choice.settings, at: place, in: surroundings)
        .scenario.session.id
      if let other = documents.first(where: { $0.session != session }) {
        throw .planOfOtherSession(
          plan: other.name, session: other.session, scenario: choice.name, other: session)
      }
    }
  }
}
