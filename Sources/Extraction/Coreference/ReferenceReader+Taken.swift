internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// Subjects that take up the subject of the sentence before by what else is known of it.
extension ReferenceReader {
  /// The person of whom the sentence before told, taken up by age or by what the office makes of one.
  ///
  /// "Ana Roy, 62, was elected. *The 62-year-old* said", "President Roy left. *The head of state* said".
  func personTaken(at token: Int, in sentence: Int) -> Int? {
    guard tokens[token].word == tokens[token].lemma, isTaking(token),
      let subject = subject(before: sentence), let person = subject.entities.first,
      index.entities[person].kind == .person,
      !nearby(sentence, before: token).contains(where: { $0.sort == .person && $0.isName })
    else { return nil }
    if hasAge(token) || isDescribed(subject, by: tokens[token].lemma) { return person }
    guard let classes = ReferenceReader.offices(madeOf: tokens[token].lemma, token, tree) else {
      return nil
    }
    return offices.classes(of: person).isDisjoint(with: classes) ? nil : person
  }

  /// The company, or bank of states, of which the sentence before told, taken up by its trade.
  ///
  /// "Acme Bank fell. *The lender* said".
  func firmTaken(at token: Int, in sentence: Int) -> Int? {
    guard descriptions.isTrade(tokens[token].lemma), tokens[token].word == tokens[token].lemma,
      isTaking(token), let firm = subject(before: sentence)?.entities.first,
      descriptions.plies(tokens[token].lemma, firm),
      nearby(sentence, before: token).allSatisfy({ !$0.isName || isAdjective($0) }),
      tree.children(of: token).allSatisfy({ child in
        guard let name = index.name(at: child) else { return true }
        return name.form == .adjective
          && name.key.map(index.entities[firm].countries.contains) ?? false
      })
    else { return nil }
    // "borrowed from a bank. The lender said": another one stands between.
    let others = nearby(sentence - 1, before: token).filter {
      descriptions.isTrade(tokens[$0.token].lemma)
        || $0.entities.contains { descriptions.plies(tokens[token].lemma, $0) }
    }
    return others.allSatisfy { $0.entities == [firm] } ? firm : nil
  }

  /// Whether a noun with "the" is the subject of its sentence and nothing behind it says which one is meant.
  private func isTaking(_ token: Int) -> Bool {
    tree.hasChild(of: token, words: ["the"]) && clauses.isMainSubject(token)
      && tree.children(of: token).allSatisfy { child in
        if child > token {
          // "the head of state".
          if tokens[child].relation == .nominalModifier {
            return ReferenceReader.led.contains(tokens[child].lemma)
          }
          return tokens[child].partOfSpeech == .punctuation || isOfVerb(child, besides: token)
        }
        return tokens[child].relation != .possessiveModifier
          && !ReferenceReader.distinguishing.contains(tokens[child].lemma)
      }
  }

  /// The one subject of the sentence before, while that names no other person.
  private func subject(before sentence: Int) -> Candidate? {
    guard sentence > 0, document.sentences[sentence - 1].role.isReport else { return nil }
    let before = candidates[sentence - 1]
    guard let subject = before.first(where: { $0.isMain && !$0.isQuoted && !isAdjective($0) }),
      subject.entities.count == 1
    else { return nil }
    let persons = Set(
      before.lazy.filter { $0.sort == .person && $0.token != subject.governor }.map(\.identity))
    return persons.isSubset(of: [subject.identity]) ? subject : nil
  }

  /// Whether the text has called somebody by a noun: "Ana Roy is a *lawyer*", "Ana Roy, a *lawyer*,".
  private func isDescribed(_ subject: Candidate, by noun: WordKey) -> Bool {
    guard subject.isName else { return false }
    if let predicate = subject.governor, tokens[predicate].lemma == noun,
      tokens[predicate].partOfSpeech == .noun, tree.child(of: predicate, .copula) != nil
    {
      return true
    }
    let name = index.name(at: subject.token)?.tokens ?? subject.token..<subject.token + 1
    return name.contains { token in
      tree.children(of: token, .apposition).contains { tokens[$0].lemma == noun }
    }
  }

  /// Whether a noun is or has the age of somebody: "the 62-year-old", "the 62-year-old lawyer".
  private func hasAge(_ noun: Int) -> Bool {
    let last = tokens[noun].lemma == "old" ? noun : noun - 1
    for old in stride(from: last, through: max(4, last - 3), by: -1)
    where tokens[old].lemma == "old" {
      return tokens[old - 1].word == "-" && tokens[old - 2].lemma == "year"
        && tokens[old - 3].word == "-" && tokens[old - 4].shape.contains(.number)
    }
    return false
  }

  /// The offices of whom a noun may take up: "the politician", "the head of state", "the top diplomat".
  private static func offices(
    madeOf noun: WordKey, _ token: Int, _ tree: SyntaxTree
  ) -> Set<Title.Class>? {
    switch noun {
    case "politician", "statesman", "stateswoman", "officeholder":
      return [.headOfState, .headOfGovernment, .minister, .legislator, .regional, .leader]
    case "head"
    where tree.children(of: token, .nominalModifier).contains {
      led.contains(tree.tokens[$0].lemma)
    }:
      return [.headOfState, .headOfGovernment]
    case "diplomat" where tree.hasChild(of: token, words: ["top", "chief", "senior", "veteran"]):
      return [.minister, .diplomat]
    case "diplomat": return [.diplomat]
    case "general", "officer", "soldier": return [.militaryRank, .commander]
    case "cleric", "churchman": return [.clergy]
    case "monarch": return [.noble, .headOfState]
    default: return nil
    }
  }

  /// What heads of state and of government head.
  private static let led: Set<WordKey> = ["state", "government"]

  private static let distinguishing: Set<WordKey> = [
    "other", "another", "second", "third", "next", "last", "first", "former", "new", "rival",
    "same", "only", "previous",
  ]
}
