import Optimization
import Reports
import Testing

@testable import hspplan

/// A solver that fails is no Swift value on the screen.
struct SolverWordsTests {
  @Test(arguments: [SolverError.wrongThread, .programLost, .busy, .nothingSolved, .failed("glp_simplex")])
  func `every failure of the solver has words in both languages`(_ error: SolverError) {
    for language in Language.allCases {
      let words = PlanningFailure.words(for: error, language)
      #expect(words.contains(" ") && !words.contains("SolverError") && !words.contains("{"))
    }
    #expect(PlanningFailure.words(for: error, .fr) != PlanningFailure.words(for: error, .en))
  }
}
