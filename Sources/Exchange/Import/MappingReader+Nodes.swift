/// What the nodes of a mapping file may hold.
extension MappingReader {
  /// Yes or no.
  func truth(_ node: SettingNode) -> Bool { word(node, ClosedValues.truth) ?? false }

  /// The same in French and English.
  func choice(_ node: SettingNode) -> Choice? {
    guard let keys = keys(of: node, [MappingKey.fr, .en], needed: [.fr, .en]),
      let french = keys[.fr].flatMap({ text($0) }), let english = keys[.en].flatMap({ text($0) })
    else { return nil }
    return Choice(english: english, french: french)
  }
}
