import Glibc

/// Where a local pack lies.
enum LocalPlace {
  /// The first that exists: beside the program, the user's own, the machine's.
  static func found() -> String? {
    if let beside = ProgramFolder.beside("handrail-local") { return beside }
    var places: [String] = []
    if let folder = Environment.value("XDG_CONFIG_HOME"), folder.hasPrefix("/") {
      places.append(folder + "/handrail/local")
    } else if let home = Environment.value("HOME"), home.hasPrefix("/") {
      places.append(home + "/.config/handrail/local")
    }
    places.append("/etc/handrail/local")
    return places.first { unsafe access($0, F_OK) == 0 }
  }
}
