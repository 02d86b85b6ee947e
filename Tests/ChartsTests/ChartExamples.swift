@testable import Charts

/// The same charts in both languages, as their callers would make them.
struct ChartExamples {
  let isFrench: Bool

  static let both = [ChartExamples(isFrench: true), ChartExamples(isFrench: false)]

  var language: String { isFrench ? "fr-CA" : "en-CA" }

  func words(_ french: String, _ english: String) -> String { isFrench ? french : english }

  func caption(_ french: String, _ english: String, _ description: (String, String) = ("", ""))
    -> ChartCaption
  {
    ChartCaption(
      title: words(french, english), description: words(description.0, description.1), language: language,
      nothing: words("Aucune donnée à montrer.", "No data to show."))
  }

  var number: NumberWriter {
    let isFrench = isFrench
    return { ChartExamples.written($0, $1, isFrench: isFrench) }
  }

  /// Groups of three digits, the sign of the language; powers of ten for what is very large or very small.
  static func written(_ value: Double, _ decimals: Int, isFrench: Bool) -> String {
    guard value.magnitude < 1e12, decimals < 9 else { return "\(value)" }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value.magnitude * scale).rounded())
    let digits = String(scaled)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    var whole = ""
    for (index, digit) in padded.dropLast(decimals).reversed().enumerated() {
      if index > 0, index % 3 == 0 { whole = (isFrench ? "\u{202F}" : ",") + whole }
      whole = String(digit) + whole
    }
    let rest = decimals > 0 ? (isFrench ? "," : ".") + padded.suffix(decimals) : ""
    return (value < 0 && scaled != 0 ? "−" : "") + whole + rest
  }

  func interval(_ rows: [IntervalChart.Row]? = nil) throws -> IntervalChart {
    try IntervalChart(
      caption(
        "Écarts avec le plan A", "Differences from plan A",
        (
          "Écart moyen de chaque mesure entre le plan B et le plan A, avec son intervalle de confiance à 95 %.",
          "Mean difference of each measure between plan B and plan A, with its 95% confidence interval."
        )),
      rows: rows ?? [
        .init(
          label: words("Étudiants placés au premier jour", "Students placed on day one"), estimate: 3.2,
          low: 2.1,
          high: 4.3),
        .init(
          label: words("Étudiants placés à la fin", "Students placed at the end"), estimate: 0.4, low: -0.3,
          high: 1.1),
        .init(
          label: words("Déplacés après l’annonce de leur place", "Moved after being told their placement"),
          estimate: -5.6, low: -7.25, high: -3.9),
        .init(
          label: words("Demandes refusées par les milieux", "Requests refused by destinations"),
          estimate: -0.9,
          low: -2.4, high: 0.6),
        .init(label: words("Heures perdues", "Hours lost"), estimate: 1.4, low: 0.2, high: 2.6),
      ],
      words: IntervalChart.Words(
        axis: words("Plan B moins plan A (IC 95 %)", "Plan B minus plan A (95% CI)"),
        label: words("Mesure", "Measure"), estimate: words("Écart moyen", "Mean difference"),
        low: words("Borne inférieure", "Lower end"), high: words("Borne supérieure", "Upper end"),
        verdict: words("Conclusion", "Conclusion"), conclusive: words("écart concluant", "conclusive"),
        inconclusive: words("Écart non concluant", "Inconclusive difference")),
      decimals: 1, number: number)
  }

  func tornado(base: Double = 118.4, _ rows: [TornadoChart.Row]? = nil) throws -> TornadoChart {
    try TornadoChart(
      caption(
        "Ce qui pèse le plus sur le plan B", "What weighs most on plan B",
        (
          "Étudiants placés à la fin quand une seule hypothèse change à la fois.",
          "Students placed at the end when a single assumption changes at a time."
        )),
      base: base,
      rows: rows ?? [
        .init(
          label: words("Délai de réponse", "Delay of answers"), lowSetting: words("7 jours", "7 days"),
          highSetting: words("28 jours", "28 days"), atLow: 119.1, atHigh: 116.2),
        .init(
          label: words("Taux de refus — CIUSSS de l’Estrie", "Refusal rate — CIUSSS de l’Estrie"),
          lowSetting: words("5 %", "5%"), highSetting: words("25 %", "25%"), atLow: 122.7, atHigh: 109.3),
        .init(
          label: words("Places réservées d’avance", "Seats held back"), lowSetting: "0", highSetting: "8",
          atLow: 117.9, atHigh: 116.8),
        .init(
          label: words("Fermetures d’unités en juillet", "Closures of units in July"), lowSetting: "0",
          highSetting: "3", atLow: 118.4, atHigh: 113.5),
        .init(
          label: words("Étudiants ajoutés en retard", "Students added late"), lowSetting: "0",
          highSetting: "6",
          atLow: 118.4, atHigh: 118.4),
      ],
      words: TornadoChart.Words(
        axis: words("Étudiants placés à la fin", "Students placed at the end"),
        label: words("Hypothèse", "Assumption"), lowSetting: words("Valeur basse", "Low value"),
        highSetting: words("Valeur haute", "High value"),
        atLow: words("Résultat à la valeur basse", "Result at the low value"),
        atHigh: words("Résultat à la valeur haute", "Result at the high value"), base: "Base"),
      decimals: 1, number: number)
  }

  func histogram(_ series: [HistogramChart.Series]? = nil, limits: ClosedRange<Int> = 5...40) throws
    -> HistogramChart
  {
    let isFrench = isFrench
    let number = number
    return try HistogramChart(
      caption(
        "Étudiants placés à la fin, 400 répétitions", "Students placed at the end, 400 replications",
        (
          "Nombre de répétitions selon le nombre d’étudiants placés, pour chaque plan.",
          "Number of replications by the number of students placed, for each plan."
        )),
      series: series ?? [
        .init(label: "Plan A", values: ChartExamples.draws(400, center: 112, spread: 9)),
        .init(label: "Plan B", values: ChartExamples.draws(400, center: 118, spread: 6)),
      ],
      words: HistogramChart.Words(
        axis: words("Étudiants placés à la fin", "Students placed at the end"),
        count: words("Nombre de répétitions", "Number of replications"), from: words("De", "From"),
        to: words("À moins de", "To less than"),
        rule: {
          let width = number($0.width, $0.width < 1 ? 2 : 0)
          return switch ($0.rule, isFrench) {
          case (.freedmanDiaconis, true):
            "Classes de largeur \(width), selon la règle de Freedman et Diaconis."
          case (.freedmanDiaconis, false): "Bins \(width) wide, by the rule of Freedman and Diaconis."
          case (.sturges, true): "Classes de largeur \(width), selon la règle de Sturges."
          case (.sturges, false): "Bins \(width) wide, by the rule of Sturges."
          case (.single, true): "Une seule classe."
          case (.single, false): "A single bin."
          }
        }),
      limits: limits, number: number)
  }

  /// Whole numbers in a hump, always the same.
  static func draws(_ count: Int, center: Double, spread: Double) -> [Double] {
    var state: UInt64 = 20_260_105
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 9_007_199_254_740_992
    }
    return (0..<count).map { _ in
      (center + spread * (next() + next() + next() + next() - 2)).rounded()
    }
  }

  func timeline(_ lanes: [TimelineChart.Lane]? = nil, ticks: [TimelineChart.Tick]? = nil) throws
    -> TimelineChart
  {
    let isFrench = isFrench
    return try TimelineChart(
      caption(
        "Ce qui est arrivé aux demandes de l’automne", "What happened to the requests of autumn",
        (
          "Pour chaque étudiante, ses stages et les événements, du 18 août au 12 décembre.",
          "For each student, placements and events, from 18 August to 12 December."
        )),
      lanes: lanes ?? [
        .init(
          label: "Zoé L’Écuyer-Bélanger",
          spans: [
            .init(
              from: 14, through: 48, label: words("Médecine, Hôtel-Dieu", "Medicine, Hôtel-Dieu"), kind: 0),
            .init(from: 56, through: 97, label: words("Pédiatrie, CHUS", "Paediatrics, CHUS"), kind: 0),
            .init(from: 0, through: 20, label: words("Demande en attente", "Request pending"), kind: 1),
          ],
          events: [
            .init(day: 0, label: words("Demande envoyée", "Request sent"), kind: 0),
            .init(day: 20, label: words("Acceptée", "Accepted"), kind: 1),
          ]),
        .init(
          label: "Chloé Nguyễn",
          spans: [
            .init(from: 4, through: 33, label: words("Demande en attente", "Request pending"), kind: 1),
            .init(from: 62, through: 97, label: words("Soins à domicile", "Home care"), kind: 0),
          ],
          events: [
            .init(day: 4, label: words("Demande envoyée", "Request sent"), kind: 0),
            .init(day: 33, label: words("Refusée : aucun précepteur", "Refused: no preceptor"), kind: 2),
            .init(day: 36, label: words("Redirigée vers le CLSC", "Redirected to the CLSC"), kind: 0),
            .init(day: 97, label: words("Fin anticipée du stage", "Placement ended early"), kind: 2),
          ]),
        .init(
          label: words("Unité 4B (fermée)", "Unit 4B (closed)"),
          spans: [.init(from: 41, through: 69, label: words("Fermeture", "Closure"), kind: 2)]),
      ],
      ticks: ticks ?? [
        .init(day: 0, label: words("18 août", "18 Aug")), .init(day: 14, label: words("1er sept.", "1 Sep")),
        .init(day: 44, label: words("1er oct.", "1 Oct")), .init(day: 75, label: words("1er nov.", "1 Nov")),
        .init(day: 105, label: words("1er déc.", "1 Dec")),
      ],
      words: TimelineChart.Words(
        lane: words("Qui", "Who"), kind: words("Sorte", "Kind"), label: words("Quoi", "What"),
        from: words("Du", "From"), through: words("Au", "Through"),
        spanKinds: [words("Stage", "Placement"), words("Attente", "Waiting"), words("Fermeture", "Closure")],
        eventKinds: [
          words("Demande", "Request"), words("Bonne nouvelle", "Good news"), words("Refus", "Refusal"),
        ],
        day: { isFrench ? "jour \($0)" : "day \($0)" }))
  }

  func profile(ranks: [ProfileChart.Rank]? = nil, _ plans: [ProfileChart.Plan]? = nil, decimals: Int = 0)
    throws
    -> ProfileChart
  {
    try ProfileChart(
      caption(
        "Choix obtenus selon le plan", "Choices obtained by plan",
        (
          "Nombre d’étudiants qui obtiennent leur premier choix, leur deuxième et ainsi de suite.",
          "Number of students who get their first choice, their second, and so on."
        )),
      ranks: ranks ?? [
        .init(label: words("1er choix", "1st choice")), .init(label: words("2e choix", "2nd choice")),
        .init(label: words("3e choix", "3rd choice")), .init(label: words("Autre place", "Another seat")),
        .init(label: words("Non placés", "Not placed"), isOutside: true),
      ],
      plans: plans ?? [
        .init(label: "Plan A", counts: [71, 24, 13, 10, 12]),
        .init(label: "Plan B", counts: [80, 26, 12, 8, 4]),
        .init(label: words("Copie de l’an dernier", "Copy of last year"), counts: [52, 20, 9, 17, 32]),
      ],
      words: ProfileChart.Words(
        axis: words("Étudiants", "Students"), plan: "Plan", total: words("Total", "Total")),
      decimals: decimals, number: number)
  }

  /// Every kind of chart, by the name of its golden file.
  func all() throws -> [(name: String, chart: any Chart)] {
    let code = isFrench ? "fr" : "en"
    return [
      ("interval.\(code)", try interval()), ("tornado.\(code)", try tornado()),
      ("histogram.\(code)", try histogram()), ("timeline.\(code)", try timeline()),
      ("profile.\(code)", try profile()),
    ]
  }
}
