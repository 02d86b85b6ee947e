import Reports

/// Which options go with which verb of `requests`.
extension RequestVerbPhrase {
  /// The options by their English names, beside those of every command.
  var options: Set<String> {
    switch self {
    case .list:
      ["status", "agency", "destination", "rotation", "block", "overdue", "urgent", "surplus", "on"]
    case .show, .surplus, .calls: []
    case .prepare:
      [
        "from", "rotation", "at", "block", "shift", "size", "assign", "copy", "accepted-only", "with",
        "course",
        "on", "dry-run",
      ]
    case .sent: ["on", "channel", "documents", "paper", "anyway"]
    case .hold: ["until", "on"]
    case .redirect: ["to", "on"]
    case .accept: ["as", "seats", "to", "block", "on"]
    case .confirm, .link, .unlink: ["on"]
    case .refuse, .cancel, .postpone: ["reason", "on"]
    case .resize: ["seats", "on"]
    case .move: ["to", "block", "shift", "on"]
    case .split: ["into", "mandatory", "optional", "on"]
    case .set: ["due", "contact", "comment", "alert", "attach", "hspnet-number", "delivered", "on"]
    case .assign: ["student", "rotation", "confirmed", "on"]
    case .unassign: ["student", "rotation", "on"]
    case .withdraw: ["student", "rotation", "reason", "release-seat", "on"]
    case .replace: ["rotation", "file", "anyway", "on"]
    case .statuses: ["take", "on"]
    case .notices: ["told", "on"]
    case .call: ["agency", "rotation", "block", "seats", "due", "comment", "on"]
    case .offer: ["destination", "block", "shift", "seats", "call", "on"]
    case .take: ["rotation", "seats", "on"]
    case .giveBack: ["seats", "on"]
    }
  }

  /// Whether it speaks of requests named beside it: none, one, or some.
  var names: ClosedRange<Int> {
    switch self {
    case .list, .prepare, .statuses, .surplus, .notices, .calls, .call, .offer: 0...0
    case .show, .take, .giveBack, .split: 1...1
    case .replace: 0...Int.max
    case .assign, .unassign, .withdraw: 1...1
    default: 1...Int.max
    }
  }
}

extension RequestsCommand {
  /// The options that were given, by their English names.
  var given: [String] {
    let options: [(String, Bool)] = [
      ("status", status != nil), ("agency", agency != nil), ("destination", destination != nil),
      ("rotation", rotation != nil), ("block", !blocks.isEmpty), ("overdue", isOverdue), ("urgent", isUrgent),
      ("surplus", hasSurplus), ("on", on != nil), ("dry-run", isDryRun), ("anyway", isForced),
      ("from", source != nil), ("at", targets != nil), ("shift", shift != nil), ("size", size != nil),
      ("assign", assigns), ("copy", copied != nil), ("accepted-only", acceptedOnly), ("with", with != nil),
      ("course", !courses.isEmpty), ("channel", channel != nil), ("documents", documents != nil),
      ("paper", paper != nil), ("until", until != nil), ("to", to != nil), ("as", manner != nil),
      ("seats", seats != nil), ("reason", reason != nil), ("into", sizes != nil), ("mandatory", isMandatory),
      ("optional", isOptional), ("due", due != nil), ("contact", contact != nil), ("comment", comment != nil),
      ("alert", alert != nil), ("attach", !attachments.isEmpty), ("hspnet-number", hspnetNumber != nil),
      ("delivered", delivered != nil), ("student", student != nil), ("confirmed", isConfirmed),
      ("release-seat", releasesSeat), ("file", file != nil), ("told", !told.isEmpty), ("take", takesStatuses),
      ("call", call != nil),
    ]
    return options.filter(\.1).map(\.0)
  }
}
