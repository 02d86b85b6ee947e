/// The store of a session (`hspplan.sqlite`).
public struct PlacementStore: Sendable {}
