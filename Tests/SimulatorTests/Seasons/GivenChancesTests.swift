import PlacementDomain
import Testing

@testable import Simulator

/// What people say of chances takes the place of what was learned.
@Suite struct GivenChancesTests {
  private static let learned = RiskModel(
    answers: [
      whose("A", "med"): answers(0.01), whose("A", nil): answers(0.02), whose("B", "med"): answers(0.03),
    ], others: answers(0.04), attrition: .known(0.05), latecomers: .known(0.06), closure: .known(0.07),
    closureDays: 8, leave: .known(0.09), expiry: .known(0.1), renewalDays: 11)

  private static func answers(_ chance: Double) -> RiskModel.Answers {
    .init(refused: .known(chance), silent: .known(chance), pace: .known(chance), takenBack: .known(chance))
  }

  private static func whose(_ agency: String?, _ discipline: String?) -> RiskModel.Respondent {
    .init(agency: agency.map { .init($0) }, discipline: discipline.map { .init($0) })
  }

  private func refused(_ model: RiskModel, _ agency: String?, _ discipline: String?) -> Double {
    model.answers(of: Self.whose(agency, discipline)).refused.mean
  }

  /// Answers of which one thing is said.
  private func said(_ change: (inout GivenChances.Answers) -> Void) -> GivenChances.Answers {
    var answers = GivenChances.Answers()
    change(&answers)
    return answers
  }

  @Test func `where nothing is said all is as learned`() {
    #expect(Self.learned.given(GivenChances()) == Self.learned)
    #expect(RiskModel.calm.given(GivenChances()) == .calm)
  }

  @Test func `what is not known of a discipline is that of the agency, else of all`() {
    let model = Self.learned
    #expect(refused(model, "A", "med") == 0.01 && refused(model, "A", "chir") == 0.02)
    #expect(refused(model, "B", "chir") == 0.04 && refused(model, nil, "med") == 0.04)
  }

  @Test func `what is said closest to an answer holds, figure by figure`() {
    var chances = GivenChances()
    chances.answers.refused = .known(0.5)
    chances.answers.answerDays = 4
    chances.apart = [
      .init(.init("A")): said { $0.refused = .known(0.6) },
      .init(.init("A"), .init("med")): said { $0.refused = .known(0.7) },
      .init(.init("C"), .init("med")): said { $0.answerDays = 10 },
    ]
    let model = Self.learned.given(chances)
    #expect(refused(model, "A", "med") == 0.7 && refused(model, "A", "chir") == 0.6)
    #expect(refused(model, "B", "med") == 0.5 && refused(model, nil, nil) == 0.5)
    #expect(refused(model, "C", "med") == 0.5)
    #expect(model.answers(of: Self.whose("C", "med")).pace == .known(0.1))
    #expect(model.answers(of: Self.whose("A", "med")).pace == .known(0.25))
    // What nothing is said of is as learned.
    #expect(model.answers(of: Self.whose("B", "med")).silent == .known(0.03))
    #expect(model.others.takenBack == .known(0.04) && model.attrition == .known(0.05))
  }

  @Test func `every figure of the session takes its place`() {
    var chances = GivenChances()
    chances.answers.unanswered = .known(0.11)
    chances.answers.takenBack = .known(0.12)
    chances.withdrawn = .known(0.13)
    chances.latePerHundred = .known(14)
    chances.closed = .known(0.15)
    chances.closedDays = 16
    chances.leave = .known(0.17)
    chances.expired = .known(0.18)
    chances.renewalDays = 19
    let model = RiskModel.calm.given(chances)
    #expect(model.others.silent == .known(0.11) && model.others.takenBack == .known(0.12))
    #expect(model.others.refused == .known(0) && model.others.pace == .known(1))
    #expect(model.attrition == .known(0.13) && model.latecomers == .known(14))
    #expect(model.closure == .known(0.15) && model.closureDays == 16 && model.leave == .known(0.17))
    #expect(model.expiry == .known(0.18) && model.renewalDays == 19 && model.answers.isEmpty)
  }

  @Test func `cases teach as those of past sessions do`() {
    var chances = GivenChances()
    chances.withdrawn = .cases(3, of: 40)
    chances.latePerHundred = .cases(3, of: 40)
    let model = RiskModel.calm.given(chances)
    #expect(model.attrition == .learned(BetaDistribution(a: 3.5, b: 37.5)))
    #expect(model.latecomers == .learned(GammaDistribution(shape: 3.5, rate: 0.4)))
    let draws = (0..<50).map { model.drawn(Luck(seed: 7, replication: $0)).attrition.mean }
    #expect(Set(draws).count == 50, "an uncertain figure differs from one belief to the next (seed 7)")
  }
}
