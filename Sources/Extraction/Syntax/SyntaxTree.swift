package import AnnotatedText

/// The dependency trees of a document, seen from the heads: the children of each token, in the order of the text.
///
/// Clauses that the parser broke are put right: see ``ClauseRepair``.
package struct SyntaxTree: Sendable {
  package let tokens: [Token]
  private let starts: [Int32]
  private let list: [Int32]
  private let gerunds: [Bool]
  /// Which of them end in "s".
  private let endsInS: [Bool]
  private let sentenceOf: [Int32]

  /// Links the children of each token.
  ///
  /// O(tokens).
  package init(_ document: AnnotatedDocument) {
    let bytes = document.document.text.bytes
    let gerunds = document.tokens.map { token in
      token.end - token.begin > 4 && bytes[Int(token.end) - 3] | 0x20 == UInt8(ascii: "i")
        && bytes[Int(token.end) - 2] | 0x20 == UInt8(ascii: "n")
        && bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "g")
    }
    let endsInS = document.tokens.map { token in
      token.end > token.begin && bytes[Int(token.end) - 1] | 0x20 == UInt8(ascii: "s")
    }
    let tokens = ClauseRepair.repaired(document, gerunds: gerunds, endsInS: endsInS)
    self.gerunds = gerunds
    self.endsInS = endsInS
    var sentenceOf = [Int32](repeating: 0, count: tokens.count)
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentenceOf[token] = Int32(number) }
    }
    self.sentenceOf = sentenceOf
    var starts = [Int32](repeating: 0, count: tokens.count + 1)
    for token in tokens where token.head >= 0 { starts[Int(token.head) + 1] += 1 }
    for index in tokens.indices { starts[index + 1] += starts[index] }
    var next = starts
    var list = [Int32](repeating: 0, count: Int(starts[tokens.count]))
    for (index, token) in tokens.enumerated() where token.head >= 0 {
      list[Int(next[Int(token.head)])] = Int32(index)
      next[Int(token.head)] += 1
    }
    self.tokens = tokens
    self.starts = starts
    self.list = list
  }

  /// The tokens whose head is `token`.
  package func children(of token: Int) -> some Sequence<Int> {
    list[Int(starts[token])..<Int(starts[token + 1])].lazy.map(Int.init)
  }

  /// The children with one of the relations.
  package func children(
    of token: Int, _ relation: DependencyRelation, _ others: DependencyRelation...
  ) -> [Int] {
    children(of: token).filter {
      tokens[$0].relation == relation || others.contains(tokens[$0].relation)
    }
  }

  /// The first child with one of the relations.
  package func child(of token: Int, _ relations: DependencyRelation...) -> Int? {
    children(of: token).first { relations.contains(tokens[$0].relation) }
  }

  /// The token's head, or `nil` for the root of a sentence.
  package func head(of token: Int) -> Int? {
    let head = tokens[token].head
    return head >= 0 ? Int(head) : nil
  }

  /// Whether the token has a child with one of these words.
  package func hasChild(of token: Int, words: Set<WordKey>) -> Bool {
    children(of: token).contains { words.contains(tokens[$0].word) }
  }

  /// The preposition or postposition that marks a phrase: the word of its case child, "'s" and "of" included.
  ///
  /// Parsers at times hang the preposition of "of US and NATO soldiers" on the first modifier: it counts too.
  package func caseWord(of token: Int) -> WordKey? {
    if let own = ownCase(of: token) { return tokens[own].word }
    for modifier in children(of: token) where modifier < token {
      if let inherited = child(of: modifier, .caseMarking), inherited < modifier {
        return tokens[inherited].word
      }
      // "by the aid group Oxfam International": or on the noun that describes the first part of a name.
      if tokens[modifier].relation == .compound,
        let description = child(of: modifier, .nominalModifierDescriptive), description < modifier,
        let inherited = child(of: description, .caseMarking), inherited < description
      {
        return tokens[inherited].word
      }
    }
    return nil
  }

  /// The first of the prepositions right before a phrase, "out" of "out of Chad"; one before a verb is another phrase's:
  /// "from where he met with Chad".
  private func ownCase(of token: Int) -> Int? {
    var own: Int?
    for child in children(of: token) where tokens[child].relation == .caseMarking {
      if let before = own, child < token,
        (before..<child).contains(where: { tokens[$0].partOfSpeech == .verb })
      {
        own = child
      }
      own = own ?? child
    }
    return own
  }

  /// Whether a verb ends in "-ing".
  package func isGerund(_ token: Int) -> Bool { gerunds[token] }

  /// Whether a verb has the form of the third person of the present: "leads".
  func isThirdPerson(_ token: Int) -> Bool {
    endsInS[token] && tokens[token].partOfSpeech == .verb
      && tokens[token].word != tokens[token].lemma
  }

  /// Whether two tokens stand in one sentence.
  func isInSentence(_ token: Int, of other: Int) -> Bool {
    sentenceOf[token] == sentenceOf[other]
  }

  /// Whether `ancestor` is the token or stands above it.
  package func isInside(_ token: Int, of ancestor: Int) -> Bool {
    var current: Int? = token
    while let here = current {
      if here == ancestor { return true }
      current = head(of: here)
    }
    return false
  }

  /// The name after a verb that the parser hangs on the verb's object, though an article or adjective of the object
  /// follows: Chad in "gave Chad food aid" and "gave Chad its word".
  package func receiverBesideObject(of verb: Int) -> Int? {
    guard verb + 2 < tokens.count else { return nil }
    let isGiving = Control.giving.contains(tokens[verb].lemma)
    // "gave her asylum": a pronoun, though "her" may be an owner's.
    if isGiving, tokens[verb + 1].partOfSpeech == .pronoun, tokens[verb + 1].word == "her",
      tokens[verb + 1].relation == .possessiveModifier, tokens[verb + 2].partOfSpeech == .noun,
      let object = head(of: verb + 1), head(of: object) == verb
    {
      return verb + 1
    }
    let isName =
      tokens[verb + 1].partOfSpeech == .properNoun
      || isGiving && tokens[verb + 1].partOfSpeech == .adjective
        && tokens[verb + 1].shape.contains(.capitalized)
    guard isName, child(of: verb, .object) != nil,
      let above = head(of: verb + 1),
      // "gave Chad armored cars": the name may hang on the adjective.
      let object = tokens[above].partOfSpeech == .adjective ? head(of: above) : above,
      object > verb + 1
    else { return nil }
    if isGiving, [.noun, .symbol, .numeral].contains(tokens[verb + 2].partOfSpeech),
      [.compound, .adjectivalModifier].contains(tokens[verb + 1].relation), object - verb < 5
    {
      return verb + 1
    }
    guard head(of: object) == verb, tokens[object].relation == .object else { return nil }
    switch tokens[verb + 2].partOfSpeech {
    case .determiner, .adjective, .pronoun: return verb + 1
    default: return nil
    }
  }

  /// Whether a clause is a cleft's, which says what its head is said to be: "it was Chad that attacked".
  package func isCleft(_ clause: Int) -> Bool {
    guard tokens[clause].relation == .relativeClause, let told = head(of: clause) else {
      return false
    }
    return child(of: told, .copula) != nil
      && children(of: told).contains { $0 < told && tokens[$0].word == "it" }
  }

  /// Whether a verb is a passive: "was attacked", "attacked by".
  package func isPassive(_ verb: Int) -> Bool {
    var hasAgent = false
    var isActive = false
    for child in children(of: verb) {
      switch tokens[child].relation {
      case .nominalSubjectPassive, .auxiliaryPassive: return true
      case .obliqueAgent: hasAgent = true
      // "Chad rejected a move by Mali", "called for restraint by Mali": what has an object and a subject is active.
      case .object, .oblique: isActive = isActive || child > verb
      default: break
      }
    }
    return hasAgent && !(isActive && child(of: verb, .nominalSubject) != nil)
  }
}
