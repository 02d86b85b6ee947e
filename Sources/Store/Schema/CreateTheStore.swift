extension Migration {
  /// The first tables. Its text is for ever: a change is another migration.
  static let createTheStore = Migration(name: "Create the store", statements: tables + guards)

  private static func day(_ column: String) -> String {
    "\(column) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'"
  }

  private static func instant(_ column: String) -> String {
    "\(column) GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'"
  }

  private static let statuses = """
    'draft', 'held', 'sent', 'sent-pdf', 'redirected', 'accepted', 'confirmed', 'refused', 'cancelled', 'postponed'
    """

  private static let tables = [
    """
    CREATE TABLE migration (
      name TEXT NOT NULL PRIMARY KEY, at TEXT NOT NULL CHECK (\(instant("at"))), program TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE store (
      one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1), session TEXT NOT NULL,
      id TEXT NOT NULL CHECK (length(id) = 16), created TEXT NOT NULL CHECK (\(instant("created")))
    ) STRICT
    """,
    """
    CREATE TABLE reading (
      number INTEGER NOT NULL PRIMARY KEY, at TEXT NOT NULL CHECK (\(instant("at"))), inputs TEXT NOT NULL,
      students INTEGER NOT NULL, placeholders INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE need (
      reading INTEGER NOT NULL REFERENCES reading, rotation TEXT NOT NULL, needed INTEGER NOT NULL,
      PRIMARY KEY (reading, rotation)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE person (
      key INTEGER NOT NULL PRIMARY KEY, student TEXT NOT NULL UNIQUE,
      placeholder INTEGER NOT NULL CHECK (placeholder IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE plan (
      number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL UNIQUE, inputs TEXT NOT NULL,
      digest TEXT NOT NULL UNIQUE, status TEXT NOT NULL, placed INTEGER NOT NULL, needed INTEGER NOT NULL,
      tries INTEGER NOT NULL CHECK (tries IN (0, 1)), made TEXT NOT NULL CHECK (\(instant("made"))),
      by TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE plan_document (
      plan INTEGER NOT NULL PRIMARY KEY REFERENCES plan, document BLOB NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE acceptance (
      number INTEGER NOT NULL PRIMARY KEY, plan INTEGER NOT NULL REFERENCES plan,
      at TEXT NOT NULL CHECK (\(instant("at"))), by TEXT NOT NULL, reviewed_by TEXT, note TEXT,
      inputs TEXT NOT NULL, stale INTEGER NOT NULL CHECK (stale IN (0, 1))
    ) STRICT
    """,
    """
    CREATE TABLE call (
      number INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL CHECK (version >= 1), agency TEXT NOT NULL,
      rotation TEXT, block TEXT, asked INTEGER NOT NULL CHECK (asked >= 1), due TEXT CHECK (\(day("due"))),
      comment TEXT, made TEXT NOT NULL CHECK (\(day("made")))
    ) STRICT
    """,
    """
    CREATE TABLE offer (
      number INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL CHECK (version >= 1),
      call INTEGER REFERENCES call, destination TEXT NOT NULL, block TEXT NOT NULL, shift TEXT NOT NULL,
      offered INTEGER NOT NULL CHECK (offered >= 1), taken INTEGER NOT NULL, returned INTEGER NOT NULL,
      made TEXT NOT NULL CHECK (\(day("made"))),
      CHECK (taken >= 0 AND returned >= 0 AND taken + returned <= offered)
    ) STRICT
    """,
    """
    CREATE TABLE request (
      number INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL CHECK (version >= 1),
      place TEXT NOT NULL UNIQUE, status TEXT NOT NULL CHECK (status IN (\(statuses))), reason TEXT,
      seats INTEGER NOT NULL CHECK (seats BETWEEN 1 AND 30000), minimum INTEGER NOT NULL CHECK (minimum >= 0),
      kind TEXT CHECK (kind IN ('individual', 'group', 'offer')), agency TEXT, site TEXT NOT NULL, service TEXT,
      destination TEXT NOT NULL, block TEXT NOT NULL, shift TEXT NOT NULL,
      weekdays INTEGER CHECK (weekdays BETWEEN 0 AND 127), preceptor TEXT, instructor TEXT, school TEXT,
      rotation TEXT, parent INTEGER REFERENCES request,
      split TEXT CHECK (split IN ('mandatory', 'optional')), link INTEGER REFERENCES request,
      due TEXT CHECK (\(day("due"))), contact TEXT, comment TEXT, alert TEXT, hspnet TEXT,
      delivered TEXT CHECK (\(day("delivered"))), held_until TEXT CHECK (\(day("held_until"))),
      sent_on TEXT CHECK (\(day("sent_on"))), answered_on TEXT CHECK (\(day("answered_on"))),
      file_status TEXT CHECK (file_status IN (\(statuses))), offer INTEGER REFERENCES offer,
      CHECK ((parent IS NULL) = (split IS NULL)),
      CHECK (status <> 'held' OR held_until IS NOT NULL)
    ) STRICT
    """,
    """
    CREATE TABLE request_event (
      request INTEGER NOT NULL REFERENCES request, version INTEGER NOT NULL, move TEXT NOT NULL,
      day TEXT NOT NULL CHECK (\(day("day"))), at TEXT NOT NULL CHECK (\(instant("at"))), by TEXT NOT NULL,
      body TEXT NOT NULL, PRIMARY KEY (request, version)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE attachment (
      request INTEGER NOT NULL REFERENCES request, name TEXT NOT NULL, digest TEXT NOT NULL,
      size INTEGER NOT NULL, path TEXT NOT NULL, PRIMARY KEY (request, name)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE assignment (
      number INTEGER NOT NULL PRIMARY KEY, version INTEGER NOT NULL CHECK (version >= 1),
      person INTEGER NOT NULL REFERENCES person, rotation TEXT NOT NULL,
      request INTEGER NOT NULL REFERENCES request, plan INTEGER REFERENCES plan,
      state TEXT NOT NULL CHECK (state IN ('temporary', 'confirmed', 'released', 'withdrawn')),
      seat INTEGER NOT NULL CHECK (seat >= 1), since TEXT NOT NULL CHECK (\(day("since"))),
      ended TEXT CHECK (\(day("ended"))), reason TEXT,
      CHECK ((state IN ('released', 'withdrawn')) = (ended IS NOT NULL)),
      CHECK (state <> 'withdrawn' OR reason IS NOT NULL)
    ) STRICT
    """,
    "CREATE UNIQUE INDEX assignment_need ON assignment (person, rotation) WHERE ended IS NULL",
    "CREATE UNIQUE INDEX assignment_seat ON assignment (request, seat) WHERE ended IS NULL",
    """
    CREATE TABLE notice (
      number INTEGER NOT NULL PRIMARY KEY, assignment INTEGER NOT NULL REFERENCES assignment,
      request INTEGER NOT NULL REFERENCES request, since TEXT NOT NULL CHECK (\(day("since"))),
      told TEXT CHECK (\(day("told")))
    ) STRICT
    """,
    """
    CREATE TABLE calendar_event (
      uid TEXT NOT NULL PRIMARY KEY, subject TEXT NOT NULL, day TEXT NOT NULL CHECK (\(day("day"))),
      sequence INTEGER NOT NULL, digest TEXT NOT NULL,
      cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)), exported TEXT NOT NULL CHECK (\(day("exported")))
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX calendar_subject ON calendar_event (subject)",
    """
    CREATE TABLE hspnet_line (
      request INTEGER NOT NULL PRIMARY KEY REFERENCES request, digest TEXT NOT NULL,
      exported TEXT NOT NULL CHECK (\(day("exported")))
    ) STRICT
    """,
    """
    CREATE TABLE audit (
      number INTEGER NOT NULL PRIMARY KEY, body TEXT NOT NULL,
      hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
    ) STRICT
    """,
  ]

  /// What stops a slip of ours: records are only added to, and numbers never come free.
  private static let guards =
    ["audit", "request_event", "migration", "acceptance"].map { guardian($0, "UPDATE") }
    + [
      "audit", "request_event", "migration", "acceptance", "request", "assignment", "notice", "call", "offer",
      "plan", "person",
    ].map { guardian($0, "DELETE") }

  private static func guardian(_ table: String, _ event: String) -> String {
    """
    CREATE TRIGGER \(table)_no_\(event.lowercased()) BEFORE \(event) ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is only added to'); END
    """
  }
}
