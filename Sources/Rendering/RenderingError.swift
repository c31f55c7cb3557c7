/// A drawing that Graphviz did not make.
package enum RenderingError: Error, Equatable, Sendable {
  /// Graphviz's `dot` is not on the `PATH`.
  case missingGraphviz
  /// Graphviz took longer than it was given.
  case timeLimitExceeded(seconds: Int)
  /// Graphviz ended with an error, or wrote no drawing; what it said, in part.
  case failed(status: String, message: String)
  /// The drawing was larger than this many bytes.
  case tooLarge(limit: Int)
  /// The SVG holds what can run code in a browser.
  case unsafeSVG(found: String)
  /// The program could not be run, or its streams broke.
  case notRun(reason: String)
}

extension RenderingError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .missingGraphviz:
      "Graphviz is not installed: there is no 'dot' on the PATH;"
        + " install it, on Debian and Ubuntu with 'apt-get install graphviz'"
    case .timeLimitExceeded(let seconds):
      "Graphviz was stopped after \(seconds) s; draw less (fewer nodes, a focus, a higher minimum"
        + " support), choose the engine 'sfdp', or allow more time"
    case .failed(let status, let message):
      "Graphviz failed (\(status))" + (message.isEmpty ? "" : ": \(message)")
    case .tooLarge(let limit):
      "the drawing is larger than \(limit) bytes; draw fewer nodes"
    case .unsafeSVG(let found):
      "the SVG was thrown away, since it holds '\(found)', which can run code in a browser"
    case .notRun(let reason):
      "could not run Graphviz: \(reason)"
    }
  }
}
