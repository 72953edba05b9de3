import Glibc

/// Variables of the environment, one at a time: making a dictionary of them all costs every start.
enum Environment {
  static func value(_ name: String) -> String? {
    guard let text = unsafe getenv(name) else { return nil }
    return unsafe String(cString: text)
  }
}
