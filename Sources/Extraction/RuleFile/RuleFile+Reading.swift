internal import AnnotatedText
internal import KnowledgeModel
internal import YAML

extension RuleFile {
  private static let members = ["version", "relations", "words", "disable", "rules"]

  /// Reads the text of a file of rules.
  ///
  /// - Parameters:
  ///   - text: YAML, as `Schemas/rules.schema.json` describes it.
  ///   - book: The rules that it adds to.
  /// - Throws: ``RuleFileError`` with all faults, each with its line and column.
  package init(text: String, addingTo book: RuleBook = .standard) throws(RuleFileError) {
    let members: YAMLMapping
    do throws(YAMLError) {
      members = try YAMLNode(text: text).mapping()
    } catch {
      throw RuleFileError([error])
    }
    var reader = RuleFileReader(members, known: RuleFile.members)
    reader.version()
    kinds = reader.relations()
    reader.classesOfWords()
    disabled = reader.disabledRules(of: book)
    entries = reader.entries()
    if entries.isEmpty, disabled.isEmpty, reader.faults.isEmpty {
      reader.fault(members.node.error("the file has neither 'rules' nor 'disable'"))
    }
    guard reader.faults.isEmpty else { throw RuleFileError(reader.faults) }
  }
}

/// Reads the parts of a file, and gathers every fault of it.
struct RuleFileReader {
  private(set) var faults: [YAMLError] = []
  /// The kinds of relations of the program and of the file.
  private(set) var kinds = RelationKinds.standard
  /// Kinds that the file declares, even wrongly, so that rules that name them are not at fault too.
  private var declared: Set<String> = []
  private var classes = RuleVocabulary.words
  private let members: YAMLMapping

  init(_ members: YAMLMapping, known: [String]) {
    self.members = members
    faults += members.unknownMembers(besides: known)
  }

  mutating func fault(_ fault: YAMLError) { faults.append(fault) }

  /// A value, or `nil` and a fault.
  mutating func attempt<Value>(_ body: () throws(YAMLError) -> Value) -> Value? {
    do throws(YAMLError) {
      return try body()
    } catch {
      faults.append(error)
      return nil
    }
  }

  mutating func version() {
    guard let node = members.optional("version") else { return }
    if let version = attempt({ () throws(YAMLError) in try node.int() }), version != 1 {
      fault(node.error("this program reads files of version 1, not \(version)"))
    }
  }

  /// The kinds of relations that the file declares.
  mutating func relations() -> [RelationKindFacts] {
    guard let node = members.optional("relations") else { return [] }
    var facts: [RelationKindFacts] = []
    for element in attempt({ () throws(YAMLError) in try node.sequence() }) ?? [] {
      guard let relation = attempt({ () throws(YAMLError) in try element.mapping() }) else {
        continue
      }
      if let read = relationFacts(relation) { facts.append(read) }
    }
    kinds = RelationKinds(adding: facts)
    return kinds.added
  }

  private mutating func relationFacts(_ relation: YAMLMapping) -> RelationKindFacts? {
    faults += relation.unknownMembers(besides: [
      "name", "class", "quad", "symmetric", "phrase", "subjects", "objects", "note",
    ])
    let name = required("name", of: relation)
    if let name, let node = relation.optional("name") {
      if RelationKind(rawValue: name).facts != nil {
        fault(node.error("'\(name)' is a kind of the program; choose another name"))
      } else if !RuleFileReader.isName(name) {
        fault(node.error("'\(name)' is no name; use small letters, digits and '_'"))
      } else if !declared.insert(name).inserted {
        fault(node.error("'\(name)' is declared above; remove one of the two"))
      }
    }
    let kindOfKind = choice("class", of: relation, RuleVocabulary.classes)
    if relation.optional("class") == nil {
      fault(relation.node.error("'class' is missing; expected 'state' or 'event'"))
    }
    let quad = choice("quad", of: relation, RuleVocabulary.quads)
    if kindOfKind == .state, let node = relation.optional("quad") {
      fault(node.error("a state has no quad class; remove 'quad'"))
    }
    let isSymmetric = flag("symmetric", of: relation)
    let phrase = required("phrase", of: relation)
    let subjects = choices("subjects", of: relation, RuleVocabulary.kinds, isRequired: true)
    let objects = choices("objects", of: relation, RuleVocabulary.kinds, isRequired: true)
    if isSymmetric, Set(subjects) != Set(objects), let node = relation.optional("symmetric") {
      fault(node.error("what is symmetric has the same kinds of subjects and objects"))
    }
    guard let name, let kindOfKind, let phrase else { return nil }
    return RelationKindFacts(
      kind: RelationKind(rawValue: name), class: kindOfKind, quad: quad, isSymmetric: isSymmetric,
      phrase: phrase, subjects: subjects, objects: objects)
  }

  /// Reads the classes of words that rules may name with a `$`.
  mutating func classesOfWords() {
    guard let node = members.optional("words"),
      let table = attempt({ () throws(YAMLError) in try node.mapping() })
    else { return }
    for member in table.members {
      classes[member.name] = words(member.value)
    }
  }

