public import Sweeps

/// Who names a shard; raw values are those of `SweepShardSource`.
public enum SweepSourcePhrase: String, Phrasebook {
  case option, slurm, awsBatch, kubernetes, gnuParallel

  /// The words for a source.
  public init(_ source: SweepShardSource) { self.init(rawValue: source.rawValue)! }

  /// The words in both languages.
  public var template: Bilingual {
    switch self {
    case .option: Bilingual(fr: "l’option", en: "the option")
    case .slurm: Bilingual(fr: "le tableau de Slurm", en: "the Slurm array")
    case .awsBatch: Bilingual(fr: "le tableau d’AWS Batch", en: "the AWS Batch array")
    case .kubernetes: Bilingual(fr: "la tâche de Kubernetes", en: "the Kubernetes job")
    case .gnuParallel: Bilingual(fr: "GNU parallel (son numéro)", en: "GNU parallel (its number)")
    }
  }
}
