/// Something in a GraphML file that a person should know of.
package struct GraphMLFinding: Hashable, Sendable {
  package enum Severity: String, Hashable, Sendable {
    /// The file is at fault.
    case error
    /// The file was read, but not all of it means what it seems to, or something was left out.
    case warning
  }

  package let severity: Severity
  /// Counted from 1; 0 where the finding is about the whole file.
  package let line: Int
  /// What is wrong, and the remedy if there is one.
  package let message: String

  package init(_ severity: Severity, line: Int, _ message: String) {
    self.severity = severity
    self.line = line
    self.message = message
  }
}

extension GraphMLFinding: CustomStringConvertible {
  package var description: String {
    line > 0 ? "line \(line): \(message)" : message
  }
}

/// Why a GraphML file is no graph.
package struct GraphMLError: Error, Hashable, Sendable {
  package let line: Int
  package let message: String

  package init(line: Int, _ message: String) {
    self.line = line
    self.message = message
  }
}

extension GraphMLError: CustomStringConvertible {
  package var description: String { line > 0 ? "line \(line): \(message)" : message }
}

/// Gathers findings: one of a kind, with the number of times.
struct FindingLog {
  private var kinds: [String: Int] = [:]
  private var entries: [(line: Int, message: String, count: Int)] = []

  /// Notes something that may come up in every line: told once, for the first line.
  ///
  /// Findings of one kind are counted together; without one the message is the kind.
  mutating func warn(line: Int, kind: String? = nil, _ message: String) {
    let kind = kind ?? message
    if let index = kinds[kind] {
      entries[index].count += 1
    } else if entries.count < 1000 {
      kinds[kind] = entries.count
      entries.append((line, message, 1))
    }
  }

  /// What was noted, by line, then in the order in which it came up.
  var findings: [GraphMLFinding] {
    entries.enumerated().sorted {
      ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
    }.map { _, entry in
      let more = entry.count > 1 ? " (and \(entry.count - 1) more)" : ""
      return GraphMLFinding(.warning, line: entry.line, entry.message + more)
    }
  }
}
