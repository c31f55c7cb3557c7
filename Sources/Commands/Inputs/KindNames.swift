internal import AnnotatedText
internal import GraphDiff
internal import GraphModel
internal import KnowledgeModel
internal import YAML

/// What the words of options may name in some graphs: a misspelled kind or attribute chooses nothing, and its user should
/// hear so.
struct KindNames {
  private let graphs: [PropertyGraph]

  init(of graphs: PropertyGraph...) { self.graphs = graphs }

  /// What is wrong with the kinds of entity that an option names.
  func faults(ofEntityKinds names: [String], option: String) -> [String] {
    names.filter { !isEntityKind($0) }.map {
      "\(option): no entity is of the kind '\($0)'" + NearestName.hint($0, of: entityKinds)
    }
  }

  /// What is wrong with the relations that an option names.
  func faults(ofRelations names: [String], option: String) -> [String] {
    names.filter { !isRelation($0) }.map {
      "\(option): there is no relation '\($0)'" + NearestName.hint($0, of: relations)
    }
  }

  /// What is wrong with what is to be told of changes.
  func faults(ofTold names: [String], option: String) -> [String] {
    let changes = ["entities", "relations"] + ChangeKind.allCases.map(\.rawValue)
    return names.filter { !changes.contains($0) && !isEntityKind($0) && !isRelation($0) }.map {
      "\(option): '\($0)' is no kind of change, entity or relation"
        + NearestName.hint($0, of: changes + entityKinds + relations)
    }
  }

  /// What is wrong with the attributes that an option names.
  func faults(ofAttributes names: [String], option: String) -> [String] {
    names.filter { name in
      !graphs.contains { graph in
        graph.attributes[name] != nil || graph.nodes.contains { $0.attributes[name] != nil }
          || graph.edges.contains { $0.attributes[name] != nil }
      }
    }.map { "\(option): nothing has an attribute '\($0)'" }
  }

  private func isEntityKind(_ name: String) -> Bool {
    EntityKind.all.contains(EntityKind(rawValue: name))
      || graphs.contains { $0.nodes.contains { $0.attributes["kind"]?.string == name } }
  }

  private func isRelation(_ name: String) -> Bool {
    RelationKind(rawValue: name).facts != nil
      || graphs.contains { $0.edges.contains { $0.attributes["label"]?.string == name } }
  }

  private var entityKinds: [String] {
    let found = graphs.flatMap(\.nodes).compactMap { $0.attributes["kind"]?.string }
    return Set(EntityKind.all.map(\.rawValue) + found).sorted()
  }

  private var relations: [String] {
    let found = graphs.flatMap(\.edges).compactMap { $0.attributes["label"]?.string }
    return Set(RelationKindFacts.all.map(\.kind.rawValue) + found).sorted()
  }
}
