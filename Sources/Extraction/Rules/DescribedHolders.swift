internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Offices that a description adds to somebody told of before: "The former Chilean minister" says that Ana Roy, who left,
/// was a minister.
struct DescribedHolders {
  /// What statements name.
  static let rule = "position.described-holder"
  private static let precision = 0.85

  let document: AnnotatedDocument
  let tree: SyntaxTree
  let index: EntityIndex
  let reference: ReferenceResolver

  /// What the descriptions say.
  ///
  /// O(titles).
  func findings(titles: [TitleSpan], after known: [Finding]) -> [Finding] {
    var held = Set(
      known.lazy.filter { $0.kind == .holdsPosition }
        .map { [$0.subject.entity, $0.object.entity] })
    return document.placing(titles).compactMap { title, number -> Finding? in
      let token = title.tokens.upperBound - 1
      guard tree.hasChild(of: token, words: ["former", "onetime"]) else { return nil }
      let referents = reference.referents(at: token)
      guard referents.count == 1, let person = referents.first?.entity,
        index.entities[person].kind == .person, let owner = owner(of: token, title),
        held.insert([person, owner.entity]).inserted
      else { return nil }
      return Finding(
        subject: Participant(
          entity: person, token: token, antecedent: reference.antecedent(of: person, for: token)),
        object: owner, kind: .holdsPosition, rule: DescribedHolders.rule,
        precision: DescribedHolders.precision, trigger: title.tokens.lowerBound, verb: nil,
        title: "former " + document.text(of: title.tokens), quantity: nil, reading: Reading(),
        sentence: number, isReadFromTree: true, isPast: true)
    }
  }

  /// The country that the description names as the office's.
  private func owner(of token: Int, _ title: TitleSpan) -> Participant? {
    for child in tree.children(of: token)
    where child < token
      || tree.caseWord(of: child) == "of" && tokens(child) == .nominalModifier
    {
      if let name = index.name(at: child), name.kind == .country || name.kind == .organization,
        let entity = index.entity(at: child)
      {
        return Participant(entity: entity, token: child)
      }
    }
    return nil
  }

  private func tokens(_ child: Int) -> DependencyRelation { document.tokens[child].relation }
}
