/// What proves the bounds of a plan (model.md, "Proof"). Prices are integers over 2^`scale`.
public struct Certificate: Hashable, Sendable {
  /// The proof of one stage.
  public struct StageProof: Hashable, Sendable {
    /// `Stage.key`.
    public let key: String
    /// L of the stored prices times 2^scale, in the stage written as a minimisation: the least over the
    /// leaves that are prices.
    public let numerator: Int128
    /// Prices, or a tree of them.
    public let proof: Proof

    /// A stage's proof.
    public init(key: String, numerator: Int128, proof: Proof) {
      self.key = key
      self.numerator = numerator
      self.proof = proof
    }
  }

  /// The plan that reached a stage's value, where a tolerance let later goals give some of it up.
  public struct Witness: Hashable, Sendable {
    /// `Stage.key`.
    public let key: String
    /// The assignments of that plan, in the order of a plan's.
    public let assignments: [Triple]

    /// A witness.
    public init(key: String, assignments: [Triple]) {
      self.key = key
      self.assignments = assignments
    }
  }

  /// Student, rotation, place.
  public struct Triple: Hashable, Sendable {
    /// Whose.
    public let student: Student.ID
    /// Which rotation.
    public let rotation: Rotation.ID
    /// Where.
    public let place: Place.ID

    /// A triple.
    public init(student: Student.ID, rotation: Rotation.ID, place: Place.ID) {
      self.student = student
      self.rotation = rotation
      self.place = place
    }
  }

  /// Most leaves that the proofs of all stages may have together.
  public static let mostLeaves = 65_536

  /// Prices are divided by 2^scale; 0…60.
  public let scale: Int
  /// One proof for each stage that has a bound, in the order solved.
  public let stages: [StageProof]
  /// Plans that reached what was given up later.
  public let witnesses: [Witness]

  /// A certificate.
  public init(scale: Int, stages: [StageProof], witnesses: [Witness] = []) {
    self.scale = scale
    self.stages = stages
    self.witnesses = witnesses
  }

  /// Proves nothing: for a plan made by hand.
  public static let empty = Certificate(scale: 0, stages: [])
}

/// A price for each row that has one, or a branching whose leaves are such.
public indirect enum Proof: Hashable, Sendable {
  /// Prices of rows by key; rows not named have price 0.
  case prices([RowPrice])
  /// Prices that prove, at zero cost, that nothing is left in this branch: their L is above 0.
  case ray([RowPrice])
  /// `low`: the variable is at most `at`; `high`: at least `at` + 1.
  case branch(on: String, at: Int, low: Proof, high: Proof)
}

/// The price of one shared row.
public struct RowPrice: Hashable, Sendable {
  /// `RowKey` text.
  public let row: String
  /// Price times 2^scale. ≥ 0 for rows written ≤; free for kept goals without tolerance.
  public let price: Int

  /// A row's price.
  public init(row: String, price: Int) {
    self.row = row
    self.price = price
  }
}
