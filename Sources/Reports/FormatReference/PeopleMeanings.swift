import Exchange

extension ColumnMeaning {
  static let people: [ColumnMeaning] = [
    .init(
      .students, .student, "Numéro, gardé comme texte (zéros compris)", "Number, kept as text (zeros too)"),
    .init(.students, .lastName, "Nom de famille", "Family name"),
    .init(.students, .firstName, "Prénom", "Given name"),
    .init(.students, .programme, "Programme d’études", "Programme of studies"),
    .init(.students, .year, "Année d’études", "Year of studies"),
    .init(.students, .cohort, "Qui commence et finit ensemble", "Who starts and finishes together"),
    .init(.students, .school, "École, pour les places réservées", "School, for reserved places"),
    .init(
      .students, .language, "Langues parlées, parties par `;`\u{A0}: fr, en ou autre",
      "Languages spoken, parted by `;`: fr, en or another"),
    .init(
      .students, .postalCode, "Code postal du domicile, pour le tableau des trajets",
      "Postal code of the home, for the table travel"),
    .init(
      .students, .lat, "Latitude du domicile, pour l’objectif distance",
      "Latitude of the home, for the goal travel"),
    .init(.students, .lon, "Longitude du domicile", "Longitude of the home"),
    .init(.students, .car, "A une voiture pour aller en stage", "Has a car to go there with"),
    .init(
      .students, .priority, "Plus haut, placé d’abord; 0 si vide", "Higher is placed first; 0 when blank"),
    .init(
      .students, .state, "Participe ou non; vide, participe; fictif, tient la place d’une personne à venir",
      "Takes part or not; blank, takes part; a placeholder stands for a student not yet known"),
    .init(.students, .email, "Courriel", "E-mail address"),
    .init(.students, .phone, "Téléphone", "Telephone"),
    .init(
      .students, .consentEmail, "Accepte que le site voie le courriel; vide, non",
      "Lets the site see the e-mail address; blank, no"
    ),
    .init(
      .students, .consentPhone, "Accepte que le site voie le téléphone; vide, non",
      "Lets the site see the telephone; blank, no"),
    .init(.students, .hspnetNumber, "Numéro dans HSPnet", "Number in HSPnet"),
    .init(.students, .oiiq, "Numéro d’immatriculation de l’OIIQ", "Registration number with the OIIQ"),
    .init(
      .students, .born, "Date de naissance, pour l’âge aux doses de vaccin",
      "Date of birth, for the age at doses of vaccine"),
    .init(.preferences, .student, "Numéro d’étudiant", "Student number"),
    .init(
      .preferences, .rank, "1 est le premier choix, jusqu’à 999; égalités permises; vide si à éviter",
      "1 is the first choice, up to 999; ties allowed; blank for one to avoid"),
    .init(.preferences, .target, "Ce qui est souhaité", "What is wished for"),
    .init(.preferences, .wish, "Souhaité si vide", "Wanted when blank"),
    .init(
      .preferences, .rotation, "Pour cette rotation seulement; vide, pour toutes",
      "Only for this rotation; blank, for all"),
    .init(.pins, .student, "Numéro d’étudiant", "Student number"),
    .init(
      .pins, .rotation, "Rotation concernée; à dire pour fixer si l’étudiant en a plusieurs",
      "Which rotation; needed to fix when the student has several"),
    .init(.pins, .target, "Ce qui est fixé ou interdit", "What is fixed or forbidden"),
    .init(.pins, .mode, "Fixer si vide", "Fixed when blank"),
    .init(.history, .student, "Numéro d’étudiant", "Student number"),
    .init(.history, .session, "Session passée", "Past session"),
    .init(.history, .destination, "Unité, si elle est connue", "Unit, when it is known"),
    .init(.history, .service, "Service, pour ne pas le répéter", "Service, so as not to repeat it"),
    .init(.history, .site, "Site, pour ne pas le répéter", "Site, so as not to repeat it"),
    .init(.history, .course, "Cours", "Course"),
    .init(.history, .hours, "Heures faites", "Hours done"),
    .init(.history, .rank, "Rang du choix reçu", "Rank of the choice received"),
    .init(.history, .outcome, "Résultat", "Outcome"),
    .init(
      .history, .credit, "Ce qui est dû à la personne\u{A0}: retiré de sa charge dans l’objectif équité",
      "What the student is owed: taken off the burden in the goal equity"),
    .init(.preceptors, .preceptor, "Code, sans nom si possible", "Code, without a name if possible"),
    .init(.preceptors, .destination, "Unité où elle ou il travaille", "Unit where she or he works"),
    .init(
      .preceptors, .students, "Stagiaires en même temps, au plus; «\u{A0}absence\u{A0}» pour personne",
      "Most students at the same time; 'leave' for nobody"),
    .init(
      .preceptors, .from, "Premier jour de cette ligne; vide, toujours",
      "First day of this row; blank, always"),
    .init(
      .preceptors, .to, "Dernier jour de cette ligne; vide, toujours", "Last day of this row; blank, always"),
    .init(
      .preceptors, .shifts,
      "Suit ses propres quarts (quarts-des-preceptrices), et le stagiaire avec elle ou lui",
      "Works shifts of her or his own (preceptor-shifts), and the student too"),
  ]

  static let curriculum: [ColumnMeaning] = [
    .init(.courses, .course, "Cours", "Course"),
    .init(.courses, .rotation, "Stage à faire dans ce cours", "Placement to do in this course"),
    .init(.courses, .disciplines, "Disciplines acceptées; vide, toutes", "Disciplines accepted; blank, any"),
    .init(.courses, .blocks, "Blocs possibles; vide, tous", "Blocks it may run in; blank, any"),
    .init(
      .courses, .hours, "Heures exigées, comparées comme le dit `contraintes.heures`",
      "Hours required, compared as `constraints.hours` says"),
    .init(
      .courses, .order,
      "Tour de la rotation\u{A0}: finit avant que commence une rotation d’un plus grand nombre; vide, libre",
      "Turn of the rotation: it ends before one of a larger number starts; blank, any"),
    .init(.courses, .start, "Heure de début par défaut des stages", "Default start time of its places"),
    .init(.courses, .end, "Heure de fin par défaut des stages", "Default end time of its places"),
    .init(.courses, .days, "Jours par défaut des stages", "Default days of its places"),
    .init(.courses, .from, "Premier jour par défaut", "Default first day"),
    .init(.courses, .to, "Dernier jour par défaut", "Default last day"),
    .init(.courses, .leader, "Responsable du cours", "Who leads the course"),
    .init(.courses, .comment, "Commentaire", "Comment"),
    .init(
      .courses, .release, "Premier jour où les étudiants peuvent connaître leurs stages; vide, tout de suite",
      "First day on which students may know their placements; blank, at once"),
    .init(.enrolments, .student, "Numéro d’étudiant", "Student number"),
    .init(.enrolments, .course, "Cours", "Course"),
    .init(.enrolments, .cohort, "Cohorte", "Cohort"),
    .init(
      .enrolments, .state, "Inscrit si vide; dispensé ou retiré\u{A0}: rien à placer",
      "Enrolled when blank; waived or withdrawn: nothing to place"),
  ]
}
