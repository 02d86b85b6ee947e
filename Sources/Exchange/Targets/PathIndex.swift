import PlacementDomain

/// Finds units, services at a site and sites by the text people have: « Agence – Hôpital – Service – Unité »,
/// with any level but the last left out, whatever case and accents.
struct PathIndex {
  private enum Level: Int { case agency, site, service, unit }

  /// The folded names of each destination's levels.
  private var names: [[[String]]] = []
  private var sites: [Int] = []
  /// Destinations by the folded name of one of their levels below the agency.
  private var byName: [String: [Int]] = [:]

  init(_ draft: SessionDraft) {
    for number in 0..<draft.destinations.count {
      guard let row = draft.destinations[number] else {
        names.append([])
        sites.append(-1)
        continue
      }
      let agency = row.agency.map { [draft.agencies.id($0), draft.agencies[$0]?.name ?? ""].map(\.folded) }
      let levels: [[String]] = [
        agency ?? [], [draft.sites.id(row.site).folded],
        row.service.map { [draft.services.id($0).folded] } ?? [],
        [draft.destinations.id(number).folded],
      ]
      names.append(levels)
      sites.append(row.site)
      for name in Set(levels.dropFirst().joined()) { byName[name, default: []].append(number) }
    }
  }

  /// The units the text can mean.
  func units(_ text: String) -> [Int] {
    targets(text).filter { $0.kind == .destination }.map { Int($0.number) }
  }

  /// What the text can mean: units, else destinations of the service, else sites.
  func targets(_ text: String) -> [TargetNumber] {
    let parts = PathIndex.parts(text)
    guard parts.count > 1, let last = parts.last else { return [] }
    var units: [Int] = []
    var services: [Int] = []
    var sites: Set<Int> = []
    for number in byName[last] ?? [] {
      switch PathIndex.lastLevel(parts, in: names[number]) {
      case .unit: units.append(number)
      case .service: services.append(number)
      case .site: sites.insert(self.sites[number])
      case .agency, nil: break
      }
    }
    let destinations = units.isEmpty ? services : units
    return destinations.isEmpty
      ? sites.sorted().map { TargetNumber(.site, $0) } : destinations.map { TargetNumber(.destination, $0) }
  }

  /// Parts between dashes with spaces around them, slashes with spaces, or `>`; folded.
  private static func parts(_ text: String) -> [String] {
    var text = text
    for dash in [" – ", " — ", " - ", " / ", " > "] { text = text.replacing(dash, with: "\u{1}") }
    return text.split(separator: "\u{1}").map(\.folded).filter { !$0.isEmpty }
  }

  /// The level the last part names when the parts name levels in order.
  private static func lastLevel(_ parts: [String], in names: [[String]]) -> Level? {
    var level = -1
    for part in parts {
      guard let next = names.indices.first(where: { $0 > level && names[$0].contains(part) }) else {
        return nil
      }
      level = next
    }
    return Level(rawValue: level)
  }
}
