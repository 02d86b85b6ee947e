import Foundation
import Glibc
import Testing

/// `hspplan sweep`, from the outside.
@Suite struct SweepTests {
  /// What somebody read, on one line.
  private func words(_ run: ProgramRun) -> String {
    (run.output + run.messages).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `shards in any order, some twice, merge to the bytes of one process`() throws {
    let session = try SweepSession()
    let planned = try session.plan()
    #expect(planned.code == 0 && words(planned).contains("36 cellules"), "\(planned.messages)")
    let alone = try session.run("executer")
    #expect(alone.code == 0 && words(alone).contains("36 cellules calculées"), "\(alone.messages)")
    let expected = try session.merged()
    #expect(expected.contains("hiver,janvier,reserve:1,7,24,"), "\(expected)")
    #expect(try session.merged() == expected)
    let folder = session.folder.path("parts")
    for shard in ["3/5", "1/5", "5/5", "4/5", "3/5", "2/5"] {
      let run = try session.run("run", "balayage.json", "--resultats", folder, "--part", shard)
      #expect(run.code == 0 && words(run).contains("Part \(shard)"), "\(run.messages)")
    }
    #expect(try session.merged("--results", folder) == expected)
    #expect(session.results("parts") == session.results())
  }

  @Test func `a sweep has the figures of simulate, candidate by candidate`() throws {
    let session = try SweepSession(
      "scenarios: rejeu\npolitiques: [hebdomadaire, a-la-main]\nrepetitions: 20\nbloc: 7\ngerme: 7\n")
    #expect(try session.run("planifier", "balayage.yaml").code == 0)
    #expect(try session.run("executer").code == 0)
    let run = try session.run("fusionner", "balayage.json", "-o", session.folder.path("s.csv"))
    let file = session.folder.path("t.csv")
    let simulated = try ProgramRun(
      [
        "-C", session.folder.path("rejeu"), "simuler", "--politique", "hebdomadaire", "--politique",
        "a-la-main",
        "--repetitions", "20", "--germe", "7", "-o", file,
      ], environment: ["HSPPLAN_LANG": "fr"])
    #expect(simulated.code == 0 && run.code == 0)
    // The reports differ in their titles only: a scenario's name, a session's code.
    let reports = [run, simulated].map { $0.output.split(separator: "\n").dropFirst() }
    #expect(reports[0] == reports[1])
    func rows(_ name: String, _ columns: Int) -> [String] {
      session.folder.read(name).split(whereSeparator: \.isNewline).dropFirst()
        .map {
          $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(columns).joined(separator: ",")
        }
    }
    #expect(rows("s.csv", 5).count == 40)
    #expect(rows("s.csv", 5).sorted() == rows("t.csv", 2).sorted())
  }

  @Test func `workers killed at any instant, then a retry, give the bytes of one process`() throws {
    let session = try SweepSession()
    #expect(try session.plan().code == 0)
    let begin = ContinuousClock.now
    #expect(
      try session.run("executer", "balayage.json", "--resultats", session.folder.path("seul")).code == 0)
    let duration = (ContinuousClock.now - begin) / .microseconds(1)
    let expected = try session.merged("--results", session.folder.path("seul"))
    let turns = ProcessInfo.processInfo.environment["HSPPLAN_SOAK"] == nil ? 4 : 100
    var killed = 0
    for turn in 0..<turns {
      let workers = try ["1/2", "2/2"].map {
        try RunningProgram(
          ["sweep", turn % 2 == 0 ? "run" : "retry", session.manifest, "--shard", $0],
          environment: ["HSPPLAN_LANG": "en"])
      }
      usleep(UInt32(duration * 0.6 * Double(turn * 7 % turns + 1) / Double(turns)))
      for worker in workers {
        worker.send(SIGKILL)
        if worker.wait() == 128 + SIGKILL { killed += 1 }
      }
      // Begin again, or nobody would be killed any more.
      if session.results().keys.count(where: { $0.hasSuffix(".json") }) == 36 {
        try FileManager.default.removeItem(atPath: session.folder.path("balayage.results"))
      }
    }
    #expect(killed > turns / 2, "only \(killed) were killed")
    let retry = try session.run("reprendre")
    #expect(retry.code == 0, "\(retry.messages)")
    #expect(try session.run("etat").code == 0)
    #expect(try session.merged() == expected)
    #expect(session.results() == session.results("seul"))
  }

