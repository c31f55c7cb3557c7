internal import GraphModel
internal import KnowledgeModel
internal import Pipeline
internal import Records

/// What a run read, found and left out, in a few lines.
struct RunSummary {
  let outcome: GraphStage.Outcome
  let records: [DocumentRecord]

  /// "read 5 documents of 3,214 words (1 rejected, 2 left out, 3 without a date)".
  func read(rejected: Int, skipped: Int) -> String {
    let words = records.reduce(0) { $0 &+ $1.words }
    let repairs = records.reduce(0) { $0 &+ $1.repairs }
    var apart: [String] = []
    if rejected > 0 { apart.append("\(grouped(rejected)) rejected") }
    if skipped > 0 { apart.append("\(grouped(skipped)) left out") }
    let undated = records.count { $0.date == nil }
    if undated > 0 { apart.append("\(grouped(undated)) without a date") }
    if repairs > 0 { apart.append("\(counted(repairs, "character")) repaired") }
    let text = "read \(counted(records.count, "document")) of \(counted(words, "word"))"
    return apart.isEmpty ? text : "\(text) (\(apart.joined(separator: ", ")))"
  }

  /// What the graph holds, and what not.
  var graph: [String] {
    let statements = records.reduce(0) { $0 &+ $1.statements.count }
    let copies = outcome.knowledge.documents.count { $0.duplicateOf != nil }
    var found =
      "found \(counted(outcome.graph.nodes.count, "entity")) and "
      + "\(counted(outcome.graph.edges.count, "relation")) in \(counted(statements, "statement"))"
    if copies > 0 { found += "; \(counted(copies, "document")) told by another, counted once" }
    var lines = [found]
    var left: [String] = []
    if outcome.leftOut.negated > 0 {
      left.append(counted(outcome.leftOut.negated, "denied relation"))
    }
    if outcome.leftOut.possible > 0 {
      left.append(counted(outcome.leftOut.possible, "possible relation"))
    }
    if !left.isEmpty {
      lines.append("left out \(listed(left)); '--include negated,possible' adds them")
    }
    if outcome.leftOut.documents {
      lines.append("the list of documents is too long for the graph: it stands in documents.jsonl")
    }
    return lines
  }
}
