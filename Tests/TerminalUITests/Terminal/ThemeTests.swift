import TerminalUI
import Testing

@Suite struct ThemeTests {
  @Test("the contrast ratio is 21 for black on white, 1 for a colour on itself")
  func ends() {
    #expect(abs(Palette.contrastRatio(0, 15) - 21) < 0.001)
    #expect(Palette.contrastRatio(5, 5) == 1)
  }

  @Test("the contrast ratio of known pairs is what WCAG's formula gives")
  func knownPairs() {
    #expect(abs(Palette.contrastRatio(7, 0) - 16.67) < 0.01)
    #expect(abs(Palette.contrastRatio(1, 0) - 3.60) < 0.01)
    #expect(Palette.contrastRatio(1, 0) == Palette.contrastRatio(0, 1))
  }

  @Test(
    "every style of the contrast theme names both colours, at least 7:1", arguments: Style.allCases)
  func contrast(style: Style) throws {
    let look = Theme.contrast.look(of: style)
    let ratio = Palette.contrastRatio(
      try #require(look.foreground), try #require(look.background))
    #expect(ratio >= 7)
  }

  @Test("a colour on a background of the terminal's own can be read on black and on white")
  func bothBackgrounds() throws {
    for style in Style.allCases {
      let look = Theme.standard.look(of: style)
      guard let foreground = look.foreground, look.background == nil else { continue }
      #expect(Palette.contrastRatio(foreground, 0) >= 4, "\(style) on black")
      #expect(Palette.contrastRatio(foreground, 15) >= 4, "\(style) on white")
    }
  }

  @Test("a style with both colours named is at least 4.5:1")
  func namedPairs() {
    for style in Style.allCases {
      let look = Theme.standard.look(of: style)
      guard let foreground = look.foreground, let background = look.background else { continue }
      #expect(Palette.contrastRatio(foreground, background) >= 4.5, "\(style)")
    }
  }

  @Test("mono has no colour at all", arguments: Style.allCases)
  func mono(style: Style) {
    let look = Theme.mono.look(of: style)
    #expect(look.foreground == nil && look.background == nil)
  }

  @Test("what matters most never looks like running text", arguments: Theme.allCases)
  func distinct(theme: Theme) {
    for style in [Style.title, .heading, .focus, .must, .warning, .reported, .emergency, .bar] {
      #expect(theme.look(of: style) != theme.look(of: .text), "\(style)")
    }
  }

  @Test("the emergency line looks like nothing else", arguments: Theme.allCases)
  func emergency(theme: Theme) {
    let look = theme.look(of: .emergency)
    #expect(Style.allCases.filter { theme.look(of: $0) == look } == [.emergency])
  }

  @Test("dark blue, grey and bold black are nowhere", arguments: Theme.allCases)
  func avoided(theme: Theme) {
    for style in Style.allCases {
      let look = theme.look(of: style)
      #expect(look.foreground != 4 && look.foreground != 8, "\(style)")
      #expect(look.foreground != 0 || !look.bold, "\(style)")
    }
  }

  @Test("eight colours are enough for every theme", arguments: Theme.allCases)
  func eight(theme: Theme) {
    for style in Style.allCases {
      let look = theme.look(of: style)
      #expect((look.foreground ?? 0) < 8 && (look.background ?? 0) < 8, "\(style)")
    }
  }
}
