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

  @Test func `a number's bound is no preposition`() {
    let broken = tree([
      ("Togo", .properNoun, .nominalSubject, 2), ("jailed", .verb, .root, 0),
      ("at", .adposition, .caseMarking, 4), ("least", .adjective, .nominalModifier, 5),
      ("20", .numeral, .numericModifier, 6), ("nurses", .noun, .oblique, 2),
    ])
    #expect(links(broken)[5] == "obj 2")
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

  @Test func `a clause with an object below the topmost noun is the sentence`() {
    let broken = tree([
      ("The", .determiner, .determiner, 2), ("minister", .noun, .root, 0),
      ("thanked", .verb, .clausalModifier, 2), ("Chad", .properNoun, .object, 3),
    ])
    #expect(links(broken) == ["det 2", "nsubj 3", "root 0", "obj 3"])
  }

  @Test(arguments: [
    ("Mali does not recognise Kosovo, whose independence Chad supported.", "Chad support Kosovo"),
    ("Mali did not visit Chad, which attacked Niger.", "Chad assault Niger"),
  ])
  func `what describes an object is not denied with the verb`(text: String, fact: String) throws {
    #expect(try ReadText(text).statements.contains(fact))
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
}
