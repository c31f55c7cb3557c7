import AnnotatedText
import Extraction
import SeededRandomness
import Testing

@Suite struct ClauseRepairTests {
  /// A sentence by its words with their parts of speech, relations and heads, counted from 1; 0 is the root.
  private func tree(_ rows: [(String, PartOfSpeech, DependencyRelation, Int32)]) -> SyntaxTree {
    var text = ""
    var tokens: [Token] = []
    for (word, part, relation, head) in rows {
      let begin = Int32(text.utf8.count)
      text += word + " "
      let isCapital = word.first?.isUppercase ?? false
      let lemma = word.hasSuffix("ed") ? String(word.dropLast(2)) : word
      tokens.append(
        Token(
          begin: begin, end: begin + Int32(word.utf8.count), word: WordKey(word),
          lemma: WordKey(lemma), shape: isCapital ? .capitalized : .lowercase, partOfSpeech: part,
          relation: relation, head: head - 1))
    }
    return SyntaxTree(
      AnnotatedDocument(
        document: Document(id: DocumentID(rawValue: "text"), text: SourceText(text)),
        tokens: tokens,
        sentences: [Sentence(tokens: tokens.indices, range: 0..<text.utf8.count)]))
  }

  /// The relations and heads of a tree, as "relation head".
  private func links(_ tree: SyntaxTree) -> [String] {
    tree.tokens.map { "\($0.relation.name) \($0.head + 1)" }
  }

  @Test func `a verb that modifies its object becomes the verb of the clause`() {
    let broken = tree([
      ("Greece", .properNoun, .possessiveModifier, 3), ("accused", .verb, .adjectivalModifier, 3),
      ("Turkey", .properNoun, .root, 0),
    ])
    #expect(links(broken) == ["nsubj 2", "root 0", "obj 2"])
  }

