/// The marks that a text report puts round what it says: colours for a terminal, or nothing.
package struct Palette: Hashable, Sendable {
  package let added: String
  package let removed: String
  package let changed: String
  package let heading: String
  /// Ends each of the others.
  package let reset: String

  package init(added: String, removed: String, changed: String, heading: String, reset: String) {
    self.added = added
    self.removed = removed
    self.changed = changed
    self.heading = heading
    self.reset = reset
  }

  /// Plain text.
  package static let none = Palette(added: "", removed: "", changed: "", heading: "", reset: "")

  /// Green, red, yellow and bold, by the escape sequences that every terminal knows.
  package static let ansi = Palette(
    added: "\u{1B}[32m", removed: "\u{1B}[31m", changed: "\u{1B}[33m", heading: "\u{1B}[1m",
    reset: "\u{1B}[0m")
}
