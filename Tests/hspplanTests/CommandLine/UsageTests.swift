import Testing

/// Command lines that are wrong, and help.
struct UsageTests {
  @Test(arguments: [
    (["--lang", "fr", "plna"], "Il n’y a pas de commande « plna ». Vouliez-vous dire plan?"),
    (["--lang", "en", "chekc"], "There is no command “chekc”. Did you mean check?"),
    (["--lang", "fr", "verifier"], "Vouliez-vous dire contre-verifier?"),
    (["--lang", "fr", "Vérifier"], "Vouliez-vous dire contre-verifier?"),
    (["--lang", "fr", "valider"], "Vouliez-vous dire controler ou contre-verifier?"),
    (["--lang", "fr", "allouer"], "Vouliez-vous dire planifier?"),
    (["--lang", "fr", "planification"], "Vouliez-vous dire planifier?"),
    (["--lang", "en", "validate"], "Did you mean check or verify?"),
    (["--lang", "en", "allocate"], "Did you mean plan?"),
    (
      ["plan", "--gaol", "x", "--lang", "en"],
      "The command “plan” has no option --gaol. Did you mean --goal?"
    ),
    (
      ["planifier", "--objectfi", "x", "--langue", "fr"],
      "La commande « planifier » n’a pas d’option --objectfi. Vouliez-vous dire --objectif?"
    ),
    (["plan", "--lang=en", "--work"], "--work needs a value: N."),
    (["plan", "--lang=fr", "--sortie"], "L’option --sortie demande une valeur : FICHIER."),
    (["plan", "--lang=en", "--json=yes"], "--json takes no value."),
    (
      ["check", "--lang=en", "x", "y"],
      "“y” is one argument too many. “hspplan check --help” shows what there is."
    ),
    (
      ["verify", "--lang=en"],
      "“verify” lacks an argument: PLAN. “hspplan verify --help” shows what there is."
    ),
    (
      ["plan", "--lang=en", "--goal", "placde"],
      "--goal: there is no goal “placde”; the goals are placed, greedy, generous, "
        + "rank-sum, equity, travel, shifts, stability, open-places, preceptors and schools. "
        + "Did you mean placed?"
    ),
    (
      ["plan", "--lang=fr", "--goal", "placer", "--objectif", "placed"],
      "--objectif : l’objectif « placed » est demandé deux fois."
    ),
    (["plan", "--lang=en", "--work", "0"], "--work: “0” is not a whole number of at least 1."),
    (
      ["plan", "--lang=en", "--time", "soon"], "--time: “soon” is not a number of seconds, such as 30 or 2.5."
    ),
    (["plan", "--lang=en", "--gap", "1.5"], "--gap: “1.5” is not a whole number of at least 0."),
    (
      ["plan", "--lang=en", "-o", "plan.csv"],
      "-o: a plan is written as JSON or as a workbook; choose a .json or .xlsx name, not “plan.csv”."
    ),
    (["--lang", "de", "check"], "--lang : « de » n’est pas une langue d’ici; écrivez fr ou en."),
  ])
  func `a wrong command line is explained in the reader's language`(_ arguments: [String], _ words: String)
    throws
  {
    let run = try ProgramRun(arguments)
    #expect(run.code == 64)
    #expect(run.output.isEmpty)
    let unbroken = run.messages.replacing("\u{A0}", with: " ").replacing("\n", with: " ")
    #expect(unbroken.contains(words), "\(run.messages)")
  }

  @Test(arguments: [
    ["--help"], ["-h"], ["--aide"], ["help"], ["aide"], [], ["plan", "--help"], ["help", "plan"],
    ["aide", "planifier"], ["contre-verifier", "--aide"], ["--help", "check"],
  ])
  func `help goes to standard output in both languages`(_ arguments: [String]) throws {
    let french = try ProgramRun(arguments, environment: ["HSPPLAN_LANG": "fr"])
    let english = try ProgramRun(arguments, environment: ["HSPPLAN_LANG": "en"])
    for run in [french, english] {
      #expect(run.code == 0)
      #expect(run.messages.isEmpty)
      #expect(!run.output.contains("{") && !run.output.contains("}"))
    }
    #expect(french.output.contains("Emploi") && english.output.contains("Usage"))
    #expect(french.output != english.output)
  }

  @Test func `the version is the same in every language`() throws {
    for language in ["fr", "en"] {
      let run = try ProgramRun(["--version", "--lang", language])
      #expect(run.code == 0 && run.output.hasPrefix("hspplan ") && run.messages.isEmpty)
    }
  }

  @Test(arguments: [
    ([:], [], "Emploi"), (["LANG": "en_CA.UTF-8"], [], "Usage"), (["LANG": "C"], [], "Emploi"),
    (["LANG": "en_CA", "LC_ALL": "fr_CA.UTF-8"], [], "Emploi"),
    (["LANG": "fr_CA", "LC_MESSAGES": "en_CA"], [], "Usage"),
    (["LANG": "fr_CA", "HSPPLAN_LANG": "en"], [], "Usage"),
    (["HSPPLAN_LANG": "en"], ["--lang", "fr"], "Emploi"),
  ])
  func `the language is the option's, else the variable's, else the system's, else French`(
    _ environment: [String: String], _ arguments: [String], _ word: String
  ) throws {
    #expect(try ProgramRun(arguments + ["--help"], environment: environment).output.contains(word))
  }
}
