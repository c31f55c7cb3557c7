package import GraphModel
internal import XML

/// Writes graphs as GraphML: equal graphs give equal bytes, and reading them gives the graph back.
///
/// Three things GraphML cannot hold, and ``Report`` counts them: characters that XML forbids, numbers that are
/// not finite, and values of two types under one name (all are written in the type that holds both).
package struct GraphMLWriter: Sendable {
  /// What could not be written as it was.
  package struct Report: Hashable, Sendable {
    /// Characters that XML forbids, such as control characters; written as U+FFFD.
    package var replacedCharacters = 0
    /// Attributes left out because they are infinite or no number.
    package var omittedNumbers = 0
    /// Values written in a wider type, because others of their name need it.
    package var widenedValues = 0
    /// Texts of over 10,000,000 bytes, which many readers refuse.
    package var longTexts = 0
  }

  package let profile: GraphMLProfile

  package init(profile: GraphMLProfile = .portable) { self.profile = profile }

  /// The file of a graph.
  ///
  /// - Throws: `XMLError` if libxml2 has no memory.
  package func bytes(_ graph: PropertyGraph) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try write(graph) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// Writes a graph in blocks of some kilobytes.
  ///
  /// O(size of the graph), in memory that does not grow with it.
  ///
  /// - Throws: what the sink throws.
  @discardableResult
  package func write(
    _ graph: PropertyGraph, to sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> Report {
    try XMLByteWriter.write(to: sink) { output in
      var scribe = GraphMLScribe(graph, profile)
      try scribe.write(to: &output)
      scribe.report.replacedCharacters = output.replaced
      return scribe.report
    }
  }
}
