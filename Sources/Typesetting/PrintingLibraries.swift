import CPangoCairo

/// What prints.
public enum PrintingLibraries {
  /// cairo's version.
  public static var cairo: String { String(cString: cairo_version_string()) }
  /// Pango's version.
  public static var pango: String { String(cString: pango_version_string()) }
}
