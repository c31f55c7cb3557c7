internal import AnnotatedText
internal import KnowledgeModel

// What is a fact whatever becomes of the words above it.
extension FactualityReader {
  /// Whether a clause is a fact whatever its head is: "after Chad had attacked", "because", "Chad, which attacked".
  func isPresupposed(_ clause: Int) -> Bool {
    if isGround(clause) { return true }
    switch tokens[clause].relation {
    // "accused Mali of spying, which Mali denies".
    case .adverbialRelativeClause: return true
    case .adverbialClause:
      return isReason(clause)
        || tree.children(of: clause, .marker).contains {
          FactualityReader.factive.contains(tokens[$0].word)
        }
    case .relativeClause: return isPresupposed(relative: clause)
    case .clausalModifier: return isPresupposed(participle: clause)
    case .object, .nominalSubjectPassive:
      // "vowed to avenge the attack": it has been.
      return isRegarded(clause)
        || (tree.head(of: clause).map { tokens[$0].lemma == "avenge" } ?? false)
    case .oblique, .nominalModifier: return isPresupposed(phrase: clause)
    default: return false
    }
  }

  /// Whether a relative clause is a fact: one that only describes what is known, "the coup that ousted Ana Roy", and not one
  /// that says what is wanted, "a deal that would end the war".
  private func isPresupposed(relative clause: Int) -> Bool {
    // A name has the clause for what is known of it; "a deal that would" says what is wanted.
    guard let head = tree.head(of: clause), !tree.isCleft(clause) else { return false }
    // "accused Mali of trying to leave, a charge Mali denies": what is answered so has been said.
    if Control.charges.contains(tokens[head].lemma), head > 1,
      tokens[head - 1].word == "," || tokens[head - 2].word == ","
    {
      return true
    }
    let first = opening(of: clause)
    // A comma before it tells that it only describes.
    if first < clause, tokens[first].word == "," || first > 0 && tokens[first - 1].word == "," {
      return true
    }
    if isPastOfPersons(clause) { return true }
    // "rejected a report that accuses Chad": the report does so, whoever rejects it.
    if FactualityReader.papers.contains(tokens[head].lemma),
      let subject = tree.child(of: clause, .nominalSubject),
      ["that", "which"].contains(tokens[subject].word), subject == head + 1 || first == subject,
      tree.child(of: clause, .auxiliary).map({ tokens[$0].lemma == "have" }) ?? true
    {
      return true
    }
    // "the coup that ousted Ana Roy": of a revolt that is known what came of it is.
    if Control.revolts.contains(tokens[head].lemma), tree.hasChild(of: head, words: ["the"]),
      tokens[clause].word != tokens[clause].lemma, tree.child(of: clause, .auxiliary) == nil
    {
      return true
    }
    // "denied links to the FARC, the group that Chad sanctioned": nor does what explains a name wait for more.
    if tokens[head].relation == .apposition, tree.hasChild(of: head, words: ["the"]),
      tree.head(of: head).map({ tokens[$0].partOfSpeech == .properNoun }) ?? false
    {
      return true
    }
    return tokens[head].partOfSpeech == .properNoun
      && !(tree.head(of: head).map { Lexicon.saying.contains(tokens[$0].lemma) } ?? false)
  }

  /// The first word of a relative clause, or of what stands right below it.
  private func opening(of clause: Int) -> Int {
    var first = clause
    for child in tree.children(of: clause) {
      first = min(first, child)
      // ", for which Chad blames Mali".
      if let mark = tree.child(of: child, .caseMarking) { first = min(first, mark) }
    }
    return first
  }

  /// Whether a participle on a noun is a fact: "the regions annexed by Chad".
  private func isPresupposed(participle clause: Int) -> Bool {
    // "Ana Roy, arrested in May, is wanted": a passive participle behind a comma describes too.
    guard let head = tree.head(of: clause), clause > 0 else { return false }
    // "refused to recognise the regions annexed by Chad": they are.
    if tokens[head].partOfSpeech == .noun, tree.hasChild(of: head, words: ["the"]),
      !arguments.doneBy(clause).isEmpty
    {
      return true
    }
    return tokens[head].partOfSpeech == .properNoun && tokens[clause - 1].word == ","
      && !arguments.doneBy(clause).isEmpty
  }

  /// Whether a deed that a preposition ties to its head is a fact: "vowed to respond to the attack".
  private func isPresupposed(phrase clause: Int) -> Bool {
    if isRegarded(clause) || isReason(clause) { return true }
    // "vowed to respond to the attack", "revenge for the raid".
    if let head = tree.head(of: clause),
      FactualityReader.answering.contains(tokens[head].lemma),
      ["to", "for"].contains(tree.caseWord(of: clause) ?? .none)
        || tokens[head].lemma == "comment" && tree.caseWord(of: clause) == "on"
    {
      return true
    }
    // "was approved after talks".
    return tree.caseWord(of: clause).map(FactualityReader.factive.contains) ?? false
  }

  /// Whether a clause tells why something is done or left undone: "avoided criticism on the grounds that Chad helps".
  private func isGround(_ clause: Int) -> Bool {
    guard let head = tree.head(of: clause),
      ["ground", "grounds", "basis"].contains(tokens[head].lemma)
    else { return false }
    return tree.caseWord(of: head) == "on" && tree.hasChild(of: clause, words: ["that"])
  }

  /// What is written, and says what it says.
  private static let papers: Set<WordKey> = [
    "report", "statement", "letter", "article", "resolution", "editorial", "document", "paper",
    "book", "film", "video", "petition",
  ]

  /// Whether a clause only stands beside what somebody says: a relative clause that describes, "a week after Peru left".
  func isAside(_ clause: Int) -> Bool {
    switch tokens[clause].relation {
    case .relativeClause: !isPastOfPersons(clause)
    case .adverbialRelativeClause: true
    case .adverbialClause:
      tree.children(of: clause, .marker).contains {
        FactualityReader.times.contains(tokens[$0].word)
      }
    default: false
    }
  }

  private static let times: Set<WordKey> = [
    "after", "since", "when", "before", "while", "whereas", "whilst",
  ]

  /// Verbs and nouns of answering what has been done.
  private static let answering: Set<WordKey> = [
    "respond", "retaliate", "react", "reply", "response", "retaliation", "revenge", "reaction",
    "reprisal", "vengeance", "punish", "blame", "responsible", "accountable", "comment",
  ]

  static let factive: Set<WordKey> = [
    "after", "because", "since", "while", "although", "though", "whereas", "when",
    "following", "despite", "amid", "during",
  ]
}
