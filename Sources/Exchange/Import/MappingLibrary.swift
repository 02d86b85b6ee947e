import Foundation
import PlacementDomain

/// The mappings there are: those of the session's folder `mappings`, then the built-in ones.
struct MappingLibrary {
  /// The built-in mappings; `Mappings/*.yaml`, compiled in.
  static let builtIn: [(file: String, bytes: [UInt8])] = [
    ("hspnet-students.yaml", PackageResources.hspnet_students_yaml),
    ("hspnet-prerequisites.yaml", PackageResources.hspnet_prerequisites_yaml),
    ("wish-form.yaml", PackageResources.wish_form_yaml),
    ("nhs-wards.yaml", PackageResources.nhs_wards_yaml),
    ("hspnet-requests.yaml", PackageResources.hspnet_requests_yaml),
  ]

  let session: String
  let problems: ProblemList

  /// All that can be read, the session's first; one of a name already seen does not count.
  func all() -> [Mapping] {
    var names: Set<String> = []
    return (own() + MappingLibrary.builtIn.compactMap { read($0.bytes, $0.file) }).filter {
      names.insert($0.names[0].folded).inserted
    }
  }

  /// The mapping of a name, or in the file of a path; nil after reporting why there is none.
  func mapping(_ name: String) -> Mapping? {
    if name.contains("/") || ["yaml", "yml"].contains(name.split(separator: ".").last.map(String.init)) {
      let isInSession = !name.contains("/") && access(name, F_OK) != 0
      return read(path: isInSession ? session + "/mappings/" + name : name, name)
    }
    let all = all()
    if let found = all.first(where: { $0.names.contains { $0.folded == name.folded } }) { return found }
    guard !problems.hasErrors else { return nil }
    let names = all.flatMap(\.names)
    problems.add(
      InputProblem(
        .mappingUnknown(
          names: all.map { Choice(english: $0.names[0], french: $0.names.last!) },
          suggestions: problems.suggestions.nearest(to: name, among: names)), file: "", value: name,
        isAboutSettings: true))
    return nil
  }

  private func own() -> [Mapping] {
    let folder = session + "/mappings"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { !$0.hasPrefix(".") && ($0.hasSuffix(".yaml") || $0.hasSuffix(".yml")) }
      .sorted { $0.precedesInBytes($1) }
      .compactMap { read(path: folder + "/" + $0, "mappings/" + $0) }
  }

  private func read(path: String, _ file: String) -> Mapping? {
    SettingsText.root(path: path, file: file, problems).flatMap {
      MappingReader(file: file, problems: problems).read($0)
    }
  }

  private func read(_ bytes: [UInt8], _ file: String) -> Mapping? {
    SettingsText.root(text: String(decoding: bytes, as: UTF8.self), file: file, problems).flatMap {
      MappingReader(file: file, problems: problems).read($0)
    }
  }
}
