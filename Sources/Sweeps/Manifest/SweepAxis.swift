/// What a sweep varies by name. Blocks of replications are its fourth axis.
public enum SweepAxis: String, CaseIterable, Hashable, Sendable {
  case scenarios, plans, policies
}
