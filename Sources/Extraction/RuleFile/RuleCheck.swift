package import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Reads the sentences of rules and compares what the rules find with what they are to find.
package struct RuleCheck: Sendable {
  private let book: RuleBook
  private let annotate: @Sendable (Document) -> AnnotatedDocument

  /// A check of the rules of a book, with the program's tables, on text that is annotated so.
  package init(
    _ book: RuleBook, annotate: @escaping @Sendable (Document) -> AnnotatedDocument
  ) {
    self.book = book
    self.annotate = annotate
  }

  /// A sentence with which a rule did not do what it should.
  package struct Failure: Hashable, Sendable {
    package let line: Int
    package let text: String
    /// What was found, and what was expected.
    package let reason: String
  }

  /// The sentences that a rule fails on, in their order; none if it is as its file says.
  package func failures(of entry: RuleFile.Entry) -> [Failure] {
    let extractor = Extractor(rules: book.keeping(entry.rule))
    var failures: [Failure] = []
    for example in entry.examples {
      let found = findings(in: example.text, by: entry.rule, extractor)
      let isSymmetric = book.kinds.isSymmetric(entry.rule.kind)
      func isMet(_ expected: ExpectedStatement, by statement: Statement) -> Bool {
        expected.isMet(by: statement, in: found.record, isSymmetric: isSymmetric)
      }
      let missing = example.gives.filter { expected in
        !found.statements.contains { isMet(expected, by: $0) }
      }
      let others = found.statements.filter { statement in
        !example.gives.contains { isMet($0, by: statement) }
      }
      if !missing.isEmpty || !others.isEmpty {
        failures.append(
          Failure(
            line: example.line, text: example.text,
            reason: "gives \(found.summary); expected \(listed(example.gives.map(\.description)))"))
      }
    }
    for nearMiss in entry.nearMisses {
      let found = findings(in: nearMiss.text, by: entry.rule, extractor)
      if found.statements.contains(where: { $0.qualifiers.factuality == .actual }) {
        failures.append(
          Failure(
            line: nearMiss.line, text: nearMiss.text,
            reason: "gives \(found.summary); expected nothing"))
      } else if !hasWord(of: entry.rule, found.annotated) {
        failures.append(
          Failure(
            line: nearMiss.line, text: nearMiss.text,
            reason:
              "has none of the rule's words, so it shows nothing; write one that misses nearly"
          ))
      }
    }
    return failures
  }

  /// All that a rule finds in a sentence, for a file that is made from the program's own rules.
  package func statements(of rule: RuleFile.Rule, in text: String) -> [ExpectedStatement] {
    let found = findings(in: text, by: rule, Extractor(rules: book.keeping(rule)))
    return found.statements.map { ExpectedStatement($0, in: found.record) }
  }

  /// What a rule found in a text.
  private struct Found {
    let annotated: AnnotatedDocument
    let record: DocumentRecord
    let statements: [Statement]

    var summary: String {
      guard statements.isEmpty else {
        return listed(statements.map { ExpectedStatement($0, in: record).description })
      }
      guard !record.entities.isEmpty else { return "nothing, and no name was found in it" }
      return "nothing (names found: "
        + record.entities.map { "\($0.kind.rawValue) '\($0.name)'" }.joined(separator: ", ") + ")"
    }
  }

  private func findings(in text: String, by rule: RuleFile.Rule, _ extractor: Extractor) -> Found {
    let annotated = annotate(
      Document(
        id: DocumentID(rawValue: "example"), date: PartialDate(iso8601: "2021-07-19"),
        text: SourceText(text)))
    let record = extractor.record(of: annotated)
    return Found(
      annotated: annotated, record: record,
      statements: record.statements.filter { $0.rule == rule.name && $0.kind == rule.kind })
  }

  private func hasWord(of rule: RuleFile.Rule, _ annotated: AnnotatedDocument) -> Bool {
    let words = rule.words
    return words.isEmpty
      || annotated.tokens.contains { words.contains($0.lemma) || words.contains($0.word) }
  }
}

private func listed(_ texts: [String]) -> String {
  texts.map { "'\($0)'" }.joined(separator: ", ")
}
