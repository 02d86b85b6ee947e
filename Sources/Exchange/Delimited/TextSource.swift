/// The text of one file as UTF-8, in pieces, whatever its encoding.
final class TextSource {
  /// Why a file is no text.
  enum Failure: Error, Equatable {
    case file(FileFailure)
    /// Control characters, or bytes that are no characters.
    case notText
  }

  private let source: FileSource
  private let detection: EncodingDetection
  private let raw = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 8)
  private var rawStart = 0
  private var rawEnd = 0
  private var rawIsOver = false

  /// Opens a file and finds its encoding from all of it.
  init(path: String) throws(Failure) {
    let found: EncodingDetection?
    do {
      source = try FileSource(path: path)
      found = try EncodingDetection.detect(source)
    } catch { throw .file(error) }
    guard let found else { throw .notText }
    detection = found
    try rewind()
  }

  private init(_ source: FileSource, _ detection: EncodingDetection) throws(Failure) {
    self.source = source
    self.detection = detection
    try rewind()
  }

  deinit { raw.deallocate() }

  /// The same text, read apart from this one.
  func again() throws(Failure) -> TextSource {
    let file: FileSource
    do { file = try FileSource(path: source.path) } catch { throw .file(error) }
    return try TextSource(file, detection)
  }

  /// Starts again at the first character, after any byte order mark.
  func rewind() throws(Failure) {
    do { try source.rewind(to: detection.markLength) } catch { throw .file(error) }
    rawStart = 0
    rawEnd = 0
    rawIsOver = false
  }

  /// Puts UTF-8 into `room`, which has at least 4 bytes; 0 at the end of the text.
  func read(into room: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    if detection.encoding == .utf8 {
      do { return try source.read(into: room) } catch { throw .file(error) }
    }
    var written = 0
    while written + 4 <= room.count {
      guard try refill(atLeast: detection.encoding == .windows1252 ? 1 : 4) > 0 else { break }
      let scalar = try nextScalar()
      for byte in UTF8.encode(scalar)! {
        room[written] = byte
        written += 1
      }
    }
    return written
  }

  /// Bytes at hand, after reading more when there are fewer than `wanted`.
  private func refill(atLeast wanted: Int) throws(Failure) -> Int {
    while rawEnd - rawStart < wanted, !rawIsOver {
      raw.baseAddress!.copyMemory(from: raw.baseAddress! + rawStart, byteCount: rawEnd - rawStart)
      rawEnd -= rawStart
      rawStart = 0
      do {
        let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: raw[rawEnd...]))
        rawIsOver = count == 0
        rawEnd += count
      } catch { throw .file(error) }
    }
    return rawEnd - rawStart
  }

  private func nextScalar() throws(Failure) -> Unicode.Scalar {
    if detection.encoding == .windows1252 {
      let byte = raw[rawStart]
      rawStart += 1
      let value =
        (0x80...0x9F).contains(byte) ? TextEncoding.windows1252Upper[Int(byte) - 0x80] : UInt16(byte)
      return Unicode.Scalar(value)!
    }
    let first = try nextUnit()
    if let scalar = Unicode.Scalar(first) {
      if first < 0x20, !TextEncoding.isTextControl(UInt8(first)) { throw .notText }
      return scalar
    }
    guard first < 0xDC00 else { throw .notText }
    let second = try nextUnit()
    guard (0xDC00...0xDFFF).contains(second) else { throw .notText }
    return Unicode.Scalar(0x10000 + (UInt32(first - 0xD800) << 10) + UInt32(second - 0xDC00))!
  }

  private func nextUnit() throws(Failure) -> UInt16 {
    guard rawEnd - rawStart >= 2 else { throw .notText }
    let (one, two) = (UInt16(raw[rawStart]), UInt16(raw[rawStart + 1]))
    rawStart += 2
    return detection.encoding == .utf16LittleEndian ? one | two << 8 : one << 8 | two
  }
}
