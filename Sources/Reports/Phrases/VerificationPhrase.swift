/// What is said of a plan that was re-checked: one sentence for each kind of finding.
///
/// Long because there is one case for each; `FindingSentence` fills the holes.
public enum VerificationPhrase: Phrasebook {
  case rotation, onlyRotation, who, schema, malformed, tooDeep, duplicateKey, brokenSeal, otherSession,
    otherInputs
  case goalsDiffer, stagesDiffer, claimWithoutPlan, inWitness, unknownStudent, unknownRotation
  case unknownPlace, outOfOrder, notNeeded, notCounted, outsideRotation, ineligible, notAskedFor
  case alreadyDone, pinnedAway, hours, unavailable, fixedUnplaced, tooClose, repeated, weekExceeded,
    seatsExceeded
  case minimumMissed, preceptorExceeded, missing, bothWays, falsePlaceFacts, falseRank, falsePinned
  case falseTold, falseReason, noEligiblePlace, noFreeSeat, unassigned, falseProfile, falseUnranked
  case falseValue, beyondTolerance, needlessWitness, falseBound, falseProved, falseConditional
  case falseStatus, statusOptimal, statusFeasible, statusInfeasible, statusUnknown, strayProof, unknownRow
  case negativePrice, unknownVariable, branchOutOfRange, proofTooLarge, weakRay, pricesInRay, noBound
  case falseNumerator, overflow, searchTooLong
  case tooSoon, wrongTurn, nightsInRow, nightsExceeded, weekendsExceeded, disciplineMissing
  case capacityExceeded, groupsExceeded, quotaMissed, instructorExceeded, openedWithout
  case notTogether, notApart, samePlace, sameDestination, sameSite, sameBlock, changesExceeded

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .rotation:
      Bilingual(fr: "la rotation «\u{A0}{id}\u{A0}»", en: "rotation “{id}”")
    case .onlyRotation: Bilingual(fr: "la rotation", en: "the rotation")
    case .who:
      Bilingual(fr: "{student}, rotation «\u{A0}{id}\u{A0}»", en: "{student}, rotation “{id}”")
    case .schema:
      Bilingual(
        fr: "Ce document n’est pas un plan «\u{A0}hspplan.plan/1\u{A0}».",
        en: "This document is not an “hspplan.plan/1” plan.")
    case .malformed:
      Bilingual(
        fr: "Le document n’a pas la forme d’un plan à «\u{A0}{path}\u{A0}».",
        en: "The document does not have the form of a plan at “{path}”.")
    case .tooDeep:
      Bilingual(
        fr: "Le document est emboîté trop profondément.",
        en: "The document is nested too deep.")
    case .duplicateKey:
      Bilingual(
        fr: "La clé «\u{A0}{key}\u{A0}» figure deux fois dans le même objet.",
        en: "The key “{key}” occurs twice in one object.")
    case .brokenSeal:
      Bilingual(
        fr: "Le sceau est brisé\u{A0}: le document a été modifié depuis qu’il a été produit.",
        en: "The seal is broken: the document was changed after it was made.")
    case .otherSession:
      Bilingual(
        fr: "Le plan est celui de la session «\u{A0}{stated}\u{A0}», pas de «\u{A0}{actual}\u{A0}».",
        en: "The plan is for session “{stated}”, not “{actual}”.")
    case .otherInputs:
      Bilingual(
        fr: "Les données ont changé depuis que le plan a été produit.",
        en: "The inputs have changed since the plan was made.")
    case .goalsDiffer:
      Bilingual(
        fr: "Les objectifs du plan ne sont pas ceux de la session.",
        en: "The plan’s goals are not those of the session.")
    case .stagesDiffer:
      Bilingual(
        fr: "L’objectif «\u{A0}{goal}\u{A0}» n’a pas les étapes prescrites.",
        en: "Goal “{goal}” does not have the prescribed stages.")
    case .claimWithoutPlan:
      Bilingual(
        fr: "Le document dit ne contenir aucun plan, mais «\u{A0}{member}\u{A0}» n’est pas vide.",
        en: "The document says it holds no plan, but “{member}” is not empty.")
    case .inWitness:
      Bilingual(
        fr: "Plan témoin de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: {finding}",
        en: "Witness of stage “{stage}”: {finding}")
    case .unknownStudent:
      Bilingual(
        fr: "Personne inconnue\u{A0}: «\u{A0}{id}\u{A0}».",
        en: "Unknown student: “{id}”.")
    case .unknownRotation:
      Bilingual(
        fr: "Rotation inconnue\u{A0}: «\u{A0}{id}\u{A0}».",
        en: "Unknown rotation: “{id}”.")
    case .unknownPlace:
      Bilingual(
        fr: "Stage inconnu\u{A0}: «\u{A0}{id}\u{A0}».",
        en: "Unknown place: “{id}”.")
    case .outOfOrder:
      Bilingual(
        fr: "{who}\u{A0}: en double ou pas à son rang dans la liste.",
        en: "{who}: twice, or out of order in the list.")
    case .notNeeded:
      Bilingual(
        fr: "{student} n’a pas à faire {rotation}.",
        en: "{student} does not need {rotation}.")
    case .notCounted:
      Bilingual(
        fr:
          "{who}\u{A0}: le stage {place} ne compte pas, vu le statut de sa demande.",
        en: "{who}: place {place} does not count, given the status of its request."
      )
    case .outsideRotation:
      Bilingual(
        fr:
          "{student}\u{A0}: le stage {place} n’est pas dans les blocs ou les disciplines de {rotation}.",
        en: "{student}: place {place} is outside the blocks or disciplines of {rotation}.")
    case .ineligible:
      Bilingual(
        fr: "{who}\u{A0}: pas admissible au stage {place}.",
        en: "{who}: not eligible for place {place}.")
    case .notAskedFor:
      Bilingual(
        fr: "{who}\u{A0}: aucun choix ne correspond au stage {place}.",
        en: "{who}: no wish matches place {place}.")
    case .alreadyDone:
      Bilingual(
        fr:
          "{who}\u{A0}: le stage {place} répète un stage d’une session antérieure.",
        en: "{who}: place {place} repeats a placement of an earlier session.")
    case .pinnedAway:
      Bilingual(
        fr: "{who}\u{A0}: une épingle exclut le stage {place}.",
        en: "{who}: a pin rules out place {place}.")
    case .unavailable:
      Bilingual(
        fr: "{who}\u{A0}: le stage {place} a lieu à un moment où cette personne ne peut pas venir.",
        en: "{who}: place {place} runs at a time this student cannot come.")
    case .hours:
      Bilingual(
        fr:
          "{who}\u{A0}: le stage {place} n’a pas de date, a trop peu d’heures, ou dépasse à lui seul le repos, les heures, les nuits ou les fins de semaine permises.",
        en:
          "{who}: place {place} has no date, has too few hours, or breaks rest, hours, nights or weekends by itself."
      )
    case .fixedUnplaced:
      Bilingual(
        fr: "{student}\u{A0}: {rotation} est épinglée, mais sans stage.",
        en: "{student}: {rotation} is pinned but has no place.")
    case .tooClose:
      Bilingual(
        fr:
          "{student}\u{A0}: les rotations «\u{A0}{rotation}\u{A0}» et «\u{A0}{other}\u{A0}» se chevauchent ou laissent trop peu de repos.",
        en: "{student}: rotations “{rotation}” and “{other}” overlap or leave too little rest.")
    case .repeated:
      Bilingual(
        fr:
          "{student}\u{A0}: les rotations «\u{A0}{rotation}\u{A0}» et «\u{A0}{other}\u{A0}» se répètent (destination, service ou site).",
        en: "{student}: rotations “{rotation}” and “{other}” repeat a destination, service or site.")
    case .weekExceeded:
      Bilingual(
        fr:
          "{student}\u{A0}: {hours} de travail dans la semaine du {sunday}, c’est trop.",
        en:
          "{student}: {hours} of work in the week of {sunday}, which is too much.")
    case .seatsExceeded:
      Bilingual(
        fr:
          "Stage {place}\u{A0}: {students} {students:personne|personnes} pour {seats} {seats:place|places}.",
        en: "Place {place}: {students} {students:student|students} for {seats} {seats:seat|seats}.")
    case .minimumMissed:
      Bilingual(
        fr:
          "Stage {place}\u{A0}: {students} {students:personne|personnes}, alors qu’il en faut au moins {minimum}.",
        en: "Place {place}: {students} {students:student|students}, but at least {minimum} are needed.")
    case .preceptorExceeded:
      Bilingual(
        fr:
          "Préceptrice ou précepteur {preceptor}\u{A0}: {students} {students:personne|personnes} en même temps le {moment}, maximum {limit}.",
        en:
          "Preceptor {preceptor}: {students} {students:student|students} at once on {moment}, at most {limit}."
      )
    case .missing:
      Bilingual(
        fr: "{student}\u{A0}: {rotation} n’est ni affectée ni déclarée sans stage.",
        en: "{student}: {rotation} is neither assigned nor stated as unplaced.")
    case .bothWays:
      Bilingual(
        fr:
          "{student}\u{A0}: {rotation} est à la fois affectée et déclarée sans stage.",
        en: "{student}: {rotation} is both assigned and stated as unplaced.")
    case .falsePlaceFacts:
      Bilingual(
        fr:
          "{who}\u{A0}: la destination, le bloc ou le quart n’est pas celui du stage.",
        en: "{who}: the destination, block or shift is not the place’s.")
    case .falseRank:
      Bilingual(
        fr: "{who}\u{A0}: le rang indiqué est faux.",
        en: "{who}: the rank stated is false.")
    case .falsePinned:
      Bilingual(
        fr:
          "{who}\u{A0}: la mention «\u{A0}épinglée\u{A0}» est fausse.",
        en: "{who}: “pinned” is false.")
    case .falseTold:
      Bilingual(
        fr:
          "{who}\u{A0}: la mention «\u{A0}annoncée\u{A0}» est fausse.",
        en: "{who}: “told” is false.")
    case .falseReason:
      Bilingual(
        fr:
          "{who}\u{A0}: la raison ou ses nombres sont faux; la vraie raison\u{A0}: {reason}.",
        en: "{who}: the reason or its counts are false; the true reason: {reason}."
      )
    case .noEligiblePlace:
      Bilingual(
        fr: "aucun stage admissible",
        en: "no eligible place")
    case .noFreeSeat:
      Bilingual(
        fr: "aucune place libre",
        en: "no free seat")
    case .unassigned:
      Bilingual(
        fr: "un stage est libre",
        en: "a place is free")
    case .falseProfile:
      Bilingual(
        fr: "Le profil des rangs est faux.",
        en: "The profile of ranks is false.")
    case .falseUnranked:
      Bilingual(
        fr: "Hors choix\u{A0}: {stated} selon le plan, {actual} en réalité.",
        en: "Without a matching wish: {stated} says the plan, {actual} in fact.")
    case .falseValue:
      Bilingual(
        fr: "Étape «\u{A0}{stage}\u{A0}»\u{A0}: la valeur est {actual}, pas {stated}.",
        en: "Stage “{stage}”: the value is {actual}, not {stated}.")
    case .beyondTolerance:
      Bilingual(
        fr:
          "Étape «\u{A0}{stage}\u{A0}»\u{A0}: la valeur {value} s’écarte plus que permis de ce qui avait été atteint.",
        en: "Stage “{stage}”: value {value} gives up more than allowed of what had been reached.")
    case .needlessWitness:
      Bilingual(
        fr: "L’étape «\u{A0}{stage}\u{A0}» n’a pas à avoir ce plan témoin.",
        en: "Stage “{stage}” is not to have this witness.")
    case .falseBound:
      Bilingual(
        fr: "Étape «\u{A0}{stage}\u{A0}»\u{A0}: la borne énoncée n’est pas celle que porte la preuve.",
        en: "Stage “{stage}”: the bound stated is not the one the proof carries.")
    case .falseProved:
      Bilingual(
        fr: "Étape «\u{A0}{stage}\u{A0}»\u{A0}: la mention «\u{A0}prouvée\u{A0}» est fausse.",
        en: "Stage “{stage}”: “proved” is false.")
    case .falseConditional:
      Bilingual(
        fr: "Étape «\u{A0}{stage}\u{A0}»\u{A0}: la mention «\u{A0}conditionnelle\u{A0}» est fausse.",
        en: "Stage “{stage}”: “conditional” is false.")
    case .falseStatus:
      Bilingual(
        fr: "Le plan se dit «\u{A0}{stated}\u{A0}», alors qu’il est «\u{A0}{actual}\u{A0}».",
        en: "The plan says it is “{stated}”, but it is “{actual}”.")
    case .statusOptimal:
      Bilingual(
        fr: "optimal",
        en: "optimal")
    case .statusFeasible:
      Bilingual(
        fr: "réalisable",
        en: "feasible")
    case .statusInfeasible:
      Bilingual(
        fr: "impossible",
        en: "infeasible")
    case .statusUnknown:
      Bilingual(
        fr: "inconnu",
        en: "unknown")
    case .strayProof:
      Bilingual(
        fr: "La preuve de l’étape «\u{A0}{stage}\u{A0}» est de trop ou pas à sa place.",
        en: "The proof of stage “{stage}” is one too many or out of place.")
    case .unknownRow:
      Bilingual(
        fr:
          "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: le modèle n’a pas de contrainte «\u{A0}{row}\u{A0}».",
        en: "Proof of stage “{stage}”: the model has no row “{row}”.")
    case .negativePrice:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: prix négatif pour «\u{A0}{row}\u{A0}».",
        en: "Proof of stage “{stage}”: negative price for “{row}”.")
    case .unknownVariable:
      Bilingual(
        fr:
          "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: le modèle n’a pas de variable «\u{A0}{variable}\u{A0}».",
        en: "Proof of stage “{stage}”: the model has no variable “{variable}”.")
    case .branchOutOfRange:
      Bilingual(
        fr:
          "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: «\u{A0}{variable}\u{A0}» ne se sépare pas à {at}.",
        en: "Proof of stage “{stage}”: “{variable}” cannot be split at {at}.")
    case .proofTooLarge:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: trop de branches pour être vérifiées.",
        en: "Proof of stage “{stage}”: too many branches to be checked.")
    case .weakRay:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: une branche dite vide ne l’est pas.",
        en: "Proof of stage “{stage}”: a branch said to be empty is not.")
    case .pricesInRay:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: des prix ne prouvent pas qu’aucun plan n’existe.",
        en: "Proof of stage “{stage}”: prices do not prove that no plan exists.")
    case .noBound:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: elle ne porte aucune borne.",
        en: "Proof of stage “{stage}”: it carries no bound.")
    case .falseNumerator:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: le numérateur est {actual}, pas {stated}.",
        en: "Proof of stage “{stage}”: the numerator is {actual}, not {stated}.")
    case .overflow:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: nombres trop grands.",
        en: "Proof of stage “{stage}”: numbers too large.")
    case .searchTooLong:
      Bilingual(
        fr: "Preuve de l’étape «\u{A0}{stage}\u{A0}»\u{A0}: trop d’horaires à parcourir à ces prix.",
        en: "Proof of stage “{stage}”: too many schedules to search at these prices.")
    case .tooSoon:
      Bilingual(
        fr:
          "{student}\u{A0}: les rotations «\u{A0}{rotation}\u{A0}» et «\u{A0}{other}\u{A0}» s’entremêlent ou laissent trop peu de jours entre elles.",
        en: "{student}: rotations “{rotation}” and “{other}” interleave or leave too few days between them.")
    case .wrongTurn:
      Bilingual(
        fr:
          "{student}\u{A0}: les rotations «\u{A0}{rotation}\u{A0}» et «\u{A0}{other}\u{A0}» ne se suivent pas dans l’ordre prescrit.",
        en: "{student}: rotations “{rotation}” and “{other}” are not done in the order prescribed.")
    case .nightsInRow:
      Bilingual(
        fr: "{student}\u{A0}: {nights} {nights:nuit|nuits} de suite à partir du {day}, c’est trop.",
        en: "{student}: {nights} {nights:night|nights} in a row from {day}, which is too many.")
    case .nightsExceeded:
      Bilingual(
        fr: "{student}\u{A0}: {nights} {nights:nuit|nuits} dans la session, c’est trop.",
        en: "{student}: {nights} {nights:night|nights} in the session, which is too many.")
    case .weekendsExceeded:
      Bilingual(
        fr:
          "{student}\u{A0}: {weekends} {weekends:fin|fins} de semaine avec un quart dans la session, c’est trop.",
        en:
          "{student}: {weekends} {weekends:weekend|weekends} with a shift in the session, which is too many.")
    case .disciplineMissing:
      Bilingual(
        fr: "{student}\u{A0}: aucun des stages n’est en «\u{A0}{discipline}\u{A0}», alors qu’il en faut un.",
        en: "{student}: none of the places is in “{discipline}”, but one must be.")
    case .capacityExceeded:
      Bilingual(
        fr:
          "Limite {number} ({target})\u{A0}: {students} {students:personne|personnes} en même temps le {moment}, maximum {limit}.",
        en:
          "Limit {number} ({target}): {students} {students:student|students} at once on {moment}, at most {limit}."
      )
    case .groupsExceeded:
      Bilingual(
        fr:
          "Limite {number} ({target})\u{A0}: {groups} {groups:groupe ouvert|groupes ouverts} en même temps le {moment}, maximum {limit}.",
        en:
          "Limit {number} ({target}): {groups} {groups:group|groups} open at once on {moment}, at most {limit}."
      )
    case .quotaMissed:
      Bilingual(
        fr:
          "Limite {number} ({target})\u{A0}: {assignments} {assignments:affectation|affectations}, alors qu’il en faut au moins {least}.",
        en:
          "Limit {number} ({target}): {assignments} {assignments:assignment|assignments}, but at least {least} are asked for."
      )
    case .instructorExceeded:
      Bilingual(
        fr:
          "Enseignante ou enseignant {instructor}\u{A0}: {groups} {groups:groupe|groupes} en même temps le {moment}, maximum {limit}.",
        en: "Teacher {instructor}: {groups} {groups:group|groups} at once on {moment}, at most {limit}.")
    case .openedWithout:
      Bilingual(
        fr: "Le stage {place} est ouvert alors que le stage {closed}, qui doit l’être aussi, est fermé.",
        en: "Place {place} is open, but place {closed}, which must be open with it, is closed.")
    case .notTogether:
      Bilingual(
        fr: "{student} et {other} vont ensemble ({same})\u{A0}: ce n’est pas le cas pour {rotation}.",
        en: "{student} and {other} go together ({same}), but not in {rotation}.")
    case .notApart:
      Bilingual(
        fr:
          "{student} et {other} ne vont pas ensemble ({same})\u{A0}: c’est pourtant le cas pour {rotation}.",
        en: "{student} and {other} go apart ({same}), but not in {rotation}.")
    case .samePlace:
      Bilingual(
        fr: "même stage",
        en: "same place")
    case .sameDestination:
      Bilingual(
        fr: "même destination",
        en: "same destination")
    case .sameSite:
      Bilingual(
        fr: "même site",
        en: "same site")
    case .sameBlock:
      Bilingual(
        fr: "même bloc",
        en: "same block")
    case .changesExceeded:
      Bilingual(
        fr:
          "{changes} {changes:affectation du plan gardé change|affectations du plan gardé changent}, maximum {limit}.",
        en:
          "{changes} {changes:assignment of the kept plan changes|assignments of the kept plan change}, at most {limit}."
      )
    }
  }
}
