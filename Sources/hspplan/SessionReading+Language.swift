import Exchange
import Reports

extension SessionReading {
  /// The language the session asks for; nil when it says nothing.
  var language: Language? { settings.language.flatMap { Language(rawValue: $0.rawValue) } }
}
