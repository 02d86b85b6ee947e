import Exchange
import PlacementDomain
import Reports
import Simulator

/// A session of a sweep, and what may happen to it.
struct SweepScenario {
  let scenario: Scenario
  let risks: RiskModel

  /// Reads it as the manifest describes it: `session`, `past`, `what-if`.
  init(
    _ name: String, _ settings: [String: [String]], at place: SweepPlace, in surroundings: Surroundings
  ) throws(SweepFailure) {
    // The language of a sweep is not that of the session that happens to be read last.
    let language = surroundings.language
    defer { surroundings.language = language }
    var given = GivenChances()
    func session(_ folder: String, whatIf: String? = nil) throws(SweepFailure) -> RiskModel.Past {
      do throws(StoreAtHand.Refused) {
        let path = place.path(folder)
        let hand = try SessionAtHand.read(path, nil, whatIf: whatIf, records: false, in: surroundings)
        given = hand.reading.settings.chances
        return RiskModel.Past(
          try hand.scenario(path: path, isJSON: false, in: surroundings), hand.reading.events)
      } catch {
        throw .refused(error.code)
      }
    }
    guard let folder = settings["session"]?.first else { throw .nothingToLearn(scenario: name) }
    let own = try session(folder, whatIf: settings["what-if"]?.first.map(place.path))
    let chances = given
    var pasts: [RiskModel.Past] = []
    for past in settings["past"] ?? [] { pasts.append(try session(past)) }
    // Its events happened to the session as it is.
    if pasts.isEmpty { pasts = [settings["what-if"] == nil ? own : try session(folder)] }
    guard let risks = Experiment.risks(learningFrom: pasts, chances) else {
      throw .nothingToLearn(scenario: name)
    }
    scenario = own.scenario
    self.risks = risks
  }
}
