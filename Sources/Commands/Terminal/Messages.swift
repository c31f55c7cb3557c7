internal import Corpus
internal import GraphDiff
internal import SystemPackage

/// The words of a command for its user, on standard error.
struct Messages: Sendable {
  /// How much a user wants to hear.
  enum Loudness: Comparable { case quiet, usual, verbose }

  let loudness: Loudness
  private let isColored: Bool

  init(loudness: Loudness, color: ColorChoice) {
    self.loudness = loudness
    isColored = color.colors(FileDescriptor.standardError.rawValue)
  }

  /// The same for a user who wants to hear of errors only.
  var quiet: Messages { Messages(loudness: .quiet, isColored: isColored) }

  private init(loudness: Loudness, isColored: Bool) {
    self.loudness = loudness
    self.isColored = isColored
  }

  /// Says why the whole command failed, whatever the user wants to hear.
  static func failure(_ error: any Error) {
    write("newsgraph: error: \(safe(String(describing: error)))\n")
    for line in (error as? CommandFailure)?.details ?? [] { write("  \(safe(line))\n") }
  }

  /// Says what was done.
  func note(_ text: String) {
    if loudness >= .usual { Messages.write(Messages.safe(text) + "\n") }
  }

  /// Says what only a curious user wants to know.
  func detail(_ text: String) {
    if loudness >= .verbose { Messages.write(Messages.safe(text) + "\n") }
  }

  /// Says what the user should look at.
  func warning(_ text: String) {
    guard loudness >= .usual else { return }
    let sign = isColored ? "\u{1B}[33mwarning:\u{1B}[0m" : "warning:"
    Messages.write("newsgraph: \(sign) \(Messages.safe(text))\n")
  }

  /// Tells the inputs at fault, and those left out if the user is curious; `place` lists all of them.
  func tell(rejects: [Reject], skipped: [Reject], listedIn place: String? = nil) {
    let limit = loudness == .verbose ? rejects.count : 20
    for reject in rejects.prefix(limit) { warning(reject.description) }
    if rejects.count > limit {
      let rest = counted(rejects.count - limit, "more input")
      note("\(rest) at fault: \(place.map { "see \($0)" } ?? "--verbose tells them")")
    }
    for reject in skipped { detail("left out: \(reject.description)") }
  }

  /// Text from a corpus can't act on the terminal.
  private static func safe(_ text: String) -> String { text.terminalSafe }

  private static func write(_ text: String) {
    // Where standard error is closed there is nobody to tell.
    _ = try? FileDescriptor.standardError.writeAll(text.utf8)
  }
}
