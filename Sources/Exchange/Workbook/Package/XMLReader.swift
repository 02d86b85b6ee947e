import CExpat

/// What takes the elements of an XML text as they come.
protocol XMLHandler: AnyObject {
  /// An element starts.
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(WorkbookFailure)
  /// An element ends.
  func end(_ name: XMLName) throws(WorkbookFailure)
  /// A piece of text, in UTF-8.
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
}

/// Reads XML in pieces and hands its elements on; nothing is kept. Document types are refused, so there are
/// no entities but the five of XML.
final class XMLReader {
  /// How deep elements may nest; a sheet's nest 8 deep.
  static let deepest = 100
  /// The longest tag, comment or instruction, in bytes.
  static let longestToken = 1 << 20

  private let parser: XML_Parser
  private let handler: any XMLHandler
  private var failure: WorkbookFailure?
  private var depth = 0
  private var fed = 0

  /// A reader that hands everything to `handler`.
  init(_ handler: any XMLHandler) throws(WorkbookFailure) {
    guard let parser = XML_ParserCreate(nil) else { throw .tooLarge }
    self.parser = parser
    self.handler = handler
    XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    XML_SetElementHandler(
      parser,
      { XMLReader.from($0).start(XMLName($1!), XMLAttributes($2!)) }, { XMLReader.from($0).end(XMLName($1!)) }
    )
    XML_SetCharacterDataHandler(parser) { user, text, count in
      let bytes = UnsafeRawPointer(text!).assumingMemoryBound(to: UInt8.self)
      XMLReader.from(user).text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    XML_SetStartDoctypeDeclHandler(parser) { user, _, _, _, _ in XMLReader.from(user).stop(.hasDoctype) }
  }

  deinit { XML_ParserFree(parser) }

  /// Reads the whole of a part.
  static func read(
    _ name: String, of archive: WorkbookArchive, with handler: any XMLHandler
  ) throws(WorkbookFailure) {
    let reader = try XMLReader(handler)
    try archive.read(name) { bytes throws(WorkbookFailure) in try reader.feed(bytes) }
    try reader.feed(UnsafeBufferPointer(start: nil, count: 0), isLast: true)
  }

  /// Reads the next piece.
  private func feed(_ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool = false) throws(WorkbookFailure) {
    let status = bytes.withMemoryRebound(to: CChar.self) {
      XML_Parse(parser, $0.baseAddress, Int32($0.count), isLast ? 1 : 0)
    }
    if let failure { throw failure }
    guard status == XML_STATUS_OK else { throw .damaged }
    fed += bytes.count
    // An unfinished token is scanned again with every piece: its length has to have an end.
    let read = Int(XML_GetCurrentByteIndex(parser))
    if read >= 0, fed - read > XMLReader.longestToken { throw .tooLarge }
  }

  private static func from(_ user: UnsafeMutableRawPointer?) -> XMLReader {
    Unmanaged<XMLReader>.fromOpaque(user!).takeUnretainedValue()
  }

  private func start(_ name: XMLName, _ attributes: XMLAttributes) {
    guard failure == nil else { return }
    depth += 1
    guard depth <= XMLReader.deepest else { return stop(.damaged) }
    do throws(WorkbookFailure) { try handler.start(name, attributes) } catch { stop(error) }
  }

  private func end(_ name: XMLName) {
    guard failure == nil else { return }
    depth -= 1
    do throws(WorkbookFailure) { try handler.end(name) } catch { stop(error) }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if failure == nil { handler.text(bytes) }
  }

  private func stop(_ failure: WorkbookFailure) {
    self.failure = failure
    XML_StopParser(parser, 0)
  }
}
