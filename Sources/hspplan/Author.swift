import Glibc

/// Who uses the program, as far as it can know.
enum Author {
  /// The name in `HSPPLAN_BY`, else the login name, else the number of the user.
  static func standard(_ environment: [String: String]) -> String {
    if let name = environment["HSPPLAN_BY"], !name.isEmpty { return name }
    if let entry = getpwuid(getuid()), let name = entry.pointee.pw_name { return String(cString: name) }
    return "uid \(getuid())"
  }
}
