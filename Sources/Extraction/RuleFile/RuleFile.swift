package import AnnotatedText
package import KnowledgeModel

/// What a file of rules adds to the program: kinds of relations, rules, and which of the program's rules it switches off.
///
/// The language that it is written in is documented in `Rules.md` of the library's documentation.
package struct RuleFile: Hashable, Sendable {
  /// One rule and what shows that it works.
  package struct Entry: Hashable, Sendable {
    package let rule: Rule
    /// Sentences, and all that the rule finds in each.
    package let examples: [RuleExample]
    /// Sentences in which the rule finds nothing.
    package let nearMisses: [RuleExample]
    /// Where the rule begins.
    package let line: Int
  }

  /// A rule of either form.
  package enum Rule: Hashable, Sendable {
    case tree(TreeRule)
    case sequence(SequenceRule)

    package var name: String {
      switch self {
      case .tree(let rule): rule.name
      case .sequence(let rule): rule.name
      }
    }

    package var kind: RelationKind {
      switch self {
      case .tree(let rule): rule.kind
      case .sequence(let rule): rule.kind
      }
    }

    /// A sentence that it matches.
    package var example: String {
      switch self {
      case .tree(let rule): rule.example
      case .sequence(let rule): rule.example
      }
    }

    /// Sentences that it does not match.
    package var nearMisses: [String] {
      switch self {
      case .tree(let rule): rule.nearMisses
      case .sequence(let rule): rule.nearMisses
      }
    }

    /// Words of which one stands in each sentence that the rule is about; none where it needs none.
    package var words: Set<WordKey> {
      switch self {
      case .tree(let rule): Set(rule.triggers.map { WordKey($0) })
      case .sequence(let rule):
        rule.steps.reduce(into: []) { words, step in
          if case .word(let fixed) = step { words.formUnion(fixed.keys) }
          if case .verb(let fixed) = step { words.formUnion(fixed.keys) }
          if case .lemma(let fixed) = step { words.formUnion(fixed.keys) }
        }
      }
    }
  }

  /// Kinds of relations that the program does not have.
  package let kinds: [RelationKindFacts]
  /// Names of the program's rules that do not apply.
  package let disabled: Set<String>
  package let entries: [Entry]
}

/// A sentence, and what a rule finds in it.
package struct RuleExample: Hashable, Sendable {
  package let text: String
  package let gives: [ExpectedStatement]
  /// Where it stands in its file.
  package let line: Int

  package init(text: String, gives: [ExpectedStatement] = [], line: Int = 0) {
    self.text = text
    self.gives = gives
    self.line = line
  }
}
