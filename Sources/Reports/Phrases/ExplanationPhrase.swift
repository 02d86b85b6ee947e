/// Why a student is where he or she is, and what would change it.
enum ExplanationPhrase: Phrasebook {
  case unmet
  case title, given, givenUnranked, without, pinned, nothingBetter, better, moreBetter, price, wishNotOffered
  case whyNot, isGiven, notOffered, removed, impossible, impossibleUnknown, unknown, asGood, costs, moves,
    move, moveNew,
    moveLost, noMoves, before, after, goalColumn, stopped, priceColumn
  case unplacedTitle, everybodyPlaced, shortage, nowhere, shortagePlaces, shortageWho, rulesRemoved, ruleCount
  case otherCause, repairs, noRepair, nothingToTry, triedNone, triedAll, triedSome, repairSeat, repairWaiver,
    repairMove, gain,
    moreNeeds
  case suggestTitle, suggestNone, suggestNoOther, suggestGiven, costFree, costMoved, costLost, costImpossible,
    costUnknown,
    cost, leftOut
  case noRotation

  var template: Bilingual {
    switch self {
    case .unmet:
      Bilingual(
        fr: "préalable non satisfait du {from} au {to}\u{A0}: {title}",
        en: "requirement not met from {from} to {to}: {title}")
    case .title: Bilingual(fr: "Pourquoi ce stage\u{A0}: {student}", en: "Why this place: {student}")
    case .noRotation:
      Bilingual(fr: "Aucune rotation à faire dans cette session.", en: "No rotation to do in this session.")
    case .given: Bilingual(fr: "{place}, rang {rank}", en: "{place}, rank {rank}")
    case .givenUnranked: Bilingual(fr: "{place}, sans souhait", en: "{place}, not wished for")
    case .without: Bilingual(fr: "sans stage", en: "no place")
    case .pinned:
      Bilingual(
        fr: "Une épingle fixe cette rotation\u{A0}: une personne l’a décidé.",
        en: "A pin fixes this rotation: a person decided so.")
    case .nothingBetter: Bilingual(fr: "Aucun stage n’est mieux classé.", en: "No place is ranked higher.")
    case .better:
      Bilingual(fr: "Ce qui était mieux classé, et pourquoi pas", en: "What was ranked higher, and why not")
    case .moreBetter: Bilingual(fr: "… et {n} {n:autre|autres}", en: "… and {n} more")
    case .price: Bilingual(fr: "{n} ({unit})", en: "{n} in {unit}")
    case .wishNotOffered:
      Bilingual(
        fr: "aucun stage offert dans cette rotation", en: "no place offered in this rotation")
    case .whyNot: Bilingual(fr: "Pourquoi pas {target}\u{A0}: {who}", en: "Why not {target}: {who}")
    case .isGiven: Bilingual(fr: "C’est le stage donné.", en: "It is the place given.")
    case .notOffered:
      Bilingual(
        fr: "Aucun stage de cette cible n’est offert dans les blocs et disciplines de la rotation.",
        en: "No place of this target is offered in the blocks and disciplines of the rotation.")
    case .removed:
      Bilingual(
        fr: "Une règle l’exclut, quels que soient les autres\u{A0}:",
        en: "A rule excludes it, whatever the others have:")
    case .impossible:
      Bilingual(
        fr: "Impossible, et c’est prouvé\u{A0}: avec cette personne là, ceci se contredit\u{A0}:",
        en: "Impossible, and proved so: with this student there, this contradicts itself:")
    case .impossibleUnknown:
      Bilingual(
        fr: "Impossible, et c’est prouvé; ce qui se contredit n’a pu être isolé dans la limite.",
        en: "Impossible, and proved so; what contradicts itself could not be isolated within the limit.")
    case .unknown:
      Bilingual(
        fr: "La question a été arrêtée par une limite avant sa réponse.",
        en: "The question was stopped by a limit before its answer.")
    case .asGood:
      Bilingual(
        fr:
          "Aussi bien\u{A0}: un plan qui place cette personne là atteint les mêmes valeurs; entre plans égaux, l’ordre des numéros a décidé.",
        en:
          "As good: a plan with this student there reaches the same values; between equal plans the order of ids decided."
      )
    case .costs:
      Bilingual(
        fr: "Possible, mais voici le meilleur plan qui le fait, calculé à nouveau et prouvé\u{A0}:",
        en: "Possible, but this is the best plan that does so, solved anew and proved:")
    case .goalColumn: Bilingual(fr: "Objectif", en: "Goal")
    case .before: Bilingual(fr: "Ce plan", en: "This plan")
    case .after: Bilingual(fr: "Avec ce changement", en: "With this change")
    case .stopped: Bilingual(fr: "Ce qui l’empêche", en: "What stops it")
    case .priceColumn: Bilingual(fr: "Prix d’une place", en: "Price of a seat")
    case .moves: Bilingual(fr: "Qui change de stage ({n})", en: "Who changes places ({n})")
    case .noMoves: Bilingual(fr: "Personne d’autre ne change de stage.", en: "Nobody else changes places.")
    case .move: Bilingual(fr: "{who}\u{A0}: de {from} à {to}", en: "{who}: from {from} to {to}")
    case .moveNew: Bilingual(fr: "{who}\u{A0}: reçoit {to}", en: "{who}: gets {to}")
    case .moveLost: Bilingual(fr: "{who}\u{A0}: perd {from}", en: "{who}: loses {from}")
    case .unplacedTitle:
      Bilingual(
        fr: "Pourquoi {n} {n:rotation reste|rotations restent} sans stage",
        en: "Why {n} {n:rotation has|rotations have} no place")
    case .everybodyPlaced: Bilingual(fr: "Tout le monde est placé.", en: "Everybody is placed.")
    case .shortage:
      Bilingual(
        fr:
          "{heads} {heads:rotation ne peut|rotations ne peuvent} prendre que {seats} {seats:place|places}\u{A0}: au moins {missing} {missing:reste|restent} sans stage, quel que soit le plan.",
        en:
          "{heads} {heads:rotation|rotations} can use only {seats} {seats:seat|seats}: at least {missing} {missing:stays|stay} without a place, whatever the plan."
      )
    case .nowhere:
      Bilingual(
        fr: "{heads} {heads:rotation n’a|rotations n’ont} aucun stage possible, quel que soit le plan.",
        en: "{heads} {heads:rotation has|rotations have} no possible place, whatever the plan.")
    case .shortagePlaces: Bilingual(fr: "Ces places\u{A0}: {list}", en: "These seats: {list}")
    case .shortageWho: Bilingual(fr: "Ces personnes\u{A0}: {list}", en: "These students: {list}")
    case .rulesRemoved:
      Bilingual(
        fr: "Ce que les règles leur ont retiré\u{A0}: {list}", en: "What the rules took from them: {list}")
    case .ruleCount:
      Bilingual(
        fr: "{what} ({places} {places:stage|stages}, {people} {people:personne|personnes})",
        en: "{what} ({places} {places:place|places}, {people} {people:student|students})")
    case .otherCause:
      Bilingual(fr: "{who}\u{A0}: {list}", en: "{who}: {list}")
    case .repairs:
      Bilingual(
        fr: "Un seul de ces changements suffit, vérifié en planifiant à nouveau\u{A0}:",
        en: "Any one of these changes will do, verified by planning again:")
    case .noRepair:
      Bilingual(
        fr: "Aucun des changements essayés ne place plus de monde.",
        en: "None of the changes tried places more people.")
    case .nothingToTry:
      Bilingual(
        fr: "Aucune place de plus, dérogation ni date d’un stage libre n’y changerait rien à elle seule.",
        en: "No single seat more, exception or other date of a free place would change that.")
    case .triedNone:
      Bilingual(
        fr:
          "Aucun changement n’a pu être essayé dans la limite de calcul ({all} {all:possible|possibles}).",
        en: "No change could be tried within the limit of computing ({all} possible).")
    case .triedAll:
      Bilingual(
        fr: "{n} {n:changement essayé|changements essayés}, tous ceux qui viennent en question.",
        en: "{n} {n:change|changes} tried, all there are.")
    case .triedSome:
      Bilingual(
        fr: "{n} {n:changement essayé|changements essayés} sur {all}.", en: "{n} of {all} changes tried.")
    case .repairSeat: Bilingual(fr: "une place de plus à {place}", en: "one more seat at {place}")
    case .repairWaiver:
      Bilingual(
        fr: "une dérogation pour {student}, {title}, jusqu’au {day}",
        en: "an exception for {student}, {title}, until {day}")
    case .repairMove: Bilingual(fr: "{place} déplacé au bloc {block}", en: "{place} moved to block {block}")
    case .gain:
      Bilingual(
        fr: "{what}\u{A0}: {n} {n:rotation placée|rotations placées} de plus",
        en: "{what}: {n} more {n:rotation|rotations} placed")
    case .moreNeeds:
      Bilingual(
        fr: "Pour {n} {n:autre rotation|autres rotations}, aucun changement n’a été essayé (limite).",
        en: "For {n} other {n:rotation|rotations} no change was tried (limit).")
    case .suggestTitle:
      Bilingual(
        fr: "Où placer {student}, les autres gardant leur stage",
        en: "Where to place {student}, the others keeping theirs")
    case .suggestNone:
      Bilingual(fr: "Aucun stage possible pour cette rotation.", en: "No possible place for this rotation.")
    case .suggestNoOther:
      Bilingual(fr: "Aucun autre stage possible pour cette rotation.", en: "No other possible place for it.")
    case .suggestGiven: Bilingual(fr: "A déjà {place} dans le plan.", en: "Already has {place} in the plan.")
    case .cost: Bilingual(fr: "Ce qu’il en coûte aux autres", en: "What it costs the others")
    case .costFree: Bilingual(fr: "rien, une place est libre", en: "nothing, a seat is free")
    case .costMoved:
      Bilingual(
        fr: "{n} {n:affectation change|affectations changent}",
        en: "{n} {n:assignment changes|assignments change}")
    case .costLost:
      Bilingual(
        fr: "{n} {n:affectation change|affectations changent}, dont {lost} {lost:perdue|perdues}",
        en: "{n} {n:assignment changes|assignments change}, {lost} of them lost")
    case .costImpossible:
      Bilingual(fr: "impossible, qui que ce soit qui change", en: "impossible, whoever moves")
    case .costUnknown: Bilingual(fr: "pas trouvé dans la limite", en: "not found within the limit")
    case .leftOut:
      Bilingual(
        fr: "{n} {n:stage complet n’a pas été calculé|stages complets n’ont pas été calculés} (limite).",
        en: "{n} full {n:place was|places were} not worked out (limit).")
    }
  }
}
