import PlacementDomain

/// What became of a plan that was to be kept, and what quality costs in changes.
public enum KeptPhrase: Phrasebook {
  case heading, changes, changesLimited, told, pinned, gone, goneStudent, goneRotation, gonePlace, more
  case frontierTitle, frontierNone, frontierIncomplete, frontierOne, changesColumn, valueColumn, value,
    valueChanged

  /// The words for a loss.
  init(_ loss: KeptRecord.Loss) {
    switch loss {
    case .student: self = .goneStudent
    case .rotation: self = .goneRotation
    case .place: self = .gonePlace
    }
  }

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .heading:
      Bilingual(fr: "Ce qui reste du plan gardé {name}", en: "What remains of the kept plan {name}")
    case .changes:
      Bilingual(
        fr: "{n} {n:affectation gardée change|affectations gardées changent} sur {all}.",
        en: "{n} of {all} kept {all:assignment|assignments} {n:changes|change}.")
    case .changesLimited:
      Bilingual(
        fr:
          "{n} {n:affectation gardée change|affectations gardées changent} sur {all}; {most} au plus {most:est permise|sont permises}.",
        en: "{n} of {all} kept {all:assignment|assignments} {n:changes|change}; at most {most} may.")
    case .told:
      Bilingual(
        fr:
          "{n} {n:affectation qui change avait déjà été annoncée|affectations qui changent avaient déjà été annoncées}.",
        en: "{n} {n:assignment that changes had|assignments that change had} been told already.")
    case .pinned:
      Bilingual(
        fr:
          "{n} {n:affectation confirmée est épinglée|affectations confirmées sont épinglées} (--liberer-confirmees les libère).",
        en: "{n} confirmed {n:assignment is|assignments are} pinned (--free-confirmed frees them).")
    case .gone:
      Bilingual(
        fr: "{n} {n:affectation du plan gardé n’existe|affectations du plan gardé n’existent} plus",
        en: "{n} {n:assignment|assignments} of the kept plan {n:exists|exist} no more")
    case .goneStudent: Bilingual(fr: "personne absente de la session", en: "no such student in the session")
    case .goneRotation:
      Bilingual(fr: "rotation qui n’est plus à faire", en: "rotation no longer to be done")
    case .gonePlace:
      Bilingual(
        fr: "stage disparu, ou dont la demande ne compte plus",
        en: "place that is gone, or whose request counts no more")
    case .more: Bilingual(fr: "… et {n} {n:autre|autres}", en: "… and {n} more")
    case .frontierTitle:
      Bilingual(
        fr: "Ce que des changements au plan {name} permettent", en: "What changes to plan {name} allow")
    case .frontierNone:
      Bilingual(
        fr:
          "Impossible, et c’est prouvé\u{A0}: aucun plan ne respecte tout, quel que soit le nombre de changements permis.",
        en: "Impossible, and proved so: no plan respects everything, however many changes are allowed.")
    case .frontierIncomplete:
      Bilingual(
        fr: "Arrêté par une limite\u{A0}: la liste est incomplète.",
        en: "Stopped by a limit: the list is incomplete.")
    case .frontierOne:
      Bilingual(
        fr:
          "Chaque ligne est prouvée\u{A0}: avec moins de changements, on ne fait pas aussi bien; au-delà de la dernière, changer plus n’apporte rien.",
        en:
          "Each line is proved: fewer changes do not do as well; beyond the last one, more changes gain nothing."
      )
    case .changesColumn: Bilingual(fr: "Changements", en: "Changes")
    case .valueColumn: Bilingual(fr: "Ce que le plan atteint", en: "What the plan reaches")
    case .value: Bilingual(fr: "{name}\u{A0}: {n}", en: "{name}: {n}")
    case .valueChanged: Bilingual(fr: "{name}\u{A0}: {before} → {n}", en: "{name}: {before} → {n}")
    }
  }
}
