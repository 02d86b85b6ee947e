public import Simulator

/// Customers come at random, are served one after the other by the first of some servers that is free, and leave: the
/// queue M/M/c, whose mean wait Erlang's formula C gives.
public struct MultiServerQueue: SimulationModel, Sendable {
  /// What happens in a queue.
  public enum Event: Sendable {
    /// A customer comes.
    case arrival
    /// One leaves a server.
    case departure
  }

  /// What a run came to.
  public struct Outcome: Sendable {
    /// Arrivals and departures.
    public let events: Int
    /// Mean time from coming to being served, of the customers after the first ones.
    public let meanWait: Double
    /// When the last one left.
    public let end: Double
  }

  let arrivalRate: Double
  let serviceRate: Double
  let customers: Int
  let first: Int
  let gaps: DrawSeries
  let services: DrawSeries
  var arrived = 0
  var served = 0
  var freeServers: Int
  var line: [Double] = []
  var head = 0
  var waits = 0.0

  /// A customer comes or leaves.
  public mutating func happen(_ event: Event, _ agenda: inout Agenda<Event>) {
    switch event {
    case .arrival:
      arrived += 1
      if arrived < customers {
        agenda.schedule(.arrival, after: gaps[arrived].exponential(rate: arrivalRate))
      }
      if freeServers > 0 {
        freeServers -= 1
        serve(since: agenda.now, &agenda)
      } else {
        line.append(agenda.now)
      }
    case .departure:
      if head == line.count {
        freeServers += 1
      } else {
        let since = line[head]
        head += 1
        if head > 4096 && 2 * head > line.count {
          line.removeFirst(head)
          head = 0
        }
        serve(since: since, &agenda)
      }
    }
  }

  private mutating func serve(since: Double, _ agenda: inout Agenda<Event>) {
    if served >= first { waits += agenda.now - since }
    agenda.schedule(.departure, after: services[served].exponential(rate: serviceRate))
    served += 1
  }

  /// Let so many customers come and go; the waits of the `first` ones, who meet a queue too empty, are left out.
  public static func run(
    customers: Int, leavingOut first: Int = 0, servers: Int, arrivalRate: Double, serviceRate: Double,
    luck: Luck
  ) -> Outcome {
    let station = EntityKey("station")
    let model = MultiServerQueue(
      arrivalRate: arrivalRate, serviceRate: serviceRate, customers: customers, first: first,
      gaps: luck.draws("gap", for: station), services: luck.draws("service", for: station),
      freeServers: servers)
    var simulation = Simulation(model)
    simulation.agenda.schedule(.arrival, after: model.gaps[0].exponential(rate: arrivalRate))
    let events = simulation.run()
    return Outcome(
      events: events, meanWait: simulation.model.waits / Double(customers - first),
      end: simulation.agenda.now)
  }

  /// Erlang's formula C: the mean wait in the long run.
  public static func erlangWait(servers: Int, arrivalRate: Double, serviceRate: Double) -> Double {
    let offered = arrivalRate / serviceRate
    // Formula B, by its recursion, then C from B.
    var blocked = 1.0
    for server in 1...servers { blocked = offered * blocked / (Double(server) + offered * blocked) }
    let use = offered / Double(servers)
    let waiting = blocked / (1 - use * (1 - blocked))
    return waiting / (Double(servers) * serviceRate - arrivalRate)
  }
}
