internal import AnnotatedText
internal import Extraction
internal import KnowledgeModel
internal import Records
internal import Training

/// Compares what is read in documents of Re-DocRED with the gold, end to end.
struct ReDocREDScore {
  /// Over all pairs of entities.
  private(set) var all = RelationCounts()
  /// Over pairs that some sentence names together.
  private(set) var sharing = RelationCounts()
  /// What the classifier alone says.
  private(set) var added = RelationCounts()
  /// What was wrong or missed, with the sentence that seems to say so or names both ends.
  private(set) var remarks: [String] = []

  /// Adds a document.
  mutating func add(
    _ document: AnnotatedDocument, _ gold: RelationGold, by extractor: Extractor,
    isListing: Bool = false
  ) {
    let record = extractor.record(of: document)
    let edges = gold.edges(of: record)
    if isListing { list(record, gold, beside: Set(edges.keys)) }
    for (edge, isAdded) in edges
    where PropertyMapping.wikidata.contains(where: { $0.kind == edge.kind }) {
      let isShared = gold.sharesSentence(edge)
      switch gold.weight(of: edge) {
      case .asked, .right: count(edge.kind, isShared, isAdded) { $0.right += 1 }
      case nil: count(edge.kind, isShared, isAdded) { $0.wrong += 1 }
      case .excused: break
      }
    }
    for edge in gold.asked where edges[edge] == nil {
      // The seat of an organization lies where it is said to be.
      let seat = GoldEdge(kind: .headquarteredIn, subject: edge.subject, object: edge.object)
      if edge.kind == .locatedIn, edges[seat] != nil { continue }
      count(edge.kind, gold.sharesSentence(edge), false) { $0.missed += 1 }
    }
  }

  private mutating func list(
    _ record: DocumentRecord, _ gold: RelationGold, beside found: Set<GoldEdge>
  ) {
    for edge in gold.asked.subtracting(found) {
      guard let sentence = gold.sentence(of: edge) else { continue }
      let names = [edge.subject, edge.object].map { end in
        gold.text.entities[end].mentions.first { $0.overlaps(sentence) }
          .map { String(gold.text.document.text[$0]) } ?? ""
      }
      remarks.append(
        "missed  \(edge.kind.rawValue)  \(names[0]) | \(names[1]) | "
          + gold.text.document.text[sentence])
    }
    for (statement, edge) in gold.statements(of: record)
    where PropertyMapping.wikidata.contains(where: { $0.kind == edge.kind })
      && gold.weight(of: edge) == nil
    {
      remarks.append(
        "wrong  \(edge.kind.rawValue)  \(statement.rule)  "
          + "\(record.entities[statement.subject].name) | "
          + "\(record.entities[statement.object].name) | \(statement.quote)")
    }
  }

  private mutating func count(
    _ kind: RelationKind, _ isShared: Bool, _ isAdded: Bool,
    _ change: (inout PrecisionRecall) -> Void
  ) {
    all.add(kind, change)
    if isShared { sharing.add(kind, change) }
    if isAdded { added.add(kind, change) }
  }
}
