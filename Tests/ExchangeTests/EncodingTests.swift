import Exchange
import Foundation
import PlacementDomain
import Testing

private let french = [
  "reglages.yaml": "session: {code: A26}\nobjectifs: [placer, {pires-rangs: {tolérance: 1}}]\n",
  "etudiants.csv":
    "No étudiant;Nom;Prénom;Priorité;État\n0012;Lefèbvre;Zoé;1,0;inscrite\n0013;O'Brien;\"Noël \"\"Nono\"\"\";;\n",
  "blocs.csv": "Bloc;Début;Fin;Jours;Sauf\nB1;2026-08-31;2026-10-23;LMM;2026-09-07|2026-10-12\n",
  "destinations.csv":
    "Destination;Site;Service;Organisme\nHSL-4O;\"Hôpital\nSaint-Luc\";Médecine;CIUSSS\nÉté;Glen;Œil;CIUSSS\n",
  "stages.csv":
    "Stage;Destination;Bloc;Quart;Places;Statut\nP1;HSL-4O;B1;J8;2;Acceptée\nP2;Été;B1;S8;1;Réacheminée\n",
  "preferences.csv": "Matricule;Rang;Cible;Vœu\n0012;1;HSL-4O;souhaité\n0013;;service:Œil;à éviter\n",
]

/// The same text as other programs write it.
private func encoded(
  _ text: String, _ encoding: String, _ separator: String, _ lineEnd: String, isTable: Bool
) -> Data {
  var text = text
  if isTable, separator != ";" {
    text = text.replacing(";", with: separator).replacing("1,0", with: "\"1,0\"")
  }
  text = text.replacing("\n", with: lineEnd)
  return switch encoding {
  case "bom": Data([0xEF, 0xBB, 0xBF]) + Data(text.utf8)
  case "utf16le":
    Data([0xFF, 0xFE]) + text.utf16.reduce(into: Data()) { $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)] }
  case "utf16be":
    Data([0xFE, 0xFF]) + text.utf16.reduce(into: Data()) { $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)] }
  case "windows": text.data(using: .windowsCP1252)!
  case "decomposed": Data(text.decomposedStringWithCanonicalMapping.utf8)
  default: Data(text.utf8)
  }
}

@Suite struct EncodingTests {
  @Test func `encoding, separator and line ends do not change the scenario`() throws {
    let plain = try SessionFiles(french).read()
    #expect(plain.places == [])
    let digest = try #require(plain.scenario?.digest())
    for encoding in ["utf8", "bom", "utf16le", "utf16be", "windows", "decomposed"] {
      for separator in [",", ";", "\t"] {
        for lineEnd in ["\n", "\r\n", "\r"] {
          var files = SessionFiles([:])
          for (name, text) in french {
            files.files[name] = encoded(text, encoding, separator, lineEnd, isTable: name.hasSuffix("csv"))
          }
          let reading = try files.read()
          #expect(
            reading.places == [], "\(encoding) \(separator.debugDescription) \(lineEnd.debugDescription)")
          // A line end inside of quotes is part of the name of the site.
          if lineEnd == "\n" {
            #expect(reading.scenario?.digest() == digest, "\(encoding) \(separator.debugDescription)")
            #expect(reading.people == plain.people)
          } else {
            #expect(reading.scenario?.students.map(\.id) == plain.scenario?.students.map(\.id))
          }
        }
      }
    }
  }

  @Test func `names keep accents, quotes and leading zeros`() throws {
    let reading = try SessionFiles(french).read()
    let scenario = try #require(reading.scenario)
    #expect(scenario.students.map(\.id.text) == ["0012", "0013"])
    #expect(reading.people[Student.ID("0013")]?.firstName == "Noël \"Nono\"")
    #expect(scenario.sites.map(\.id.text) == ["Glen", "Hôpital\nSaint-Luc"])
    #expect(scenario.students[0].priority == 1)
    #expect(scenario.places.map(\.status) == [.accepted, .redirected])
    #expect(scenario.goals.map(\.tolerance) == [0, 1])
    #expect(scenario.blocks[0].dates().count == 8 * 3 - 2)
  }

  @Test func `cells escaped for spreadsheets are unescaped`() throws {
    let reading = try SessionFiles.small.with("students.csv", "student\n'=S1\n'-S2\n'S3\nS1\nS2\n").read()
    #expect(reading.scenario?.students.map(\.id.text) == ["'S3", "-S2", "=S1", "S1", "S2"])
  }

  @Test func `lines are counted through quoted line ends and blank rows`() throws {
    let text = "destination,site,service\r\nHSL-4O,\"H\r\nSL\",Med\r\n,,\r\n\r\nHSL-5E,,Chir\r\n"
    let reading = try SessionFiles.small.with("destinations.csv", text).read()
    #expect(reading.places == ["destinations.csv:6:2 HSP-I021 error"])
    #expect(reading.tables.first { $0.file == "destinations.csv" }?.rows == 2)
  }
}
