internal import GraphDiff
internal import GraphML

/// What a check found, for people.
struct CheckReport {
  let file: String
  let outcome: GraphMLCheck.Outcome

  /// Whether the file is not what it has to be: no graph, or not what it says of itself.
  var isFault: Bool {
    !outcome.isReadable || isOurs && !outcome.isPortable
      || outcome.findings.contains { $0.severity == .error }
  }

  /// Whether the graph says that it is in our profile.
  private var isOurs: Bool {
    outcome.profile?.utf8.starts(with: "newsgraph-".utf8) ?? false
  }

  /// One line with the verdict, then the findings.
  var lines: [String] {
    ["\(file): \(verdict)".terminalSafe]
      + outcome.findings.map { finding in
        let place = finding.line > 0 ? "\(file):\(finding.line)" : file
        return "\(place): \(finding.severity.rawValue): \(finding.message)".terminalSafe
      }
  }

  private var verdict: String {
    guard outcome.isReadable else { return "not a GraphML graph" }
    let size = "\(counted(outcome.nodeCount, "node")) and \(counted(outcome.edgeCount, "edge"))"
    guard isOurs else { return "GraphML, not written by newsgraph; \(size)" }
    let profile = outcome.profile ?? ""
    if !outcome.isPortable { return "says that it is \(profile), and is not; \(size)" }
    return "valid \(profile), "
      + (outcome.isCanonical ? "as newsgraph writes it" : "changed since newsgraph wrote it")
      + "; \(size)"
  }
}
