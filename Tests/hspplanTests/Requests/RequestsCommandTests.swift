import Foundation
import PlacementDomain
import Testing

/// `requests` from the first draft to the last answer.
struct RequestsCommandTests {
  private func figures(_ folder: RequestFolder) throws -> [Int?] {
    let document = try JSONValue(parsing: folder.run("requests", "--json").output.utf8)
    return ["needed", "planned", "created", "sent", "accepted"].map { document["figures"]?[$0]?.integer }
  }

  @Test func `without a store says how to make one`() throws {
    let folder = try RequestFolder()
    let run = try folder.run("demandes")
    #expect(run.code == 66 && !FileManager.default.fileExists(atPath: folder.session.path("hspplan.sqlite")))
    #expect(folder.said(run).contains("preparer"))
  }

  @Test func `preparing takes what the files say, once, and a trial writes nothing`() throws {
    let folder = try RequestFolder()
    let trial = try folder.run("demandes", "preparer", "--depuis", "stages", "--essai")
    #expect(trial.code == 0 && trial.output.contains("4 demandes seraient préparées (5 places)"))
    #expect(!folder.session.names.contains("hspplan.sqlite"))
    let run = try folder.run("demandes", "preparer", "--depuis", "stages")
    #expect(run.code == 0 && run.output.contains("4 demandes préparées (5 places)."))
    let list = try folder.run("demandes")
    #expect(list.code == 0 && list.output.contains("Refusée (aucune capacité)"))
    #expect(try figures(folder) == [3, 4, 3, 0, 1])
    let again = try folder.run("demandes", "preparer", "--depuis", "stages")
    #expect(
      again.output.contains("Aucune demande à préparer.")
        && again.output.contains("P1\u{A0}: a déjà la demande 1"))
  }

  @Test func `moves are made one after another, with the day they happened and who made them`() throws {
    let folder = try RequestFolder.prepared()
    let sent = try folder.run("demandes", "envoyee", "1-2", "--le", "2026-01-07")
    #expect(sent.code == 0 && sent.output.contains("nº 1, P1\u{A0}: Brouillon → Envoyée"))
    #expect(sent.output.contains("hspplan n’envoie rien"))
    #expect(try figures(folder) == [3, 4, 0, 3, 1])
    #expect(try folder.run("demandes", "reacheminer", "P2", "--vers", "D1").code == 0)
    let fewer = try folder.run("demandes", "accepter", "1", "--selon", "fewer-seats", "--places", "1")
    #expect(fewer.code == 0 && fewer.output.contains("Envoyée → Acceptée"))
    #expect(try folder.run("demandes", "refuser", "2", "--motif", "unité fermée ou à risque").code == 0)
    #expect(try figures(folder) == [3, 2, 0, 0, 2])
    let sheet = try folder.run("demandes", "montrer", "1", by: "Marc").output
    #expect(sheet.contains("2026-01-07, envoyée, par Julie") && sheet.contains("places\u{A0}: 2 → 1"))
    #expect(
      try JSONValue(parsing: folder.run("requests", "show", "2", "--json").output.utf8)["history"]?.array?
        .count == 4)
    #expect(try folder.run("demandes", "montrer", "9").code == 66)
  }

  @Test func `what is not allowed changes nothing, whatever else was asked`() throws {
    let folder = try RequestFolder.prepared()
    let before = try folder.run("requests", "--json").output
    let run = try folder.run("demandes", "mettre-en-attente", "1", "3", "--jusqu-au", "2026-02-01")
    #expect(run.code == 65 && folder.said(run).contains("nº 3"))
    #expect(folder.said(run).contains("permis"))
    #expect(try folder.run("demandes", "refuser", "3", "--motif", "other").code == 65)
    #expect(try folder.run("demandes", "confirmer", "3").code == 65)
    #expect(try folder.run("demandes", "accepter", "77").code == 65)
    #expect(try folder.run("requests", "--json").output == before)
  }

  @Test func `faults of the command line are told before anything is read`() throws {
    let folder = try RequestFolder.prepared()
    for words in [
      ["brouillonner"], ["envoyee"], ["refuser", "1"], ["refuser", "1", "--motif", "pluie"],
      ["liste", "--motif", "dates"], ["diviser", "1", "--en", "1+x", "--obligatoire"],
      ["diviser", "1", "--en", "1+1"], ["changer-taille", "1", "--places", "0"], ["montrer", "P9"],
      ["envoyee", "1", "--le", "demain"], ["accepter", "1", "--bloc", "B9"],
      ["changer-destination", "1", "--quart", "Z9"], ["envoyee", "1", "--documents", "x", "--papier", "a7"],
      ["preparer"],
    ] {
      let run = try ProgramRun(["demandes"] + words + ["-C", folder.session.root])
      #expect(run.code == 64 && !run.messages.isEmpty && run.output.isEmpty, "\(words)")
    }
    let near = try folder.run("demandes", "envoyées")
    #expect(near.code == 64 && folder.said(near).contains("envoyee"))
  }

  @Test func `a mandatory split is sent whole, named once or twice; links are made of all at once`() throws {
    let folder = try RequestFolder.prepared()
    let split = try folder.run("demandes", "diviser", "1", "--en", "1+1", "--obligatoire")
    #expect(split.code == 0 && split.output.contains("aussi touchées\u{A0}: 5"))
    let sent = try folder.run("demandes", "envoyee", "1", "5", "2")
    #expect(sent.code == 0)
    let linked = try folder.run("demandes", "lier", "1", "2", "3")
    #expect(linked.code == 0)
    let document = try JSONValue(parsing: folder.run("requests", "--json").output.utf8)
    let rows = document["requests"]?.array ?? []
    #expect(rows.map { $0["link"]?.integer } == [1, 1, 1, nil, nil])
    #expect(rows.map { $0["status"]?.string } == ["sent", "sent", "accepted", "refused", "sent"])
    #expect(try folder.run("demandes", "delier", "1", "2", "3").code == 0)
  }

  @Test func `fields are noted and taken away again`() throws {
    let folder = try RequestFolder.prepared()
    let file = try folder.session.write("entente.pdf", "%PDF")
    let set = try folder.run(
      "demandes", "modifier", "1", "2", "--echeance", "2026-01-20", "--commentaire", "Cour arrière",
      "--no-hspnet", "R-77", "--joindre", file)
    #expect(set.code == 0 && set.output.contains("échéance\u{A0}: – → 2026-01-20"))
    #expect(try folder.run("demandes", "envoyee", "1", "2").code == 0)
    let late = try folder.run("demandes", "--sans-reponse", on: "2026-01-21")
    #expect(late.output.contains("2 demandes sur 4") && late.output.contains("sans réponse après l’échéance"))
    #expect(try folder.run("demandes", "modifier", "1", "--echeance", "").code == 0)
    #expect(try folder.run("demandes", "--sans-reponse", on: "2026-01-21").output.contains("1 demande sur 4"))
    #expect(try folder.run("demandes", "montrer", "1").output.contains("entente.pdf"))
  }

  @Test func `people are assigned, confirmed and withdrawn; the site is to be told and not why`() throws {
    let folder = try RequestFolder.accepted()
    #expect(try folder.run("demandes", "affecter", "1", "--etudiant", "S1").code == 0)
    #expect(try folder.run("demandes", "affecter", "1", "--etudiant", "F1").code == 0)
    let full = try folder.run("demandes", "affecter", "1", "--etudiant", "S2")
    #expect(full.code == 65 && folder.said(full).contains("aucune place n’est libre, sur 2"))
    let confirmed = try folder.run("demandes", "confirmer", "1")
    #expect(confirmed.code == 2 && folder.said(confirmed).contains("personne fictive"))
    let replaced = try folder.run("demandes", "remplacer", "F1=S2")
    #expect(replaced.code == 0 && replaced.output.contains("1 personne fictive remplacée"))
    let withdrawn = try folder.run("demandes", "retirer", "1", "--etudiant", "S1", "--motif", "maladie")
    #expect(folder.said(withdrawn).contains("1 personne n’a plus de place."))
    #expect(
      folder.said(withdrawn).contains(
        "planifier -C \(folder.session.root) --garder retenu --objectif placer --objectif stabilité --objectif somme-des-rangs"
      ))
    let notices = try folder.run("demandes", "avis")
    #expect(
      notices.output.contains("place 1") && !notices.output.contains("S1")
        && !notices.output.contains("maladie"))
    #expect(try folder.run("demandes", "avis", "--annonces", "1").output.contains("Aucun avis à donner."))
    #expect(try folder.run("demandes", "avis", "--annonces", "1").code == 65)
  }

  @Test func `a status that changed in the files is shown, and taken when told`() throws {
    let folder = try RequestFolder.accepted()
    #expect(try folder.run("demandes", "statuts").code == 0)
    try folder.session.write(
      "places.csv",
      "place,destination,block,shift,seats,status\nP1,D1,B1,D8,2,\nP2,D2,B1,E8,1,refused\nP3,D1,B1,N8,1,accepted\n"
    )
    let shown = try folder.run("demandes", "statuts")
    #expect(
      shown.code == 2 && shown.output.contains("nº 2, P2\u{A0}: Acceptée ici, Refusée dans les fichiers"))
    let taken = try folder.run("demandes", "statuts", "--prendre")
    #expect(taken.code == 0 && taken.output.contains("1 statut repris"))
    #expect(try folder.run("demandes", "statuts").code == 0)
  }

  @Test func `seats are called for, offered, taken and given back`() throws {
    let folder = try RequestFolder.prepared()
    try folder.session.write("agencies.csv", "agency\nCIUSSS\n")
    #expect(
      try folder.run(
        "demandes", "appel", "--organisme", "CIUSSS", "--places", "6", "--echeance", "2026-01-30"
      ).code
        == 0)
    #expect(
      try folder.run(
        "demandes", "offre", "--destination", "D1", "--bloc", "B1", "--quart", "J8", "--places", "4",
        "--appel", "1"
      ).code == 0)
    #expect(try folder.run("demandes", "prendre", "1", "--places", "3").code == 0)
    let rest = try folder.run("demandes", "rendre", "1", "--places", "1")
    #expect(rest.code == 0)
    #expect(try folder.run("demandes", "prendre", "1", "--places", "1").code == 65)
    let document = try JSONValue(parsing: folder.run("requests", "calls", "--json").output.utf8)
    #expect(["asked", "offered", "taken", "returned"].map { document[$0]?.integer } == [6, 4, 3, 1])
    #expect(try figures(folder)[2] == 6)
  }

  @Test func `requests are prepared for the number enrolled and from wishes`() throws {
    let folder = try RequestFolder()
    let enrolled = try folder.run(
      "demandes", "preparer", "--depuis", "inscriptions", "--chez", "D1;D2", "--bloc", "B1", "--quart", "J8",
      "--taille", "2", "--affecter")
    #expect(enrolled.code == 0 && enrolled.output.contains("2 demandes préparées (3 places)."))
    let list = try folder.run("demandes").output
    #expect(list.contains("D-0001") && list.contains("2/2") && list.contains("1/1"))
    #expect(
      try folder.run(
        "demandes", "preparer", "--depuis", "inscriptions", "--chez", "D1", "--bloc", "B1", "--quart", "J8"
      ).output.contains("Aucune demande à préparer."))
    let wishing = try RequestFolder()
    let wishes = try wishing.run(
      "demandes", "preparer", "--depuis", "souhaits", "--bloc", "B1", "--quart", "J8")
    #expect(wishes.code == 0 && wishes.output.contains("2 demandes préparées (2 places)."))
    #expect(wishes.output.contains("1 personne n’a aucun souhait"))
  }

  @Test func `requests of another session are copied as drafts`() throws {
    let earlier = try RequestFolder.accepted()
    let folder = try RequestFolder()
    let copied = try folder.run(
      "demandes", "preparer", "--copier", earlier.session.root, "--acceptees-seulement")
    #expect(copied.code == 0 && copied.output.contains("3 demandes préparées (4 places)."))
    #expect(copied.output.contains("P4\u{A0}: n’était pas acceptée"))
    #expect(try figures(folder) == [3, 4, 4, 0, 0])
  }
}
