/// Why no plan is possible.
public enum ContradictionPhrase: Phrasebook {
  case heading, set, alone, nothingThere, tooFewTakers, more, onlyOne, onlyThese, unfinished, notFound

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .heading: Bilingual(fr: "Ce qui se contredit", en: "What contradicts itself")
    case .set:
      Bilingual(
        fr:
          "Contradiction {number}\u{A0}: ces {n} éléments ne peuvent tenir ensemble; en retirer un seul suffit pour elle.",
        en: "Contradiction {number}: these {n} elements cannot hold together; giving up any one settles it.")
    case .alone:
      Bilingual(
        fr: "Contradiction {number}\u{A0}: cet élément est impossible à lui seul.",
        en: "Contradiction {number}: this element is impossible by itself.")
    case .nothingThere:
      Bilingual(
        fr:
          "Aucun stage de cette cible n’a une demande qui compte, des dates, et le bloc et la discipline de la rotation.",
        en:
          "No place of this target has a request that counts, dates, and the block and discipline of the rotation."
      )
    case .tooFewTakers:
      Bilingual(
        fr:
          "D’après les blocs, les disciplines, les préalables et les fermetures, {n} {n:rotation à faire peut|rotations à faire peuvent} y aller en tout.",
        en:
          "By blocks, disciplines, requirements and closures, {n} {n:rotation|rotations} to be done can go there in all."
      )
    case .onlyOne:
      Bilingual(
        fr: "Cette contradiction levée, un plan est possible.",
        en: "Once this contradiction is settled, a plan is possible.")
    case .onlyThese:
      Bilingual(
        fr: "Ces {n} contradictions n’ont rien en commun; toutes levées, un plan est possible.",
        en: "These {n} contradictions have nothing in common; once all are settled, a plan is possible.")
    case .unfinished:
      Bilingual(
        fr:
          "La recherche des contradictions a été arrêtée par une limite\u{A0}: il peut y en avoir d’autres.",
        en: "The search for contradictions was stopped by a limit: there may be more.")
    case .notFound:
      Bilingual(
        fr: "La recherche des contradictions a été arrêtée par une limite avant d’en isoler une.",
        en: "The search for contradictions was stopped by a limit before it had isolated one.")
    case .more: Bilingual(fr: "… et {n} {n:autre|autres}", en: "… and {n} more")
    }
  }
}
