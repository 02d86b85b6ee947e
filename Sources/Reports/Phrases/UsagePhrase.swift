/// What is wrong with a command line.
public enum UsagePhrase: Phrasebook {
  case unknownCommand, unknownOption, missingValue, unwantedValue, unwantedArgument, missingArgument
  case badLanguage, badGoal, repeatedGoal, badWork, badTime, badGap, badPlanName, badWorkbookName,
    compareWithoutWorkbook
  case sameOutputTwice, oneStandardInput
  case didYouMean, seeHelp, seeHelpOf, notUnderstood
  case outputIsInput
  case badDate, forecastBefore, unknownStudent, unknownDestination
  case goalsTwice
  case badChanges, needsKeep, frontierKeepsNothing
  case needsStudent, onlyForStudent, pageAlone, nothingToExplain, badPageName, badWhyNot, unknownTarget,
    ambiguousTarget
  case badMoment, badWait
  case unknownVerb, notForVerb, verbNeedsRequests, verbTakesFewer, verbNeedsOption, notOfList, unknownRequest
  case badSizes, mandatoryOrOptional, reasonMissing, badReplications, badSeed, badAmount,
    unreadableAttachment,
    unreadableFile, unknownRotation
  case unknownBlock, unknownShift, badPair, notAPlaceholderHere, formatNotForKind, fileNeeded, badRecipient
  case badSubject

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .unknownCommand:
      Bilingual(fr: "Il n’y a pas de commande «\u{A0}{name}\u{A0}».", en: "There is no command “{name}”.")
    case .unknownOption:
      Bilingual(
        fr: "La commande «\u{A0}{command}\u{A0}» n’a pas d’option {name}.",
        en: "The command “{command}” has no option {name}.")
    case .missingValue:
      Bilingual(
        fr: "L’option {name} demande une valeur\u{A0}: {value}.", en: "{name} needs a value: {value}.")
    case .unwantedValue:
      Bilingual(fr: "L’option {name} ne prend pas de valeur.", en: "{name} takes no value.")
    case .unwantedArgument:
      Bilingual(fr: "«\u{A0}{name}\u{A0}» est de trop.", en: "“{name}” is one argument too many.")
    case .missingArgument:
      Bilingual(
        fr: "Il manque un argument à «\u{A0}{command}\u{A0}»\u{A0}: {name}.",
        en: "“{command}” lacks an argument: {name}.")
    case .badLanguage:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas une langue d’ici; écrivez fr ou en.",
        en: "{name}: “{value}” is no language known here; write fr or en.")
    case .badGoal:
      Bilingual(
        fr: "{name}\u{A0}: il n’y a pas d’objectif «\u{A0}{value}\u{A0}»; les objectifs sont {list}.",
        en: "{name}: there is no goal “{value}”; the goals are {list}.")
    case .goalsTwice:
      Bilingual(
        fr: "{name}\u{A0}: l’essai «\u{A0}{value}\u{A0}» change déjà les objectifs; gardez l’un des deux.",
        en: "{name}: the what-if “{value}” changes the goals already; keep one of the two.")
    case .repeatedGoal:
      Bilingual(
        fr: "{name}\u{A0}: l’objectif «\u{A0}{value}\u{A0}» est demandé deux fois.",
        en: "{name}: the goal “{value}” is asked for twice.")
    case .badWork:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un nombre entier d’au moins 1.",
        en: "{name}: “{value}” is not a whole number of at least 1.")
    case .badTime:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un nombre de secondes, comme 30 ou 2,5.",
        en: "{name}: “{value}” is not a number of seconds, such as 30 or 2.5.")
    case .badGap:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un nombre entier d’au moins 0.",
        en: "{name}: “{value}” is not a whole number of at least 0.")
    case .badPlanName:
      Bilingual(
        fr:
          "{name}\u{A0}: un plan s’écrit en JSON ou dans un classeur; choisissez un nom en .json ou en .xlsx, pas "
          + "«\u{A0}{value}\u{A0}».",
        en: "{name}: a plan is written as JSON or as a workbook; choose a .json or .xlsx name, not “{value}”."
      )
    case .badWorkbookName:
      Bilingual(
        fr: "{name}\u{A0}: choisissez un nom en .xlsx, pas «\u{A0}{value}\u{A0}».",
        en: "{name}: choose a .xlsx name, not “{value}”.")
    case .badDate:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas une date; écrivez-la comme 2026-08-31.",
        en: "{name}: “{value}” is not a date; write it as 2026-08-31.")
    case .forecastBefore:
      Bilingual(
        fr: "{name}\u{A0}: {value} vient avant {list}, le jour d’où l’on regarde.",
        en: "{name}: {value} comes before {list}, the day it is seen from.")
    case .unknownStudent:
      Bilingual(
        fr: "{name}\u{A0}: la session n’a pas d’étudiant(e) «\u{A0}{value}\u{A0}».",
        en: "{name}: the session has no student “{value}”.")
    case .unknownDestination:
      Bilingual(
        fr: "{name}\u{A0}: la session n’a pas de destination «\u{A0}{value}\u{A0}».",
        en: "{name}: the session has no destination “{value}”.")
    case .needsStudent:
      Bilingual(
        fr: "{name} demande une personne; ajoutez --etudiant NO.",
        en: "{name} needs a student; add --student NO.")
    case .onlyForStudent:
      Bilingual(
        fr: "{name} va avec la page de l’étudiant(e); ajoutez --pour-etudiant.",
        en: "{name} goes with the student’s page; add --for-student.")
    case .pageAlone:
      Bilingual(
        fr: "{name} fait une page à part; demandez le reste sans elle.",
        en: "{name} makes a page of its own; ask for the rest without it.")
    case .nothingToExplain:
      Bilingual(
        fr: "Dites quoi expliquer\u{A0}: --etudiant NO, --pourquoi-pas NO@CIBLE ou --non-places.",
        en: "Say what to explain: --student NO, --why-not NO@TARGET or --unplaced.")
    case .badPageName:
      Bilingual(
        fr: "{name}\u{A0}: choisissez un nom en .html ou en .txt, pas «\u{A0}{value}\u{A0}».",
        en: "{name}: choose a .html or .txt name, not “{value}”.")
    case .badWhyNot:
      Bilingual(
        fr:
          "{name}\u{A0}: écrivez le numéro, @ et la cible, comme 0213301@HSL-4W, pas «\u{A0}{value}\u{A0}».",
        en: "{name}: write the student, @ and the target, such as 0213301@HSL-4W, not “{value}”.")
    case .unknownTarget:
      Bilingual(
        fr: "{name}\u{A0}: rien dans la session ne s’appelle «\u{A0}{value}\u{A0}».",
        en: "{name}: nothing in the session is called “{value}”.")
    case .ambiguousTarget:
      Bilingual(
        fr:
          "{name}\u{A0}: «\u{A0}{value}\u{A0}» est le nom de plusieurs choses; dites laquelle, comme `stage:{value}`.",
        en: "{name}: several things are called “{value}”; say which, such as `place:{value}`.")
    case .badChanges:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un nombre entier d’au moins 0.",
        en: "{name}: “{value}” is not a whole number of at least 0.")
    case .needsKeep:
      Bilingual(
        fr: "{name} compare à un plan gardé; ajoutez par exemple --garder plan.json.",
        en: "{name} compares with a kept plan; add for instance --keep plan.json.")
    case .frontierKeepsNothing:
      Bilingual(
        fr: "{name} ne fait pas de plan à garder; retirez {value}.",
        en: "{name} makes no plan to keep; leave out {value}.")
    case .outputIsInput:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» est le classeur de la session; choisissez un autre nom.",
        en: "{name}: “{value}” is the session’s own workbook; choose another name.")
    case .compareWithoutWorkbook:
      Bilingual(
        fr: "{name}\u{A0}: la comparaison se lit dans un classeur; ajoutez par exemple -o resultat.xlsx.",
        en: "{name}: the comparison is read in a workbook; add for instance -o result.xlsx.")
    case .sameOutputTwice:
      Bilingual(
        fr: "{name} et {other} écriraient dans le même fichier «\u{A0}{value}\u{A0}».",
        en: "{name} and {other} would write to the same file “{value}”.")
    case .oneStandardInput:
      Bilingual(
        fr: "Un plan lu de l’entrée standard (-) ne peut venir d’un terminal; redirigez-y un fichier.",
        en: "A plan read from standard input (-) cannot come from a terminal; redirect a file to it.")
    case .didYouMean: Bilingual(fr: "Vouliez-vous dire {list}?", en: "Did you mean {list}?")
    case .seeHelp:
      Bilingual(
        fr: "«\u{A0}hspplan --aide\u{A0}» montre ce qui existe.", en: "“hspplan --help” shows what there is.")
    case .seeHelpOf:
      Bilingual(
        fr: "«\u{A0}hspplan {command} --aide\u{A0}» montre ce qui existe.",
        en: "“hspplan {command} --help” shows what there is.")
    case .notUnderstood:
      Bilingual(
        fr: "La ligne de commande n’est pas comprise.", en: "The command line is not understood.")
    case .badMoment:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un instant comme 2026-01-05T14:00:00Z.",
        en: "{name}: “{value}” is not a moment such as 2026-01-05T14:00:00Z.")
    case .badWait:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un nombre entier de secondes de 0 à 3600.",
        en: "{name}: “{value}” is not a whole number of seconds from 0 to 3600.")
    case .unknownVerb:
      Bilingual(
        fr: "{name}\u{A0}: il n’y a pas d’action «\u{A0}{value}\u{A0}»; il y a {list}.",
        en: "{name}: there is no action “{value}”; there are {list}.")
    case .notForVerb:
      Bilingual(
        fr: "{name} ne va pas avec «\u{A0}{value}\u{A0}», qui prend {list}.",
        en: "{name} does not go with “{value}”, which takes {list}.")
    case .verbNeedsRequests:
      Bilingual(
        fr: "«\u{A0}{name}\u{A0}» demande au moins un numéro de demande, ou un stage.",
        en: "“{name}” needs at least one request number, or a place.")
    case .verbTakesFewer:
      Bilingual(
        fr: "«\u{A0}{name}\u{A0}» ne prend pas «\u{A0}{value}\u{A0}» en plus.",
        en: "“{name}” does not take “{value}” as well.")
    case .verbNeedsOption:
      Bilingual(fr: "«\u{A0}{value}\u{A0}» demande {name}.", en: "“{value}” needs {name}.")
    case .notOfList:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas de la liste\u{A0}: {list}.",
        en: "{name}: “{value}” is not of the list: {list}.")
    case .unknownRequest:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est ni un numéro de demande, ni un stage qui en a une.",
        en: "{name}: “{value}” is neither a request number nor a place that has a request.")
    case .badSizes:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas une division comme 4+2.",
        en: "{name}: “{value}” is not a split such as 4+2.")
    case .mandatoryOrOptional:
      Bilingual(fr: "Donnez soit {name}, soit {value}.", en: "Give either {name} or {value}.")
    case .badReplications:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un nombre de 6 à 1\u{A0}000\u{A0}000.",
        en: "{name}: “{value}” is not a number from 6 to 1,000,000.")
    case .badSeed:
      Bilingual(
        fr: "{name}\u{A0}: le nombre de «\u{A0}{value}\u{A0}» ne convient pas.",
        en: "{name}: the number of “{value}” does not do.")
    case .badAmount:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un nombre au-dessus de zéro, comme 0,5.",
        en: "{name}: “{value}” is not a number above zero, such as 0.5.")
    case .reasonMissing:
      Bilingual(
        fr: "«\u{A0}{value}\u{A0}» demande un motif ({name})\u{A0}: {list}.",
        en: "“{value}” needs a reason ({name}): {list}.")
    case .unreadableAttachment:
      Bilingual(
        fr: "{name}\u{A0}: le fichier «\u{A0}{value}\u{A0}» ne se laisse pas lire (64 Mo au plus).",
        en: "{name}: the file “{value}” cannot be read (at most 64 MB).")
    case .unreadableFile:
      Bilingual(
        fr: "{name}\u{A0}: le fichier «\u{A0}{value}\u{A0}» ne se laisse pas lire.",
        en: "{name}: the file “{value}” cannot be read.")
    case .unknownRotation:
      Bilingual(
        fr: "{name}\u{A0}: la session n’a pas de rotation «\u{A0}{value}\u{A0}».",
        en: "{name}: the session has no rotation “{value}”.")
    case .unknownBlock:
      Bilingual(
        fr: "{name}\u{A0}: la session n’a pas de bloc «\u{A0}{value}\u{A0}».",
        en: "{name}: the session has no block “{value}”.")
    case .unknownShift:
      Bilingual(
        fr: "{name}\u{A0}: la session n’a pas de quart «\u{A0}{value}\u{A0}».",
        en: "{name}: the session has no shift “{value}”.")
    case .badPair:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas une paire comme ANCIEN=NOUVEAU.",
        en: "{name}: “{value}” is not a pair such as OLD=NEW.")
    case .notAPlaceholderHere:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» ne tient aucune place.",
        en: "{name}: “{value}” holds no seat.")
    case .formatNotForKind:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» s’exporte en {list}.",
        en: "{name}: “{value}” is exported as {list}.")
    case .fileNeeded:
      Bilingual(
        fr: "{value} ne s’affiche pas\u{A0}: donnez un fichier avec {name}.",
        en: "{value} cannot be shown: name a file with {name}.")
    case .badRecipient:
      Bilingual(
        fr: "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un destinataire; écrivez {list} suivi d’un nom.",
        en: "{name}: “{value}” is no recipient; write {list} followed by a name.")
    case .badSubject:
      Bilingual(
        fr:
          "{name}\u{A0}: «\u{A0}{value}\u{A0}» n’est pas un sujet du journal; écrivez demande:12, affectation:40, plan:3 ou registre.",
        en:
          "{name}: “{value}” is no subject of the log; write request:12, assignment:40, plan:3 or store.")
    }
  }
}
