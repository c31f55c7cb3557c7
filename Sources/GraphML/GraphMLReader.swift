package import GraphModel
internal import XML

/// Reads GraphML, our own and what others write.
///
/// What can be read in one way only is read; whatever is left out, made up or taken in a wider sense is a
/// finding. A node that is declared twice, an edge without its nodes and a number that is none are refused:
/// reading on would lose something or make it up.
package struct GraphMLReader: Sendable {
  private let other: PropertyGraph?

  /// Reads a file by itself, or beside another version of the graph: what is the same in both is held in memory once,
  /// and quick to compare.
  package init(beside other: PropertyGraph? = nil) { self.other = other }

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
    let reading = Reading(lateKeys: [], beside: other)
    let pass = try reading.pass(bytes)
    guard !pass.lateKeys.isEmpty else { return pass.document }
    // Keys may come after the data that they explain, against the rules: read again, knowing them.
    return try Reading(lateKeys: pass.lateKeys, beside: other).pass(bytes).document
  }

  /// Reads a file that comes in pieces, the last followed by an empty one.
  ///
  /// - Parameter open: calls what it is given with a function that gives the pieces, from the first one on; it may be
  ///   asked twice.
  /// - Returns: the graph and what is odd about the file.
  /// - Throws: ``GraphMLError`` with the line, if the file is no GraphML or no graph; or what `open` throws.
  package func read(
    _ open: (_ body: (_ nextPiece: () throws -> [UInt8]) throws -> Pass) throws -> Pass
  ) throws -> Document {
    let pass = try open { try Reading(lateKeys: [], beside: other).pass(pieces: $0) }
    guard !pass.lateKeys.isEmpty else { return pass.document }
    return try open {
      try Reading(lateKeys: pass.lateKeys, beside: other).pass(pieces: $0)
    }.document
  }

  /// What a file says when it is read once.
  package struct Pass {
    let document: Document
    let lateKeys: [GraphMLKey]
  }
}

/// One reading of a file, knowing the keys that come late if it is not the first.
private struct Reading {
  private let handler: GraphMLHandler
  private let reader = XMLReader(GraphMLWord.vocabulary)

  init(lateKeys: [GraphMLKey], beside other: PropertyGraph?) {
    handler = GraphMLHandler(GraphMLBuilder(knowing: lateKeys, beside: other))
  }

  func pass(_ bytes: [UInt8]) throws(GraphMLError) -> GraphMLReader.Pass {
    let warnings: [XMLError]
    do throws(XMLError) {
      warnings = try reader.read(bytes, handler: handler)
    } catch {
      throw fault(error)
    }
    return try finish(warnings)
  }

  func pass(pieces nextPiece: () throws -> [UInt8]) throws -> GraphMLReader.Pass {
    let warnings: [XMLError]
    do {
      warnings = try reader.read(pieces: nextPiece, handler: handler)
    } catch let error as XMLError {
      throw fault(error)
    }
    return try finish(warnings)
  }

  private func fault(_ error: XMLError) -> GraphMLError {
    handler.finish().fault ?? GraphMLError(error)
  }

  private func finish(_ warnings: [XMLError]) throws(GraphMLError) -> GraphMLReader.Pass {
    var builder = handler.finish()
    for warning in warnings {
      builder.log.warn(line: warning.line, warning.message)
    }
    return GraphMLReader.Pass(document: try builder.finished(), lateKeys: builder.lateKeys)
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
