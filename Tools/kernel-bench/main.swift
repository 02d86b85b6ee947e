import Glibc
import QueueModels
import Simulator

/// Runs the queue M/M/c on the kernel, service rate 1, and prints what `Benchmarks/kernel.py` reads.
///
///     kernel-bench speed CUSTOMERS SERVERS USE     events, seconds
///     kernel-bench wait CUSTOMERS SERVERS USE LEFT_OUT REPLICATIONS LEVEL     mean wait, bounds, Erlang's formula
struct KernelBench {
  let customers: Int
  let servers: Int
  /// Share of time that a server is busy.
  let use: Double

  var arrivalRate: Double { use * Double(servers) }

  func speed() {
    let begin = seconds()
    let outcome = MultiServerQueue.run(
      customers: customers, servers: servers, arrivalRate: arrivalRate, serviceRate: 1,
      luck: Luck(seed: 1, replication: 0))
    print(outcome.events, seconds() - begin)
  }

  func wait(leavingOut first: Int, replications: Int, level: Double) throws {
    let waits = (0..<replications).map { replication in
      MultiServerQueue.run(
        customers: customers, leavingOut: first, servers: servers, arrivalRate: arrivalRate, serviceRate: 1,
        luck: Luck(seed: 1, replication: replication)
      ).meanWait
    }
    let moments = Moments(waits)
    let interval = try moments.interval(level: level)
    let formula = MultiServerQueue.erlangWait(servers: servers, arrivalRate: arrivalRate, serviceRate: 1)
    print(moments.mean, interval.lower, interval.upper, formula)
  }

  private func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

let words = CommandLine.arguments.dropFirst()
let numbers = words.dropFirst().compactMap { Double($0) }
switch (words.first, numbers.count) {
case ("speed", 3):
  KernelBench(customers: Int(numbers[0]), servers: Int(numbers[1]), use: numbers[2]).speed()
case ("wait", 6):
  try KernelBench(customers: Int(numbers[0]), servers: Int(numbers[1]), use: numbers[2])
    .wait(leavingOut: Int(numbers[3]), replications: Int(numbers[4]), level: numbers[5])
default:
  print("kernel-bench speed CUSTOMERS SERVERS USE")
  print("kernel-bench wait CUSTOMERS SERVERS USE LEFT_OUT REPLICATIONS LEVEL")
  exit(2)
}
