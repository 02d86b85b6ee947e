import ArgumentParser

/// Everything about placement requests; the verb says what, and which options go with it (`RequestVerb`).
struct RequestsCommand: ParsableCommand, Action {
  static let configuration = CommandConfiguration(commandName: "requests", aliases: ["demandes"])

  @OptionGroup var shared: SharedOptions
  @OptionGroup var store: StoreOptions

  @Argument(help: .init(valueName: "verb")) var verb: String?
  @Argument(help: .init(valueName: "requests")) var values: [String] = []

  // Which requests.
  @Option(name: [.customLong("status"), .customLong("statut")], help: .init(valueName: "status"))
  var status: String?
  @Option(name: [.customLong("agency"), .customLong("organisme")], help: .init(valueName: "agency"))
  var agency: String?
  @Option(name: .customLong("destination"), help: .init(valueName: "destination")) var destination: String?
  @Option(name: .customLong("rotation"), help: .init(valueName: "rotation")) var rotation: String?
  @Option(name: [.customLong("block"), .customLong("bloc")], help: .init(valueName: "block"))
  var blocks: [String] = []
  @Flag(name: [.customLong("overdue"), .customLong("sans-reponse"), .customLong("sans-réponse")])
  var isOverdue = false
  @Flag(name: .customLong("urgent")) var isUrgent = false
  @Flag(name: .customLong("surplus")) var hasSurplus = false

  // When, and whether.
  @Option(name: [.customLong("on"), .customLong("le")], help: .init(valueName: "date")) var on: String?
  @Flag(name: [.customLong("dry-run"), .customLong("essai")]) var isDryRun = false
  @Flag(name: [.customLong("anyway"), .customLong("quand-meme"), .customLong("quand-même")]) var isForced =
    false

  // Preparing.
  @Option(name: [.customLong("from"), .customLong("depuis")], help: .init(valueName: "source"))
  var source: String?
  @Option(name: [.customLong("at"), .customLong("chez")], help: .init(valueName: "destinations"))
  var targets: String?
  @Option(name: [.customLong("shift"), .customLong("quart")], help: .init(valueName: "shift")) var shift:
    String?
  @Option(name: [.customLong("size"), .customLong("taille")], help: .init(valueName: "number")) var size:
    String?
  @Flag(name: [.customLong("assign"), .customLong("affecter")]) var assigns = false
  @Option(name: [.customLong("copy"), .customLong("copier")], help: .init(valueName: "dir")) var copied:
    String?
  @Flag(
    name: [
      .customLong("accepted-only"), .customLong("acceptees-seulement"), .customLong("acceptées-seulement"),
    ]) var acceptedOnly = false
  @Option(name: [.customLong("with"), .customLong("avec")], help: .init(valueName: "parts")) var with: String?
  @Option(name: [.customLong("course"), .customLong("cours")], help: .init(valueName: "pair"))
  var courses: [String] = []

  // Sending and answering.
  @Option(name: [.customLong("channel"), .customLong("voie")], help: .init(valueName: "channel"))
  var channel: String?
  @Option(name: .customLong("documents"), help: .init(valueName: "dir")) var documents: String?
  @Option(name: [.customLong("paper"), .customLong("papier")], help: .init(valueName: "paper")) var paper:
    String?
  @Option(name: [.customLong("until"), .customLong("jusqu-au")], help: .init(valueName: "date"))
  var until: String?
  @Option(name: [.customLong("to"), .customLong("vers")], help: .init(valueName: "destination")) var to:
    String?
  @Option(name: [.customLong("as"), .customLong("selon")], help: .init(valueName: "reason")) var manner:
    String?
  @Option(name: [.customLong("seats"), .customLong("places")], help: .init(valueName: "number"))
  var seats: String?
  @Option(name: [.customLong("reason"), .customLong("motif")], help: .init(valueName: "reason"))
  var reason: String?
  @Option(name: [.customLong("into"), .customLong("en")], help: .init(valueName: "sizes")) var sizes: String?
  @Flag(name: [.customLong("mandatory"), .customLong("obligatoire")]) var isMandatory = false
  @Flag(name: [.customLong("optional"), .customLong("facultative")]) var isOptional = false

  // Fields.
  @Option(
    name: [.customLong("due"), .customLong("echeance"), .customLong("échéance")],
    help: .init(valueName: "date"))
  var due: String?
  @Option(name: .customLong("contact"), help: .init(valueName: "text")) var contact: String?
  @Option(name: [.customLong("comment"), .customLong("commentaire")], help: .init(valueName: "text"))
  var comment: String?
  @Option(name: [.customLong("alert"), .customLong("alerte")], help: .init(valueName: "text")) var alert:
    String?
  @Option(name: [.customLong("attach"), .customLong("joindre")], help: .init(valueName: "file"))
  var attachments: [String] = []
  @Option(name: [.customLong("hspnet-number"), .customLong("no-hspnet")], help: .init(valueName: "number"))
  var hspnetNumber: String?
  @Option(name: [.customLong("delivered"), .customLong("remise")], help: .init(valueName: "date"))
  var delivered: String?

  // People.
  @Option(
    name: [.customLong("student"), .customLong("etudiant"), .customLong("étudiant")],
    help: .init(valueName: "student")) var student: String?
  @Flag(name: [.customLong("confirmed"), .customLong("confirmee"), .customLong("confirmée")])
  var isConfirmed = false
  @Flag(name: [.customLong("release-seat"), .customLong("liberer-la-place"), .customLong("libérer-la-place")])
  var releasesSeat = false
  @Option(name: [.customLong("file"), .customLong("fichier")], help: .init(valueName: "file")) var file:
    String?
  @Option(
    name: [.customLong("told"), .customLong("annonces"), .customLong("annoncés")],
    help: .init(valueName: "requests"))
  var told: [String] = []

  // Statuses of the files; calls for offers.
  @Flag(name: [.customLong("take"), .customLong("prendre")]) var takesStatuses = false
  @Option(name: [.customLong("call"), .customLong("appel")], help: .init(valueName: "number")) var call:
    String?

  func perform(in surroundings: Surroundings) throws(UsageError) -> ExitCode {
    let order = try RequestOrder(self, in: surroundings)
    return try Requesting(order: order).run(in: surroundings)
  }
}
