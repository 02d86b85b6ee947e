import Foundation
import Testing

@testable import Charts

/// Colours stay apart in grey print and for colour-blind people, and are never the only difference.
@Suite struct PaletteTests {
  /// The matrices of Machado, Oliveira and Fernandes 2009 for no cones of one sort, on linear light.
  private static let visions: [String: [[Double]]] = [
    "normal": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
    "protanopia": [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
    ],
    "deuteranopia": [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
    ],
    "tritanopia": [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
    ],
  ]

  /// CIE L*a*b* of a colour as it is seen.
  private static func lab(_ color: Color, _ vision: [[Double]]) -> [Double] {
    let linear = [color.red, color.green, color.blue].map {
      let share = Double($0) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    func product(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
      matrix.map { min(1.1, max(0, zip($0, vector).map(*).reduce(0, +))) }
    }
    let xyz = product(
      [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]], product(vision, linear))
    let f = zip(xyz, [0.95047, 1, 1.08883]).map {
      $0 / $1 > 0.008856 ? cbrt($0 / $1) : 7.787 * $0 / $1 + 16.0 / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }

  private static func distance(_ first: Color, _ second: Color, _ vision: [[Double]]) -> Double {
    zip(lab(first, vision), lab(second, vision)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  @Test func `categories stay apart for every sort of eyes`() {
    for (name, vision) in Self.visions {
      for (index, first) in Palette.categories.enumerated() {
        for second in Palette.categories[(index + 1)...] {
          // A difference of 2.3 can just be seen.
          let distance = Self.distance(first, second, vision)
          #expect(distance > 10, "\(first.code) and \(second.code), \(name)")
        }
      }
    }
  }

  @Test func `categories and ranks stay apart in grey print`() {
    let greys = Palette.categories.map(\.grey).sorted()
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $1 - $0 >= 18 })
    for count in 2...10 {
      let ranks = Palette.ranks(count).map(\.grey)
      #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $1 - $0 >= 10 }, "\(count) \(ranks)")
    }
  }

  @Test func `colour is never the only difference between neighbours`() {
    let categories = (0..<30).map(Fill.category)
    #expect(Set(categories).count == 30)
    #expect(zip(categories, categories.dropFirst()).allSatisfy { $0.pattern != $1.pattern })
    let ranks = Fill.ranks(12)
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0.pattern != $1.pattern })
    #expect(!ranks.contains(.outside) && Fill.outside.pattern == .crossed)
    let points = (0..<42).map { "\(Marker.kind($0)) \($0 % Palette.categories.count)" }
    #expect(Set(points).count == 42)
  }

  @Test func `ranks go from dark to light through their scale`() {
    #expect(Palette.ranks(0).isEmpty && Palette.ranks(1).count == 1)
    #expect(Palette.ranks(2).map(\.code) == ["#440154", "#FDE725"])
    #expect(Palette.ranks(4).map(\.code) == ["#440154", "#31688E", "#35B779", "#FDE725"])
  }

  @Test func `text can be read on the sheet`() {
    for color in [Palette.ink, Palette.faint] {
      // Contrast of WCAG 2: 4.5 and more.
      let share = Double(color.red) / 255
      let light = pow((share + 0.055) / 1.055, 2.4)
      #expect(1.05 / (light + 0.05) >= 4.5)
    }
  }
}
