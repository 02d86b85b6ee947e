import Simulator
import Testing

/// Reference values: SciPy 1.17.1 (`stats.norm`, `t`, `beta`, `gamma`; `cdf` and `ppf`), the normal ones mpmath 1.3.0.
@Suite struct DistributionTests {
  /// Apart by this share of the expected value at most.
  func isNear(_ value: Double, _ expected: Double, _ tolerance: Double = 1e-12) -> Bool {
    abs(value - expected) <= tolerance * abs(expected)
  }

  @Test(arguments: [
    (-30, 4.906713927148187e-198), (-8, 6.220960574271784e-16), (-1.96, 0.024997895148220435),
    (-0.1, 0.460172162722971), (0, 0.5), (0.5, 0.6914624612740131), (1.6448536269514722, 0.95),
    (5, 0.9999997133484281),
  ])
  func `normal probabilities`(_ z: Double, _ expected: Double) {
    #expect(isNear(Normal.probability(atMost: z), expected))
  }

  @Test(arguments: [
    (1e-300, -37.0470962993612), (1e-20, -9.262340089798409), (1e-10, -6.361340902404057),
    (0.001, -3.0902323061678136), (0.025, -1.9599639845400543), (0.08, -1.4050715603096327),
    (0.3, -0.5244005127080408), (0.5, 0.0), (0.9, 1.2815515655446006), (0.975, 1.9599639845400538),
    (0.9999, 3.7190164854557084),
  ])
  func `normal quantiles`(_ probability: Double, _ expected: Double) {
    #expect(isNear(Normal.quantile(probability), expected, 1e-15))
  }

  @Test func `normal quantiles end at infinity`() {
    #expect(Normal.quantile(0) == -.infinity)
    #expect(Normal.quantile(1) == .infinity)
  }

  @Test(arguments: [
    (1, -3, 0.10241638234956672), (2.5, 0.7, 0.728297528405226), (10, -2.228, 0.02500588590855566),
    (49, 1.2, 0.8820453895350349), (399, -1.966, 0.024995784342208855), (100000.0, 2.5, 0.9937895404037205),
    (5, -40, 9.205981085886477e-08), (30, 1e-06, 0.5000003956321849), (7, 0, 0.5),
  ])
  func `probabilities of Student's t`(_ degrees: Double, _ t: Double, _ expected: Double) {
    #expect(isNear(StudentT(degrees: degrees).probability(atMost: t), expected, 1e-11))
  }

  @Test(arguments: [
    (1, 0.975, 12.706204736174694), (2, 0.6, 0.2886751345948128), (3, 0.001, -10.214531852407385),
    (7, 0.975, 2.364624251592784), (19, 0.995, 2.8609346064649794), (49, 0.975, 2.0095752371292392),
    (399, 0.975, 1.965927295920882), (100000.0, 0.975, 1.9599877075346095), (3, 0.5, 0),
  ])
  func `quantiles of Student's t`(_ degrees: Double, _ probability: Double, _ expected: Double) {
    #expect(isNear(StudentT(degrees: degrees).quantile(probability), expected, 1e-11))
  }

  @Test(arguments: [
    (0.5, 0.5, 0.3, 0.36901011956554536), (2.5, 7.5, 0.2, 0.40123869824719194),
    (40.5, 3.5, 0.97, 0.9238655005624103), (0.5, 20.5, 0.001, 0.15953930304016506),
    (1000.5, 9000.5, 0.1, 0.49822669985362794),
  ])
  func `beta probabilities`(_ a: Double, _ b: Double, _ x: Double, _ expected: Double) {
    #expect(isNear(BetaDistribution(a: a, b: b).probability(atMost: x), expected, 1e-11))
  }

  @Test(arguments: [
    (0.5, 0.5, 0.025, 0.001541333133436012), (0.5, 20.5, 0.025, 2.4246478459242733e-05),
    (0.5, 20.5, 0.975, 0.11663898290487539), (12.5, 3.5, 0.025, 0.5563645383257623),
    (12.5, 3.5, 0.975, 0.940229031623067), (1000.5, 9000.5, 0.975, 0.10599560843213915),
    (130.5, 0.5, 0.975, 0.9999962300750233),
  ])
  func `beta quantiles`(_ a: Double, _ b: Double, _ probability: Double, _ expected: Double) {
    #expect(isNear(BetaDistribution(a: a, b: b).quantile(probability), expected, 1e-11))
  }

  @Test(arguments: [
    (0.5, 0.01, 0.11246291601828491), (0.5, 3, 0.9856941215645704), (3.5, 2, 0.22022259152428406),
    (100.5, 120, 0.9688849315035009), (100000.0, 99700.0, 0.17141731451450296),
  ])
  func `gamma probabilities`(_ shape: Double, _ x: Double, _ expected: Double) {
    #expect(isNear(GammaDistribution(shape: shape, rate: 1).probability(atMost: x), expected))
    #expect(isNear(GammaDistribution(shape: shape, rate: 4).probability(atMost: x / 4), expected))
  }

  @Test(arguments: [
    (0.5, 0.025, 0.0004910345585876278), (0.5, 0.975, 2.511943093657444), (3.5, 0.025, 0.8449345903386775),
    (3.5, 0.975, 8.006382137314663), (60.5, 0.5, 60.16699513702239), (10000.0, 0.975, 10196.941824999883),
  ])
  func `gamma quantiles`(_ shape: Double, _ probability: Double, _ expected: Double) {
    #expect(isNear(GammaDistribution(shape: shape, rate: 1).quantile(probability), expected))
    #expect(isNear(GammaDistribution(shape: shape, rate: 4).quantile(probability), expected / 4))
  }

  @Test func `a quantile takes a probability back, far out too`() {
    let probabilities = [1e-9, 0.001, 0.2, 0.5, 0.7, 0.999]
    for probability in probabilities {
      for degrees in [1.0, 2.5, 30, 4000] {
        let student = StudentT(degrees: degrees)
        #expect(isNear(student.probability(atMost: student.quantile(probability)), probability, 1e-10))
      }
      for (a, b) in [(0.5, 0.5), (0.5, 300.5), (3.0, 200.5), (5000.5, 10.5)] {
        let beta = BetaDistribution(a: a, b: b)
        #expect(isNear(beta.probability(atMost: beta.quantile(probability)), probability, 1e-10))
        let gamma = GammaDistribution(shape: a, rate: b)
        #expect(isNear(gamma.probability(atMost: gamma.quantile(probability)), probability, 1e-10))
      }
    }
    #expect(BetaDistribution(a: 2, b: 3).quantile(0) == 0)
    #expect(BetaDistribution(a: 2, b: 3).quantile(1) == 1)
    #expect(GammaDistribution(shape: 2, rate: 3).quantile(0) == 0)
    #expect(GammaDistribution(shape: 2, rate: 3).quantile(1) == .infinity)
  }
}
