import PlacementDomain

/// One scenario, plan or policy of a sweep.
public struct SweepChoice: Hashable, Sendable {
  /// Its name, unique on its axis. It is part of the results, so another name makes other cells.
  public let name: String
  /// Names of the inputs it depends on, in the order of their bytes.
  public let inputs: [String]
  /// What else says what it is, by key, as whoever computes it reads it: folders, files, figures.
  public let settings: [String: [String]]

  /// A choice; the order of the inputs says nothing.
  public init(_ name: String, inputs: [String] = [], settings: [String: [String]] = [:]) {
    self.name = name
    self.inputs = inputs.sorted { $0.precedesInBytes($1) }
    self.settings = settings
  }

  /// Its settings in a document.
  var settingsJSON: JSONValue {
    .object(
      settings.sorted { $0.key.precedesInBytes($1.key) }
        .map { JSONMember(key: $0.key, value: .array($0.value.map(JSONValue.string))) })
  }

  /// Itself in a document.
  var json: JSONValue {
    .object([
      "name": .string(name), "inputs": .array(inputs.map(JSONValue.string)), "settings": settingsJSON,
    ])
  }
}
