import Exchange
import PlacementDomain
import Testing

/// The built-in rule book as data.
struct NursingBookTests {
  private func book() throws -> RuleBook {
    let check = try NursingSession().check()
    return try #require(check.scenario.prerequisites.books.first)
  }

  @Test func `every requirement is said in both languages and tells what to do and where it comes from`()
    throws
  {
    for requirement in try book().requirements {
      for text in [requirement.title, requirement.advice, requirement.source.text] {
        #expect(text?.french?.isEmpty == false, "\(requirement.id)")
        #expect(text?.english?.isEmpty == false, "\(requirement.id)")
        #expect(!"\(text as Any)".contains("{"), "a figure is not filled in: \(requirement.id)")
      }
    }
  }

  @Test func `every figure has its source`() throws {
    let figures = try book().parameters
    #expect(figures.count > 60)
    for figure in figures { #expect(figure.source.text.french?.isEmpty == false, "\(figure.name)") }
  }

  @Test func `what only Québec recommends never takes a place away`() throws {
    let severities = Dictionary(uniqueKeysWithValues: try book().requirements.map { ($0.id, $0.severity) })
    for id in ["influenza", "covid-19", "diphtheria-tetanus-booster", "varicella-second-dose", "whmis"] {
      #expect(severities[id] == .warn, "\(id)")
    }
    #expect(severities["criminal-record-declaration"] == .review)
  }

  @Test func `French sentences have no-break spaces where Québec writes them`() throws {
    for requirement in try book().requirements {
      for text in [requirement.title.french, requirement.advice?.french] {
        let text = text ?? ""
        for wrong in [" :", " ;", " ?", " !", "« ", " »", "'"] {
          #expect(!text.contains(wrong), "\(requirement.id): \(text)")
        }
      }
    }
  }
}
