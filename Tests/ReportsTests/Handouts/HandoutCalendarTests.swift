import Exchange
import Foundation
import PlacementDomain
import Requests
import TestBooks
import Testing

@testable import Reports

/// Calendar files: one event a shift, the same UID for ever, a higher sequence at each change.
@Suite struct HandoutCalendarTests {
  private typealias States = [String: CalendarEventState]

  private func calendar(
    _ one: HandoutCase, _ scope: HandoutScope = .student(HandoutCase.students[3]),
    _ last: [CalendarEventState] = []
  ) -> PlacementCalendar {
    PlacementCalendar(one.source().handout(for: scope), store: "00aa", last: last)
  }

  private func byUID(_ states: [CalendarEventState]) -> States {
    Dictionary(uniqueKeysWithValues: states.map { ($0.uid, $0) })
  }

  @Test func `a student's events are named by key and rotation, a site's by seat`() {
    let one = HandoutCase()
    #expect(
      calendar(one).states.map(\.uid) == [
        "00aa.p4.Pr%C3%A9ceptorat.20260306.1@hspplan", "00aa.p4.Pr%C3%A9ceptorat.20260307.1@hspplan",
        "00aa.p4.Pr%C3%A9ceptorat.20260308.1@hspplan", "00aa.p4.Pr%C3%A9ceptorat.20260309.1@hspplan",
      ])
    let site = calendar(one, .site(HandoutCase.site)).states
    #expect(
      site.contains { $0.uid == "00aa.r1.2.20260112.1@hspplan" } && site.allSatisfy { $0.sequence == 0 })
    #expect(
      calendar(one, .preceptor(.init("Tremblay, Ève"))).states.map(\.subject).allSatisfy {
        $0 == "vTremblay%2C%20%C3%88ve.r3.1"
      })
  }

  @Test func `nothing changes while nothing changes, whatever contact, comment, day and language`() throws {
    var one = HandoutCase()
    let first = calendar(one)
    one.day = one.day.advanced(by: 20)
    one.agencies = [:]
    _ = try one.book.make(
      .edit([.comment("autre"), .contact("quelqu’un")]), of: .init(rawValue: 2), on: one.day)
    let second = calendar(one, last: first.states)
    #expect(second.states == first.states)
    #expect(
      second.file(.en).events.map(\.sequence) == first.file(.fr).events.map(\.sequence))
  }

  private func calendar(_ one: HandoutCase, last: [CalendarEventState]) -> PlacementCalendar {
    calendar(one, .student(HandoutCase.students[3]), last)
  }

  @Test func `moved, gone and come back: the sequence only rises, and what is gone is cancelled for ever`()
    throws
  {
    var one = HandoutCase()
    let first = calendar(one).states
    // Confirmed: what was tentative is settled.
    _ = try one.book.make(.confirm, of: .init(rawValue: 2), on: one.day)
    let second = calendar(one, last: first)
    #expect(second.states.map(\.sequence) == [1, 1, 1, 1])
    #expect(second.file(.fr).events.allSatisfy { !$0.isTentative })
    // Withdrawn: everything is cancelled, and stays so.
    let person = PersonKey(rawValue: 4)
    _ = try one.book.make(
      .withdraw(person, HandoutCase.rotation, .reassigned, releasesSeat: false), of: .init(rawValue: 2),
      on: one.day)
    let third = calendar(one, last: second.states)
    #expect(third.states.allSatisfy { $0.isCancelled && $0.sequence == 2 } && third.states.count == 4)
    let fourth = calendar(one, last: third.states)
    #expect(fourth.states == third.states)
    #expect(fourth.file(.fr).events.allSatisfy { $0.isCancelled && $0.words.summary == "Stage annulé" })
    // On the same days at another unit: the same UIDs again.
    _ = try one.book.make(
      .assign(person, HandoutCase.rotation, confirmed: true), of: .init(rawValue: 2), on: one.day)
    let fifth = calendar(one, last: fourth.states)
    #expect(fifth.states.allSatisfy { !$0.isCancelled && $0.sequence == 3 })
    #expect(Set(fifth.states.map(\.uid)) == Set(first.map(\.uid)))
  }

  @Test func `a person on other days keeps cancelled events of the old ones`() throws {
    var one = HandoutCase()
    let first = calendar(one).states
    let (person, rotation) = (PersonKey(rawValue: 4), HandoutCase.rotation)
    _ = try one.book.make(.unassign(person, rotation), of: .init(rawValue: 2), on: one.day)
    _ = try one.book.make(.unassign(PersonKey(rawValue: 5), rotation), of: .init(rawValue: 3), on: one.day)
    _ = try one.book.make(.assign(person, rotation, confirmed: false), of: .init(rawValue: 3), on: one.day)
    let second = calendar(one, last: first)
    #expect(second.states.filter(\.isCancelled).map(\.uid) == first.map(\.uid))
    #expect(
      second.states.filter { !$0.isCancelled }.map(\.day.description) == [
        "2026-03-31", "2026-04-02", "2026-04-03",
      ])
    // Another student's calendar knows nothing of it.
    #expect(
      calendar(one, .student(HandoutCase.students[0]), second.states).states.allSatisfy { !$0.isCancelled })
  }

  @Test func `a plan that no request carries cancels nothing and is not remembered`() {
    let one = HandoutCase()
    let first = calendar(one).states
    let plan = HandoutCase.plan([(3, "P1")])
    let handout = one.source(plan: plan).handout(for: .student(HandoutCase.students[3]))
    let proposal = PlacementCalendar(handout, store: "00aa", last: first)
    #expect(
      proposal.states.isEmpty && proposal.file(.fr).events.allSatisfy { !$0.isCancelled && $0.isTentative })
    #expect(proposal.file(.fr).events.count == 10 && proposal.file(.fr).events[0].uid.contains(".sP1%2F1."))
  }

  @Test func `another program, importing twice, has each event once and the last word on it`() throws {
    var one = HandoutCase()
    let first = calendar(one)
    _ = try one.book.make(
      .unassign(PersonKey(rawValue: 4), HandoutCase.rotation), of: .init(rawValue: 2), on: one.day)
    let second = calendar(one, last: first.states)
    let program = """
      import sys, icalendar
      held = {}
      for text in open(sys.argv[1], "rb").read().split(b"\\0"):
          for event in icalendar.Calendar.from_ical(text).walk("VEVENT"):
              before = held.get(str(event["uid"]))
              if before is None or event["sequence"] > before["sequence"]: held[str(event["uid"])] = event
      for uid in sorted(held): print(uid, held[uid]["sequence"], held[uid]["status"])
      """
    let bytes = first.file(.fr).bytes + [0] + first.file(.fr).bytes + [0] + second.file(.fr).bytes
    guard let read = try HandoutFiles.python("icalendar", program, bytes, "ics") else { return }
    #expect(
      read
        == (6...9).map { "00aa.p4.Pr%C3%A9ceptorat.2026030\($0).1@hspplan 1 CANCELLED\n" }.joined())
  }

  @Test func `words of an event`() throws {
    let event = try #require(calendar(HandoutCase()).file(.fr).events.first)
    #expect(event.words.summary == "Stage N8\u{A0}: HSC-5E")
    #expect(event.words.location == "Hôpital Santa-Cabrini, Médecine, HSC-5E")
    #expect(
      event.words.description == """
        Rotation\u{A0}: 180-B60, Préceptorat
        Quart\u{A0}: N8, de 23\u{A0}h\u{A0}30 à 7\u{A0}h\u{A0}30
        Préceptrice ou précepteur\u{A0}: Roy, Luc
        Personne-ressource\u{A0}: Mme Bélanger, 514 555-0199
        """)
  }
}
