import Foundation
import PlacementDomain
import Testing

@testable import Exchange

/// Messages as other programs read them.
@Suite struct MailDraftTests {
  private static let text =
    "Bonjour,\n\nDemande nº\u{A0}12\u{A0}: 4e Ouest – œuvre, « été ».\nUne ligne très longue "
    + String(repeating: "et encore ", count: 30) + "\nespace en fin \n.\nFrom ici = là\n\tfin 😀"

  private static func draft(
    to: [String] = ["stages@ciusss.exemple"], subject: String = "Demande de stage – Cégep",
    name: String = "é.pdf",
    bytes: [UInt8] = Array(0...255)
  ) -> MailDraft {
    MailDraft(
      to: to, subject: subject, text: text, day: Day(iso: "2026-07-01")!,
      attachments: [.init(name: name, type: "application/pdf", bytes: bytes)])
  }

  @Test func `it is a draft without a sender, in lines of at most 78 signs of ASCII`() {
    let message = String(decoding: Self.draft().bytes, as: UTF8.self)
    #expect(message.hasPrefix("X-Unsent: 1\r\nTo: stages@ciusss.exemple\r\n"))
    #expect(!message.contains("\r\nFrom:") && message.utf8.allSatisfy { $0 < 0x80 })
    let lines = message.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") })
    #expect(message.contains("Date: Wed, 01 Jul 2026 12:00:00 -0400"))
  }

  @Test(arguments: [
    "a@b\r\nBcc: c@d", "a b@c", "a@b@c", "@b", "a@", "é@b", "a@b,c@d", "<a@b>", "",
  ])
  func `what is no address never gets into a header`(_ address: String) {
    let message = String(decoding: Self.draft(to: [address]).bytes, as: UTF8.self)
    #expect(!message.contains("To:") && !message.contains("Bcc"))
  }

  @Test func `a subject cannot bring a header of its own`() {
    let message = String(decoding: Self.draft(subject: "x\r\nBcc: c@d").bytes, as: UTF8.self)
    #expect(message.contains("Subject: x Bcc: c@d\r\n") && !message.contains("\r\nBcc"))
  }

  @Test func `names of attachments are safe in both spellings`() {
    #expect(
      MailDraft.asciiName("É\"t/é\r\nx.pdf") == "E_t_e_x.pdf"
        || MailDraft.asciiName("É\"t/é\r\nx.pdf") == "E_t_e__x.pdf")
    #expect(MailDraft.percentEncoded("é à.pdf") == "%C3%A9%20%C3%A0.pdf")
  }

  @Test func `another program reads back text, subject, name and attachment`() throws {
    guard let python = ForeignReader.python("email") else { return }
    let subject = "Demandes de stage – Cégep du Vieux-Port – Hiver 2026 « préceptorat », 4e Ouest et 5e Est 😀"
    let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let draft = Self.draft(subject: subject, name: "demandes été.pdf", bytes: bytes)
    let program = """
      import sys, email, email.policy, hashlib, json
      message = email.message_from_bytes(open(sys.argv[1], "rb").read(), policy=email.policy.default)
      parts = list(message.iter_attachments())
      print(json.dumps([message["subject"], message.get_body().get_content(), parts[0].get_filename(),
        parts[0].get_content_type(), hashlib.sha256(parts[0].get_content()).hexdigest(), len(parts),
        message["to"], message["date"].datetime.isoformat(), [str(d) for d in message.defects]]))
      """
    let json = try ForeignReader.read(draft.bytes, python, program)
    let read = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [Any])
    #expect(read[0] as? String == subject)
    #expect((read[1] as? String)?.replacing("\r\n", with: "\n") == Self.text + "\n")
    #expect(read[2] as? String == "demandes été.pdf" && read[3] as? String == "application/pdf")
    var hash = SHA256()
    hash.update(bytes)
    #expect(read[4] as? String == hash.finished() && read[5] as? Int == 1)
    #expect(read[6] as? String == "stages@ciusss.exemple")
    #expect(read[7] as? String == "2026-07-01T12:00:00-04:00" && (read[8] as? [Any])?.isEmpty == true)
  }

  @Test func `the same draft gives the same bytes`() {
    #expect(Self.draft().bytes == Self.draft().bytes && Self.draft().bytes != Self.draft(subject: "x").bytes)
  }
}
