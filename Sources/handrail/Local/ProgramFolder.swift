import Glibc

/// The folder the program itself lies in, for what travels with it on a stick.
enum ProgramFolder {
  /// The path of something beside the program; nothing where there is none of that name.
  static func beside(_ name: String) -> String? {
    guard let program = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(program) }
    let path = unsafe String(cString: program)
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let beside = path[..<slash] + "/" + name
    return unsafe access(String(beside), F_OK) == 0 ? String(beside) : nil
  }
}
