internal import CanonicalJSON
internal import Extraction
internal import FoundationEssentials
internal import GraphDiff
internal import GraphML
internal import GraphModel
internal import KnowledgeModel
internal import Records
internal import YAML

/// A reader, texts that it reads, and what must hold of what it reads of others.
struct FuzzTarget {
  enum Outcome {
    case read, refused
    case broken(String)
  }

  let name: String
  let seeds: [String]
  /// What its reader looks for, beside what parsers do.
  var pieces: [String] = []
  let attempt: ([UInt8]) -> Outcome

  static func all() throws -> [FuzzTarget] {
    let graph = try sampleGraph(weight: 2)
    let other = try sampleGraph(weight: 3)
    let graphML = String(decoding: try GraphMLWriter().bytes(graph), as: UTF8.self)
    return [
      FuzzTarget(name: "json", seeds: [record, "[1,-2.5e3,true,null,\"\\u00e9\"]"], attempt: json),
      FuzzTarget(name: "record", seeds: [record], attempt: records),
      FuzzTarget(
        name: "patch",
        seeds: [
          SealedPatch(from: graph, to: other).text, SealedPatch(from: .empty, to: graph).text,
        ], attempt: patch),
      FuzzTarget(name: "graphml", seeds: [graphML], attempt: graphMLFile),
      FuzzTarget(name: "yaml", seeds: [rules], attempt: yaml),
      FuzzTarget(name: "rules", seeds: [rules], attempt: ruleFile),
      FuzzTarget(name: "news", seeds: news, pieces: newsPieces, attempt: try NewsReading().attempt),
    ]
  }

  private static func json(_ bytes: [UInt8]) -> Outcome {
    guard let value = try? JSONValue(parsing: bytes) else { return .refused }
    let text = value.canonicalText
    guard let again = try? JSONValue(parsing: text.utf8), again.canonicalText == text else {
      return .broken("what was written is not read as the same")
    }
    return .read
  }

  private static func records(_ bytes: [UInt8]) -> Outcome {
    guard let records = try? DocumentRecord.records(inJSONLines: bytes) else { return .refused }
    let text = records.map { $0.jsonLine + "\n" }.joined()
    guard (try? DocumentRecord.records(inJSONLines: Array(text.utf8))) == records else {
      return .broken("what was written is not read as the same")
    }
    return .read
  }

  private static func patch(_ bytes: [UInt8]) -> Outcome {
    guard let patch = try? SealedPatch(parsing: bytes) else { return .refused }
    guard (try? SealedPatch(parsing: patch.text.utf8)) == patch else {
      return .broken("what was written is not read as the same")
    }
    // Whatever a patch says, it applies or it does not.
    _ = try? patch.applied(to: .empty)
    _ = patch.patch.appliedRelaxed(to: .empty)
    return .read
  }

  private static func graphMLFile(_ bytes: [UInt8]) -> Outcome {
    guard let graph = try? GraphMLReader().read(bytes).graph else { return .refused }
    guard let written = try? GraphMLWriter().bytes(graph),
      let again = try? GraphMLReader().read(written).graph
    else { return .broken("what was written is not read") }
    guard GraphPatch(from: graph, to: again).isEmpty else {
      return .broken("what was written is not read as the same")
    }
    _ = try? KnowledgeGraph(portable: graph)
    return .read
  }

  private static func yaml(_ bytes: [UInt8]) -> Outcome {
    (try? YAMLNode(text: String(decoding: bytes, as: UTF8.self))) == nil ? .refused : .read
  }

  private static func ruleFile(_ bytes: [UInt8]) -> Outcome {
    guard let file = try? RuleFile(text: String(decoding: bytes, as: UTF8.self)) else {
      return .refused
    }
    _ = RuleBook.standard.adding(file).digest
    var writer = RuleWriter()
    for entry in file.entries {
      writer.add(
        entry.rule, examples: entry.examples, nearMisses: entry.nearMisses.map(\.text))
    }
    guard file.kinds.isEmpty, !file.entries.isEmpty else { return .read }
    guard let again = try? RuleFile(text: writer.text),
      again.entries.map(\.rule) == file.entries.map(\.rule)
    else { return .broken("what was written is not read as the same") }
    return .read
  }
}
