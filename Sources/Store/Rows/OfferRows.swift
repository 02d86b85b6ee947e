import GRDB
import PlacementDomain
import Requests

/// Calls for offers and what was offered, as rows.
extension Database {
  /// All calls, by number.
  func calls() throws -> [CallForOffers] {
    var calls: [CallForOffers] = []
    try each(
      "SELECT number, version, agency, rotation, block, asked, due, comment, made FROM call ORDER BY number",
      table: "call"
    ) {
      calls.append(
        CallForOffers(
          number: try $0.whole(), version: try $0.whole(), agency: try $0.id(),
          rotation: try $0.optionalID(), block: try $0.optionalID(), asked: try $0.whole(),
          due: try $0.optionalDay(), comment: try $0.optionalText(), made: try $0.day()))
    }
    return calls
  }

  /// Writes a call as it is after a change.
  func write(_ change: Change<CallForOffers>) throws {
    let it = change.after
    try write(
      "call", number: it.number, isNew: change.before == nil,
      [
        "version": it.version, "agency": it.agency.text, "rotation": it.rotation?.text,
        "block": it.block?.text, "asked": it.asked, "due": it.due?.description, "comment": it.comment,
        "made": it.made.description,
      ])
  }

  /// All offers, by number.
  func offers() throws -> [SeatOffer] {
    var offers: [SeatOffer] = []
    try each(
      """
      SELECT number, version, call, destination, block, shift, offered, taken, returned, made FROM offer
      ORDER BY number
      """, table: "offer"
    ) {
      offers.append(
        SeatOffer(
          number: try $0.whole(), version: try $0.whole(), call: try $0.optionalWhole(),
          destination: try $0.id(), block: try $0.id(), shift: try $0.id(), offered: try $0.whole(),
          taken: try $0.whole(), returned: try $0.whole(), made: try $0.day()))
    }
    return offers
  }

  /// Writes an offer as it is after a change.
  func write(_ change: Change<SeatOffer>) throws {
    let it = change.after
    try write(
      "offer", number: it.number, isNew: change.before == nil,
      [
        "version": it.version, "call": it.call, "destination": it.destination.text, "block": it.block.text,
        "shift": it.shift.text, "offered": it.offered, "taken": it.taken, "returned": it.returned,
        "made": it.made.description,
      ])
  }
}
