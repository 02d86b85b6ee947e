import PlacementDomain
import TestSessions

extension Scenario {
  /// The same session with a site more, whose only place is cancelled.
  var withSiteMore: Scenario {
    changing { parts in
      parts.sites.append(Site(id: Site.ID("~site")))
      parts.destinations.append(
        Destination(id: Destination.ID("~unit"), site: .init(parts.sites.count - 1)))
      parts.places.append(
        Place(
          id: Place.ID("~place"), destination: .init(parts.destinations.count - 1), block: .init(0),
          shift: .init(0), seats: 2, status: .cancelled))
    }
  }
}
