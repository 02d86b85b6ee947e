import PlacementDomain

extension MailDraft {
  /// The message as a file (RFC 5322, MIME): CRLF, `X-Unsent: 1`, no sender; the same bytes for the same draft.
  public var bytes: [UInt8] {
    var body: [UInt8] = []
    let parts = [textPart] + attachments.map(part)
    var hash = SHA256()
    for part in [Array(subject.utf8)] + parts { hash.update(part) }
    let digest = hash.finished()
    let boundary = "=_hspplan_" + digest.prefix(32)
    var head = ["X-Unsent: 1"]
    let addresses = to.filter(MailDraft.isAddress)
    if !addresses.isEmpty { head.append("To: " + addresses.joined(separator: ",\r\n ")) }
    head += [
      "Subject: " + MailDraft.encoded(subject), "Date: " + date,
      "Message-ID: <\(digest.prefix(32)).\(day)@hspplan.invalid>", "MIME-Version: 1.0",
      "Content-Type: multipart/mixed;\r\n boundary=\"\(boundary)\"", "",
    ]
    body += head.joined(separator: "\r\n").utf8
    for part in parts {
      body += "\r\n--\(boundary)\r\n".utf8
      body += part
    }
    return body + Array("\r\n--\(boundary)--\r\n".utf8)
  }

  /// True for what can stand in a header as it is: one `@` with something on both sides, signs of ASCII that part
  /// no addresses. Others are left out.
  static func isAddress(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { !$0.isEmpty }
      && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"()<>[]:;,\\\"".utf8.contains($0) }
  }

  /// `Mon, 05 Jan 2026 12:00:00 -0500`: noon of the day in Québec.
  private var date: String {
    let names = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let (year, month, number) = day.civil
    let zone = QuebecTime.offsetAtNoon(day) == -240 ? "-0400" : "-0500"
    let padded = (number < 10 ? "0" : "") + "\(number)"
    return "\(names[Int(day.weekday.rawValue)]), \(padded) \(months[month - 1]) \(year) 12:00:00 \(zone)"
  }

  private var textPart: [UInt8] {
    Array(
      "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n".utf8)
      + MailDraft.quotedPrintable(text)
  }

  /// Some programs read `filename` where both are there: it is only given where it says all.
  private func part(_ attachment: Attachment) -> [UInt8] {
    let ascii = MailDraft.asciiName(attachment.name)
    let name =
      ascii == attachment.name
      ? "filename=\"\(ascii)\"" : "filename*=UTF-8''\(MailDraft.percentEncoded(attachment.name))"
    let head =
      "Content-Type: \(attachment.type);\r\n name=\"\(ascii)\"\r\n"
      + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n \(name)\r\n\r\n"
    return Array(head.utf8) + MailDraft.base64(attachment.bytes)
  }
}
