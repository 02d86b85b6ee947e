import ArgumentParser

/// Options of the commands that use the store.
struct StoreOptions: ParsableArguments {
  /// The store's file; nil: `hspplan.sqlite` in the session's folder.
  @Option(name: [.customLong("store"), .customLong("registre")], help: .init(valueName: "file"))
  var store: String?

  /// Who does it; nil: HSPPLAN_BY, else the login name.
  @Option(name: [.customLong("by"), .customLong("par")], help: .init(valueName: "person"))
  var by: String?

  /// Seconds to wait for another program; nil: 5.
  @Option(name: [.customLong("wait"), .customLong("attendre")], help: .init(valueName: "seconds"))
  var wait: String?
}
