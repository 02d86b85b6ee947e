import Exchange

extension ColumnMeaning {
  static let rules: [ColumnMeaning] = [
    .init(.evidence, .student, "Numéro d’étudiant", "Student number"),
    .init(
      .evidence, .kind, "Sorte de preuve, ou une de l’école comme `site:badge`",
      "Kind of evidence, or one of the school’s such as `site:badge`"),
    .init(
      .evidence, .detail,
      "Laquelle\u{A0}: niveau, vaccin, antigène, masque et taille, formation, cours",
      "Which one: level, vaccine, antigen, mask and size, training, course"),
    .init(.evidence, .on, "Jour où c’est fait ou délivré", "Day it was done or issued"),
    .init(
      .evidence, .expires, "Dernier jour où la preuve vaut, si elle le dit",
      "Last day it holds, where it says so"),
    .init(
      .evidence, .result,
      "Résultat\u{A0}: positif, négatif, indéterminé, réussi, échec, révoqué, ou un nombre comme `12,5 UI/L`; pour un "
        + "masque, la taille",
      "Result: positive, negative, indeterminate, passed, failed, revoked, or a number such as `12.5 UI/L`; of a mask, "
        + "its size"),
    .init(.evidence, .issuer, "Qui l’a délivrée", "Who issued it"),
    .init(.evidence, .verified, "Quelqu’un a vu l’original", "Somebody saw the original"),
    .init(
      .waivers, .student, "Numéro d’étudiant; ou bien une destination",
      "Student number; or else a destination"),
    .init(
      .waivers, .destination, "Unité, pour tout le monde; ou bien un numéro",
      "Unit, for everybody; or else a student"),
    .init(
      .waivers, .requirement, "Préalable\u{A0}: son nom, `recueil:nom`, ou son titre",
      "Requirement: its name, `book:name`, or its title"),
    .init(.waivers, .from, "Premier jour", "First day"),
    .init(.waivers, .to, "Dernier jour, compris", "Last day, included"),
    .init(
      .waivers, .reason, "Motif, toujours montré avec la dérogation", "Reason, always shown with the waiver"),
    .init(.waivers, .by, "Qui l’a décidée", "Who decided"),
  ]
}
