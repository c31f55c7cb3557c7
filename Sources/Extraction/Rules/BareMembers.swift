internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Which states are members where the text leaves away of what: "NATO met on Monday; Austria is not a member", "froze its
/// part in the CSTO but remains a full member", "Finland became the 31st member in 2023".
struct BareMembers {
  /// What statements name.
  static let rule = "member.bare"
  private static let precision = 0.86

  let document: AnnotatedDocument
  let index: EntityIndex
  let participants: ParticipantFinder
  let factuality: FactualityReader
  let accessions: Accessions

  private var tokens: [Token] { document.tokens }
  private var tree: SyntaxTree { participants.tree }

  /// What a sentence says.
  ///
  /// O(tokens).
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    sentence.tokens.flatMap { noun -> [Finding] in
      guard tokens[noun].lemma == "member", let predicate = predicate(at: noun),
        let (union, told) = accessions.union(before: noun, in: sentence, number: number)
      else { return [] }
      let subjects = ArgumentFinder(tree: tree).predicated(of: predicate)
        .flatMap(participants.participants)
      guard !subjects.isEmpty,
        subjects.allSatisfy({
          index.entities[$0.entity].kind == .country && $0.via == nil && $0.token < noun
        })
      else { return [] }
      let reading = factuality.reading(of: verb(over: predicate), isEvent: false)
      return subjects.map { country in
        Finding(
          subject: country,
          object: Participant(
            entity: union, token: predicate, antecedent: told == number ? nil : told),
          kind: .memberOf, rule: BareMembers.rule, precision: BareMembers.precision,
          trigger: verb(over: predicate), verb: nil, title: nil, quantity: nil, reading: reading,
          sentence: number, isReadFromTree: true)
      }
    }
  }

  /// The verb by which somebody comes to be a member or stays one, or the predicate itself.
  private func verb(over predicate: Int) -> Int {
    guard tree.child(of: predicate, .copula) == nil, let verb = tree.head(of: predicate) else {
      return predicate
    }
    return verb
  }

  /// The noun of a clause that says that somebody is a member and not of what: "member" itself, or "state" of "member state".
  private func predicate(at noun: Int) -> Int? {
    var predicate = noun
    if tokens[noun].relation == .compound, let head = tree.head(of: noun), head == noun + 1,
      ["state", "country", "nation"].contains(tokens[head].lemma)
    {
      predicate = head
    }
    let isSaid: Bool
    if tree.child(of: predicate, .copula) != nil {
      isSaid = true
    } else if [.openClausalComplement, .object].contains(tokens[predicate].relation),
      let verb = tree.head(of: predicate), verb < predicate
    {
      isSaid = ["become", "remain", "stay"].contains(tokens[verb].lemma)
    } else {
      isSaid = false
    }
    guard isSaid else { return nil }
    let isBare = tree.children(of: predicate).allSatisfy { child in
      switch tokens[child].relation {
      case .nominalModifier, .relativeClause, .apposition, .coordination, .clausalModifier:
        return false
      case .possessiveModifier: return tokens[child].word == "its"
      case .compound: return child == noun
      case .adjectivalModifier:
        return BareMembers.ranks.contains(tokens[child].word)
          || tokens[child].partOfSpeech == .numeral
          || document.text(of: child..<child + 1).utf8.first.map { (0x30...0x39).contains($0) }
            ?? false
      default: return true
      }
    }
    return isBare ? predicate : nil
  }

  /// Words that say what sort of member a state is, or how many were before it.
  private static let ranks: Set<WordKey> = [
    "full", "fledged", "founding", "new", "newest", "latest", "permanent", "formal", "active",
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
  ]
}
