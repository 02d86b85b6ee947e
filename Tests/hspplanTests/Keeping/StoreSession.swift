import Foundation
import Requests
import Store

/// A small session with a store in it, made by the program: two requests, and a plan beside it.
enum StoreSession {
  static let environment = ["HSPPLAN_BY": "Julie", "HSPPLAN_LANG": "fr", "TZ": "UTC"]

  /// Made once; copied for each use.
  static let template: TemporaryFolder? = {
    guard let folder = try? SmallSession.make() else { return nil }
    for arguments in [
      ["requests", "prepare", "--from", "places", "--on", "2026-01-05"],
      ["plan", "-o", folder.path("plan.json"), "--name", "premier"],
    ] {
      guard let run = try? ProgramRun(["-C", folder.root] + arguments, environment: environment),
        run.code == 0
      else { return nil }
    }
    return folder
  }()

  /// A copy of it, or of the session before it had a store.
  static func make(withStore: Bool = true) throws -> TemporaryFolder {
    guard let template else { throw CocoaError(.fileReadUnknown) }
    let folder = try TemporaryFolder()
    for name in template.names where withStore || !name.hasPrefix("hspplan.sqlite") {
      try FileManager.default.copyItem(atPath: template.path(name), toPath: folder.path(name))
    }
    return folder
  }

  /// The store in a folder; nil: there is none.
  static func store(in folder: TemporaryFolder, wait: Int = 5) throws -> PlacementStore? {
    try PlacementStore.open(
      folder.path("hspplan.sqlite"), .existing,
      by: Authorship(by: "essai", at: Moment(milliseconds: 0), clock: .given, program: "essai"), wait: wait)
  }
}