  @Test func `a name behind and with an auxiliary behind it begins a clause`() {
    let broken = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("wrote", .verb, .root, 0),
      ("to", .adposition, .caseMarking, 4), ("Chad", .properNoun, .oblique, 2),
      ("and", .coordinatingConjunction, .coordinatingConjunction, 6),
      ("Mali", .properNoun, .coordination, 4), ("has", .auxiliary, .auxiliary, 8),
      ("answered", .verb, .coordination, 2),
    ])
    #expect(links(broken)[5] == "nsubj 8")
  }

  @Test func `the second of two objects belongs to the second of two verbs`() {
    let broken = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("stormed", .verb, .root, 0),
      ("camps", .noun, .object, 2), ("and", .coordinatingConjunction, .coordinatingConjunction, 5),
      ("seized", .verb, .coordination, 2), ("Roy", .properNoun, .object, 2),
    ])
    #expect(links(broken)[5] == "obj 5")
  }

  @Test func `what stands behind a verb that has its subject is no second one`() {
    let broken = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("deported", .verb, .root, 0),
      ("two", .numeral, .numericModifier, 4), ("nurses", .noun, .nominalSubject, 2),
    ])
    #expect(links(broken)[3] == "obj 2")
  }

  @Test func `a number's bound is no preposition`() {
    let broken = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("jailed", .verb, .root, 0),
      ("at", .adposition, .caseMarking, 4), ("least", .adjective, .nominalModifier, 5),
      ("20", .numeral, .numericModifier, 6), ("nurses", .noun, .oblique, 2),
    ])
    #expect(links(broken)[5] == "obj 2")
  }

  @Test func `a word that opens a clause stands before its verb`() {
    let broken = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("left", .verb, .root, 0),
      ("while", .subordinatingConjunction, .marker, 2), ("jets", .noun, .oblique, 2),
      ("bombed", .verb, .adverbialClause, 2), ("Gao", .properNoun, .object, 5),
    ])
    #expect(links(broken)[2...3] == ["mark 5", "nsubj 5"])
  }

  @Test func `the auxiliary of such a verb comes with it`() {
    let broken = tree([
      ("Sweden", .properNoun, .nominalSubject, 4), ("has", .auxiliary, .auxiliary, 4),
      ("donated", .verb, .adjectivalModifier, 4), ("food", .noun, .root, 0),
    ])
    #expect(links(broken) == ["nsubj 3", "aux 3", "root 0", "obj 3"])
  }

  @Test func `a noun behind a participle and a preposition is the participle's`() {
    let broken = tree([
      ("Troops", .noun, .nominalSubject, 5), ("backed", .verb, .clausalModifier, 1),
      ("by", .adposition, .caseMarking, 4), ("Iran", .properNoun, .nominalSubject, 5),
      ("attacked", .verb, .root, 0), ("Chad", .properNoun, .object, 5),
    ])
    #expect(links(broken) == ["nsubj 5", "acl 1", "case 4", "obl:agent 2", "root 0", "obj 5"])
  }

  @Test func `a name before a second verb is its subject and not joined to the first one's object`()
  {
    let broken = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("welcomed", .verb, .root, 0),
      ("votes", .noun, .object, 2), (",", .punctuation, .punctuation, 6),
      ("and", .coordinatingConjunction, .coordinatingConjunction, 6),
      ("Mali", .properNoun, .coordination, 3), (",", .punctuation, .punctuation, 9),
      ("its", .pronoun, .possessiveModifier, 9), ("ally", .noun, .coordination, 3),
      (",", .punctuation, .punctuation, 11), ("urged", .verb, .coordination, 2),
      ("Chad", .properNoun, .object, 11),
    ])
    let found = links(broken)
    #expect(found[5] == "nsubj 11")
    #expect(found[8] == "appos 6")
    #expect(found[2] == "obj 2")
  }

  @Test func `of two subjects in a row the first describes the second`() {
    let broken = tree([
      ("Chad", .properNoun, .possessiveModifier, 2), ("agency", .noun, .nominalSubject, 4),
      ("Zork", .properNoun, .nominalSubject, 4), ("reported", .verb, .root, 0),
    ])
    #expect(links(broken) == ["nmod:poss 2", "nmod:desc 3", "nsubj 4", "root 0"])
  }

  @Test func `an owner is that of what stands behind it`() {
    let broken = tree([
      ("parliament", .noun, .nominalSubject, 2), ("backs", .verb, .root, 0),
      ("Chad", .properNoun, .possessiveModifier, 1), ("'s", .particle, .caseMarking, 3),
      ("NATO", .properNoun, .compound, 6), ("bid", .noun, .object, 2),
    ])
    #expect(links(broken)[2] == "nmod:poss 6")
  }

  @Test func `an owner before what it has stays so`() {
    let sound = tree([
      ("Chad", .properNoun, .possessiveModifier, 3), ("'s", .particle, .caseMarking, 1),
      ("bid", .noun, .nominalSubject, 4), ("failed", .verb, .root, 0),
    ])
    #expect(links(sound)[0] == "nmod:poss 3")
  }

  @Test func `a day behind a subject is no name of it`() {
    let sound = tree([
      ("lawmakers", .noun, .nominalSubject, 3), ("Tuesday", .properNoun, .nominalSubject, 3),
      ("endorsed", .verb, .root, 0),
    ])
    #expect(links(sound)[0] == "nsubj 3")
  }

  @Test func `a verb with its own conjunction leaves the list before it alone`() {
    let sound = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("met", .verb, .root, 0),
      ("Peru", .properNoun, .object, 2), (",", .punctuation, .punctuation, 6),
      ("and", .coordinatingConjunction, .coordinatingConjunction, 6),
      ("Mali", .properNoun, .coordination, 3), (",", .punctuation, .punctuation, 9),
      ("and", .coordinatingConjunction, .coordinatingConjunction, 9),
      ("urged", .verb, .coordination, 2), ("Chad", .properNoun, .object, 9),
    ])
    #expect(links(sound)[5] == "conj 3")
  }

  @Test func `a participle with the subject of the clause is below it`() {
    let broken = tree([
      ("Troops", .noun, .nominalSubject, 2), ("allied", .verb, .root, 0),
      ("with", .adposition, .caseMarking, 4), ("Iran", .properNoun, .nominalSubject, 5),
      ("attacked", .verb, .adverbialClause, 2), ("Chad", .properNoun, .object, 5),
    ])
    #expect(links(broken) == ["nsubj 5", "acl 1", "case 4", "obl 2", "root 0", "obj 5"])
  }

  @Test func `who says it stands apart at the end`() {
    let broken = tree([
      ("Mali", .properNoun, .nominalSubject, 2), ("attacked", .verb, .root, 0),
      ("Chad", .properNoun, .object, 2), (",", .punctuation, .punctuation, 6),
      ("Roy", .properNoun, .compound, 6), ("fears", .noun, .object, 2),
      (".", .punctuation, .punctuation, 2),
    ])
    #expect(
      links(broken) == [
        "nsubj 2", "root 0", "obj 2", "punct 6", "nsubj 6", "parataxis 2", "punct 2",
      ]
    )
  }

  @Test func `a participle behind its noun has no subject of its own`() {
    let broken = tree([
      ("groups", .noun, .root, 0), ("supported", .verb, .clausalModifier, 1),
      ("by", .adposition, .caseMarking, 4), ("Chad", .properNoun, .obliqueAgent, 2),
      ("Togo", .properNoun, .nominalSubjectPassive, 2),
    ])
    #expect(links(broken) == ["root 0", "acl 1", "case 4", "obl:agent 2", "dep 2"])
  }

  @Test func `a clause with an object below the topmost noun is the sentence`() {
    let broken = tree([
      ("The", .determiner, .determiner, 2), ("minister", .noun, .root, 0),
      ("thanked", .verb, .clausalModifier, 2), ("Chad", .properNoun, .object, 3),
    ])
    #expect(links(broken) == ["det 2", "nsubj 3", "root 0", "obj 3"])
  }

  @Test func `a clause behind a comma and a relative pronoun describes the noun before them`() {
    let broken = tree([
      ("Mali", .properNoun, .nominalSubject, 2), ("distrusted", .verb, .root, 0),
      ("Chad", .properNoun, .object, 2), (",", .punctuation, .punctuation, 6),
      ("which", .pronoun, .nominalSubject, 6), ("attacked", .verb, .clausalComplement, 2),
    ])
    #expect(links(broken) == ["nsubj 2", "root 0", "obj 2", "punct 6", "nsubj 6", "acl:relcl 3"])
  }

  @Test(arguments: [
    ("Mali does not recognise Kosovo, whose independence Chad supported.", "Chad support Kosovo"),
    ("Mali did not visit Chad, which attacked Niger.", "Chad assault Niger"),
  ])
  func `what describes an object is not denied with the verb`(text: String, fact: String) throws {
    #expect(try ReadText(text).statements.contains(fact))
  }

  @Test func `a noun between two names is a verb`() {
    let broken = tree([
      ("Mali", .properNoun, .compound, 2), ("borders", .noun, .root, 0),
      ("Chad", .properNoun, .apposition, 2),
    ])
    #expect(links(broken) == ["nsubj 2", "root 0", "obj 2"])
    #expect(broken.tokens[1].partOfSpeech == .verb)
  }

  @Test func `a good tree stays as it is`() {
    let good = tree([
      ("Occupied", .verb, .adjectivalModifier, 2), ("towns", .noun, .nominalSubject, 6),
      ("attacked", .verb, .clausalModifier, 2), ("by", .adposition, .caseMarking, 5),
      ("rebels", .noun, .obliqueAgent, 3), ("burned", .verb, .root, 0),
      ("new", .adjective, .adjectivalModifier, 8), ("houses", .noun, .object, 6),
    ])
    #expect(
      links(good) == [
        "amod 2", "nsubj 6", "acl 2", "case 5", "obl:agent 3", "root 0", "amod 8", "obj 6",
      ])
    #expect(good.tokens[7].partOfSpeech == .noun)
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a tree stays a tree, whatever its labels`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let words = ["Greece", "accused", "borders", "hosts", ",", "has", "town", "led", "backed"]
    let parts: [PartOfSpeech] = [
      .verb, .noun, .properNoun, .adjective, .auxiliary, .punctuation, .adverb,
    ]
    let relations: [DependencyRelation] = [
      .adjectivalModifier, .caseMarking, .compound, .clausalModifier, .relativeClause,
      .coordination, .object, .apposition, .nominalSubject, .parataxis,
    ]
    func pick<Element>(_ values: [Element]) -> Element {
      values[Int.random(in: values.indices, using: &generator)]
    }
    let count = 12
    var order = Array(1...count)
    order.shuffle(using: &generator)
    var heads = [Int](repeating: 0, count: count + 1)
    for (place, word) in order.enumerated() where place > 0 {
      heads[word] = order[Int.random(in: 0..<place, using: &generator)]
    }
    let random = tree(
      (1...count).map { word in
        (pick(words), pick(parts), heads[word] == 0 ? .root : pick(relations), Int32(heads[word]))
      })
    for word in random.tokens.indices {
      var above = random.head(of: word)
      var steps = 0
      while let here = above, steps <= count {
        above = random.head(of: here)
        steps += 1
      }
      #expect(above == nil, "word \(word) hangs on itself")
    }
  }

  @Test func `a name has no phrase of its own with by or on`() {
    let broken = tree([
      ("raids", .noun, .root, 0), ("by", .adposition, .caseMarking, 3),
      ("Mali", .properNoun, .nominalModifier, 1), ("on", .adposition, .caseMarking, 5),
      ("Chad", .properNoun, .nominalModifier, 3),
    ])
    #expect(links(broken) == ["root 0", "case 3", "nmod 1", "case 5", "nmod 1"])
  }

  @Test func `a name keeps the phrase that says where it is`() {
    let whole = tree([
      ("raids", .noun, .root, 0), ("by", .adposition, .caseMarking, 3),
      ("Mali", .properNoun, .nominalModifier, 1), ("in", .adposition, .caseMarking, 5),
      ("Chad", .properNoun, .nominalModifier, 3),
    ])
    #expect(links(whole) == ["root 0", "case 3", "nmod 1", "case 5", "nmod 3"])
  }

  @Test func `a participle behind a noun with its agent is the noun's`() {
    let broken = tree([
      ("They", .pronoun, .nominalSubject, 2), ("saw", .verb, .root, 0),
      ("camps", .noun, .object, 2), ("shelled", .verb, .adverbialClause, 2),
      ("by", .adposition, .caseMarking, 6), ("Chad", .properNoun, .obliqueAgent, 4),
    ])
    #expect(links(broken)[3] == "acl 3")
  }

  @Test func `a verb that has no passive is the verb of its clause`() {
    let broken = tree([
      ("Troops", .noun, .root, 0), ("retreated", .verb, .clausalModifier, 1),
      ("at", .adposition, .caseMarking, 4), ("dawn", .noun, .oblique, 2),
    ])
    #expect(links(broken) == ["nsubj 2", "root 0", "case 4", "obl 2"])
  }

  @Test func `a verb before what looks like an apposition has it for its object`() {
    let broken = tree([
      ("Troops", .noun, .root, 0), ("seized", .verb, .adjectivalModifier, 3),
      ("control", .noun, .apposition, 1),
    ])
    #expect(links(broken) == ["nsubj 2", "root 0", "obj 2"])
  }

  @Test func `of two subjects the first has a clause of its own`() {
    let broken = tree([
      ("Mali", .properNoun, .compound, 3), ("severed", .verb, .adjectivalModifier, 3),
      ("ties", .noun, .nominalSubject, 6), ("after", .subordinatingConjunction, .marker, 6),
      ("Chad", .properNoun, .nominalSubject, 6), ("voted", .verb, .root, 0),
    ])
    #expect(
      links(broken) == ["nsubj 2", "root 0", "obj 2", "mark 6", "nsubj 6", "advcl 2"])
  }

  @Test(arguments: [
    "Turkey said its jets had bombed Syria.",
    "The Turkish defence ministry said on Monday its jets had bombed Syria.",
  ])
  func `had before a participle is its auxiliary`(sentence: String) throws {
    #expect(try ReadText(sentence).statements.contains("Turkey assault Syria"))
  }

  @Test func `a phrase before the first word of a clause is not in it`() {
    let broken = tree([
      ("Chad", .properNoun, .nominalSubject, 2), ("marched", .verb, .root, 0),
      ("to", .adposition, .caseMarking, 4), ("Niger", .properNoun, .oblique, 7),
      ("after", .subordinatingConjunction, .marker, 7), ("Mali", .properNoun, .nominalSubject, 7),
      ("voted", .verb, .adverbialClause, 2),
    ])
    #expect(links(broken)[3] == "obl 2")
  }

  @Test func `behind a relative clause the main clause goes on`() {
    let broken = tree([
      ("Chad", .properNoun, .root, 0), (",", .punctuation, .punctuation, 4),
      ("which", .pronoun, .nominalSubject, 4), ("voted", .verb, .relativeClause, 1),
      (",", .punctuation, .punctuation, 6), ("called", .verb, .adverbialClause, 4),
      ("on", .adposition, .caseMarking, 8), ("Niger", .properNoun, .oblique, 6),
    ])
    #expect(
      links(broken)
        == ["nsubj 6", "punct 4", "nsubj 4", "acl:relcl 1", "punct 6", "root 0", "case 8", "obl 6"])
  }

  @Test func `a noun behind a comma and a conjunction begins a clause`() {
    let broken = tree([
      ("Chad", .properNoun, .nominalSubject, 2), ("rejected", .verb, .root, 0),
      ("it", .pronoun, .determiner, 4), ("claim", .noun, .object, 2),
      (",", .punctuation, .punctuation, 7),
      ("and", .coordinatingConjunction, .coordinatingConjunction, 7),
      ("Niger", .properNoun, .coordination, 4), ("voted", .verb, .coordination, 2),
    ])
    #expect(links(broken)[6] == "nsubj 8")
  }

  @Test func `the second of two verbs has what stands behind it`() {
    let broken = tree([
      ("Chad", .properNoun, .nominalSubject, 2), ("suspended", .verb, .root, 0),
      ("talks", .noun, .object, 2), ("and", .coordinatingConjunction, .coordinatingConjunction, 5),
      ("expelled", .verb, .coordination, 2), ("envoys", .noun, .coordination, 3),
    ])
    #expect(links(broken)[5] == "obj 5")
  }

  @Test func `a name between two prepositions is the first one's`() {
    let broken = tree([
      ("Chad", .properNoun, .nominalSubject, 2), ("killed", .verb, .root, 0),
      ("men", .noun, .object, 2), ("of", .adposition, .caseMarking, 7),
      ("Hezbollah", .properNoun, .compound, 7), ("in", .adposition, .caseMarking, 7),
      ("raids", .noun, .oblique, 2),
    ])
    #expect(links(broken)[3...6] == ["case 5", "nmod 3", "case 7", "obl 2"])
  }

  @Test func `somebody is called a name`() {
    let broken = tree([
      ("Chad", .properNoun, .nominalSubjectPassive, 2), ("called", .verb, .root, 0),
      ("Ana", .properNoun, .openClausalComplement, 2),
      ("Roy", .properNoun, .openClausalComplement, 2), ("a", .determiner, .determiner, 6),
      ("liar", .noun, .openClausalComplement, 2),
    ])
    #expect(links(broken) == ["nsubj 2", "root 0", "obj 2", "flat 3", "det 6", "xcomp 2"])
  }

  @Test func `what was shot down was shot`() {
    let broken = tree([
      ("The", .determiner, .determiner, 3), ("army", .noun, .compound, 3),
      ("shot", .noun, .root, 0), ("down", .adverb, .adverbialModifier, 5),
      ("two", .numeral, .nominalModifier, 3),
    ])
    #expect(links(broken) == ["det 2", "nsubj 3", "root 0", "compound:prt 3", "obj 3"])
  }

  @Test func `a verb between two nouns has both`() {
    let broken = tree([
      ("Rebels", .noun, .nominalSubject, 3), ("shelled", .verb, .clausalModifier, 1),
      ("posts", .noun, .root, 0),
    ])
    #expect(links(broken) == ["nsubj 2", "root 0", "obj 2"])
  }
}
