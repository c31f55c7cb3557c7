internal import AnnotatedText
internal import KnowledgeModel

/// Says which states a sentence can tell of two mentions at all, by the way between them.
///
/// The sets that the classifier learns from hold facts that their sentences do not say: that Lima lies in Peru is a fact of
/// every sentence that names both. What is far apart in the tree, or in two clauses, is therefore neither learned nor read.
struct PairGate {
  let reading: DocumentReading

  /// The longest way, in steps.
  private static let longestPath = 7
  /// The most tokens between a place and what it lies in.
  private static let longestPlaceGap = 8

  /// Those of the labels that the sentence may say.
  func open(
    _ labels: [RelationLabel], _ first: EntityMention, _ second: EntityMention, path: TreePath
  ) -> [RelationLabel] {
    let tokens = reading.tree.tokens
    guard path.up.count + path.down.count <= PairGate.longestPath else { return [] }
    var verbs: [WordKey] = []
    for token in path.inner {
      if tokens[token].partOfSpeech == .verb { verbs.append(tokens[token].lemma) }
      // "Ana Roy of Acme and Kofi Mensah": the way leads through somebody else.
      if reading.index.name(at: token)?.kind == .person { return [] }
    }
    guard verbs.count <= 2, !verbs.contains(where: Lexicon.saying.contains),
      subjects(on: path) <= 1
    else { return [] }
    let gap = second.tokens.lowerBound - first.tokens.upperBound
    let isPlain =
      verbs.allSatisfy(PairGate.lying.contains) && path.inner.count <= verbs.count + 1
      && gap <= PairGate.longestPlaceGap
    return labels.filter { label in
      switch label.kind {
      case .locatedIn, .capitalOf:
        return isPlain && !isContradicted(label, first, second)
      case .headquarteredIn: return !isContradicted(label, first, second)
      case .citizenOf:
        return path.inner.count <= 3 && verbs.count < 2 && !isInOffice(label, first, second)
      case .worksFor: return !isInOffice(label, first, second)
      default: return true
      }
    }
  }

  /// Whether rules found an office of the person: then it is that what the text says of whose the person is.
  private func isInOffice(
    _ label: RelationLabel, _ first: EntityMention, _ second: EntityMention
  ) -> Bool {
    guard let person = (label.isReversed ? second : first).entity else { return false }
    return !(reading.positions.employers[person] ?? []).isEmpty
  }

  /// How many subjects of clauses the way passes: of two, each does its own.
  private func subjects(on path: TreePath) -> Int {
    (path.up + path.down).count { token in
      switch reading.tree.tokens[token].relation {
      case .nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter: true
      default: false
      }
    }
  }

  private static let lying: Set<WordKey> = ["lie", "locate", "situate"]

  /// Whether the tables know that a place or organization is of another country: "Geneva, France" is a list.
  private func isContradicted(
    _ label: RelationLabel, _ first: EntityMention, _ second: EntityMention
  ) -> Bool {
    let (subject, object) = label.isReversed ? (second, first) : (first, second)
    guard let part = subject.entity, let whole = object.entity else { return false }
    let outer = reading.index.entities[whole]
    let inner = reading.index.entities[part]
    if inner.subkind == EntitySubkind(rawValue: "continent") { return true }
    guard outer.kind == .country, let key = outer.key, !inner.countries.isEmpty else {
      return false
    }
    return !inner.countries.contains(key)
  }
}
