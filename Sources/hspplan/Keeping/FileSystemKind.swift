import Glibc

/// The kind of file system a file is on.
struct FileSystemKind {
  /// As people call it.
  let name: String
  /// False where another machine may hold the file too, so that locks cannot be trusted.
  let isLocal: Bool

  /// Of this path, or of its folder where there is no such file.
  init(of path: String) {
    var status = statfs()
    let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard statfs(path, &status) == 0 || statfs(folder, &status) == 0 else {
      (name, isLocal) = ("?", true)
      return
    }
    // Numbers of linux/magic.h, cifs and ceph.
    let kind = UInt32(truncatingIfNeeded: status.f_type)
    (name, isLocal) =
      switch kind {
      case 0x6969: ("NFS", false)
      case 0x517B, 0xFF53_4D42, 0xFE53_4D42: ("SMB", false)
      case 0x6573_5546: ("FUSE", false)
      case 0x0102_1997: ("9P", false)
      case 0x00C3_6400: ("Ceph", false)
      case 0x5346_414F: ("AFS", false)
      case 0xEF53: ("ext4", true)
      case 0x5846_5342: ("XFS", true)
      case 0x9123_683E: ("Btrfs", true)
      case 0x0102_1994: ("tmpfs", true)
      case 0x794C_7630: ("overlay", true)
      case 0x2FC1_2FC1: ("ZFS", true)
      default: ("0x" + String(kind, radix: 16), true)
      }
  }
}
