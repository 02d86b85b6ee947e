import PlacementDomain

/// Protection against every one of some antigens, each shown by a signed attestation that names it, by a blood
/// test, or by doses that count under the book's schedule. A contraindication in force is to be reviewed,
/// whatever else is on file.
struct Immunisation: BoundTest {
  let aspects: Aspects = [.evidence, .traits]
  private let antigens: [AntigenProtection]

  init(_ test: RequirementTest, _ words: SessionWords, _ vaccines: VaccineBinding?) {
    antigens = (test.words(.antigens) ?? []).flatMap { word -> [AntigenProtection] in
      let known = vaccines?.antigens(word) ?? []
      guard let vaccines, !known.isEmpty else {
        return [AntigenProtection(word, AntigenNames.same(as: word.plain), nil, test, words)]
      }
      return known.map { antigen in
        AntigenProtection(
          vaccines.evaluator.schedule.antigens[antigen].id.text, vaccines.names(of: antigen),
          DoseProtection(antigen, test, vaccines), test, words)
      }
    }
  }

  func mark(_ days: inout DayMarks, in file: StudentFile, at place: FactsOfPlace) {
    for antigen in antigens { antigen.mark(&days, in: file) }
  }

  func answer(on day: Day, in file: StudentFile, at place: FactsOfPlace, _ grounds: inout Grounds)
    -> Verdict.Status
  {
    var worst = Verdict.Status.met
    for antigen in antigens {
      var own = grounds.fresh
      let status = antigen.answer(on: day, in: file, &own)
      if status > worst {
        worst = status
        grounds = grounds.withoutReasons
      }
      if grounds.isWanted {
        if status == worst { grounds.add(own.reasons) }
        grounds.addRows(of: own)
      } else if worst == .unmet {
        return .unmet
      }
    }
    return worst
  }
}

/// Protection against one antigen.
final class AntigenProtection: Sendable {
  private let name: String
  private let naming: TermSet
  private let attestation: DatedProof?
  private let serology: Serology?
  private let doses: DoseProtection?

  init(
    _ name: String, _ names: Set<String>, _ doses: DoseProtection?, _ test: RequirementTest,
    _ words: SessionWords
  ) {
    self.name = name
    self.doses = doses
    var naming = words.vocabulary.terms(names)
    serology =
      test.flag(.serology) ?? true
      ? Serology(names: naming, name: name, titre: test.count(.titre), valid: nil) : nil
    naming.formUnion(words.vocabulary.terms(AntigenNames.everything))
    self.naming = naming
    attestation =
      test.flag(.attestation) ?? true
      ? DatedProof(
        kind: .one(.attestation), names: naming, valid: nil, results: .any, reviewsUnnamed: true,
        vocabulary: words.vocabulary) : nil
  }

  func mark(_ days: inout DayMarks, in file: StudentFile) {
    for row in file.rows(of: .contraindication) {
      if let on = row.on { days.add(on) }
      if let expires = row.expires { days.add(through: expires) }
    }
    attestation?.mark(&days, in: file)
    serology?.mark(&days, in: file, at: FactsOfPlace())
    doses?.mark(&days, in: file)
  }

  func answer(on day: Day, in file: StudentFile, _ grounds: inout Grounds) -> Verdict.Status {
    if isContraindicated(on: day, in: file, &grounds) {
      grounds.add(.contraindicated(antigen: name))
      return .review
    }
    var best = Verdict.Status.unmet
    func take(_ status: Verdict.Status, _ own: Grounds) {
      if status < best {
        best = status
        grounds = grounds.withoutReasons
      }
      if grounds.isWanted {
        if status == best { grounds.add(own.reasons.filter { $0 != .nothingOnFile }) }
        grounds.addRows(of: own)
      }
    }
    if let attestation {
      var own = grounds.fresh
      take(attestation.answer(on: day, in: file, &own), own)
    }
    if best != .met, let serology {
      var own = grounds.fresh
      let status = serology.answer(on: day, in: file, at: FactsOfPlace(), &own)
      // A blood test without protection says nothing against doses or an attestation.
      let saysNo = status == .review && serology.isLow(on: day, in: file)
      take(saysNo ? .unmet : status, own)
    }
    if best != .met, let doses {
      var own = grounds.fresh
      take(doses.answer(on: day, in: file, &own), own)
    }
    if best == .unmet && grounds.reasons.isEmpty { grounds.add(.nothingOnFile) }
    return best
  }

  private func isContraindicated(on day: Day, in file: StudentFile, _ grounds: inout Grounds) -> Bool {
    var isContraindicated = false
    for index in file.range(of: .contraindication) where naming.contains(file.rows[index].detail) {
      let row = file.rows[index]
      grounds.looked(at: index, of: file)
      switch row.result {
      case .revoked, .negative, .failed: continue
      default: if row.on ?? day <= day && row.expires ?? day >= day { isContraindicated = true }
      }
    }
    return isContraindicated
  }
}
