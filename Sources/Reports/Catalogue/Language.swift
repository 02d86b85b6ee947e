/// The languages people read hspplan in. French is the first.
public enum Language: String, Hashable, Sendable, CaseIterable {
  case fr, en
}
