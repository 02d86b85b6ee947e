import Allocator
import PlacementDomain

/// What becomes of places, prices and moves, in words.
struct ExplanationWords {
  let outlook: PlanOutlook
  let scenario: Scenario
  let eligibility: Eligibility
  let words: SessionWords

  init(_ outlook: PlanOutlook, _ scenario: Scenario, _ eligibility: Eligibility, _ language: Language) {
    self.outlook = outlook
    self.scenario = scenario
    self.eligibility = eligibility
    words = SessionWords(scenario, language)
  }

  var language: Language { words.language }

  /// What stops a student from having a place, rules by their names.
  func standing(
    _ option: PlanOutlook.Option, _ student: Student.Ordinal, _ rotation: Rotation.Ordinal
  ) -> String {
    switch option.standing {
    case .given: return ExplanationPhrase.isGiven.text(language)
    case .removed(.ineligible):
      let rules = eligibility.reasons(student, option.place, for: rotation).map(words.rule)
      return rules.isEmpty ? StandingPhrase.ineligible.text(language) : rules.joined(separator: "; ")
    case .removed(let removal): return StandingPhrase(removal).text(language)
    case .blocked(let obstacle): return StandingPhrase(obstacle).text(language)
    }
  }

  /// The price of a seat of a full place, in what its stage counts; empty where there is none.
  func price(_ option: PlanOutlook.Option) -> String {
    guard option.standing == .blocked(.full), let price = outlook.seatPrice(of: option.place) else {
      return ""
    }
    return ExplanationPhrase.price.text(
      language,
      [
        "n": .text(price.written(language)), "unit": .text(StageLines.name(key: price.stage, language)),
      ])
  }

  /// A move of another plan.
  func move(_ move: ReplanningCost.Move) -> String {
    let who = Argument.text(VerificationPhrase.who(move.student, move.rotation, language))
    func place(_ id: Place.ID) -> Argument {
      .text(scenario.places.ordinal(of: id).map(words.place) ?? id.text)
    }
    switch (move.from, move.to) {
    case (let from?, let to?):
      return ExplanationPhrase.move.text(language, ["who": who, "from": place(from), "to": place(to)])
    case (nil, let to?): return ExplanationPhrase.moveNew.text(language, ["who": who, "to": place(to)])
    case (let from?, nil):
      return ExplanationPhrase.moveLost.text(language, ["who": who, "from": place(from)])
    case (nil, nil): return who.words
    }
  }

  /// A place of the outlook for programs.
  func json(
    _ option: PlanOutlook.Option, _ student: Student.Ordinal, _ rotation: Rotation.Ordinal
  ) -> JSONValue {
    var members = [
      JSONMember(key: "place", value: .string(scenario.places[option.place].id.text)),
      JSONMember(key: "rank", value: option.rank.map(JSONValue.integer) ?? .null),
    ]
    switch option.standing {
    case .given: members.append(JSONMember(key: "standing", value: .string("given")))
    case .removed(let removal):
      members.append(JSONMember(key: "standing", value: .string("removed")))
      members.append(JSONMember(key: "cause", value: .string(removal.rawValue)))
      let keys = eligibility.reasons(student, option.place, for: rotation).map { reason -> JSONValue in
        switch reason {
        case .closed: .string("closed")
        case .reserved: .string("reserved")
        case .unmet(let key, _): .string("\(key.book.text)/\(key.id)")
        }
      }
      if !keys.isEmpty { members.append(JSONMember(key: "rules", value: .array(keys))) }
    case .blocked(let obstacle):
      members.append(JSONMember(key: "standing", value: .string("blocked")))
      members.append(JSONMember(key: "cause", value: .string(obstacle.rawValue)))
      if obstacle == .full, let price = outlook.seatPrice(of: option.place) {
        members.append(
          JSONMember(
            key: "price",
            value: .object([
              "stage": .string(price.stage), "price": .integer(price.price), "scale": .integer(price.scale),
            ])))
      }
    }
    return .object(members)
  }
}

extension PlanOutlook.SeatPrice {
  /// With at most two decimals: « 1,5 » or “1.5”.
  func written(_ language: Language) -> String {
    let hundredths = (Int128(price) * 200 + (1 << Int128(scale))) >> Int128(scale + 1)
    let (whole, rest) = (Int(hundredths / 100), Int(hundredths % 100))
    if rest == 0 { return language.written(max(whole, 0)) }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return language.written(whole) + (language == .fr ? "," : ".") + digits
  }
}

extension Argument {
  /// The words themselves.
  fileprivate var words: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    }
  }
}
