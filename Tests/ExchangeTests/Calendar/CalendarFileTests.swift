import Foundation
import PlacementDomain
import Testing

@testable import Exchange

/// Calendars as other programs read them.
@Suite struct CalendarFileTests {
  private static func event(
    _ day: String, _ code: String = "D8", uid: String = "a", sequence: Int = 0, isCancelled: Bool = false,
    summary: String = "Stage"
  ) -> CalendarFile.Event {
    CalendarFile.Event(
      uid: uid, sequence: sequence, day: Day(iso: day)!,
      hours: ShiftCode.builtIn.first { $0.id.text == code }?.hours, isCancelled: isCancelled,
      isTentative: false,
      words: .init(
        summary: summary, location: "Hôpital, 4e Ouest; aile B", description: "Ligne 1\nLigne 2 \\ fin"))
  }

  private static func calendar(_ events: [CalendarFile.Event]) -> CalendarFile {
    CalendarFile(name: "Vos stages", language: "FR", stamp: Day(iso: "2026-01-05")!, events: events)
  }

  private func lines(_ file: CalendarFile) -> [String] {
    String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test func `no line has more than 75 octets, and unfolding gives the text back`() {
    let text = String(repeating: "é’« 12 »\u{A0}😀 stage, ", count: 40)
    let file = Self.calendar([Self.event("2026-01-12", summary: text)])
    let lines = lines(file)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 } && lines.last == "")
    let unfolded = String(decoding: file.bytes, as: UTF8.self).replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:" + text.replacing(",", with: "\\,")))
    #expect(!String(decoding: file.bytes, as: UTF8.self).replacing("\r\n", with: "").contains("\n"))
  }

  @Test func `text is escaped and control signs are taken away`() {
    #expect(CalendarFile.escaped("a;b,c\\d\r\ne\u{7}f\ng") == "a\\;b\\,c\\\\d\\ne f\\ng")
    // An accent that follows a sign makes one `Character` with it, and is no less a sign to who reads.
    #expect(
      Array(CalendarFile.escaped(",\u{301};\u{301}\\\u{301}\u{7}\u{301}").utf8)
        == Array("\\,\u{301}\\;\u{301}\\\\\u{301} \u{301}".utf8))
    let file = Self.calendar([Self.event("2026-01-12", uid: "x\r\nATTENDEE:mailto:a@b")])
    #expect(!lines(file).contains { $0.hasPrefix("ATTENDEE") })
  }

  @Test func `a night shift ends on the next day and a cancelled event without hours is a whole day`() {
    let night = lines(Self.calendar([Self.event("2026-03-07", "N8")]))
    #expect(night.contains("DTSTART;TZID=America/Toronto:20260307T233000"))
    #expect(night.contains("DTEND;TZID=America/Toronto:20260308T073000"))
    let gone = lines(Self.calendar([Self.event("2026-03-07", "", sequence: 3, isCancelled: true)]))
    #expect(gone.contains("DTSTART;VALUE=DATE:20260307") && gone.contains("STATUS:CANCELLED"))
    #expect(gone.contains("SEQUENCE:3") && !gone.contains { $0.hasPrefix("DTEND") })
  }

  @Test func `a shift that ends at midnight ends on the next day`() throws {
    let hours = try #require(
      ShiftHours(start: TimeOfDay(minutes: 960)!, end: TimeOfDay(minutes: 0)!, paidMinutes: 480))
    let event = CalendarFile.Event(
      uid: "m", sequence: 0, day: Day(iso: "2026-01-31")!, hours: hours, isCancelled: false,
      isTentative: true,
      words: .init(summary: "x"))
    #expect(lines(Self.calendar([event])).contains("DTEND;TZID=America/Toronto:20260201T000000"))
  }

  @Test func `Québec's clocks change on the second Sunday of March and the first of November`() {
    for (day, offset) in [
      ("2026-03-07", -300), ("2026-03-08", -240), ("2026-10-31", -240), ("2026-11-01", -300),
      ("2027-03-14", -240), ("2027-03-13", -300), ("2026-01-05", -300), ("2026-07-01", -240),
    ] { #expect(QuebecTime.offsetAtNoon(Day(iso: day)!) == offset, "\(day)") }
  }

  @Test func `another program reads the same instants over both changes of the clocks`() throws {
    guard let python = ForeignReader.python("icalendar") else { return }
    let days = ["2026-03-06", "2026-03-07", "2026-03-08", "2026-10-31", "2026-11-01"]
    let file = Self.calendar(days.map { Self.event($0, "N8", uid: $0) })
    let program = """
      import sys, icalendar, zoneinfo, datetime
      text = open(sys.argv[1], "rb").read()
      calendar = icalendar.Calendar.from_ical(text)
      for event in calendar.walk("VEVENT"):
          start, end = event.decoded("dtstart"), event.decoded("dtend")
          utc = zoneinfo.ZoneInfo("UTC")
          print(event["uid"], start.astimezone(utc).isoformat(), int((end.astimezone(utc) - start.astimezone(utc)).total_seconds() // 60))
          assert str(event["description"]) == "Ligne 1\\nLigne 2 \\\\ fin", repr(str(event["description"]))
          assert str(event["location"]) == "Hôpital, 4e Ouest; aile B"
      zone = [z for z in calendar.walk("VTIMEZONE")][0].to_tz()
      theirs = zoneinfo.ZoneInfo("America/Toronto")
      for month in range(1, 13):
          for day in range(1, 29):
              for hour in (0, 4, 12, 23):
                  moment = datetime.datetime(2026, month, day, hour)
                  assert moment.replace(tzinfo=zone).utcoffset() == moment.replace(tzinfo=theirs).utcoffset(), moment
      """
    #expect(
      try ForeignReader.read(file.bytes, python, program) == """
        2026-03-06 2026-03-07T04:30:00+00:00 480
        2026-03-07 2026-03-08T04:30:00+00:00 420
        2026-03-08 2026-03-09T03:30:00+00:00 480
        2026-10-31 2026-11-01T03:30:00+00:00 540
        2026-11-01 2026-11-02T04:30:00+00:00 480

        """)
  }

  @Test func `the same calendar gives the same bytes`() {
    let file = Self.calendar([Self.event("2026-01-12"), Self.event("2026-01-13", uid: "b")])
    #expect(file.bytes == file.bytes)
    #expect(Self.calendar([]).bytes.count > 100, "a calendar without events still has its zone")
  }
}