  /// The names of rules that are switched off; `consult.*` names all that begin so.
  mutating func disabledRules(of book: RuleBook) -> Set<String> {
    guard let node = members.optional("disable") else { return [] }
    var names: Set<String> = []
    for element in node.elements {
      guard let name = attempt({ () throws(YAMLError) in try element.string() }) else { continue }
      let found =
        name.hasSuffix("*")
        ? book.names.filter { $0.hasPrefix(name.dropLast()) } : book.names.filter { $0 == name }
      if found.isEmpty {
        let hint = NearestName.nearest(to: name, of: book.names).map { "; did you mean '\($0)'?" }
        fault(
          element.error(
            "the program has no rule '\(name)'\(hint ?? "; 'newsgraph rules list' prints them")"))
      }
      names.formUnion(found)
    }
    return names
  }

  /// The rules.
  mutating func entries() -> [RuleFile.Entry] {
    guard let node = members.optional("rules") else { return [] }
    var entries: [RuleFile.Entry] = []
    var lines: [String: Int] = [:]
    for element in attempt({ () throws(YAMLError) in try node.sequence() }) ?? [] {
      guard let fields = attempt({ () throws(YAMLError) in try element.mapping() }) else {
        continue
      }
      if let name = fields.optional("name"), let text = try? name.string() {
        if let line = lines.updateValue(name.line, forKey: text) {
          fault(name.error("a rule '\(text)' stands in line \(line) already; rename one of them"))
        }
      }
      if let entry = entry(fields) { entries.append(entry) }
    }
    return entries
  }

  static func isName(_ text: String, and others: String = "") -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first), text.utf8.count <= 64 else {
      return false
    }
    return text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
        || others.utf8.contains($0)
    }
  }
}

// MARK: - Values

extension RuleFileReader {
  /// A text that must be there.
  mutating func required(_ name: String, of fields: YAMLMapping) -> String? {
    attempt { () throws(YAMLError) in
      let node = try fields.required(name)
      let text = try node.string()
      guard !text.isEmpty, text.utf8.count <= 2000,
        text.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
      else { throw node.error("expected a text of one line") }
      return text
    }
  }

  mutating func flag(_ name: String, of fields: YAMLMapping) -> Bool {
    guard let node = fields.optional(name) else { return false }
    return attempt { () throws(YAMLError) in try node.bool() } ?? false
  }

  /// One of some names, or `nil` where there is none.
  mutating func choice<Value>(
    _ name: String, of fields: YAMLMapping, _ names: [(name: String, value: Value)]
  ) -> Value? {
    guard let node = fields.optional(name) else { return nil }
    return choice(node, names)
  }

  mutating func choice<Value>(
    _ node: YAMLNode, _ names: [(name: String, value: Value)]
  ) -> Value? {
    guard let text = attempt({ () throws(YAMLError) in try node.string() }) else { return nil }
    if let found = names.first(where: { $0.name == text }) { return found.value }
    fault(node.error("'\(text)' is not known here\(NearestName.hint(text, of: names.map(\.name)))"))
    return nil
  }

  /// Some of some names, at least one if they are required.
  mutating func choices<Value>(
    _ name: String, of fields: YAMLMapping, _ names: [(name: String, value: Value)],
    isRequired: Bool = false
  ) -> [Value] {
    guard let node = fields.optional(name) else {
      if isRequired { fault(fields.node.error("'\(name)' is missing")) }
      return []
    }
    return choices(node, names)
  }

  mutating func choices<Value>(
    _ node: YAMLNode, _ names: [(name: String, value: Value)]
  ) -> [Value] {
    if node.elements.isEmpty { fault(node.error("the list is empty")) }
    var values: [Value] = []
    for element in node.elements {
      if let value = choice(element, names) { values.append(value) }
    }
    return values
  }

  /// Words, and classes of words by their names.
  mutating func words(_ node: YAMLNode) -> Words {
    if node.elements.isEmpty { fault(node.error("the list is empty")) }
    var words = Words([])
    for element in node.elements {
      guard let text = attempt({ () throws(YAMLError) in try element.string() }) else { continue }
      if text.hasPrefix("$"), text.utf8.count > 1 {
        let name = String(text.dropFirst())
        if let known = classes[name] {
          words = words.union(known)
        } else {
          fault(
            element.error(
              "there are no words '\(name)'\(NearestName.hint(name, of: classes.keys.sorted()))"))
        }
      } else if text.isEmpty || text.utf8.contains(0x20) {
        fault(element.error("'\(text)' is not one word; write each word by itself"))
      } else {
        words = words.union([text])
      }
    }
    return words
  }

  mutating func words(_ name: String, of fields: YAMLMapping) -> Words {
    fields.optional(name).map { words($0) } ?? []
  }

  /// A kind of the program or of the file.
  mutating func relation(of fields: YAMLMapping) -> RelationKindFacts? {
    guard let name = required("relation", of: fields), let node = fields.optional("relation")
    else { return nil }
    if let facts = kinds[RelationKind(rawValue: name)] { return facts }
    if !declared.contains(name) {
      let known = (RelationKindFacts.all + kinds.added).map(\.kind.rawValue)
      let hint = NearestName.nearest(to: name, of: known).map { "did you mean '\($0)'?" }
      fault(
        node.error("there is no relation '\(name)'; \(hint ?? "declare it under 'relations'")"))
    }
    return nil
  }
}
