import AnnotatedText
import Extraction
import KnowledgeModel
import Language
import Records
import Testing

/// A rule of either form, as its tests see it.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let name: String
  let kind: RelationKind
  let example: String
  let nearMisses: [String]
  /// Words of which one stands in each near miss, by lemma or as written; none are needed where there are none.
  let words: Set<WordKey>
  let subjects: Set<EntityKind>
  let objects: Set<EntityKind>
  /// A book of this rule alone.
  let alone: RuleBook

  var testDescription: String { name }

  /// All rules of the program.
  static let all =
    RuleBook.standard.sequences.map(RuleCase.init(sequence:))
    + RuleBook.standard.trees.map(RuleCase.init(tree:))

  private init(tree rule: TreeRule) {
    name = rule.name
    kind = rule.kind
    example = rule.example
    nearMisses = rule.nearMisses
    words = Set(rule.triggers.map { WordKey($0) })
    subjects = rule.subjects
    objects = rule.objects
    alone = RuleBook(sequences: [], trees: [rule])
  }

  private init(sequence rule: SequenceRule) {
    name = rule.name
    kind = rule.kind
    example = rule.example
    nearMisses = rule.nearMisses
    var words: Set<WordKey> = []
    var subjects: Set<EntityKind> = []
    var objects: Set<EntityKind> = []
    for step in rule.steps {
      switch step {
      case .word(let fixed), .verb(let fixed): words.formUnion(fixed.keys)
      case .lemma(let fixed): words.formUnion(fixed.keys)
      case .subject(let kinds, _), .subjects(let kinds): subjects.formUnion(kinds)
      case .object(let kinds, _), .objects(let kinds): objects.formUnion(kinds)
      case .force: subjects.formUnion([.country, .organization])
      case .name, .title, .rank, .all, .optional, .gap, .unless, .unlessWord, .untitled: break
      }
    }
    self.words = words
    self.subjects = subjects
    self.objects = objects
    alone = RuleBook(sequences: [rule], trees: [])
  }

  /// Whether this rule gives a statement of the text that is actual.
  func fires(on text: ReadText) -> Bool {
    text.record.statements.contains {
      $0.rule == name && $0.kind == kind && $0.qualifiers.factuality == .actual
    }
  }

  /// Whether the text names two entities that could be the ends of the rule.
  func hasEnds(in text: ReadText) -> Bool {
    let entities = text.record.entities
    return entities.indices.contains { first in
      subjects.contains(entities[first].kind)
        && entities.indices.contains { first != $0 && objects.contains(entities[$0].kind) }
    }
  }

  /// Whether one of the rule's words stands in the text.
  func hasWord(in text: ReadText) -> Bool {
    words.isEmpty
      || text.annotated.tokens.contains { words.contains($0.lemma) || words.contains($0.word) }
  }
}

@Suite struct RuleTests {
  @Test(arguments: RuleCase.all)
  func `a rule finds its example`(rule: RuleCase) throws {
    let text = try ReadText(rule.example)
    // Another rule may be surer of the same statement.
    let alone = try ReadText(rule.example, rules: rule.alone)
    #expect(
      rule.fires(on: text) || rule.fires(on: alone) && text.says(alone.record.statements),
      "\(rule.example) gives \(text.entities), \(text.statements)")
  }

  @Test(arguments: RuleCase.all)
  func `a rule passes over its near misses`(rule: RuleCase) throws {
    for sentence in rule.nearMisses {
      let text = try ReadText(sentence)
      #expect(!rule.fires(on: text), "\(sentence) gives \(text.statements)")
    }
  }

  @Test(arguments: RuleCase.all)
  func `a near miss has the words and the ends of its rule`(rule: RuleCase) throws {
    for sentence in rule.nearMisses {
      let text = try ReadText(sentence)
      #expect(rule.hasWord(in: text), "\(sentence) has none of the rule's words")
      #expect(rule.hasEnds(in: text), "\(sentence) names only \(text.entities)")
    }
  }

  @Test(arguments: RuleCase.all)
  func `a rule has three near misses, all different`(rule: RuleCase) {
    #expect(rule.nearMisses.count == 3)
    #expect(Set(rule.nearMisses + [rule.example]).count == 4)
  }

  @Test(arguments: RuleCase.all)
  func `a rule's ends are of the kinds that its relation may have`(rule: RuleCase) {
    let facts = rule.kind.facts
    #expect(rule.subjects.isSubset(of: facts?.subjects ?? []))
    #expect(rule.objects.isSubset(of: facts?.objects ?? []))
  }

  @Test func `the digest of the rules changes when any rule does`() throws {
    let book = RuleBook.standard
    #expect(book.digest.utf8.count == 16)
    #expect(RuleBook(sequences: book.sequences, trees: book.trees).digest == book.digest)
    let alone = book.trees.map { RuleBook(sequences: [], trees: [$0]).digest }
    #expect(Set(alone).count == book.trees.count)
    let few = Array(book.trees.prefix(12))
    for number in few.indices {
      var fewer = few
      fewer.remove(at: number)
      #expect(
        RuleBook(sequences: [], trees: fewer).digest != RuleBook(sequences: [], trees: few).digest)
    }
    let rule = try #require(book.trees.first)
    func digest(requires words: Words) -> String {
      let changed = TreeRule(
        rule.name, rule.kind, triggers: rule.triggers, subject: rule.subject, object: rule.object,
        requires: words, example: rule.example, nearMisses: rule.nearMisses)
      return RuleBook(sequences: [], trees: [changed]).digest
    }
    #expect(
      digest(requires: ["talks", "aid", "troops"]) == digest(requires: ["troops", "aid", "talks"]))
    #expect(digest(requires: ["talks"]) != digest(requires: ["aid"]))
  }

  @Test func `names of rules are unique`() {
    var seen: Set<String> = []
    #expect(RuleCase.all.filter { !seen.insert($0.name).inserted }.map(\.name) == [])
  }
}
