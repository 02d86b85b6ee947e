extension ProblemPhrase {
  /// What is wrong with who goes when, with whom, and with what opens with what.
  static let sharingTemplates: [ProblemPhrase: Bilingual] = [
    .rowTwice: Bilingual(
      fr: "cette ligne dit la même chose que la ligne {line}; gardez-en une seule",
      en: "this row says the same as row {line}; keep only one"),
    .pairWithItself: Bilingual(
      fr: "cette paire est une seule personne; donnez deux numéros différents",
      en: "this pair is one student; give two different numbers"),
    .pairShareNothing: Bilingual(
      fr:
        "ces deux personnes n’ont pas cette rotation en commun, la paire ne demande rien; vérifiez les inscriptions",
      en: "these two students do not share this rotation, the pair asks for nothing; check the enrolments"),
    .outsideBlock: Bilingual(
      fr: "{value} est hors du bloc de ce stage, qui va du {start} au {end}; vérifiez la date",
      en: "{value} is outside of the block of this place, which is from {start} to {end}; check the date"),
    .noShiftThen: Bilingual(
      fr: "ce stage n’a aucun jour dans ces dates, la ligne ne change rien; vérifiez les dates",
      en: "this place has no day in these dates, the row changes nothing; check the dates"),
    .preceptorDisagrees: Bilingual(
      fr:
        "ce stage nomme {preceptor}, que son encadrement ne nomme pas; ajoutez une ligne, ou videz la préceptrice du "
        + "stage",
      en:
        "this place names {preceptor}, whom its supervision does not name; add a row, or blank the preceptor of the "
        + "place"),
    .ownShiftsMissing: Bilingual(
      fr:
        "{value} suit ses propres quarts, et aucune ligne ne les donne\u{A0}: ceux du stage comptent; ajoutez-les à "
        + "quarts-des-preceptrices",
      en:
        "{value} works shifts of her or his own, and no row gives them: those of the place count; add them to "
        + "preceptor-shifts"),
    .ownParent: Bilingual(
      fr: "{value} est ce stage lui-même; donnez le stage dont celui-ci est une partie",
      en: "{value} is this place itself; give the place that this one is a part of"),
    .parentIsPart: Bilingual(
      fr: "{value} est déjà une partie d’un autre stage; donnez le stage principal",
      en: "{value} is itself a part of another place; give the main place"),
    .splitTooLarge: Bilingual(
      fr:
        "les parties obligatoires prennent {parts} {parts:place|places} sur {seats}, et il n’en reste aucune au stage "
        + "principal; baissez leurs places ou montez les siennes",
      en:
        "the mandatory parts take {parts} of {seats} {seats:seat|seats} and leave none in the main place; lower theirs "
        + "or raise its"),
    .linkedAlone: Bilingual(
      fr: "aucun autre stage n’a le lien {value} ni ce nom; écrivez le même lien à chacun, ou retirez-le",
      en: "no other place has the link {value} or that name; write the same link on each, or remove it"),
    .linkedNotCounted: Bilingual(
      fr:
        "la demande de {value} ne compte pas\u{A0}: les stages qui ouvrent avec lui resteront fermés; vérifiez son état",
      en: "the request of {value} does not count: places that open with it will stay closed; check its status"
    ),
    .requestImpossible: Bilingual(
      fr:
        "{nothing} {value}, que nomme la demande du stage {place}; remettez-le dans les fichiers, ou changez la demande "
        + "(«\u{A0}hspplan demandes\u{A0}»)",
      en:
        "{nothing} {value}, named by the request of place {place}; put it back into the files, or change the request "
        + "(hspplan requests)"),
    .instructorsMissing: Bilingual(
      fr:
        "les stages nomment des enseignants, et il n’y a pas de tableau «\u{A0}enseignants\u{A0}»\u{A0}: ces noms ne "
        + "limitent rien",
      en: "places name teachers, and there is no table 'instructors': these names limit nothing"),
    .instructorUnsuited: Bilingual(
      fr: "{value} n’enseigne pas ces jours-là, ou pas cette discipline; vérifiez le tableau des enseignants",
      en: "{value} does not teach on these days, or not this discipline; check the table of instructors"),
    .distancesMissing: Bilingual(
      fr:
        "aucune distance n’est connue, l’objectif distance ne demande rien; donnez lat et lon aux étudiants et aux "
        + "destinations, ou un tableau de trajets",
      en:
        "no distance is known, the goal travel asks for nothing; give lat and lon to students and destinations, or "
        + "a table travel"),
    .homesUnknown: Bilingual(
      fr:
        "{count} {count:personne n’a|personnes n’ont} aucune distance connue\u{A0}: 0 partout pour l’objectif distance",
      en: "{count} {count:student has|students have} no known distance: 0 everywhere for the goal travel"),
    .unitsUnknown: Bilingual(
      fr:
        "{count} {count:destination n’a|destinations n’ont} pas toutes leurs distances\u{A0}: la plus grande connue de la "
        + "personne compte",
      en:
        "{count} {count:destination lacks|destinations lack} some distance: the largest known of the student counts"
    ),
    .integerWithinExpected: Bilingual(
      fr: "{key} doit être un nombre entier de {least} à {most}, ou «\u{A0}aucun\u{A0}»",
      en: "{key} must be a whole number from {least} to {most}, or 'none'"),
    .numberWithinExpected: Bilingual(
      fr: "{key} doit être un nombre de {least} à {most}", en: "{key} must be a number from {least} to {most}"
    ),
    .chanceExpected: Bilingual(
      fr:
        "{key} doit être une probabilité de 0 à 1 comme «\u{A0}10\u{A0}%\u{A0}», ou des cas comme «\u{A0}3 sur "
        + "40\u{A0}»",
      en: "{key} must be a probability from 0 to 1 such as '10%', or cases such as '3 of 40'"),
    .perHundredExpected: Bilingual(
      fr: "{key} doit être un nombre de 0 à 100, ou des cas comme «\u{A0}3 sur 40\u{A0}»",
      en: "{key} must be a number from 0 to 100, or cases such as '3 of 40'"),
  ]
}
