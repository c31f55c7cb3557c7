internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// How well the statements of one paragraph's record agree with the gold.
package struct StatementScore: Sendable {
  /// Found whatever its factuality, by the kind of relation.
  package private(set) var byKind = ScoresByKind()
  /// Found with its factuality.
  package private(set) var strict = PrecisionRecall()
  package private(set) var qualifiers = QualifierShares()
  /// What the text denies or only seems to say, told as a fact.
  package private(set) var contradicted: [String] = []
  /// The confidence of each statement that was judged, and whether it is right.
  package private(set) var judged: [ReliabilityTable.Judgement] = []
  /// What to look at: missed and wrong statements, and wrong qualifiers.
  package private(set) var remarks: [String] = []

  /// Compares what was found with the gold.
  package init(of found: [FoundStatement], against gold: GoldParagraph) {
    let pairs = StatementPairs(found, gold)
    judgeMatches(pairs, found, gold)
    judgeOthers(pairs, found, gold)
    findContradictions(found, gold)
    remarks.sort()
  }

  private mutating func judgeMatches(
    _ pairs: StatementPairs, _ found: [FoundStatement], _ gold: GoldParagraph
  ) {
    for (row, statement) in gold.statements.enumerated() {
      guard let match = pairs.found[row] else {
        byKind.count(\.missed, of: statement.kind.values[0])
        strict.missed += 1
        remarks.append("missed     \(statement.told)")
        continue
      }
      let other = found[match]
      byKind.count(\.right, of: other.kind)
      let isRight = other.factuality == statement.factuality
      if isRight {
        strict.right += 1
      } else {
        strict.missed += 1
        strict.wrong += 1
      }
      judged.append(.init(confidence: other.confidence, isRight: isRight))
      for qualifier in qualifiers.add(statement, other, in: gold) {
        remarks.append("\(qualifier.rawValue)  \(statement.told) \(other.shownQualifiers)")
      }
    }
  }

  private mutating func judgeOthers(
    _ pairs: StatementPairs, _ found: [FoundStatement], _ gold: GoldParagraph
  ) {
    let accepted = Set(gold.acceptable.flatMap(\.triples))
    let implied = ImpliedStatements(of: gold)
    var wanted: [GoldTriple: Set<Factuality>] = [:]
    for statement in gold.statements {
      for triple in statement.triples { wanted[triple, default: []].insert(statement.factuality) }
    }
    var seen: Set<String> = []
    for (index, statement) in found.enumerated() where !pairs.matched.contains(index) {
      if let triple = statement.triple {
        if accepted.contains(triple) || implied.contains(triple, statement.factuality) { continue }
        if let known = wanted[triple] {
          // Said once more, or said with another factuality than the text's.
          if known.contains(statement.factuality) { continue }
          if seen.insert("\(statement.told) \(statement.factuality)").inserted {
            strict.wrong += 1
          }
          continue
        }
      }
      guard seen.insert("\(statement.told) \(statement.factuality)").inserted else { continue }
      byKind.count(\.wrong, of: statement.kind)
      strict.wrong += 1
      judged.append(.init(confidence: statement.confidence, isRight: false))
      remarks.append("wrong      \(statement.told) [\(statement.rule)] \(statement.quote)")
    }
  }

  private mutating func findContradictions(_ found: [FoundStatement], _ gold: GoldParagraph) {
    var against = Set(gold.forbidden.flatMap(\.triples))
    for statement in gold.statements where statement.factuality == .denied {
      against.formUnion(statement.triples)
    }
    for statement in gold.statements where statement.factuality == .actual {
      against.subtract(statement.triples)
    }
    let told = found.filter { statement in
      statement.factuality == .actual && statement.triple.map(against.contains) == true
    }
    contradicted = Set(told.map(\.told)).sorted()
    remarks += contradicted.map { "against    \($0)" }
  }
}

extension GoldStatement {
  fileprivate var told: String {
    let ends = [subject, kind, object].map { $0.values.joined(separator: "/") }
    return ends.joined(separator: " ") + (factuality == .actual ? "" : " (\(factuality))")
  }
}

extension FoundStatement {
  /// The qualifiers, as a remark shows them.
  fileprivate var shownQualifiers: String {
    let shown = [
      ("", factuality == .actual ? nil : "\(factuality)"), ("date ", qualifiers.date?.description),
      ("by ", attributedTo.isEmpty ? nil : attributedTo.joined(separator: ", ")),
      ("quantity ", qualifiers.quantity), ("origin ", qualifiers.origin),
      ("title ", qualifiers.title), ("place ", qualifiers.place),
    ]
    let words = shown.compactMap { name, value in value.map { name + $0 } }
    return words.isEmpty ? "found: none" : "found: " + words.joined(separator: "; ")
  }
}
