package import GraphModel
internal import XML

/// Reads GraphML, our own and what others write.
///
/// What can be read in one way only is read; whatever is left out, made up or taken in a wider sense is a
/// finding. A node that is declared twice, an edge without its nodes and a number that is none are refused:
/// reading on would lose something or make it up.
package struct GraphMLReader: Sendable {
  package init() {}

  /// What a file holds.
  package struct Document: Sendable {
    package let graph: PropertyGraph
    /// By line.
    package let findings: [GraphMLFinding]
  }

  /// Reads a file.
  ///
  /// O(length), besides sorting where the file is not sorted.
  ///
  /// - Throws: ``GraphMLError`` with the line, if the file is no GraphML or no graph.
  package func read(_ bytes: [UInt8]) throws(GraphMLError) -> Document {
    let first = GraphMLBuilder()
    let document = try read(bytes, first)
    guard !first.lateKeys.isEmpty else { return document }
    // Keys may come after the data that they explain, against the rules: read again, knowing them.
    return try read(bytes, GraphMLBuilder(knowing: first.lateKeys))
  }

  private func read(
    _ bytes: [UInt8], _ builder: GraphMLBuilder
  ) throws(GraphMLError) -> Document {
    let warnings: [XMLError]
    do throws(XMLError) {
      warnings = try XMLReader(GraphMLWord.vocabulary).read(bytes, handler: builder)
    } catch {
      throw builder.fault ?? GraphMLError(error)
    }
    for warning in warnings {
      builder.log.warn(line: warning.line, warning.message)
    }
    return try builder.finished()
  }
}

extension GraphMLError {
  init(_ error: XMLError) {
    let place = error.column > 0 ? "column \(error.column): " : ""
    self.init(line: error.line, place + error.message)
  }
}

/// The words that the reader knows, the most frequent first.
enum GraphMLWord {
  static let data = 0
  static let key = 1
  static let edge = 2
  static let node = 3
  static let id = 4
  static let source = 5
  static let target = 6
  static let label = 7
  static let labels = 8
  static let directed = 9
  static let graph = 10
  static let graphml = 11
  static let desc = 12
  static let defaultValue = 13
  static let keyFor = 14
  static let attributeName = 15
  static let attributeType = 16
  static let yfilesType = 17
  static let edgedefault = 18
  static let hyperedge = 19
  static let port = 20
  static let locator = 21
  static let sourceport = 22
  static let targetport = 23
  static let nodeLabel = 24
  static let edgeLabel = 25
  static let endpoint = 26

  static let vocabulary = XMLVocabulary([
    "data", "key", "edge", "node", "id", "source", "target", "label", "labels", "directed", "graph",
    "graphml", "desc", "default", "for", "attr.name", "attr.type", "yfiles.type", "edgedefault",
    "hyperedge", "port", "locator", "sourceport", "targetport", "NodeLabel", "EdgeLabel",
    "endpoint",
  ])
}
