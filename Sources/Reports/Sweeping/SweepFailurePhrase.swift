/// Why a sweep could not be planned, computed or merged.
public enum SweepFailurePhrase: Phrasebook {
  case notAManifest, otherSchema, inputsChanged, inputsMore, engineChanged, sameName, badName, tooManyCells
  case planOfOtherSession, nothingToLearn, incomplete, notReproducible, otherFigures, manifestIsInput
  case shardMalformed, shardOutside, variableWrong, variableMissing, countMissing, numberMissing
  case irregularArray, countsDisagree, shardsDisagree

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .notAManifest:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}» n’est pas le manifeste d’un balayage, ou a été changé à la main ({place}). Refaites-le\u{A0}: hspplan balayer planifier.",
        en:
          "“{path}” is not the manifest of a sweep, or was changed by hand ({place}). Make it again: hspplan sweep plan."
      )
    case .otherSchema:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» n’est pas un manifeste que cette version lit ({place}).",
        en: "“{path}” is not a manifest that this version reads ({place}).")
    case .inputsChanged:
      Bilingual(
        fr:
          "Les données ont changé depuis que «\u{A0}{path}\u{A0}» a été préparé\u{A0}: {list}. Remettez-les, ou préparez de nouveau le balayage\u{A0}: ce qui n’est pas touché reste fait.",
        en:
          "The inputs have changed since “{path}” was planned: {list}. Put them back, or plan the sweep again: what is not touched stays done."
      )
    case .inputsMore: Bilingual(fr: "{list} et {n} de plus", en: "{list} and {n} more")
    case .engineChanged:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}» a été préparé par {before}; ce programme est {after}. Prenez le même programme, ou préparez de nouveau le balayage.",
        en:
          "“{path}” was planned by {before}; this program is {after}. Take the same program, or plan the sweep again."
      )
    case .sameName:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}»\u{A0}: «\u{A0}{name}\u{A0}» s’y trouve deux fois; donnez deux noms.",
        en: "“{path}”: “{name}” stands there twice; give two names.")
    case .badName:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}»\u{A0}: un nom est vide ou ne peut se lire.",
        en: "“{path}”: a name is empty or cannot be read.")
    case .tooManyCells:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}»\u{A0}: plus de {n} cellules; prenez des blocs plus grands.",
        en: "“{path}”: more than {n} cells; take larger blocks.")
    case .planOfOtherSession:
      Bilingual(
        fr:
          "Le plan «\u{A0}{name}\u{A0}» est de la session {session}, et le scénario «\u{A0}{scenario}\u{A0}» de la session {other}\u{A0}: ils ne vont pas ensemble.",
        en:
          "The plan “{name}” is of session {session}, and the scenario “{scenario}” of session {other}: they do not go together."
      )
    case .nothingToLearn:
      Bilingual(
        fr:
          "Scénario «\u{A0}{scenario}\u{A0}»\u{A0}: rien ne dit ce qui peut arriver; donnez une session passée avec ses événements (passe).",
        en: "Scenario “{scenario}”: nothing says what may happen; give a past session with its events (past)."
      )
    case .incomplete:
      Bilingual(
        fr:
          "Il manque {n} {n:cellule|cellules} sur {total}, dont {bad} {bad:abîmée|abîmées}; rien n’est écrit. «\u{A0}hspplan balayer reprendre\u{A0}» fait ce qui manque; --incomplet fusionne ce qui est là.",
        en:
          "{n} of {total} {total:cell|cells} are missing, {bad} of them damaged; nothing is written. “hspplan sweep retry” does what is missing; --partial merges what is there."
      )
    case .notReproducible:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}»\u{A0}: deux calculs de la même cellule diffèrent. Les machines n’ont pas le même programme, ou c’est un défaut de hspplan\u{A0}: veuillez le signaler.",
        en:
          "“{path}”: two computations of the same cell differ. The machines have different programs, or this is a defect of hspplan: please report it."
      )
    case .otherFigures:
      Bilingual(
        fr: "«\u{A0}{path}\u{A0}» vient d’un autre programme; enlevez-le, puis reprenez.",
        en: "“{path}” comes from another program; remove it, then retry.")
    case .manifestIsInput:
      Bilingual(
        fr:
          "«\u{A0}{path}\u{A0}» décrit un balayage\u{A0}: il faut d’abord «\u{A0}hspplan balayer planifier\u{A0}», qui en fait un manifeste (.json).",
        en: "“{path}” describes a sweep: first “hspplan sweep plan”, which makes a manifest of it (.json).")
    case .shardMalformed:
      Bilingual(
        fr: "«\u{A0}{value}\u{A0}» n’est pas une part comme 3/8.", en: "“{value}” is no shard such as 3/8.")
    case .shardOutside:
      Bilingual(
        fr:
          "La part {value}, selon {source}, n’existe pas\u{A0}: avec n parts (au moins 1), elles vont de 1/n à n/n.",
        en: "There is no shard {value}, as of {source}: with n shards (at least 1) they go from 1/n to n/n.")
    case .variableWrong:
      Bilingual(
        fr: "{name} vaut «\u{A0}{value}\u{A0}», qui ne convient pas; donnez --part i/n.",
        en: "{name} is “{value}”, which does not do; give --shard i/n.")
    case .variableMissing:
      Bilingual(fr: "Il manque {name}; donnez --part i/n.", en: "{name} is missing; give --shard i/n.")
    case .countMissing:
      Bilingual(
        fr: "Selon {source} on sait quelle part, mais pas de combien\u{A0}: donnez --parts n.",
        en: "As of {source} it is known which shard, but not of how many: give --shards n.")
    case .numberMissing:
      Bilingual(
        fr: "Rien ne dit laquelle des {n} parts\u{A0}: donnez --part i/{n}.",
        en: "Nothing says which of the {n} shards: give --shard i/{n}.")
    case .irregularArray:
      Bilingual(
        fr:
          "Les tâches de ce tableau Slurm ne se suivent pas à pas égaux\u{A0}: soumettez de nouveau le tableau entier (ce qui est là est sauté), ou donnez --part i/n.",
        en:
          "The tasks of this Slurm array do not follow each other at equal steps: submit the whole array again (what is there is skipped), or give --shard i/n."
      )
    case .countsDisagree:
      Bilingual(
        fr: "On demande {n} parts, et il y en a {other} selon {source}.",
        en: "{n} shards are asked for, and there are {other} as of {source}.")
    case .shardsDisagree:
      Bilingual(
        fr: "La part est {value} selon {source}, et {other} selon {second}\u{A0}: enlevez l’un des deux.",
        en: "The shard is {value} as of {source}, and {other} as of {second}: remove one of them.")
    }
  }
}
