/// What a part of a workbook refers to, from its `.rels` part.
final class Relationships: XMLHandler {
  struct Relationship {
    /// Last word of its type: `worksheet`, `sharedStrings`, ….
    let type: String
    /// The part, or an address outside.
    let target: String
  }

  /// By id.
  private(set) var byID: [String: Relationship] = [:]
  private let folder: Substring

  /// Those of `part`, `""` for the whole package; none when it has no such part.
  init(of part: String, in archive: WorkbookArchive) throws(WorkbookFailure) {
    let slash = part.lastIndex(of: "/")
    folder = slash.map { part[...$0] } ?? ""
    let file = slash.map { part[part.index(after: $0)...] } ?? part[...]
    let name = "\(folder)_rels/\(file).rels"
    if archive.has(name) { try XMLReader.read(name, of: archive, with: self) }
  }

  /// The part of the first relationship of this type.
  func part(_ type: String) -> String? { byID.values.first { $0.type == type }?.target }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard "Relationship" ~= name, let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"]
    else { return }
    byID[id] = Relationship(
      type: type.split(separator: "/").last.map(String.init) ?? "",
      target: attributes["TargetMode"] == "External" ? target : resolved(target))
  }

  func end(_ name: XMLName) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// `../a/b` from this folder, `/a/b` from the top.
  private func resolved(_ target: String) -> String {
    var steps: [Substring] = []
    for step in ((target.hasPrefix("/") ? "" : folder) + target).split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = steps.popLast()
      default: steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }
}
