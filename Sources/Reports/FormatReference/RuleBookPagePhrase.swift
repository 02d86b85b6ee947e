import Exchange
import PlacementDomain

/// The words around the tables of the reference of rule books.
enum RuleBookPagePhrase: String, Phrasebook {
  case title, introduction, changeTitle, change, keysTitle, keys, valuesTitle, values, testsTitle, tests
  case fieldsTitle, evidenceTitle, evidence, refusedTitle, refused
  case bookKeys, parameterKeys, requirementKeys, scopeKeys, conditionKeys
  case key, also, meaning, test, form, kind

  var template: Bilingual {
    switch self {
    case .title: Bilingual(fr: "Recueils de préalables", en: "Rule books")
    case .introduction:
      Bilingual(
        fr:
          "Un recueil dit ce qu’il faut pour aller en stage. Le programme en contient un, `quebec-nursing`; les autres sont "
          + "des fichiers YAML du dossier `rules` de la session. La clé `prealables` des réglages dit lesquels "
          + "s’appliquent partout, la colonne `exige` des destinations lesquels s’ajoutent quelque part. "
          + "`hspplan controler --rules` les lit tous. Celui-ci reprend `quebec-nursing` et change un seul chiffre\u{A0}:",
        en:
          "A rule book says what it takes to go to a placement. The program holds one, `quebec-nursing`; others are YAML "
          + "files in the folder `rules` of the session. The key `rules` of the settings says which apply everywhere, the "
          + "column `requires` of destinations which are added somewhere. `hspplan check --rules` reads them all. This one "
          + "takes `quebec-nursing` and changes one figure:")
    case .changeTitle: Bilingual(fr: "Étendre un recueil", en: "Extending a book")
    case .change:
      Bilingual(
        fr:
          "Ce qu’un recueil dit remplace ce que dit celui qu’il étend\u{A0}: un paramètre par son nom (de la même sorte), un "
          + "préalable en entier par son nom, les vaccins en entier. Le mot `aucun` retire un préalable. Un recueil "
          + "peut en étendre plusieurs; le premier nommé l’emporte. Un recueil qui n’étend rien\u{A0}:",
        en:
          "What a book says replaces what the one it extends says: a parameter by its name (of the same sort), a "
          + "requirement whole by its name, the vaccines whole. The word `none` takes a requirement out. A book may "
          + "extend several; the first one named wins. A book that extends nothing:")
    case .keysTitle: Bilingual(fr: "Clés", en: "Keys")
    case .keys:
      Bilingual(
        fr:
          "Les clés et les mots se lisent en français et en anglais, sans égard aux majuscules ni aux accents.",
        en: "Keys and words are read in French and English, whatever the case and accents.")
    case .valuesTitle: Bilingual(fr: "Valeurs", en: "Values")
    case .values:
      Bilingual(
        fr:
          "Une durée s’écrit `24 mois`, `10 ans`, `6 semaines`, `30 jours`, ou en somme comme `12 mois - 4 jours`. Un texte "
          + "est le même pour les deux langues, ou en a un sous `fr` et un sous `en`. `$nom` vaut le paramètre de ce nom, "
          + "partout où une valeur peut être; dans un titre ou un conseil, son nom entre accolades l’écrit. Chaque paramètre a sa source.",
        en:
          "A length of time is written `24 months`, `10 years`, `6 weeks`, `30 days`, or as a sum such as "
          + "`12 months - 4 days`. A text is the same in both languages, or has one under `fr` and one under `en`. "
          + "`$name` stands for the parameter of that name wherever a value can be; in a title or advice its name in "
          + "braces writes it. Each parameter has its source.")
    case .testsTitle: Bilingual(fr: "Tests", en: "Tests")
    case .tests:
      Bilingual(
        fr: "Une condition est un test, ou plusieurs réunis. ● obligatoire.",
        en: "A condition is a test, or several put together. ● required.")
    case .fieldsTitle: Bilingual(fr: "Valeurs des tests", en: "Values of tests")
    case .evidenceTitle: Bilingual(fr: "Sortes de preuves", en: "Kinds of evidence")
    case .evidence:
      Bilingual(
        fr: "Ce que la colonne `type` des preuves accepte, en plus des sortes `site:…` d’une école.",
        en: "What the column `kind` of evidence takes, beside the `site:…` kinds of a school.")
    case .refusedTitle: Bilingual(fr: "Ce qui est refusé", en: "What is refused")
    case .refused:
      Bilingual(
        fr:
          "Une clé ou un test inconnu, une valeur de la mauvaise sorte, une durée de zéro, une liste vide, un chiffre sans "
          + "source, un paramètre ou un recueil inconnu, des recueils qui s’étendent en rond, une règle que personne "
          + "ne pourrait respecter ou que tout le monde respecte toujours\u{A0}: chaque erreur dit le fichier, la "
          + "ligne, le caractère et quoi faire. Un paramètre inutile est un avertissement.",
        en:
          "An unknown key or test, a value of the wrong sort, a length of zero, an empty list, a figure without a source, an "
          + "unknown parameter or book, books that extend each other in a circle, a rule that nobody could meet or that "
          + "everybody always meets: each error says the file, line, character and what to do. A parameter without "
          + "use is a warning.")
    case .bookKeys: Bilingual(fr: "D’un recueil", en: "Of a book")
    case .parameterKeys: Bilingual(fr: "D’un paramètre", en: "Of a parameter")
    case .requirementKeys: Bilingual(fr: "D’un préalable", en: "Of a requirement")
    case .scopeKeys: Bilingual(fr: "D’une portée", en: "Of a scope")
    case .conditionKeys: Bilingual(fr: "D’une condition", en: "Of a condition")
    case .key: Bilingual(fr: "clé", en: "key")
    case .also: Bilingual(fr: "aussi", en: "also")
    case .meaning: Bilingual(fr: "sens", en: "meaning")
    case .test: Bilingual(fr: "test", en: "test")
    case .form: Bilingual(fr: "forme", en: "form")
    case .kind: Bilingual(fr: "sorte", en: "kind")
    }
  }
}

/// The sort of value a test takes.
enum FormPhrase: String, Phrasebook {
  case words, span, count, flag

  init(_ form: RequirementField.Form) {
    self =
      switch form {
      case .words: .words
      case .span: .span
      case .count: .count
      case .flag: .flag
      }
  }

  var template: Bilingual {
    switch self {
    case .words: Bilingual(fr: "un texte ou une liste", en: "a text or a list")
    case .span: Bilingual(fr: "durée", en: "length of time")
    case .count: Bilingual(fr: "nombre entier, 1 ou plus", en: "whole number, 1 or more")
    case .flag: Bilingual(fr: "oui ou non", en: "yes or no")
    }
  }
}
