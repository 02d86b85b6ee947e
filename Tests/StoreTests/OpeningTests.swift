import Requests
import Store
import Testing

@Suite("Opening a store")
struct OpeningTests {
  @Test("makes it once, and finds it again with the same identity")
  func makes() throws {
    let folder = StoreFolder()
    let made = try #require(try PlacementStore.open(folder.path, .creating(session: "H26"), by: .test))
    let again = try #require(try PlacementStore.open(folder.path, .existing, by: .test))
    #expect(made.id == again.id && again.session == "H26" && made.id.count == 16)
    let (entries, chain) = try again.log()
    #expect(entries.map(\.action) == [.create] && chain.isWhole)
    #expect(entries[0].hash.hasPrefix(made.id))
  }

  @Test("finds none where there is no file, or an empty one left by a program that died")
  func absent() throws {
    let folder = StoreFolder()
    #expect(try PlacementStore.open(folder.path, .existing, by: .test) == nil)
    folder.write([])
    #expect(try PlacementStore.open(folder.path, .existing, by: .test) == nil)
    #expect(try PlacementStore.open(folder.path, .creating(session: "H26"), by: .test) != nil)
  }
}
