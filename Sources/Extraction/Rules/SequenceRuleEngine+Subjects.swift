internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Words in a row of which another is meant by the names around them.
extension SequenceRuleEngine {
  /// Whether what a match says of a name is said of another: "the *Space Agency*, an arm of the Ministry of Defence, is headed
  /// by Ana Roy", "*Eva Soto*, head of the NATO mission in Mali, Kofi Mensah and others left".
  func isOfNamedSubject(_ rule: SequenceRule, _ match: SequenceMatch, _ object: NameSpan) -> Bool {
    switch rule.name {
    case "position.head-of-mission": return isOfNameBefore(match)
    case "border.shares": return beginsAnother(object)
    case "base.owner-before-name": return isRunByAnother(object)
    default: break
    }
    let tree = factuality.tree
    guard rule.kind == .leads, let verb = match.verb, verb > object.tokens.lowerBound,
      let subject = tree.child(of: verb, .nominalSubjectPassive),
      subject < object.tokens.lowerBound
    else { return false }
    return !Lexicon.relatives.contains(tree.tokens[subject].word)
  }

  /// Whether a person's name and a comma stand before the words.
  private func isOfNameBefore(_ match: SequenceMatch) -> Bool {
    var before = match.tokens.lowerBound - 1
    if before > 1, document.tokens[before].partOfSpeech == .determiner { before -= 1 }
    guard before > 0, document.tokens[before].word == "," else { return false }
    return index.name(at: before - 1)?.kind == .person
  }

  /// Whether a name behind ", and" has a clause of its own: "which borders Chad, and *Togo*, whose".
  private func beginsAnother(_ name: NameSpan) -> Bool {
    let (before, next) = (name.tokens.lowerBound - 1, name.tokens.upperBound)
    guard before > 1, next + 1 < document.tokens.count, document.tokens[before].word == "and",
      document.tokens[before - 1].word == ",", document.tokens[next].word == ","
    else { return false }
    return Lexicon.relatives.contains(document.tokens[next + 1].word)
  }

  /// Whether the words behind a base say who runs it: "Kuwait's Camp Arifjan, operated by the army".
  private func isRunByAnother(_ base: NameSpan) -> Bool {
    var next = base.tokens.upperBound
    if next < document.tokens.count, document.tokens[next].word == "," { next += 1 }
    guard next + 1 < document.tokens.count, document.tokens[next + 1].word == "by" else {
      return false
    }
    return ["operated", "run", "leased", "used", "managed", "staffed", "manned"]
      .contains(document.tokens[next].word)
  }
}
