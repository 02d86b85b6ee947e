/// The summary of a plan.
public enum PlanPhrase: Phrasebook {
  case title, titleNamed, inputs
  case optimal, withinGap, workLimit, timeLimit, interrupted, stalled, infeasible, unknown
  case placed, placedAll, students
  case goals, profile, rank, unranked
  case seatsLeft, noSeatLeft, noneAccepted, seatsBlocked, moreDestinations, seatsHeading
  case pinned
  case kept, keepIt, keptInStore, notKept, warnings

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Plan de la session {session}", en: "Plan for session {session}")
    case .titleNamed:
      Bilingual(fr: "Plan de la session {session} – {name}", en: "Plan for session {session} – {name}")
    case .inputs: Bilingual(fr: "{name}, données {digest}", en: "{name}, data {digest}")
    case .optimal:
      Bilingual(
        fr: "Optimal\u{A0}: c’est prouvé, aucune autre répartition ne fait mieux.",
        en: "Optimal: it is proved that no other allocation does better.")
    case .withinGap:
      Bilingual(
        fr: "Bon plan, pas prouvé le meilleur\u{A0}: chaque étape est à l’écart demandé de sa borne.",
        en: "A good plan, not proved best: each stage is within the gap asked for of its bound.")
    case .workLimit:
      Bilingual(
        fr:
          "Arrêté par la limite de travail\u{A0}: voici le meilleur plan trouvé, pas prouvé le meilleur possible.",
        en: "Stopped by the work limit: this is the best plan found, not proved the best possible.")
    case .timeLimit:
      Bilingual(
        fr: """
          Arrêté par la limite de temps\u{A0}: voici le meilleur plan trouvé, pas prouvé le meilleur possible. \
          Un autre essai peut donner un autre plan.
          """,
        en: """
          Stopped by the time limit: this is the best plan found, not proved the best possible. Another run \
          may give another plan.
          """)
    case .interrupted:
      Bilingual(
        fr: "Interrompu\u{A0}: voici le meilleur plan trouvé, pas prouvé le meilleur possible.",
        en: "Interrupted: this is the best plan found, not proved the best possible.")
    case .stalled:
      Bilingual(
        fr: "Bon plan, pas prouvé le meilleur\u{A0}: la recherche n’a pu fermer l’écart avec la borne.",
        en: "A good plan, not proved best: the search could not close the gap to the bound.")
    case .infeasible:
      Bilingual(
        fr: """
          Impossible, et c’est prouvé\u{A0}: aucune répartition ne respecte toutes les contraintes et toutes les \
          épingles. Retirez une épingle, ajoutez des places ou assouplissez une contrainte.
          """,
        en: """
          Impossible, and proved so: no allocation respects every constraint and every pin. Remove a pin, add \
          seats or relax a constraint.
          """)
    case .unknown:
      Bilingual(fr: "Arrêté avant d’avoir un plan.", en: "Stopped before there was a plan.")
    case .placed:
      Bilingual(
        fr: "{placed} {placed:affectation|affectations} sur {needed} ({share})",
        en: "{placed} of {needed} {needed:assignment|assignments} ({share})")
    case .placedAll:
      Bilingual(
        fr: "Tout le monde est placé\u{A0}: {placed} {placed:affectation|affectations}",
        en: "Everybody is placed: {placed} {placed:assignment|assignments}")
    case .students:
      Bilingual(
        fr: "pour {students} {students:personne|personnes}", en: "for {students} {students:student|students}")
    case .goals: Bilingual(fr: "Objectifs, dans l’ordre", en: "Goals, in order")
    case .profile: Bilingual(fr: "Rangs obtenus", en: "Ranks obtained")
    case .rank: Bilingual(fr: "rang {rank}", en: "rank {rank}")
    case .unranked: Bilingual(fr: "sans souhait", en: "not wished for")
    case .seatsHeading: Bilingual(fr: "Places", en: "Seats")
    case .seatsLeft:
      Bilingual(
        fr: "{left} {left:place reste libre|places restent libres} sur {seats}",
        en: "{left} of {seats} seats {left:is|are} left")
    case .seatsBlocked:
      Bilingual(fr: "Ne peuvent servir\u{A0}:", en: "Of no use:")
    case .noSeatLeft:
      Bilingual(
        fr: "Aucune place ne reste libre ({seats} en tout)", en: "No seat is left ({seats} in all)")
    case .noneAccepted:
      Bilingual(
        fr: "{n} {n:place attend|places attendent} une réponse; seules les places acceptées comptent",
        en: "{n} {n:seat asked for waits|seats asked for wait} for an answer; only accepted seats count")
    case .moreDestinations:
      Bilingual(
        fr: "et {left} {left:place|places} dans {n} {n:autre destination|autres destinations}",
        en: "and {left} {left:seat|seats} in {n} other {n:destination|destinations}")
    case .pinned:
      Bilingual(
        fr: "{n} {n:affectation épinglée est respectée|affectations épinglées sont respectées}.",
        en: "{n} pinned {n:assignment is|assignments are} respected.")
    case .kept: Bilingual(fr: "Plan gardé dans «\u{A0}{path}\u{A0}».", en: "Plan kept in “{path}”.")
    case .keptInStore:
      Bilingual(
        fr:
          "Gardé dans le registre\u{A0}: plan {number}, {name} (hspplan retenir {number} en fait le plan de la session).",
        en: "Kept in the store: plan {number}, {name} (hspplan accept {number} makes it the session’s plan).")
    case .keepIt:
      Bilingual(
        fr: "Ce plan n’est pas gardé. Pour le garder\u{A0}: hspplan planifier -o plan.json",
        en: "This plan is not kept. To keep it: hspplan plan -o plan.json")
    case .notKept:
      Bilingual(
        fr: "Rien n’est écrit dans «\u{A0}{path}\u{A0}»\u{A0}: il n’y a pas de plan à garder.",
        en: "Nothing is written to “{path}”: there is no plan to keep.")
    case .warnings:
      Bilingual(fr: "À vérifier dans les fichiers", en: "Have a look at the files")
    }
  }
}
