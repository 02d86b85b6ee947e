/// A placement of an earlier session. Only the level known is given; finer levels imply coarser ones.
public struct PastPlacement: Hashable, Sendable {
  /// Where it was, when the unit is still known.
  public let destination: Destination.Ordinal?
  /// Its service.
  public let service: Service.Ordinal?
  /// Its site.
  public let site: Site.Ordinal?
  /// What the student is owed for it: taken off the burden that goal `equity` counts. A stated integer.
  public let credit: Int

  /// A past placement.
  public init(
    destination: Destination.Ordinal?, service: Service.Ordinal?, site: Site.Ordinal?, credit: Int = 0
  ) {
    self.destination = destination
    self.service = service
    self.site = site
    self.credit = credit
  }
}
