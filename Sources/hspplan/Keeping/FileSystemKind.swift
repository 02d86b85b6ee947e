import Glibc

/// The kind of file system a file is on.
struct FileSystemKind {
  /// As the system calls it; `?` where it does not say.
  let name: String

  private static let network: Set<String> = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "ceph", "afs", "glusterfs", "lustre", "ncpfs",
  ]

  /// False where another machine may hold the file too, so that locks cannot be trusted.
  var isLocal: Bool { !FileSystemKind.network.contains(name) && !name.hasPrefix("fuse.") }

  /// Of this path, or of its folder where there is no such file.
  init(of path: String) {
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard let place = FileSystemKind.real(path) ?? FileSystemKind.real(folder),
      let bytes = try? FileBytes.read("/proc/self/mountinfo", limit: 1 << 24)
    else {
      name = "?"
      return
    }
    // 36 35 98:0 / /mnt rw,noatime shared:1 - ext4 /dev/root rw
    var longest = ""
    var found = "?"
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      guard let dash = words.firstIndex(of: "-"), words.count > dash + 1, words.count > 4 else { continue }
      let mount = words[4]
      let isAbove = mount == "/" || place == mount || place.hasPrefix(mount + "/")
      if isAbove, mount.utf8.count >= longest.utf8.count { (longest, found) = (mount, words[dash + 1]) }
    }
    name = found
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
