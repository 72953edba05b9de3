/// A piece of one row, all in one style.
package struct Run: Hashable, Sendable {
  package var text: String
  package var style: Style

  package init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
