public import PlacementDomain

/// Why there is no such sweep. Paths lead through the document by keys and positions, `/axes/plans/0/name`.
public enum SweepManifestError: Error, Equatable, Sendable {
  /// Not a JSON document.
  case notJSON(JSONError)
  /// Not `hspplan.sweep/1`.
  case schema(found: String?)
  /// Nothing stands there.
  case missing(path: String)
  /// Something else stands there.
  case malformed(path: String, expected: Expected)
  /// A key that the format does not know.
  case unknownKey(path: String)
  /// A list that is not in the one order a manifest has; `sweep plan` writes it so.
  case notInOrder(path: String)
  /// No scenario, plan or policy.
  case emptyAxis(SweepAxis)
  /// No block of replications.
  case noBlocks
  /// An empty name, or one with control characters.
  case badName(SweepAxis?, String)
  /// The same name twice on an axis.
  case sameName(SweepAxis, String)
  /// A block without replications, or with some before 0 or from 2³² on.
  case impossibleBlock(SweepBlock)
  /// Two blocks have a replication in common: it would count twice.
  case overlappingBlocks(SweepBlock, SweepBlock)
  /// A choice depends on an input that is not there, or names it twice.
  case unknownInput(String, axis: SweepAxis, choice: String)
  /// Nothing depends on this input: a change of it would go unseen.
  case unusedInput(String)
  /// More cells than a sweep may have: take larger blocks.
  case tooManyCells(limit: Int)
  /// Not as many cells as the axes make.
  case cellCount(found: Int, expected: Int)
  /// The cell there is not the one that the axes and inputs make: the manifest was changed by hand.
  case otherCell(path: String)
  /// Another version of the program made the manifest: compute with that one, or plan anew.
  case engineChanged(recorded: String, found: String)
  /// Inputs are not what they were when the sweep was planned: put them back, or plan anew; cells they do not touch
  /// keep their results.
  case inputsChanged([ChangedInput])

  /// What the format asks for.
  public enum Expected: String, Hashable, Sendable {
    case text, digest, integer, list, object
    /// An integer from 0 to 2⁶⁴ − 1, written as a text.
    case seed
  }

  /// An input that is not what it was.
  public struct ChangedInput: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// What it was; nil when it is new.
    public let recorded: SweepDigest?
    /// What it is; nil when it is gone.
    public let found: SweepDigest?
  }
}
