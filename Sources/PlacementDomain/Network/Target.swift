/// What a wish, a pin or a closure speaks of: one place, or all places of a destination, a service, ….
public enum Target: Hashable, Sendable {
  case place(Place.Ordinal)
  case destination(Destination.Ordinal)
  case service(Service.Ordinal)
  case site(Site.Ordinal)
  case discipline(Discipline.Ordinal)
  case shift(ShiftCode.Ordinal)
  case block(Block.Ordinal)
  case agency(Agency.Ordinal)
  case preceptor(Preceptor.Ordinal)
}
