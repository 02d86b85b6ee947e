/// The report of `verify`, but for its findings.
public enum VerifyPhrase: Phrasebook {
  case title, accepted, acceptedOptimal, acceptedInfeasible, findings, more
  case refused, unreadable, otherInputs, changed, illegal, untrue, unproved
  case looked, stages, otherGoals

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .title:
      Bilingual(
        fr: "Contre-vérification du plan «\u{A0}{name}\u{A0}», session {session}",
        en: "Verification of plan “{name}”, session {session}")
    case .accepted:
      Bilingual(
        fr:
          "Plan accepté\u{A0}: il est légal et tout ce qu’il affirme est vrai. Il n’est pas prouvé le meilleur.",
        en: "Plan accepted: it is legal and all it states is true. It is not proved the best.")
    case .acceptedOptimal:
      Bilingual(
        fr:
          "Plan accepté\u{A0}: il est légal, tout ce qu’il affirme est vrai et sa preuve d’optimalité tient.",
        en: "Plan accepted: it is legal, all it states is true and its proof of optimality holds.")
    case .acceptedInfeasible:
      Bilingual(
        fr: "Accepté\u{A0}: la preuve tient, aucune répartition ne respecte toutes les contraintes.",
        en: "Accepted: the proof holds, no allocation respects every constraint.")
    case .refused:
      Bilingual(fr: "Plan refusé\u{A0}: {faults}.", en: "Plan refused: {faults}.")
    case .unreadable:
      Bilingual(
        fr: "ce document n’a pas la forme d’un plan", en: "this document does not have the form of a plan")
    case .otherInputs:
      Bilingual(
        fr: "il n’a pas été fait de ces données et de ces objectifs",
        en: "it was not made from these data and goals")
    case .changed:
      Bilingual(
        fr: "il a été modifié à la main depuis qu’il a été fait",
        en: "it was changed by hand after it was made")
    case .illegal: Bilingual(fr: "il enfreint des règles", en: "it breaks rules")
    case .untrue:
      Bilingual(
        fr: "ce qu’il affirme de lui-même n’est pas vrai", en: "what it states about itself is not true")
    case .unproved: Bilingual(fr: "sa preuve ne tient pas", en: "its proof does not hold")
    case .findings:
      Bilingual(
        fr: "Dans le détail ({n} {n:problème|problèmes})", en: "In detail ({n} {n:problem|problems})")
    case .more:
      Bilingual(fr: "… et {n} {n:autre|autres}; --json donne tout", en: "… and {n} more; --json gives all")
    case .looked:
      Bilingual(
        fr: """
          {placed} {placed:affectation relue|affectations relues} sur {needed}, pour {students} \
          {students:personne|personnes}.
          """,
        en: """
          {placed} of {needed} {needed:assignment|assignments} re-read, for {students} \
          {students:student|students}.
          """)
    case .stages:
      Bilingual(
        fr: "Étapes\u{A0}: valeur recomptée et borne recalculée",
        en: "Stages: value recounted, bound recomputed")
    case .otherGoals:
      Bilingual(
        fr: "Ce plan suit d’autres objectifs que ceux de la session.",
        en: "This plan follows other goals than the session’s.")
    }
  }
}
