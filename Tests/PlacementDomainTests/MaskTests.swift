import PlacementDomain
import Testing

@Suite struct MaskTests {
  @Test(
    arguments: [
      ("3M 1870+", "1870+", nil), ("1870+", "1870+", nil), ("3M 1860S", "1860", "S"), ("1860", "1860", "R"),
      ("1860 S", "1860", "S"),
      ("3M 1860 / petit", "1860", "S"), ("3M VFlex 1804", "1804", "R"), ("Duckbill grand", "DUCKBILL", "L"),
      ("Halyard 46827 (M)", "46827", "M"),
      ("8210", "8210", nil), ("3m™ 8210 régulier", "8210", "R"),
    ] as [(String, String, String?)])
  func `makers and families are left out, and a size stands last`(
    _ text: String, _ model: String, _ size: String?
  ) {
    #expect(Mask(text)?.model == model)
    #expect(Mask(text)?.size == size)
  }

  @Test(arguments: ["", "  ", "3M", "—"])
  func `a text that names no model is no mask`(_ text: String) {
    #expect(Mask(text) == nil)
  }
}
