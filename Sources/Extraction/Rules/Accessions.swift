internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Who joined the union that the text is about, where the verb does not say which: "Togo applied in 1999 and joined in 2004",
/// "Mali joined in 1975 and Chad two years later".
struct Accessions {
  /// What statements name.
  static let rule = "member.joined-elided"
  private static let precision = 0.86
  /// How many sentences back the union may have been told.
  private static let window = 3

  let document: AnnotatedDocument
  let index: EntityIndex
  let participants: ParticipantFinder
  let factuality: FactualityReader

  private var tokens: [Token] { document.tokens }
  private var tree: SyntaxTree { participants.tree }

  /// What a sentence says.
  ///
  /// O(tokens).
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    sentence.tokens.flatMap { verb -> [Finding] in
      guard Accessions.verbs.contains(tokens[verb].lemma), tokens[verb].partOfSpeech == .verb,
        tree.child(of: verb, .object, .openClausalComplement, .clausalComplement) == nil,
        !tree.isPassive(verb), isDated(verb),
        let (union, told) = union(before: verb, in: sentence, number: number)
      else { return [] }
      let arguments = ArgumentFinder(tree: tree)
      let subjects = arguments.agent(of: verb, depth: 0).flatMap(participants.participants)
      guard !subjects.isEmpty,
        subjects.allSatisfy({ index.entities[$0.entity].kind == .country && $0.via == nil })
      else { return [] }
      let reading = factuality.reading(of: verb, isEvent: false)
      return (subjects + followers(behind: verb, in: sentence)).map { country in
        Finding(
          subject: country,
          object: Participant(
            entity: union, token: verb, antecedent: told == number ? nil : told),
          kind: .memberOf, rule: Accessions.rule, precision: Accessions.precision, trigger: verb,
          verb: "join", title: nil, quantity: nil, reading: reading, sentence: number,
          isReadFromTree: true)
      }
    }
  }

  /// Whether the verb says when somebody joined, and not whom or what.
  private func isDated(_ verb: Int) -> Bool {
    tree.children(of: verb).allSatisfy { child in
      guard [.oblique, .nominalModifier].contains(tokens[child].relation), child > verb else {
        return true
      }
      return tokens[child].partOfSpeech == .numeral || Lexicon.times.contains(tokens[child].lemma)
        || tokens[child].lemma == "year"
        // "joined in 2004 as its newest member".
        || tokens[child].lemma == "member" && tree.caseWord(of: child) == "as"
    }
  }

  /// The one union of states that is named last before a verb, and the sentence that names it.
  ///
  /// O(tokens of the sentences).
  func union(
    before verb: Int, in sentence: Sentence, number: Int
  ) -> (entity: Int, sentence: Int)? {
    for earlier in stride(from: number, through: max(0, number - Accessions.window), by: -1) {
      let range = document.sentences[earlier].tokens
      let end = earlier == number ? verb : range.upperBound
      let unions = (range.lowerBound..<max(range.lowerBound, end)).compactMap { token -> Int? in
        guard let entity = index.entity(at: token), index.entities[entity].subkind == .alliance
        else { return nil }
        return entity
      }
      if let first = unions.last { return Set(unions).count == 1 ? (first, earlier) : nil }
    }
    return nil
  }

  /// Those behind the verb who did the same at another time: "and Chad in 1977", "and Chad two years later".
  private func followers(behind verb: Int, in sentence: Sentence) -> [Participant] {
    var found: [Participant] = []
    for token in verb..<sentence.tokens.upperBound {
      guard let name = index.name(at: token), name.kind == .country, name.form == .name,
        name.tokens.lowerBound == token, let entity = index.entity(at: token)
      else { continue }
      var before = token - 1
      if tokens[before].word == "the" { before -= 1 }
      guard ["and", ",", ";"].contains(tokens[before].word) else { continue }
      // "and Spain, newly democratic, in 1982".
      var next = name.tokens.upperBound
      if next < sentence.tokens.upperBound, tokens[next].word == "," {
        var comma = next + 1
        while comma < min(next + 5, sentence.tokens.upperBound), tokens[comma].word != "," {
          comma += 1
        }
        guard comma < sentence.tokens.upperBound, tokens[comma].word == "," else { continue }
        next = comma + 1
      }
      guard next + 1 < sentence.tokens.upperBound,
        tokens[next].word == "in" && tokens[next + 1].partOfSpeech == .numeral
          || tokens[next].partOfSpeech == .numeral && tokens[next + 1].lemma == "year"
          || tokens[next].word == "a" && tokens[next + 1].lemma == "year"
          || tokens[next].word == "followed"
      else { continue }
      found.append(Participant(entity: entity, token: name.tokens.upperBound - 1))
    }
    return found
  }

  private static let verbs: Set<WordKey> = ["join", "accede"]
}
