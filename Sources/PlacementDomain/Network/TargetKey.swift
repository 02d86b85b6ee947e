extension Scenario {
  /// The target as tables and certificates write it, such as `destination:HSL-4W`.
  public func key(of target: Target) -> String {
    switch target {
    case .place(let it): "place:" + places[it].id.text
    case .destination(let it): "destination:" + destinations[it].id.text
    case .service(let it): "service:" + services[it].id.text
    case .site(let it): "site:" + sites[it].id.text
    case .discipline(let it): "discipline:" + disciplines[it].id.text
    case .shift(let it): "shift:" + shiftCodes[it].id.text
    case .block(let it): "block:" + blocks[it].id.text
    case .agency(let it): "agency:" + agencies[it].id.text
    case .preceptor(let it): "preceptor:" + preceptors[it].id.text
    }
  }
}
