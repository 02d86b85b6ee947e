import Exchange

/// What a key of a what-if means.
struct WhatIfKeyMeaning: Phrasebook {
  let key: WhatIfKey

  static var allCases: [WhatIfKeyMeaning] { WhatIfKey.allCases.map(WhatIfKeyMeaning.init) }

  init(_ key: WhatIfKey) { self.key = key }

  var template: Bilingual {
    switch key {
    case .name:
      Bilingual(fr: "Nom de l’essai, ou du paramètre ●", en: "Name of the trial, or of the parameter ●")
    case .changes:
      Bilingual(fr: "Liste des changements, dans l’ordre ●", en: "List of changes, in order ●")
    case .close:
      Bilingual(
        fr: "Ferme une cible\u{A0}: la cible seule, ou avec des dates",
        en: "Closes a target: the target alone, or with dates")
    case .refuse: Bilingual(fr: "Demande de stage refusée", en: "Request for a place that is refused")
    case .seats: Bilingual(fr: "Change les places d’un stage", en: "Changes the seats of a place")
    case .withdraw:
      Bilingual(fr: "Numéro de la personne qui se retire", en: "Number of the student who withdraws")
    case .addStudent: Bilingual(fr: "Ajoute une personne", en: "Adds a student")
    case .parameter:
      Bilingual(
        fr: "Change un chiffre d’un recueil de préalables appliqué",
        en: "Changes a figure of a rule book that applies")
    case .goals:
      Bilingual(
        fr: "Objectifs, dans l’ordre, avec leur tolérance s’il y a lieu",
        en: "Goals in order, with their tolerance where wanted")
    case .settings:
      Bilingual(
        fr: "Réglages, écrits comme dans le fichier des réglages (plus bas)",
        en: "Settings, written as in the file of settings (below)")
    case .limit:
      Bilingual(
        fr: "Change une limite de capacité, ou en ajoute une", en: "Changes a capacity limit, or adds one")
    case .block: Bilingual(fr: "Seulement les stages de ce bloc", en: "Only places of this block")
    case .period:
      Bilingual(
        fr: "Seulement le jour, le soir ou la nuit (`J`, `S`, `N`)",
        en: "Only by day, in the evening or at night (`D`, `E`, `N`)")
    case .students:
      Bilingual(
        fr: "Personnes à la fois au plus, ou `aucune` limite", en: "Most students at once, or `none`")
    case .groups:
      Bilingual(
        fr: "Groupes à la fois au plus, ou `aucune` limite", en: "Most groups at once, or `none`")
    case .atLeast:
      Bilingual(
        fr: "Affectations au moins, ou `aucune`", en: "Fewest assignments, or `none`")
    case .target:
      Bilingual(
        fr: "Destination, stage, service, site, discipline, quart, bloc ou organisme ●",
        en: "Destination, place, service, site, discipline, shift, block or agency ●")
    case .from:
      Bilingual(
        fr: "Premier jour; sans lui, le premier des blocs", en: "First day; else the first of the blocks")
    case .to:
      Bilingual(
        fr: "Dernier jour, compris; sans lui, le dernier des blocs",
        en: "Last day, included; else the last of the blocks")
    case .place: Bilingual(fr: "Le stage ●", en: "The place ●")
    case .add: Bilingual(fr: "Combien de places de plus", en: "How many seats more")
    case .remove: Bilingual(fr: "Combien de places de moins", en: "How many seats fewer")
    case .student: Bilingual(fr: "Numéro que personne n’a encore ●", en: "Number that nobody has yet ●")
    case .cohort: Bilingual(fr: "Cohorte", en: "Cohort")
    case .programme: Bilingual(fr: "Programme", en: "Programme of study")
    case .year: Bilingual(fr: "Année d’études", en: "Year of studies")
    case .school: Bilingual(fr: "Organisme demandeur", en: "Placing agency")
    case .priority: Bilingual(fr: "Priorité (0 par défaut)", en: "Priority (0 by default)")
    case .courses:
      Bilingual(
        fr: "Cours, un ou plusieurs; ● si la session en a plusieurs",
        en: "Courses, one or several; ● where the session has several")
    case .wishes:
      Bilingual(
        fr: "Souhaits, du premier au dernier\u{A0}: des cibles, ou les clés plus bas",
        en: "Wishes, first to last: targets, or the keys below")
    case .rank:
      Bilingual(fr: "Rang; sans lui, la place dans la liste", en: "Rank; else the position in the list")
    case .wish: Bilingual(fr: "`souhaité` (par défaut) ou `éviter`", en: "`want` (by default) or `avoid`")
    case .rotation: Bilingual(fr: "Seulement pour cette rotation", en: "Only for this rotation")
    case .book: Bilingual(fr: "Le recueil ●", en: "The rule book ●")
    case .value:
      Bilingual(
        fr: "Une valeur de la même sorte que celle du recueil ●",
        en: "A value of the same sort as the book’s ●")
    }
  }
}
