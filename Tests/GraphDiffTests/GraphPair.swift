internal import CanonicalJSON
internal import FoundationEssentials
internal import GraphDiff
internal import GraphModel

/// Two graphs and what happened between them, from a file that people can read.
///
/// A line is a document and its version, a tool, an entity (`person:roy "Ana Roy" "Roy" at a:0`: its id, its label, its
/// aliases, attributes as `name=value`, and the places that name it) or a relation (`person:roy leads organization:csto`).
/// A place may have the words that stand there: `a:9:"Russia warned."`.
struct GraphPair {
  let name: String
  let old: PropertyGraph
  let new: PropertyGraph
  let expected: Set<String>

  struct Malformed: Error {
    let line: String
  }

  init(_ file: URL) throws {
    name = file.deletingPathExtension().lastPathComponent
    var sections: [String: [String]] = [:]
    var section = ""
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#") { continue }
      if line.hasPrefix("  ") {
        sections[section, default: []].append(String(line.dropFirst(2)))
      } else {
        section = String(line)
      }
    }
    old = try GraphPair.graph(sections["old"] ?? [])
    new = try GraphPair.graph(sections["new"] ?? [])
    expected = Set(sections["changes"] ?? [])
  }

  // MARK: Reading

  private static func graph(_ lines: [String]) throws -> PropertyGraph {
    var nodes: [Node] = []
    var edges: [Edge] = []
    var documents: [JSONValue] = []
    var attributes = Attributes([("profile", .string("newsgraph-portable/1"))])
    for line in lines {
      let words = words(of: line)
      guard words.count > 1 else { throw Malformed(line: line) }
      switch words[0] {
      case "document":
        documents.append(.object(["id": .string(words[1]), "sha256": .string(words[2])]))
      case "tool": attributes["generator"] = .string(words[1])
      default:
        if words[1].hasPrefix("\"") { nodes.append(node(words)) } else { edges.append(edge(words)) }
      }
    }
    if !documents.isEmpty {
      attributes["documents"] = .string(JSONValue.array(documents).canonicalText)
    }
    return try PropertyGraph(nodes: nodes, edges: edges, attributes: attributes)
  }

  /// The words of a line; blanks in quotation marks do not part them.
  private static func words(of line: String) -> [String] {
    var words = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" { isQuoted.toggle() }
      if character == " ", !isQuoted {
        words.append("")
      } else {
        words[words.count - 1].append(character)
      }
    }
    return words
  }

  private static func bare(_ text: some StringProtocol) -> String {
    String(text.filter { $0 != "\"" })
  }

  private static func node(_ words: [String]) -> Node {
    var attributes = attributes(words.dropFirst(2), quote: bare(words[1]))
    if attributes["kind"] == nil {
      attributes["kind"] = .string(String(words[0].prefix { $0 != ":" }))
    }
    attributes["label"] = .string(bare(words[1]))
    let aliases = words.dropFirst(2).filter { $0.hasPrefix("\"") }.map(bare)
    if !aliases.isEmpty { attributes["aliases"] = .string(aliases.joined(separator: " | ")) }
    return Node(id: ElementID(words[0]), attributes: attributes)
  }

  private static let events: Set<String> = ["threaten", "consult", "reject", "accuse"]

  private static func edge(_ words: [String]) -> Edge {
    var attributes = attributes(
      words.dropFirst(3), quote: words.prefix(3).joined(separator: " "))
    attributes["label"] = .string(words[1])
    var parts = Array(words.prefix(3))
    if let date = attributes["date"]?.string, events.contains(words[1]) { parts.append(date) }
    if let polarity = attributes["polarity"]?.string { parts.append(polarity) }
    let id = attributes["id"]?.string ?? parts.joined(separator: "/")
    attributes["id"] = nil
    return Edge(
      id: ElementID(id), source: ElementID(words[0]), target: ElementID(words[2]),
      attributes: attributes)
  }

  private static func attributes(_ words: ArraySlice<String>, quote: String) -> Attributes {
    var attributes = Attributes()
    var pieces: [JSONValue] = []
    var isPlace = false
    for word in words {
      if word == "at" {
        isPlace = true
      } else if isPlace {
        let parts = word.split(separator: ":", maxSplits: 2)
        let begin = Int(parts[1]) ?? 0
        pieces.append(
          .object([
            "document": .string(String(parts[0])), "begin": .int(begin), "end": .int(begin + 5),
            "quote": .string(parts.count > 2 ? bare(parts[2]) : quote),
          ]))
      } else if let sign = word.firstIndex(of: "="), !word.hasPrefix("\"") {
        let value = bare(word[word.index(after: sign)...])
        attributes[String(word[..<sign])] = Int32(value).map(AttributeValue.int) ?? .string(value)
      }
    }
    if !pieces.isEmpty { attributes["evidence"] = .string(JSONValue.array(pieces).canonicalText) }
    return attributes
  }
}

extension GraphPair {
  /// What the comparison finds, in the lines of the file; evidence, causes and what follows only if the file tells them.
  var found: Set<String> {
    let comparison = GraphComparison(old: old, new: new)
    var lines = Set<String>()
    for change in comparison.changes {
      let (before, after) = (change.old.map(\.rawValue), change.new.map(\.rawValue))
      let ids =
        before == after
        ? before : (before + ["->"] + after)
      if change.kind != .evidence {
        lines.insert(
          ([change.subject.rawValue, change.kind.rawValue] + ids).joined(separator: " "))
      }
      let id = after.first ?? before.first ?? ""
      for cause in comparison.causes(of: change) where tells("cause \(id)") {
        switch cause {
        case .document(let document, let state):
          lines.insert("cause \(id): \(document) \(state.rawValue)")
        case .tool: lines.insert("cause \(id): tool")
        case .corpus: lines.insert("cause \(id): corpus")
        }
      }
      if tells("evidence"), !before.isEmpty, !after.isEmpty {
        let evidence = comparison.evidence(of: change)
        for (name, count) in [
          ("added", evidence.added.count), ("removed", evidence.removed.count),
          ("moved", evidence.moved.count), ("limit", evidence.beyondLimit),
        ] where count > 0 {
          lines.insert("evidence \(name) \(id) \(count)")
        }
      }
      for consequence in change.consequences where tells("follows") {
        lines.insert("follows \(consequence.old.rawValue) -> \(consequence.new.rawValue)")
      }
    }
    if let documents = comparison.patch.documentChanges {
      for document in documents.added { lines.insert("document added \(document.id)") }
      for document in documents.removed { lines.insert("document removed \(document.id)") }
      for document in documents.edited { lines.insert("document edited \(document.id)") }
    }
    if comparison.hasOtherTool { lines.insert("tool changed") }
    return lines
  }

  private func tells(_ what: String) -> Bool { expected.contains { $0.hasPrefix(what) } }
}
