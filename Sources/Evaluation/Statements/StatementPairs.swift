/// Which found statement stands for which one of the gold.
struct StatementPairs {
  /// By the index of the gold statement, that of the found one.
  private(set) var found: [Int: Int] = [:]
  private(set) var matched: Set<Int> = []

  /// Pairs what has the same ends and kind, those first that agree in factuality and then in most qualifiers.
  ///
  /// O(n m) in the statements of a paragraph.
  init(_ statements: [FoundStatement], _ gold: GoldParagraph) {
    var pairs: [(agreement: Int, row: Int, index: Int)] = []
    for (row, wanted) in gold.statements.enumerated() {
      let triples = Set(wanted.triples)
      for (index, statement) in statements.enumerated() {
        guard let triple = statement.triple, triples.contains(triple) else { continue }
        pairs.append((StatementPairs.agreement(wanted, statement, gold), row, index))
      }
    }
    pairs.sort { ($1.agreement, $0.row, $0.index) < ($0.agreement, $1.row, $1.index) }
    for pair in pairs where found[pair.row] == nil && !matched.contains(pair.index) {
      found[pair.row] = pair.index
      matched.insert(pair.index)
    }
  }

  private static func agreement(
    _ wanted: GoldStatement, _ statement: FoundStatement, _ gold: GoldParagraph
  ) -> Int {
    var agreement = statement.factuality == wanted.factuality ? 100 : 0
    for qualifier in QualifierShares.Qualifier.allCases {
      switch QualifierShares.verdict(qualifier, wanted, statement, gold) {
      case true?: agreement += 1
      case false?: agreement -= 1
      case nil: break
      }
    }
    return agreement
  }
}
