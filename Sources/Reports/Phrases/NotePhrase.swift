/// Remarks that every report carries where they hold.
public enum NotePhrase: Phrasebook {
  case withoutStatus

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .withoutStatus:
      Bilingual(
        fr: "{n} {n:stage sans réponse compté comme accepté|stages sans réponse comptés comme acceptés}.",
        en: "{n} {n:place without an answer is|places without an answer are} counted as accepted.")
    }
  }
}
