internal import ArgumentParser
internal import Glibc

/// When to write in colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  /// Whether to colour what goes to a descriptor: by default where it is a terminal that knows colours, and `NO_COLOR`
  /// is not set.
  func colors(_ descriptor: Int32) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      let noColor = environment("NO_COLOR") ?? ""
      return noColor.isEmpty && environment("TERM") != "dumb" && isatty(descriptor) == 1
    }
  }

  private func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}
