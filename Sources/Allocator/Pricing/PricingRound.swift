import Foundation
import PlacementDomain

/// The cheapest schedule of every student at some prices, and the exact bound that follows (model.md, "Proof").
struct PricingRound: Sendable {
  /// L times 2^scale; nil when a student has no legal schedule, which proves that no plan exists.
  var lower: Int128?
  /// The least cost of each student, over 2^scale; meaningless where `lower` is nil.
  var values: [Int]
  /// The option of each need in it, -1 for none.
  var choices: [Int32]
  /// Options looked at.
  var work: Int
  /// True when some student's search was given up or the search was stopped: then there is no `lower`.
  var wasCut = false
}

/// Prices all students, on one or more threads; the result does not depend on how many.
final class Pricer {
  /// How fine and how large prices are.
  let range: PriceRange
  private let problem: PlacingProblem
  private let threads: Int
  private let everybody: [Int]
  private let shouldStop: @Sendable () -> Bool
  private let searches: [ScheduleSearch]

  /// Pricing for this problem; `shouldStop` is asked after every long search.
  init(_ problem: PlacingProblem, threads: Int, shouldStop: @escaping @Sendable () -> Bool = { false }) {
    self.shouldStop = shouldStop
    self.problem = problem
    range = PriceRange(problem)
    self.threads = max(1, min(threads, problem.studentCount / 64 + 1))
    everybody = Array(0..<problem.studentCount)
    searches = (0..<self.threads).map { _ in ScheduleSearch(problem) }
  }

  /// Prices these students, by default all, for a stage with these costs (nil: zero).
  func round(
    costs: Costs?, prices: Prices, book: RowBook, restrictions: Restrictions = Restrictions(),
    students: [Int]? = nil
  ) -> PricingRound {
    let option = OptionPrices(costs: costs, prices: prices, book: book, problem: problem)
    let restricted = restrictions.students
    let students = students ?? everybody
    let count = students.count
    var round = PricingRound(
      lower: nil, values: Array(repeating: 0, count: problem.studentCount),
      choices: Array(repeating: -1, count: problem.scenario.needed), work: 0)
    var work = [Int](repeating: 0, count: threads)
    var isImpossible = [Bool](repeating: false, count: threads)
    var wasCut = [Bool](repeating: false, count: threads)
    let shouldStop = shouldStop
    let chunk = (count + threads - 1) / max(1, threads)
    let problem = problem
    round.values.withUnsafeMutableBufferPointer { values in
      round.choices.withUnsafeMutableBufferPointer { choices in
        work.withUnsafeMutableBufferPointer { work in
          isImpossible.withUnsafeMutableBufferPointer { isImpossible in
            wasCut.withUnsafeMutableBufferPointer { wasCut in
              searches.withUnsafeBufferPointer { searches in
                // Each thread writes its own students' parts only.
                nonisolated(unsafe) let (values, choices, work) = (values, choices, work)
                nonisolated(unsafe) let (isImpossible, wasCut, searches) = (isImpossible, wasCut, searches)
                let body: @Sendable (Int) -> Void = { thread in
                  var looked = 0
                  let search = searches[thread]
                  for student in students[min(count, thread * chunk)..<min(count, (thread + 1) * chunk)] {
                    let value = search.cheapest(
                      for: student, at: option, within: restrictions,
                      isRestricted: !restricted.isEmpty && restricted.contains(Int32(student)),
                      choices: UnsafeMutableBufferPointer(rebasing: choices[problem.needs(student)]),
                      work: &looked)
                    if search.wasCut { wasCut[thread] = true }
                    if search.wasLong, shouldStop() {
                      wasCut[thread] = true
                      break
                    }
                    if let value { values[student] = value } else { isImpossible[thread] = true }
                  }
                  work[thread] = looked
                }
                if threads == 1 {
                  body(0)
                } else {
                  DispatchQueue.concurrentPerform(iterations: threads, execute: body)
                }
              }
            }
          }
        }
      }
    }
    round.work = work.reduce(0, +)
    round.wasCut = wasCut.contains(true)
    guard !round.wasCut, !isImpossible.contains(true) else { return round }
    round.lower =
      round.values.reduce(Int128(0)) { $0 + Int128($1) } + rowTerms(costs, prices, book, restrictions)
    return round
  }

  /// − Σ price · limit over rows, what no choice changes, and what shared variables add at best.
  private func rowTerms(_ costs: Costs?, _ prices: Prices, _ book: RowBook, _ restrictions: Restrictions)
    -> Int128
  {
    var sum = Int128(costs?.constant ?? 0) << Int128(prices.scale)
    var ofVariable: [Int32: Int128] = [:]
    for entry in costs?.ofVariable ?? [] {
      ofVariable[entry.variable, default: 0] += Int128(entry.cost) << Int128(prices.scale)
    }
    for (number, row) in book.rows.enumerated() where prices[number] != 0 {
      let price = Int128(prices[number])
      sum -= price * Int128(row.limit)
      for entry in row.variables {
        ofVariable[entry.variable, default: 0] += price * Int128(entry.coefficient)
      }
    }
    for (variable, price) in ofVariable {
      let range = restrictions.range(variable, in: problem)
      sum += price * Int128(price < 0 ? range.upperBound : range.lowerBound)
    }
    return sum
  }
}
