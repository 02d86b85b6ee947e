import CGLPK
import Foundation
import Testing

@testable import GLPKSolver
@testable import Optimization

/// Misuse that the Swift side would never let through, sent straight to the C shim: GLPK alone would abort.
struct GuardTests {
  private static func opened() -> OpaquePointer {
    var handle: OpaquePointer?
    #expect(hsp_open(false, &handle) == HSP_OK)
    return handle!
  }

  @Test(arguments: 0..<12)
  func `misuse is a fault and not the end of the process`(_ kind: Int) throws {
    let handle = Self.opened()
    defer { hsp_close(handle) }
    var one = 1.0
    let starts: [Int32] = [0, 2]
    let same: [Int32] = [0, 0]
    let far: [Int32] = [0, 7]
    let ones = [1.0, 1.0]
    var result = hsp_simplex_result()
    var values = [0.0, 0, 0, 0]
    let status =
      switch kind {
      case 0: hsp_set_costs(handle, 5, 1, &one)
      case 1: hsp_set_column_bounds(handle, 3, 0, 1)
      case 2: hsp_set_row_bounds(handle, -1, 0, 1)
      case 3: hsp_add_columns(handle, 1, ones, ones, ones, starts, same, ones)
      case 4: hsp_add_columns(handle, 1, ones, ones, ones, starts, far, ones)
      case 5: hsp_add_rows(handle, 1, ones, ones, starts, far, ones)
      case 6: hsp_remove_columns(handle, 2, same)
      case 7: hsp_read(handle, HSP_ROW_DUALS, 3, &values)
      case 8: hsp_set_integer(handle, 0, 1, true)
      case 9: hsp_simplex(handle, HSP_PRIMAL, -5, &result)
      case 10: hsp_set_basis(handle, 1, 0, [9], [])
      default: hsp_set_costs(handle, -3, 2, ones)
      }
    #expect(status == HSP_FAULT)
    #expect(!String(cString: hsp_last_fault()).isEmpty)
    #expect(hsp_simplex(handle, HSP_PRIMAL, 5, &result) == HSP_LOST)
    #expect(try GLPK().solve(LinearProgram()).status == .optimal)
  }

  @Test func `a fault takes every program of its thread and none of the others`() throws {
    let bystander = try GLPK().open(LinearProgram())
    let box = Box()
    let other = Worker {
      box.program = try? GLPK().open(LinearProgram())
    } then: {
      box.status = try? box.program?.optimise(.primal)
      box.program = nil
    }
    other.runFirst()
    let handle = Self.opened()
    var one = 1.0
    #expect(hsp_set_costs(handle, 5, 1, &one) == HSP_FAULT)
    hsp_close(handle)
    #expect(throws: SolverError.programLost) { try bystander.optimise(.primal) }
    #expect(throws: SolverError.programLost) { try bystander.basis() }
    other.runSecond()
    #expect(box.status == .optimal)
  }

  private static let oneColumn: LinearProgram = {
    var program = LinearProgram()
    program.addColumn(cost: 1)
    return program
  }()

  @Test func `a program refuses another thread`() throws {
    let box = Box()
    let other = Worker {
      box.program = try? GLPK().open(Self.oneColumn)
    } then: {
      box.status = try? box.program?.optimise(.primal)
    }
    other.runFirst()
    let program = try #require(box.program)
    #expect(throws: SolverError.wrongThread) { try program.optimise(.primal) }
    #expect(throws: SolverError.wrongThread) { try program.setCost(2, ofColumn: 0) }
    #expect(throws: SolverError.wrongThread) { try program.basis() }
    #expect(program.iterations == 0)
    other.runSecond()
    #expect(box.status == .optimal)
    // Dropped here, after its thread ended: its memory went with the thread.
    box.program = nil
  }

  @Test func `a program used inside its own stop predicate is busy`() throws {
    let box = Box()
    var source = LinearProgram(sense: .maximise)
    source.addRow(upper: 3)
    for _ in 0..<4 { source.addColumn(upper: 1, cost: 2, isInteger: true, entries: [(0, 2)]) }
    let program = try GLPK().open(source)
    box.program = program
    let limits = SolveLimits(shouldStop: {
      do throws(SolverError) { _ = try box.program?.basis() } catch { box.errors.insert(error) }
      return false
    })
    let result = try program.optimiseIntegers(limits: limits, options: IntegerOptions(cuts: []))
    #expect(result.status == .optimal)
    #expect(result.solution?.objective == 2)
    #expect(box.errors == [.busy])
  }

  @Test func `many threads solve at once`() throws {
    let failures = Box()
    DispatchQueue.concurrentPerform(iterations: 16) { index in
      var source = LinearProgram()
      source.addRow(lower: Double(index))
      source.addColumn(cost: 2, entries: [(0, 1)])
      let objective = try? GLPK().solve(source).solution?.objective
      if objective != 2 * Double(index) { failures.status = .numericalTrouble }
    }
    #expect(failures.status == nil)
  }
}

/// What crosses threads in these tests, one thread at a time.
final class Box: @unchecked Sendable {
  var program: (any GrowingProgram)?
  var status: TerminationStatus?
  var errors: Set<SolverError> = []
}

/// A thread that does two things, each when told.
final class Worker: @unchecked Sendable {
  private let told = DispatchSemaphore(value: 0)
  private let done = DispatchSemaphore(value: 0)

  init(_ first: @escaping @Sendable () -> Void, then second: @escaping @Sendable () -> Void) {
    Thread {
      self.told.wait()
      first()
      self.done.signal()
      self.told.wait()
      second()
      self.done.signal()
    }.start()
  }

  func runFirst() {
    told.signal()
    done.wait()
  }

  func runSecond() {
    told.signal()
    done.wait()
  }
}
