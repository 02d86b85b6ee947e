extension PrintedDocument {
  /// The document as PDF with its fonts in it: the same bytes for the same document on one machine.
  public func pdf() throws(TypesettingError) -> [UInt8] { preconditionFailure("to be written") }
}
