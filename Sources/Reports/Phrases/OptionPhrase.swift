/// What each option and argument is for; the raw value is its English name on the command line.
public enum OptionPhrase: String, Phrasebook {
  case help, version, folder, lang, json
  case name, goal, work, time, gap, output, compare, lp, assignments, names
  case progressFile = "progress-file"
  case plan, session, excel
  case newSession = "new-session"
  case mapping
  case dryRun = "dry-run"
  case sourceFile = "source-file"
  case rejects
  case student, destination, on, forecast, rules
  case whatIf = "what-if"
  case exitCode = "exit-code"
  case planBefore = "plan-before"
  case planAfter = "plan-after"
  case keep
  case maxChanges = "max-changes"
  case freeConfirmed = "free-confirmed"
  case told, frontier
  case whyNot = "why-not"
  case unplaced
  case forStudent = "for-student"
  case reviewedBy = "reviewed-by"
  case explainPlan = "explain.plan"
  case explainStudent = "explain.student"
  case explainOutput = "explain.output"
  case suggestPlan = "suggest.plan"
  case suggestStudent = "suggest.student"
  case suggestFree = "suggest.free-confirmed"
  case simulatePlan = "simulate.plan"
  case simulateUntil = "simulate.until"
  case policy, replications, seed, past, trace
  case simulateOutput = "simulate.output"
  case events, indifference, precision, threads, sensitivity, fragile, seasons
  case newPeople = "new-people"
  case sweepFile = "sweep-file"
  case results, shard, shards, partial
  case sweepOutput = "sweep.output"
  case store, by, wait
  case requestsOn = "requests.on"
  case requestsDestination = "requests.destination"
  case requestsStudent = "requests.student"
  case status
  case agency
  case rotation
  case block
  case overdue
  case urgent
  case surplus
  case anyway
  case from
  case at
  case shift
  case size
  case assign
  case copy
  case acceptedOnly = "accepted-only"
  case with
  case course
  case channel
  case documents
  case paper
  case until
  case to
  case `as`
  case seats
  case reason
  case into
  case mandatory
  case optional
  case due
  case contact
  case comment
  case alert
  case attach
  case hspnetNumber = "hspnet-number"
  case delivered
  case confirmed
  case releaseSeat = "release-seat"
  case file
  case requestsTold = "requests.told"
  case take
  case call
  case verb
  case requestNames = "requests"
  case note
  case acceptReviewedBy = "accept.reviewed-by"
  case stale
  case acceptPlan = "accept.plan"
  case acceptOn = "accept.on"
  case exportKind = "export-kind"
  case exportPlan = "export.plan"
  case format
  case `for`
  case exportNames = "export.names"
  case dialect
  case maskContacts = "mask-contacts"
  case all
  case exportOn = "export.on"
  case exportOutput = "export.output"
  case logFor = "log.for"
  case logSince = "log.since"
  case logBy = "log.by"
  case head
  case logCompare = "log.compare"
  case backupFile = "backup.backup-file"
  case restoreFile = "restore.backup-file"
  case restoreVerify = "restore.verify"
  case restoreReplace = "restore.replace"

