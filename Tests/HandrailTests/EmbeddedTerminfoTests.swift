import Foundation
import Testing

/// A namespace of mounts in which the folders of terminfo are empty.
private enum Hidden {
  static let isPossible = (try? run("/usr/bin/env", ["unshare", "-m", "true"]).code) == 0

  static let prefix =
    "TERMINFO=/nowhere TERMINFO_DIRS= HOME=/nowhere unshare -m sh -c '"
    + "for d in /etc/terminfo /lib/terminfo /usr/share/terminfo /usr/lib/terminfo; do "
    + "if [ -d $d ]; then mount -t tmpfs none $d || exit 9; fi; done; exec \"$0\" \"$@\"'"
}

/// On a machine without any terminfo the embedded entries draw the same picture.
@Suite(
  "No terminfo on the machine", .timeLimit(.minutes(2)),
  .enabled(if: Hidden.isPossible, "no mount namespace may be made here"))
struct EmbeddedTerminfoTests {
  @Test(
    "a terminal with an entry is drawn as with the machine's own, marks and colours included",
    arguments: [
      "xterm", "xterm-256color", "screen", "screen-256color", "tmux", "tmux-256color", "linux",
      "vt100", "vt220",
    ])
  func same(name: String) throws {
    #expect(
      try drawn("TERM=\(name) \(Hidden.prefix)") == drawn("TERM=\(name) TERMINFO_DIRS="), "\(name)")
  }

  @Test(
    "a terminal without one is drawn as its relative",
    arguments: [
      ("putty", "xterm-256color"), ("putty-256color", "xterm-256color"),
      ("xterm-kitty", "xterm-256color"), ("alacritty", "xterm-256color"),
      ("foot", "xterm-256color"), ("xterm-ghostty", "xterm-256color"),
      ("linux-16color", "linux"), ("vt102", "vt100"), ("vt420", "vt220"), ("vt320-w", "vt220"),
      ("screen.xterm-256color", "screen-256color"), ("tmux-direct", "tmux-256color"),
    ])
  func relative(name: String, entry: String) throws {
    #expect(
      try drawn("TERM=\(name) \(Hidden.prefix)") == drawn("TERM=\(entry)"), "\(name) as \(entry)")
  }

  @Test("a terminal nobody knows gets plain text", arguments: ["vt52", "hp2621", "nonsense"])
  func unknown(name: String) throws {
    let terminal = try Tmux(rows: 60, columns: 120, environment: "TERM=\(name) \(Hidden.prefix)")
    try terminal.expect("Here is the guide as plain text.")
  }

  private func drawn(_ environment: String) throws -> String {
    let terminal = try Tmux(environment: environment)
    try terminal.expect("What do you need to do now?")
    try terminal.expect("q quit")
    try terminal.send("2")
    try terminal.expect("C1 ")
    try terminal.send("Down")
    try terminal.expect("> 1 ")
    // The marker can be there before the lines below it are: a picture that stays is whole.
    var (earlier, picture) = ("", try terminal.styledScreen)
    while picture != earlier {
      usleep(100_000)
      (earlier, picture) = (picture, try terminal.styledScreen)
    }
    return picture
  }
}
