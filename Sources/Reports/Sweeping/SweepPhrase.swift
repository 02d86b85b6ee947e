/// Sentences about sweeps.
public enum SweepPhrase: String, Phrasebook {
  case planned, axes, next, whole, shard, computed, found, repaired, failed, stopped
  case statusTitle, done, missing, damaged, leftovers, foreign, toRetry, toMerge
  case partial, tooFew, progress

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .planned: Bilingual(fr: "Balayage préparé\u{A0}: {path}", en: "Sweep planned: {path}")
    case .axes:
      Bilingual(
        fr:
          "{cells} {cells:cellule|cellules}\u{A0}: {s} {s:scénario|scénarios}, {p} {p:plan|plans}, {k} {k:politique|politiques}, {b} {b:bloc|blocs} de répétitions ({n} en tout).",
        en:
          "{cells} {cells:cell|cells}: {s} {s:scenario|scenarios}, {p} {p:plan|plans}, {k} {k:policy|policies}, {b} {b:block|blocks} of replications ({n} in all)."
      )
    case .next:
      Bilingual(
        fr: "Ensuite\u{A0}: `hspplan balayer executer {path}`, sur une machine ou plusieurs (--part 1/4).",
        en: "Next: `hspplan sweep run {path}`, on one machine or several (--shard 1/4).")
    case .whole: Bilingual(fr: "Tout le balayage", en: "The whole sweep")
    case .shard: Bilingual(fr: "Part {name}", en: "Shard {name}")
    case .computed:
      Bilingual(fr: "{n} {n:cellule calculée|cellules calculées}", en: "{n} {n:cell|cells} computed")
    case .found: Bilingual(fr: "{n} déjà {n:faite|faites}", en: "{n} done before")
    case .repaired:
      Bilingual(
        fr: "dont {n} qui {n:était abîmée|étaient abîmées}", en: "{n} of them in place of damaged ones")
    case .failed: Bilingual(fr: "{n} en échec", en: "{n} failed")
    case .stopped:
      Bilingual(
        fr: "Arrêté avant la fin; ce qui est fait est gardé. La même commande continue.",
        en: "Stopped before the end; what is done is kept. The same command goes on.")
    case .statusTitle: Bilingual(fr: "État du balayage {path}", en: "State of sweep {path}")
    case .done:
      Bilingual(
        fr: "{n} {n:cellule faite|cellules faites} sur {total}", en: "{n} of {total} {total:cell|cells} done")
    case .missing: Bilingual(fr: "{n} à faire", en: "{n} to do")
    case .damaged: Bilingual(fr: "{n} {n:abîmée|abîmées}, à refaire", en: "{n} damaged, to be done again")
    case .leftovers:
      Bilingual(
        fr:
          "{n} {n:fichier provisoire|fichiers provisoires}\u{A0}: en cours d’écriture, ou laissés par un arrêt brutal",
        en: "{n} temporary {n:file|files}: being written, or left by a sudden end")
    case .foreign:
      Bilingual(
        fr: "{n} {n:fichier|fichiers} d’autres balayages, laissés tels quels",
        en: "{n} {n:file|files} of other sweeps, left as they are")
    case .toRetry:
      Bilingual(
        fr: "`hspplan balayer reprendre {path}` fait ce qui manque.",
        en: "`hspplan sweep retry {path}` does what is missing.")
    case .toMerge:
      Bilingual(
        fr: "`hspplan balayer fusionner {path}` montre le résultat.",
        en: "`hspplan sweep merge {path}` shows the result.")
    case .partial:
      Bilingual(
        fr: "Balayage incomplet\u{A0}: {n} {n:cellule|cellules} sur {total}. Rien n’y est définitif.",
        en: "Incomplete sweep: {n} of {total} {total:cell|cells}. Nothing in it is final.")
    case .tooFew:
      Bilingual(
        fr: "{name}\u{A0}: pas encore assez de répétitions communes pour comparer ({n}).",
        en: "{name}: not enough replications in common to compare yet ({n}).")
    case .progress: Bilingual(fr: "cellule {n} sur {total}", en: "cell {n} of {total}")
    }
  }
}
