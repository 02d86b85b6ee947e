extension Migration {
  /// What simulations found. Its text is for ever: a change is another migration.
  static let keepSimulations = Migration(
    name: "Keep simulations",
    statements: [
      """
      CREATE TABLE simulation (
        number INTEGER NOT NULL PRIMARY KEY, kind TEXT NOT NULL, inputs TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
        replications INTEGER NOT NULL CHECK (replications >= 1),
        made TEXT NOT NULL CHECK (made GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
        by TEXT NOT NULL, document BLOB NOT NULL
      ) STRICT
      """,
      """
      CREATE TRIGGER simulation_no_update BEFORE UPDATE ON simulation
      BEGIN SELECT RAISE(ABORT, 'simulation is only added to'); END
      """,
      """
      CREATE TRIGGER simulation_no_delete BEFORE DELETE ON simulation
      BEGIN SELECT RAISE(ABORT, 'simulation is only added to'); END
      """,
    ])
}