  @Test func `a sweep that is not whole says so, and merges only when asked`() throws {
    let session = try SweepSession()
    #expect(try session.plan().code == 0)
    #expect(try session.run("executer", "balayage.json", "--part", "1/2").code == 0)
    let status = try session.run("etat")
    #expect(status.code == 2 && words(status).contains("18 cellules faites sur 36"), "\(words(status))")
    let csv = session.folder.path("r.csv")
    let refused = try session.run("fusionner", "balayage.json", "-o", csv)
    #expect(
      refused.code == 66 && words(refused).contains("Il manque 18 cellules sur 36"), "\(words(refused))")
    #expect(refused.output.isEmpty && !session.folder.names.contains("r.csv"))
    let partial = try session.run("fusionner", "balayage.json", "--incomplet", "-o", csv)
    #expect(partial.code == 0 && words(partial).contains("Balayage incomplet"))
    #expect(session.folder.read("r.csv").split(whereSeparator: \.isNewline).count == 1 + 18 * 8)
  }

  @Test func `the shard comes from the scheduler`() throws {
    let session = try SweepSession("scenarios: rejeu\npolitiques: a-la-main\nrepetitions: 8\nbloc: 2\n")
    #expect(try session.run("planifier", "balayage.yaml").code == 0)
    let environments = [
      [
        "SLURM_ARRAY_TASK_ID": "4", "SLURM_ARRAY_TASK_MIN": "2", "SLURM_ARRAY_TASK_MAX": "8",
        "SLURM_ARRAY_TASK_STEP": "2",
      ],
      ["AWS_BATCH_JOB_ARRAY_INDEX": "1", "AWS_BATCH_JOB_ARRAY_SIZE": "4"],
    ]
    for environment in environments {
      let run = try session.run("executer", environment: environment)
      #expect(run.code == 0 && words(run).contains("Part 2/4"), "\(words(run))")
    }
    let counted = try session.run(
      "executer", "balayage.json", "--parts", "4", environment: ["JOB_COMPLETION_INDEX": "1"])
    #expect(
      words(counted).contains("Part 2/4: 0") || words(counted).contains("1 déjà faite"), "\(words(counted))")
    let uncounted = try session.run("executer", environment: ["JOB_COMPLETION_INDEX": "1"])
    #expect(uncounted.code == 64 && words(uncounted).contains("--parts n"))
  }

  @Test func `inputs that changed, went or came are refused by name, and nothing is touched`() throws {
    let session = try SweepSession()
    #expect(try session.plan().code == 0)
    #expect(try session.run("executer", "balayage.json", "--part", "1/9").code == 0)
    let (results, manifest) = (session.results(), session.folder.read("balayage.json"))
    let files = ["rejeu/etudiants.csv", "retrait.yaml", "plan.json"]
    let before = files.map(session.folder.read)
    for (file, text) in zip(files, before) {
      try session.folder.write(file, text + "\n")
      let run = try session.run("executer")
      #expect(run.code == 6 && words(run).contains("été préparé : \(file)."), "\(words(run))")
      try FileManager.default.removeItem(atPath: session.folder.path(file))
      let gone = try ProgramRun(["sweep", "retry", session.manifest], environment: ["HSPPLAN_LANG": "en"])
      #expect(gone.code == 6 && words(gone).contains("was planned: \(file)."), "\(words(gone))")
      try session.folder.write(file, text)
    }
    try session.folder.write("rejeu/epingles.csv", "no_etudiant;cible;mode\n")
    let came = try session.run("executer")
    #expect(came.code == 6 && words(came).contains("rejeu/epingles.csv"), "\(words(came))")
    try FileManager.default.removeItem(atPath: session.folder.path("rejeu/epingles.csv"))
    #expect(session.results() == results && session.folder.read("balayage.json") == manifest)
    #expect(try session.run("executer").code == 0)
  }

  @Test(arguments: [
    ("0/0", "n’existe pas"), ("5/3", "n’existe pas"), ("0/4", "n’existe pas"), ("a/b", "n’est pas une part"),
    ("3", "n’est pas une part"),
  ])
  func `a shard that cannot be is refused`(shard: String, sentence: String) throws {
    let session = try SweepSession("scenarios: rejeu\nrepetitions: 6\n")
    #expect(try session.run("planifier", "balayage.yaml").code == 0)
    let run = try session.run("executer", "balayage.json", "--part", shard)
    #expect(run.code == 64 && words(run).contains(sentence) && words(run).contains(shard), "\(words(run))")
    #expect(session.results().isEmpty)
  }

  @Test(arguments: [
    ("scenarios: rejeu\nrepetitions: 5\n", Int32(78), "balayage.yaml:2"),
    (
      "scenarios: rejeu\nrepetitions: 6\npolitiques: [hasard]\n", 78,
      "«\u{A0}hasard\u{A0}» n’est pas de la liste"
    ),
    ("scenarios: rejeu\nrepetitions: 6\npolitiques: [lottery, loterie]\n", 78, "s’y trouve deux fois"),
    ("scenarios: nulle-part\nrepetitions: 6\n", 66, "nulle-part"),
    ("scenarios: rejeu\nplans: absent.json\nrepetitions: 6\n", 66, "absent.json"),
    ("scenarios: {session: rejeu, et-si: absent.yaml}\nrepetitions: 6\n", 66, "absent.yaml"),
    ("scenarios: rejeu\nrepetitions: 1000000\nbloc: 1\n", 78, "blocs plus grands"),
  ])
  func `a description that cannot be leaves no manifest`(text: String, code: Int32, sentence: String) throws {
    let session = try SweepSession(text)
    let run = try session.run("planifier", "balayage.yaml")
    #expect(run.code == code && run.output.isEmpty, "\(words(run))")
    #expect(words(run).contains(sentence.replacing("\u{A0}", with: " ")), "\(words(run))")
    #expect(!session.folder.names.contains("balayage.json"))
  }

  @Test func `a plan of another session, or a session that teaches nothing, does not go`() throws {
    let session = try SweepSession("scenarios: autre\nplans: plan.json\nrepetitions: 6\n")
    let other = try SmallSession.make()
    try FileManager.default.copyItem(atPath: other.root, toPath: session.folder.path("autre"))
    let nothing = try session.plan()
    #expect(
      nothing.code == 66 && words(nothing).contains("rien ne dit ce qui peut arriver"), "\(words(nothing))")
    try session.folder.write(
      "balayage.yaml", "scenarios: {session: autre, passe: rejeu}\nplans: plan.json\nrepetitions: 6\n")
    let plan = try session.run("planifier", "balayage.yaml")
    #expect(plan.code == 6 && words(plan).contains("est de la session H26"), "\(words(plan))")
    #expect(!session.folder.names.contains("balayage.json"))
  }

  @Test func `what is no manifest, or was changed by hand, is refused`() throws {
    let session = try SweepSession("scenarios: rejeu\npolitiques: [\"surplus:2\"]\nrepetitions: 6\n")
    #expect(try session.run("planifier", "balayage.yaml").code == 0)
    let manifest = session.folder.read("balayage.json")
    for (old, new, sentence) in [
      ("\"2\"", "\"3\"", "changé à la main"), ("hspplan.sweep/1", "hspplan.sweep/9", "hspplan.sweep/9"),
      ("{", "", "changé à la main"),
    ] {
      try session.folder.write("autre.json", manifest.replacing(old, with: new, maxReplacements: 1))
      for verb in ["executer", "etat", "fusionner", "reprendre"] {
        let run = try session.run(verb, "autre.json")
        #expect(run.code == 65 && words(run).contains(sentence), "\(verb): \(words(run))")
      }
    }
    let yaml = try session.run("executer", "balayage.yaml")
    #expect(
      yaml.code == 65 && words(yaml).contains("d’abord « hspplan balayer planifier »"), "\(words(yaml))")
    #expect(try session.run("executer", "absent.json").code == 66)
    #expect(try session.run("etat", "balayage.json", "--part", "1/2").code == 64)
    #expect(try session.run("sauter").code == 64)
    #expect(
      session.folder.names == ["autre.json", "balayage.json", "balayage.yaml", "rejeu", "retrait.yaml"])
  }

  @Test func `a signal stops it between replications, and what is done stays`() throws {
    let session = try SweepSession(SweepSession.description.replacing("24", with: "600"))
    #expect(try session.plan().code == 0)
    let running = try RunningProgram(
      ["sweep", "run", session.manifest], environment: ["HSPPLAN_LANG": "en"],
      output: session.folder.path("said"), messages: session.folder.path("said"))
    var patience = 10_000
    while session.results().isEmpty, patience > 0 {
      usleep(2000)
      patience -= 1
    }
    let begin = ContinuousClock.now
    running.send(SIGTERM)
    #expect(running.wait() == 4)
    #expect(ContinuousClock.now - begin < .seconds(5))
    #expect(session.folder.read("said").contains("what is done is kept"))
    #expect(try !session.results().isEmpty && session.run("etat").code == 2)
  }

  static let hasParallel = access("/usr/bin/parallel", X_OK) == 0

  @Test(.enabled(if: hasParallel, "GNU parallel is not installed here: its script was not run"))
  func `the script for GNU parallel runs it as it is`() throws {
    let session = try SweepSession()
    #expect(try session.plan().code == 0)
    #expect(
      try session.run("executer", "balayage.json", "--resultats", session.folder.path("seul")).code == 0)
    let script = Process()
    script.executableURL = URL(filePath: Repository.root + "/Tools/sweep/parallel.sh")
    script.arguments = ["4", session.manifest]
    script.environment = [
      "PATH": "/usr/bin:/bin:/usr/local/bin", "HSPPLAN": ProgramRun.program, "HOME": session.folder.root,
    ]
    script.standardOutput = FileHandle.nullDevice
    script.standardError = FileHandle.nullDevice
    try script.run()
    script.waitUntilExit()
    #expect(script.terminationStatus == 0)
    #expect(session.results() == session.results("seul"))
  }
}
