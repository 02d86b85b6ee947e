/// Teachers of open groups.
enum TeacherPhrase: Phrasebook {
  case heading, all, most, atLeast, group, block, teacher, nobody

  var template: Bilingual {
    switch self {
    case .heading: Bilingual(fr: "Enseignement des groupes", en: "Teachers of groups")
    case .all:
      Bilingual(
        fr: "Tous les groupes ouverts sans enseignant(e) peuvent en avoir\u{A0}: {n}",
        en: "All open groups without a teacher can have one: {n}")
    case .most:
      Bilingual(
        fr:
          "{n} {n:groupe ouvert|groupes ouverts} sur {groups} {n:peut|peuvent} avoir un(e) enseignant(e), pas plus",
        en: "{n} of {groups} open groups can have a teacher, no more")
    case .atLeast:
      Bilingual(
        fr:
          "{n} {n:groupe ouvert|groupes ouverts} sur {groups}, au moins, {n:peut|peuvent} avoir un(e) enseignant(e)",
        en: "At least {n} of {groups} open groups can have a teacher")
    case .group: Bilingual(fr: "Groupe", en: "Group")
    case .block: Bilingual(fr: "Bloc", en: "Block")
    case .teacher: Bilingual(fr: "Enseignant(e)", en: "Teacher")
    case .nobody: Bilingual(fr: "personne", en: "nobody")
    }
  }
}
