internal import GraphModel
internal import XML

/// Tells whether a file is GraphML, and whether it is ours.
package struct GraphMLCheck: Sendable {
  /// What a check found.
  package struct Outcome: Sendable {
    /// Whether the file is a graph: it can be read.
    package let isReadable: Bool
    /// Whether the file keeps to the portable profile.
    package let isPortable: Bool
    /// Whether the file is, byte for byte, what ``GraphMLWriter`` writes for its graph: ours, and untouched.
    package let isCanonical: Bool
    /// The profile that the graph says it is of, such as "newsgraph-portable/1".
    package let profile: String?
    package let nodeCount: Int
    package let edgeCount: Int
    /// What is wrong or was taken in a wider sense, by line.
    package let findings: [GraphMLFinding]
  }

  /// At most how many faults against the schema are told.
  package let limit: Int

  /// The XML schema of the portable profile.
  package static var schema: String { GraphMLSchema.portable }

  package init(limit: Int = 20) { self.limit = limit }

  /// Checks a file.
  ///
  /// O(length): it is read once as a graph and once against the schema.
  ///
  /// - Throws: `XMLError` if the check itself cannot be made.
  package func outcome(for bytes: [UInt8]) throws -> Outcome {
    let document: GraphMLReader.Document
    do throws(GraphMLError) {
      document = try GraphMLReader().read(bytes)
    } catch {
      let finding = GraphMLFinding(.error, line: error.line, error.message)
      return Outcome(
        isReadable: false, isPortable: false, isCanonical: false, profile: nil, nodeCount: 0,
        edgeCount: 0,
        findings: [finding])
    }
    let faults = try XMLSchema(GraphMLSchema.portable).faults(in: bytes, limit: limit)
    let deviations = faults.map { fault in
      GraphMLFinding(
        .warning, line: fault.line, "not portable: \(GraphMLCheck.plain(fault.message))")
    }
    let graph = document.graph
    // Stable, though the library's sort does not promise it: by line, then in the order found.
    let findings = (document.findings + deviations).enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }.map(\.element)
    return Outcome(
      isReadable: true, isPortable: deviations.isEmpty && document.findings.isEmpty,
      isCanonical: try GraphMLCheck.isCanonical(bytes, graph),
      profile: graph.attributes["profile"]?.string, nodeCount: graph.nodes.count,
      edgeCount: graph.edges.count, findings: findings)
  }

  /// Compares block by block with what would be written, under any profile.
  private static func isCanonical(_ bytes: [UInt8], _ graph: PropertyGraph) throws -> Bool {
    struct Difference: Error {}
    for profile in GraphMLProfile.allCases {
      var position = 0
      do {
        try GraphMLWriter(profile: profile).write(graph) { block in
          guard bytes[position...].starts(with: block) else { throw Difference() }
          position += block.count
        }
        if position == bytes.count { return true }
      } catch is Difference {
        continue
      }
    }
    return false
  }

  /// The schema's names, without GraphML's namespace before each.
  private static func plain(_ message: String) -> String {
    message.split(separator: "{\(GraphMLFormat.namespace)}", omittingEmptySubsequences: false)
      .joined()
  }
}