  /// The sentence in both languages.
  public var template: Bilingual {
    switch self {
    case .help: Bilingual(fr: "montre cette aide", en: "shows this help")
    case .version: Bilingual(fr: "montre la version", en: "shows the version")
    case .folder:
      Bilingual(
        fr: "dossier ou classeur de la session (sinon, le dossier courant)",
        en: "session folder or workbook (else the current folder)")
    case .lang:
      Bilingual(
        fr: "langue des messages (sinon HSPPLAN_LANG, puis la session, puis le système, puis fr)",
        en: "language of messages (else HSPPLAN_LANG, then the session, then the system, then fr)")
    case .json:
      Bilingual(
        fr: "écrit un document JSON à la sortie standard", en: "writes one JSON document to standard output")
    case .name:
      Bilingual(
        fr: "nom du plan (sinon ses objectifs et le début de son empreinte)",
        en: "the plan’s name (else its goals and the start of its digest)")
    case .goal:
      Bilingual(
        fr: "objectif, à répéter dans l’ordre, au lieu de ceux de la session\u{A0}: {list}",
        en: "a goal, repeated in order, instead of the session’s: {list}")
    case .work:
      Bilingual(
        fr: "arrête après tant d’unités de travail; le résultat ne dépend pas de la machine",
        en: "stops after so many units of work; the result does not depend on the machine")
    case .time:
      Bilingual(
        fr: "arrête après tant de secondes et garde le meilleur plan",
        en: "stops after so many seconds and keeps the best plan")
    case .gap:
      Bilingual(
        fr: "se contente, à chaque étape, d’une valeur à cet écart de sa borne",
        en: "is content, at each stage, with a value within this of its bound")
    case .output:
      Bilingual(
        fr: "garde le plan dans ce fichier\u{A0}: .json, ou .xlsx pour un classeur",
        en: "keeps the plan in this file: .json, or .xlsx for a workbook")
    case .compare:
      Bilingual(
        fr: "compare, dans le classeur, à cet autre plan (.json)",
        en: "compares, in the workbook, with this other plan (.json)")
    case .lp:
      Bilingual(
        fr: "écrit aussi le dernier programme linéaire au format CPLEX-LP, pour un autre solveur",
        en: "also writes the last linear program as CPLEX-LP text, for another solver")
    case .assignments:
      Bilingual(
        fr: "montre aussi chaque affectation et chaque personne non placée",
        en: "also shows every assignment and everybody not placed")
    case .names:
      Bilingual(
        fr: "avec les affectations, montre les noms et trie par nom",
        en: "with the assignments, shows names and sorts by name")
    case .progressFile:
      Bilingual(
        fr: "écrit l’avancement dans ce fichier, un objet JSON par ligne",
        en: "writes progress to this file, one JSON object a line")
    case .excel:
      Bilingual(
        fr: "un seul classeur Excel, session.xlsx si aucun nom n’est donné",
        en: "one Excel workbook, session.xlsx when no name is given")
    case .newSession:
      Bilingual(
        fr: "ce qu’il faut créer; rien de ce qui existe n’est écrasé",
        en: "what to make; nothing that exists is overwritten")
    case .session:
      Bilingual(
        fr: "dossier de la session, ou classeur comme session.xlsx (sinon, le dossier courant)",
        en: "session folder, or a workbook such as session.xlsx (else the current folder)")
    case .student:
      Bilingual(
        fr:
          "montre tout d’une personne\u{A0}: chaque préalable, ses raisons, quoi faire (à répéter, ou liste)",
        en:
          "shows everything about a student: each requirement, reasons, what to do (repeat, or a list)"
      )
    case .destination:
      Bilingual(
        fr: "montre qui peut aller à une destination, qui ne le peut pas et pourquoi (à répéter, ou liste)",
        en: "shows who may go to a destination, who may not and why (repeat, or a list)")
    case .on:
      Bilingual(
        fr: "date à laquelle voir les échéances des préalables (sinon, aujourd’hui)",
        en: "the day deadlines of requirements are seen from (else today)")
    case .forecast:
      Bilingual(
        fr: "montre ce qui expire jusqu’à cette date, pour qui, et le dernier jour pour s’y mettre",
        en: "shows what runs out until that day, for whom, and the last day to begin")
    case .rules:
      Bilingual(
        fr: "montre les recueils de préalables, avec la source et la date de chaque chiffre",
        en: "shows the rule books, with the source and date of every figure")
    case .rejects:
      Bilingual(
        fr: "écrit les lignes rejetées dans ce classeur .xlsx, avec ce qu’il faut corriger",
        en: "writes the rejected rows to this .xlsx workbook, with what to correct")
    case .plan:
      Bilingual(
        fr: "fichier du plan, ou - pour l’entrée standard", en: "the plan’s file, or - for standard input")
    case .whatIf:
      Bilingual(
        fr: "essaie les changements de ce fichier .yaml sans toucher à la session",
        en: "tries the changes in this .yaml file without touching the session")
    case .simulatePlan:
      Bilingual(
        fr: "plan de départ, par fichier, nom ou numéro (à répéter; sinon, chaque politique fait le sien)",
        en: "the plan to begin with, by file, name or number (repeatable; else each policy makes its own)")
    case .policy:
      Bilingual(
        fr:
          "comment réagir (à répéter)\u{A0}: replanifier, hebdomadaire, moins-de-changements, reserve:N, surplus:N, "
          + "a-la-main, comme-avant, souhaits-avant, premier-arrive, loterie, priorite",
        en:
          "how to react (repeatable): re-optimise, weekly, least-change, reserve:N, hedge:N, by-hand, copy-last, "
          + "preferences-first, first-come, lottery, priority")
    case .replications:
      Bilingual(
        fr: "sessions possibles à vivre, au moins 6 (sinon, rejoue le tableau des événements)",
        en: "possible sessions to live through, at least 6 (else replays the table of events)")
    case .seed: Bilingual(fr: "germe du hasard (1)", en: "seed of the luck (1)")
    case .past:
      Bilingual(
        fr: "session passée dont les événements apprennent les chances (à répéter; sinon, celle-ci)",
        en: "a past session whose events teach the chances (repeatable; else this one)")
    case .trace:
      Bilingual(
        fr:
          "montre jour par jour ce qui touche une personne, un stage ou une destination; tout, pour tout voir",
        en: "shows day by day what concerns a student, a place or a destination; all for everything")
    case .simulateUntil: Bilingual(fr: "s’arrête après ce jour", en: "stops after this day")
    case .simulateOutput:
      Bilingual(
        fr: "écrit ce fichier\u{A0}: .json, .csv avec chaque répétition, .html avec graphiques, ou .svg",
        en: "writes this file: .json, .csv with every replication, .html with charts, or .svg")
    case .events:
      Bilingual(
        fr: "table des événements à rejouer (sinon, celle de la session)",
        en: "table of the events to replay (else the session’s)")
    case .indifference:
      Bilingual(
        fr: "arrête dès qu’il est sûr que l’un place plus de monde, ou que l’écart est plus petit",
        en: "stops as soon as one surely places more, or the difference is surely smaller")
    case .precision:
      Bilingual(
        fr: "arrête dès que chaque écart est connu à tant de personnes près",
        en: "stops as soon as every difference is known to within so many people")
    case .threads:
      Bilingual(
        fr: "fils d’exécution (sinon, un par processeur); le résultat n’en dépend pas",
        en: "threads (else one for each processor); the result does not depend on it")
    case .sensitivity:
      Bilingual(
        fr: "montre de quelles chances dépend la réponse, une à la fois",
        en: "shows which chances the answer depends on, one at a time")
    case .fragile:
      Bilingual(
        fr: "montre les demandes dont dépend le plus le premier plan, et quoi demander d’autre",
        en: "shows the requests the first plan depends on most, and what else to ask for")
    case .seasons:
      Bilingual(
        fr: "autant de sessions de suite, l’historique de l’une passant à la suivante",
        en: "so many sessions in a row, the history of one going on to the next")
    case .newPeople:
      Bilingual(
        fr: "avec de nouvelles personnes à chaque session", en: "with new people in every session")
    case .sweepFile:
      Bilingual(
        fr: "pour planifier, la description (.yaml); ensuite, le manifeste (.json) qu’elle donne",
        en: "to plan, the description (.yaml); then the manifest (.json) it makes")
    case .results:
      Bilingual(
        fr: "dossier des résultats (sinon, celui du nom du manifeste, en .results)",
        en: "folder of the results (else the one of the manifest’s name, in .results)")
    case .shard:
      Bilingual(
        fr: "la part à calculer, comme 3/8 (sinon, selon Slurm, AWS Batch ou Kubernetes, ou tout)",
        en: "the shard to compute, such as 3/8 (else by Slurm, AWS Batch or Kubernetes, or all)")
    case .shards:
      Bilingual(
        fr: "nombre de parts, là où l’environnement ne le dit pas (Kubernetes)",
        en: "how many shards there are, where the environment does not say (Kubernetes)")
    case .partial:
      Bilingual(fr: "fusionne ce qui est là, même incomplet", en: "merges what is there, complete or not")
    case .sweepOutput:
      Bilingual(
        fr: "écrit le résultat dans ce fichier\u{A0}: .json, ou .csv avec chaque répétition",
        en: "writes the result to this file: .json, or .csv with every replication")
    case .exitCode:
      Bilingual(fr: "finit avec le code 2 si les plans diffèrent", en: "ends with 2 when the plans differ")
    case .planBefore:
      Bilingual(fr: "fichier du plan d’avant (.json)", en: "the file of the plan before (.json)")
    case .planAfter:
      Bilingual(fr: "fichier du plan d’après (.json)", en: "the file of the plan after (.json)")
    case .mapping:
      Bilingual(
        fr: "correspondance à suivre\u{A0}: un nom, ou un fichier .yaml (sinon, celle qui convient)",
        en: "mapping to follow: a name, or a .yaml file (else the one that fits)")
    case .dryRun: Bilingual(fr: "montre tout et n’écrit rien", en: "shows everything and writes nothing")
    case .keep:
      Bilingual(
        fr: "garde ce plan (.json)\u{A0}: part de lui, épingle ce qui est confirmé, dit ce qui change",
        en: "keeps this plan (.json): starts from it, pins what is confirmed, says what changes")
    case .maxChanges:
      Bilingual(
        fr: "avec --garder, change au plus tant d’affectations",
        en: "with --keep, changes at most so many assignments")
    case .freeConfirmed:
      Bilingual(
        fr: "avec --garder, laisse aussi bouger les affectations confirmées",
        en: "with --keep, lets confirmed assignments move too")
    case .told:
      Bilingual(
        fr: "avec --garder, dit que tout le monde connaît déjà le plan gardé (objectif stabilité)",
        en: "with --keep, says that everybody knows the kept plan already (goal stability)")
    case .frontier:
      Bilingual(
        fr: "avec --garder, montre ce que 0, 1, 2… changements permettent, chaque ligne prouvée",
        en: "with --keep, shows what 0, 1, 2… changes allow, each line proved")
    case .whyNot:
      Bilingual(
        fr: "dit pourquoi une personne n’est pas à un stage, une destination, …, et ce que cela coûterait",
        en: "says why a student is not at a place, destination, …, and what that would cost")
    case .unplaced:
      Bilingual(
        fr: "dit pourquoi des rotations restent sans stage et quels changements suffiraient",
        en: "says why rotations have no place and which changes would do")
    case .forStudent:
      Bilingual(
        fr: "avec --etudiant, la page à remettre à la personne; elle ne nomme personne d’autre",
        en: "with --student, the page to hand to the student; it names nobody else")
    case .reviewedBy:
      Bilingual(
        fr: "avec --pour-etudiant, qui a revu la décision",
        en: "with --for-student, who reviewed the decision")
    case .explainPlan:
      Bilingual(
        fr: "plan à expliquer (.json), vérifié d’abord (sinon, la session est planifiée)",
        en: "the plan to explain (.json), verified first (else the session is planned)")
    case .explainStudent:
      Bilingual(
        fr: "dit pourquoi une personne a ses stages et ce qui a empêché les mieux classés",
        en: "says why a student has these places and what stopped those ranked higher")
    case .explainOutput:
      Bilingual(
        fr: "avec --pour-etudiant, écrit la page dans ce fichier\u{A0}: .html ou .txt",
        en: "with --for-student, writes the page to this file: .html or .txt")
    case .suggestPlan:
      Bilingual(
        fr: "plan que les autres gardent (.json; sinon, la session est planifiée)",
        en: "the plan the others keep (.json; else the session is planned)")
    case .suggestStudent:
      Bilingual(fr: "la personne à placer", en: "the student to place")
    case .suggestFree:
      Bilingual(
        fr: "laisse aussi bouger les affectations confirmées des autres",
        en: "lets confirmed assignments of others move too")
    case .sourceFile:
      Bilingual(fr: "fichiers .csv ou .xlsx à importer", en: ".csv or .xlsx files to import")
    case .store:
      Bilingual(
        fr: "fichier du registre (sinon, hspplan.sqlite dans le dossier de la session)",
        en: "the store’s file (else hspplan.sqlite in the session folder)")
    case .by:
      Bilingual(
        fr: "qui le fait, pour le journal (sinon HSPPLAN_BY, puis le nom d’utilisateur)",
        en: "who does it, for the log (else HSPPLAN_BY, then the login name)")
    case .wait:
      Bilingual(
        fr: "secondes d’attente si un autre programme tient le registre (5)",
        en: "seconds to wait when another program holds the store (5)")
    case .requestsOn:
      Bilingual(
        fr: "jour où cela s’est passé (sinon, aujourd’hui)",
        en: "the day it happened (else today)")
    case .requestsDestination:
      Bilingual(
        fr: "seulement cette destination",
        en: "only this destination")
    case .requestsStudent:
      Bilingual(
        fr: "la personne, par son numéro",
        en: "the student, by number")
    case .status:
      Bilingual(
        fr: "seulement cet état",
        en: "only this status")
    case .agency:
      Bilingual(
        fr: "seulement cet organisme receveur",
        en: "only this receiving agency")
    case .rotation:
      Bilingual(
        fr: "la rotation, ou seulement cette rotation",
        en: "the rotation, or only this rotation")
    case .block:
      Bilingual(
        fr: "le bloc, ou seulement ce bloc; en copiant, ANCIEN=NOUVEAU",
        en: "the block, or only this block; when copying, OLD=NEW")
    case .overdue:
      Bilingual(
        fr: "seulement celles sans réponse après l’échéance",
        en: "only those without an answer after the due date")
    case .urgent:
      Bilingual(
        fr: "seulement celles qui ont une alerte",
        en: "only those with an alert")
    case .surplus:
      Bilingual(
        fr: "seulement celles dont des places acceptées restent libres",
        en: "only those with accepted seats nobody has")
    case .anyway:
      Bilingual(
        fr: "passe outre à une date ou à une règle, et le note",
        en: "goes ahead despite a date or a rule, and records it")
    case .from:
      Bilingual(
        fr: "d’où viennent les demandes\u{A0}: stages, inscriptions ou souhaits",
        en: "where requests come from: places, enrolment or wishes")
    case .at:
      Bilingual(
        fr: "destinations, séparées par des points-virgules",
        en: "destinations, parted by semicolons")
    case .shift:
      Bilingual(
        fr: "le quart",
        en: "the shift")
    case .size:
      Bilingual(
        fr: "places d’une demande (1)",
        en: "seats of one request (1)")
    case .assign:
      Bilingual(
        fr: "y affecte aussi les personnes, temporairement",
        en: "also assigns the people, temporarily")
    case .copy:
      Bilingual(
        fr: "copie les demandes de cette session",
        en: "copies the requests of that session")
    case .acceptedOnly:
      Bilingual(
        fr: "avec --copier, seulement celles qui étaient acceptées",
        en: "with --copy, only those that were accepted")
    case .with:
      Bilingual(
        fr: "avec --copier, aussi les commentaires, l’horaire",
        en: "with --copy, also comments, schedule")
    case .course:
      Bilingual(
        fr: "avec --copier, rotation ANCIENNE=NOUVELLE (à répéter)",
        en: "with --copy, rotation OLD=NEW (repeat)")
    case .channel:
      Bilingual(
        fr: "par où elle est partie\u{A0}: hspnet ou pdf (sinon, selon l’organisme)",
        en: "how it was sent: hspnet or pdf (else by the agency)")
    case .documents:
      Bilingual(
        fr: "dossier où écrire le PDF et le message de chaque organisme sans HSPnet",
        en: "folder for the PDF and the message of each agency without HSPnet")
    case .paper:
      Bilingual(
        fr: "format du papier\u{A0}: lettre ou a4",
        en: "paper size: letter or a4")
    case .until:
      Bilingual(
        fr: "à ne pas envoyer avant ce jour",
        en: "not to be sent before this day")
    case .to:
      Bilingual(
        fr: "la nouvelle destination",
        en: "the new destination")
    case .as:
      Bilingual(
        fr: "manière\u{A0}: comme-demande, dates-changees, moins-de-places, autre-destination",
        en: "how it is accepted: as-asked, changed-dates, fewer-seats, other-destination")
    case .seats:
      Bilingual(
        fr: "nombre de places",
        en: "number of seats")
    case .reason:
      Bilingual(
        fr: "le motif, de la liste fermée",
        en: "the reason, of the closed list")
    case .into:
      Bilingual(
        fr: "tailles des parties, comme 4+2",
        en: "sizes of the parts, such as 4+2")
    case .mandatory:
      Bilingual(
        fr: "les parties vont ensemble",
        en: "the parts go together")
    case .optional:
      Bilingual(
        fr: "les parties s’ajoutent, au besoin",
        en: "the parts come on top, if wanted")
    case .due:
      Bilingual(
        fr: "réponse souhaitée avant ce jour",
        en: "an answer is wanted by this day")
    case .contact:
      Bilingual(
        fr: "personne-ressource",
        en: "contact person")
    case .comment:
      Bilingual(
        fr: "commentaire",
        en: "comment")
    case .alert:
      Bilingual(
        fr: "alerte, à lire en premier",
        en: "alert, to be read first")
    case .attach:
      Bilingual(
        fr: "fichier à joindre (à répéter)",
        en: "file to attach (repeat)")
    case .hspnetNumber:
      Bilingual(
        fr: "numéro que HSPnet a donné à la demande",
        en: "the number HSPnet gave the request")
    case .delivered:
      Bilingual(
        fr: "jour de la remise",
        en: "day it was delivered")
    case .confirmed:
      Bilingual(
        fr: "affecte et confirme",
        en: "assigns and confirms")
    case .releaseSeat:
      Bilingual(
        fr: "rend aussi la place",
        en: "gives the seat back too")
    case .file:
      Bilingual(
        fr: "fichier de paires FICTIF=NUMÉRO, une par ligne",
        en: "file of pairs PLACEHOLDER=NUMBER, one a line")
    case .requestsTold:
      Bilingual(
        fr: "avis qui ont été donnés (à répéter)",
        en: "notices that were given (repeat)")
    case .take:
      Bilingual(
        fr: "reprend ces statuts",
        en: "takes these statuses")
    case .call:
      Bilingual(
        fr: "l’appel auquel l’offre répond",
        en: "the call the offer answers")
    case .verb:
      Bilingual(
        fr: "ce qu’il faut faire\u{A0}: {list}",
        en: "what to do: {list}")
    case .requestNames:
      Bilingual(
        fr: "numéros (12), suites (3-8) ou stages",
        en: "numbers (12), spans (3-8) or places")
    case .note:
      Bilingual(
        fr: "note gardée avec l’acceptation",
        en: "note kept with the acceptance")
    case .acceptReviewedBy:
      Bilingual(
        fr: "qui a revu le plan",
        en: "who reviewed the plan")
    case .stale:
      Bilingual(
        fr: "retient même un plan d’avant des changements",
        en: "accepts even a plan from before changes")
    case .acceptPlan:
      Bilingual(
        fr: "le plan\u{A0}: un fichier, ou son nom ou numéro dans le registre",
        en: "the plan: a file, or its name or number in the store")
    case .acceptOn:
      Bilingual(
        fr: "jour où il est retenu (sinon, aujourd’hui)",
        en: "the day it is accepted (else today)")
    case .exportKind:
      Bilingual(
        fr: "ce qu’on exporte\u{A0}: plan, demandes, stagiaires ou hspnet",
        en: "what is exported: plan, requests, trainees or hspnet")
    case .exportPlan:
      Bilingual(
        fr: "un plan, par fichier, nom ou numéro (sinon, les affectations du registre)",
        en: "a plan, by file, name or number (else the store’s assignments)")
    case .format:
      Bilingual(
        fr: "csv, xlsx, ics, pdf, html, json ou eml",
        en: "csv, xlsx, ics, pdf, html, json or eml")
    case .for:
      Bilingual(
        fr: "pour qui\u{A0}: tous, etudiant:NO, preceptrice:X, destination:X, site:X, organisme:X",
        en: "for whom: all, student:NO, preceptor:X, destination:X, site:X, agency:X")
    case .exportNames:
      Bilingual(
        fr: "jamais, ou confirmees\u{A0}: seulement les noms que le site peut avoir",
        en: "never, or confirmed: only names the site may have")
    case .dialect:
      Bilingual(
        fr: "sorte de CSV\u{A0}: fr-CA, en-CA ou rfc4180",
        en: "kind of CSV: fr-CA, en-CA or rfc4180")
    case .maskContacts:
      Bilingual(
        fr: "sans préceptrices, enseignants ni personnes-ressources",
        en: "without preceptors, teachers and contacts")
    case .all:
      Bilingual(
        fr: "aussi ce qui n’a pas changé depuis la dernière fois",
        en: "also what has not changed since last time")
    case .exportOn:
      Bilingual(
        fr: "jour du document (sinon, aujourd’hui)",
        en: "the document’s day (else today)")
    case .exportOutput:
      Bilingual(
        fr: "fichier, ou dossier/ pour un document par destination (sinon, à l’écran)",
        en: "file, or folder/ for a document per destination (else the screen)")
    case .logFor:
      Bilingual(
        fr: "seulement ce sujet\u{A0}: demande:12, affectation:40, plan:3, registre",
        en: "only this subject: request:12, assignment:40, plan:3, store")
    case .logSince: Bilingual(fr: "seulement depuis ce jour (UTC)", en: "only since this day (UTC)")
    case .logBy: Bilingual(fr: "seulement ce que cette personne a fait", en: "only what this person did")
    case .head:
      Bilingual(
        fr: "garde la dernière entrée dans ce fichier, à mettre ailleurs que le registre",
        en: "keeps the last entry in this file, to be put elsewhere than the store")
    case .logCompare:
      Bilingual(
        fr: "dit si le journal prolonge la tête gardée dans ce fichier, a été raccourci ou diverge",
        en: "says whether the log continues the head kept in this file, was shortened or diverges")
    case .backupFile:
      Bilingual(fr: "le fichier à faire; rien n’est écrasé", en: "the file to make; nothing is overwritten")
    case .restoreFile: Bilingual(fr: "la sauvegarde", en: "the backup")
    case .restoreVerify:
      Bilingual(fr: "vérifie la sauvegarde et ne restaure rien", en: "checks the backup and restores nothing")
    case .restoreReplace:
      Bilingual(
        fr: "prend la place du registre qui est là, après l’avoir sauvegardé à côté",
        en: "takes the place of the store that is there, after saving it beside")
    }
  }
}
