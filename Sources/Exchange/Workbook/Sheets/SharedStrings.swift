/// The texts that cells share, from `sharedStrings.xml`.
final class SharedStrings: XMLHandler {
  private let store = ByteStore()
  private var ends: [Int] = []
  private var item = RichText()
  private var isInItem = false

  /// How many there are.
  var count: Int { ends.count }

  /// The UTF-8 of one.
  subscript(number: Int) -> UnsafeBufferPointer<UInt8> {
    store[(number > 0 ? ends[number - 1] : 0)..<ends[number]]
  }

  func start(_ name: XMLName, _ attributes: XMLAttributes) {
    if "si" ~= name {
      item.clear()
      isInItem = true
    } else if isInItem {
      item.start(name, attributes)
    }
  }

  func end(_ name: XMLName) {
    if "si" ~= name {
      store.append(item.bytes)
      ends.append(store.count)
      isInItem = false
    } else if isInItem {
      item.end(name)
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) { item.text(bytes) }
}
