package import AnnotatedText
internal import KnowledgeModel
package import Records

/// Names of some documents, with the entity that each means.
package struct NameCase: Sendable {
  /// One document with one name in question.
  package struct Line: Sendable {
    /// The letter of the entity that is meant.
    package let entity: String
    package let cluster: EntityCluster
    /// Others that the document names.
    package let company: [EntityCluster]
  }

  package let kind: EntityKind
  package let title: String
  package let lines: [Line]

  /// The cases of a text; `Tests/Gold/Names/README.md` tells how they are written.
  ///
  /// The file's name is for errors.
  package static func cases(
    in text: String, of file: String
  ) throws(EvaluationError) -> [NameCase] {
    var cases: [NameCase] = []
    var kind: EntityKind?
    var title = ""
    var lines: [Line] = []
    func finish() {
      if let kind, !lines.isEmpty { cases.append(NameCase(kind: kind, title: title, lines: lines)) }
    }
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty {
      if line.hasPrefix("# ") {
        finish()
        lines = []
        guard let colon = line.firstIndex(of: ":") else {
          throw EvaluationError("\(file):\(number + 1)", "expected '# kind: what it is about'")
        }
        kind = EntityKind(rawValue: String(line[..<colon].dropFirst(2)))
        title = line[line.index(after: colon)...].drop { $0 == " " }.description
      } else if let kind, let read = NameCase.line(line, kind: kind) {
        lines.append(read)
      } else {
        throw EvaluationError("\(file):\(number + 1)", "expected a letter and a name")
      }
    }
    finish()
    return cases
  }

  private static func line(_ line: Substring, kind: EntityKind) -> Line? {
    guard let space = line.firstIndex(of: " ") else { return nil }
    var name = line[line.index(after: space)...]
    var context: Substring = ""
    if let open = name.firstIndex(of: "["), name.last == "]" {
      context = name[name.index(after: open)...].dropLast()
      name = name[..<open].dropLast()
    }
    guard !name.isEmpty else { return nil }
    var cluster = NameCase.cluster(kind, name)
    var company: [EntityCluster] = []
    for part in context.split(separator: ";") {
      let item = part.drop { $0 == " " }
      let rest = item.dropFirst()
      switch item.first {
      case "@" where kind == .place: cluster.iso = String(rest)
      case "@": cluster.countries.append(String(rest))
      case "=": cluster.acronym = String(rest)
      case "+" where rest.hasPrefix("o:"):
        company.append(NameCase.cluster(.organization, rest.dropFirst(2)))
      case "+": company.append(NameCase.cluster(.person, rest))
      default: cluster.titles.append(String(item))
      }
    }
    return Line(entity: String(line[..<space]), cluster: cluster, company: company)
  }

  private static func cluster(_ kind: EntityKind, _ name: Substring) -> EntityCluster {
    EntityCluster(
      kind: kind, name: String(name),
      mentions: [Mention(range: 0..<name.utf8.count, form: .name, text: String(name))])
  }

  /// The records of the documents, numbered, their names in question first.
  package var records: [DocumentRecord] {
    lines.enumerated().map { number, line in
      DocumentRecord(
        id: DocumentID(rawValue: "\(number)"), sha256: "\(number)",
        entities: [line.cluster] + line.company)
    }
  }
}
