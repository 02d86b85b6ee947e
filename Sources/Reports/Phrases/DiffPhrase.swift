/// What two plans differ in.
enum DiffPhrase: Phrasebook {
  case title, otherSession, otherInputs, otherGoals, trialBefore, trialAfter, noTrialBefore, noTrialAfter
  case same, placed, nobodyMoves, moves, newlyPlaced, noLongerPlaced, better, worse, sameRank
  case goals, stagesSame, wins, loses, onlyBefore, onlyAfter
  case movesHeading, from, to
  case pricesHeading, pricesUnit, pricesSame, nothingProved, otherStage, branched

  init(counting change: PlanComparison.Move.Change) {
    self =
      switch change {
      case .newlyPlaced: .newlyPlaced
      case .noLongerPlaced: .noLongerPlaced
      case .better: .better
      case .worse: .worse
      case .sameRank: .sameRank
      }
  }

  init(_ obstacle: SeatPriceComparison.Obstacle) {
    self =
      switch obstacle {
      case .nothingProved: .nothingProved
      case .otherStage: .otherStage
      case .branched: .branched
      }
  }

  var template: Bilingual {
    switch self {
    case .title:
      Bilingual(
        fr: "De «\u{A0}{before}\u{A0}» à «\u{A0}{after}\u{A0}»\u{A0}: ce qui change",
        en: "From “{before}” to “{after}”: what changes")
    case .otherSession:
      Bilingual(
        fr: "Ce ne sont pas les mêmes sessions\u{A0}: {before} et {after}.",
        en: "These are not the same sessions: {before} and {after}.")
    case .otherInputs:
      Bilingual(
        fr: "Les deux plans ne viennent pas des mêmes données ou des mêmes objectifs.",
        en: "The two plans are not made from the same data or goals.")
    case .otherGoals:
      Bilingual(
        fr: "Les deux plans n’ont pas les mêmes objectifs, ou pas dans le même ordre.",
        en: "The two plans do not have the same goals, or not in the same order.")
    case .trialBefore: Bilingual(fr: "Avant – {trial}", en: "Before – {trial}")
    case .trialAfter: Bilingual(fr: "Après – {trial}", en: "After – {trial}")
    case .noTrialBefore:
      Bilingual(fr: "Avant – la session telle quelle.", en: "Before – the session as it is.")
    case .noTrialAfter:
      Bilingual(fr: "Après – la session telle quelle.", en: "After – the session as it is.")
    case .same: Bilingual(fr: "Rien ne change.", en: "Nothing changes.")
    case .placed:
      Bilingual(
        fr: "Affectations\u{A0}: {before} avant, {after} après.",
        en: "Assignments: {before} before, {after} after.")
    case .nobodyMoves: Bilingual(fr: "Personne ne change de stage.", en: "Nobody changes place.")
    case .moves:
      Bilingual(
        fr: "{n} {n:rotation change|rotations changent} de stage\u{A0}: {list}.",
        en: "{n} {n:rotation changes|rotations change} place: {list}.")
    case .newlyPlaced:
      Bilingual(fr: "{n} nouvellement {n:placée|placées}", en: "{n} newly placed")
    case .noLongerPlaced:
      Bilingual(
        fr: "{n} {n:n’est plus placée|ne sont plus placées}", en: "{n} no longer placed")
    case .better: Bilingual(fr: "{n} à un meilleur rang", en: "{n} at a better rank")
    case .worse: Bilingual(fr: "{n} à un moins bon rang", en: "{n} at a worse rank")
    case .sameRank: Bilingual(fr: "{n} au même rang", en: "{n} at the same rank")
    case .goals: Bilingual(fr: "Objectifs", en: "Goals")
    case .stagesSame:
      Bilingual(fr: "Chaque objectif garde sa valeur.", en: "Every goal keeps its value.")
    case .wins: Bilingual(fr: "gagne {n}", en: "wins {n}")
    case .loses: Bilingual(fr: "perd {n}", en: "loses {n}")
    case .onlyBefore: Bilingual(fr: "seulement avant", en: "only before")
    case .onlyAfter: Bilingual(fr: "seulement après", en: "only after")
    case .movesHeading: Bilingual(fr: "Qui change de stage", en: "Who changes place")
    case .from: Bilingual(fr: "De", en: "From")
    case .to: Bilingual(fr: "À", en: "To")
    case .pricesHeading: Bilingual(fr: "Prix des places", en: "Seat prices")
    case .pricesUnit:
      Bilingual(
        fr:
          "Ce que la preuve de l’étape «\u{A0}{stage}\u{A0}» compte pour une place, dans son unité. Les écarts entre "
          + "stages disent ce qu’il en coûte de passer de l’un à l’autre.",
        en:
          "What the proof of the stage “{stage}” charges for a seat, in its unit. Differences between places tell what "
          + "it costs to move from one to another.")
    case .pricesSame:
      Bilingual(
        fr: "Les prix ne changent pas (étape «\u{A0}{stage}\u{A0}»).",
        en: "Prices do not change (stage “{stage}”).")
    case .nothingProved:
      Bilingual(
        fr: "Pas de prix à comparer\u{A0}: l’un des plans n’a rien de prouvé.",
        en: "No prices to compare: one of the plans has nothing proved.")
    case .otherStage:
      Bilingual(
        fr: "Prix non comparables\u{A0}: la dernière étape prouvée n’est pas la même.",
        en: "Prices cannot be compared: the last proved stage is not the same.")
    case .branched:
      Bilingual(
        fr: "Prix non comparables\u{A0}: une des preuves examine des cas, chacun avec ses prix.",
        en: "Prices cannot be compared: one of the proofs looks at cases, each with its own prices.")
    }
  }
}
