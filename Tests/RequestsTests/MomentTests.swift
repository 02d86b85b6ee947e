import Requests
import Testing

@Suite("An instant")
struct MomentTests {
  @Test(
    "is written as it is read",
    arguments: ["2026-01-05T14:03:07.123Z", "0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z"])
  func roundTrip(text: String) { #expect(Moment(iso: text)?.description == text) }

  @Test("may leave out the fraction")
  func withoutFraction() { #expect(Moment(iso: "1970-01-02T00:00:01Z")?.milliseconds == 86_401_000) }

  @Test(
    "is in no other form",
    arguments: [
      "2026-01-05", "2026-01-05T14:03:07", "2026-01-05T24:00:00Z", "2026-02-30T00:00:00Z",
      "2026-01-05T14:03:07.12Z", "2026-01-05 14:03:07Z",
    ])
  func refused(text: String) { #expect(Moment(iso: text) == nil) }
}
