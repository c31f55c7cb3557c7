internal import KnowledgeModel

extension RuleBook {
  /// The book with what a file of rules adds.
  ///
  /// A rule takes the place of the one that has its name; others follow in the order of the file.
  package func adding(_ file: RuleFile) -> RuleBook {
    var sequences = sequences.filter { !file.disabled.contains($0.name) }
    var trees = trees.filter { !file.disabled.contains($0.name) }
    for entry in file.entries {
      switch entry.rule {
      case .tree(let rule):
        sequences.removeAll { $0.name == rule.name }
        if let place = trees.firstIndex(where: { $0.name == rule.name }) {
          trees[place] = rule
        } else {
          trees.append(rule)
        }
      case .sequence(let rule):
        trees.removeAll { $0.name == rule.name }
        if let place = sequences.firstIndex(where: { $0.name == rule.name }) {
          sequences[place] = rule
        } else {
          sequences.append(rule)
        }
      }
    }
    let replaced = Set(file.entries.map(\.rule.name)).union(file.disabled)
    return RuleBook(
      sequences: sequences, trees: trees,
      kinds: RelationKinds(adding: kinds.added + file.kinds),
      disabledTables: disabledTables.union(TableRules.names.filter(replaced.contains)))
  }

  /// The book with one rule alone for what the rule gives, so that no other finds it first.
  func keeping(_ rule: RuleFile.Rule) -> RuleBook {
    RuleBook(
      sequences: sequences.filter { $0.kind != rule.kind || $0.name == rule.name },
      trees: trees.filter { $0.kind != rule.kind || $0.name == rule.name }, kinds: kinds,
      disabledTables: disabledTables)
  }
}
