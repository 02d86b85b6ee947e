import Foundation
import Transport

/// What solving a session takes.
struct Timing {
  let problem: TransportProblem
  let students: Int

  init(_ session: Session) throws {
    problem = try session.problem()
    students = problem.studentCount
  }

  func run(times: Int) throws {
    for _ in 0..<times {
      try "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .ascii)
      let before = resident("VmRSS")
      let (cpu, wall) = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
      let outcome = try SeatAuction.solve(problem)
      let used = (seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu, seconds(CLOCK_MONOTONIC) - wall)
      let memory = resident("VmHWM") - before
      let line: String
      switch outcome {
      case .optimal(let plan):
        let flaw = problem.flaw(in: plan).map { "\"\($0)\"" } ?? "null"
        line =
          "\"total\":\(plan.totals[0]),\"unplaced\":\(plan.chosen.count { $0 < 0 }),\"flaw\":\(flaw)"
      case .tooFewSeats(let shortage):
        line = "\"shortage\":\(shortage.students.count),\"holds\":\(shortage.holds(in: problem))"
      }
      print(
        "{\"students\":\(students),\"places\":\(problem.placeCount),\"cpu\":\(used.0),\"wall\":\(used.1),"
          + "\"megabytes\":\(Double(memory) / 1024),\(line)}")
    }
  }

  private func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// A line of the process's memory, in kilobytes.
  private func resident(_ name: String) -> Int {
    let lines = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = lines.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
    return Int(line.drop { !$0.isNumber }.prefix { $0.isNumber }) ?? 0
  }
}
