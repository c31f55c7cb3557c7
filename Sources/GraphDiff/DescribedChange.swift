package import GraphModel

/// What happened to something, by the sign that a report gives it.
package enum ChangeSign: Character, Hashable, Sendable {
  case added = "+"
  case removed = "-"
  case changed = "~"
}

extension ChangeKind {
  /// The sign of such a change.
  package var sign: ChangeSign {
    switch self {
    case .added: .added
    case .removed: .removed
    default: .changed
    }
  }
}

/// A change in words for people; nothing in them can act on a terminal.
package struct DescribedChange: Sendable {
  package let change: Change
  package let sign: ChangeSign
  /// The entity that the change is told under: of a relation, the one that it starts from.
  package let group: Group
  /// An entity's name and kind; of a relation what it says and of whom, without the one that it starts from.
  package let text: String
  /// What happened, where the sign does not say it: "renamed from Sergei Lavrov".
  package let note: String?

  /// An entity that changes are told under.
  package struct Group: Hashable, Sendable {
    package let id: ElementID
    /// The name and the kind.
    package let title: String
    let order: [String]
  }
}

extension DiffView {
  /// The changes that are shown, in words, grouped by entity: by its kind, name and id, its own change first.
  ///
  /// O(d log d).
  package func described() -> [DescribedChange] {
    shown.map(described).map { ($0, $0.order) }
      .sorted { ElementOrder.precedes($0.1, $1.1) }.map(\.0)
  }

  /// A change in words.
  func described(_ change: Change) -> DescribedChange {
    change.subject == .entity ? describedEntity(change) : describedRelation(change)
  }

  private func group(_ node: Node) -> DescribedChange.Group {
    let kind = node.attributes.text("kind")
    let title = node.displayName.shown + (kind.map { "  (\($0.shown))" } ?? "")
    return DescribedChange.Group(
      id: node.id, title: title, order: [kind ?? "", node.displayName, node.id.rawValue])
  }

  private func missing(_ id: ElementID) -> Node { Node(id: id) }

  private func describedEntity(_ change: Change) -> DescribedChange {
    let before = change.old.compactMap(comparison.old.node)
    let after = change.new.compactMap(comparison.new.node)
    let main: Node =
      switch change.kind {
      case .split: before.first ?? missing(ElementID(""))
      default: after.first ?? before.first ?? missing(ElementID(""))
      }
    let group = group(main)
    return DescribedChange(
      change: change, sign: change.kind.sign, group: group, text: group.title,
      note: note(change, before, after))
  }

  /// What happened to an entity.
  private func note(_ change: Change, _ before: [Node], _ after: [Node]) -> String? {
    func names(_ nodes: [Node]) -> String {
      let names = nodes.map(\.displayName)
      let areTold = Set(names.map { ElementID($0) }).count == names.count
      return listed(
        nodes.map {
          areTold ? $0.displayName.shown : "\($0.displayName.shown) [\($0.id.rawValue.shown)]"
        })
    }
    let reason = change.matches.map { "by \($0.basis.rawValue), \($0.decimals)" }.first
    let brackets = reason.map { "  (\($0))" } ?? ""
    switch change.kind {
    case .renamed: return "renamed from \(names(before))"
    case .rekeyed:
      let ids =
        "\(change.old.first?.rawValue.shown ?? "") → \(change.new.first?.rawValue.shown ?? "")"
      return "id \(ids)\(brackets)"
    case .merged: return "merged from \(names(before))\(brackets)"
    case .split: return "split into \(names(after))\(brackets)"
    case .retyped: return "was \(before.first?.attributes.text("kind")?.shown ?? "of no kind")"
    default: return nil
    }
  }

  private func describedRelation(_ change: Change) -> DescribedChange {
    let after = change.new.first.flatMap(comparison.new.edge)
    let graph = after == nil ? comparison.old : comparison.new
    guard let edge = after ?? change.old.first.flatMap(comparison.old.edge) else {
      let group = group(missing(ElementID("")))
      return DescribedChange(
        change: change, sign: change.kind.sign, group: group, text: "", note: nil)
    }
    // What is gone stands under the entity as it was; where that is still there, as it is called now.
    let source = graph.node(edge.source) ?? missing(edge.source)
    let group = group(comparison.new.node(edge.source) ?? source)
    var note: String?
    switch change.kind {
    case .retyped:
      let before = change.old.first.flatMap(comparison.old.edge)
      note = "was \(before?.attributes.text("label")?.shown ?? "of no kind")"
    case .rekeyed: note = "id \(change.old.first?.rawValue.shown ?? "") → \(edge.id.rawValue.shown)"
    default: break
    }
    return DescribedChange(
      change: change, sign: change.kind.sign, group: group,
      text: RelationWords(edge, target: graph.name(of: edge.target)).text, note: note)
  }
}

extension DescribedChange {
  /// Compared one by one, by their bytes; of one thing that was replaced, the removal comes first.
  fileprivate var order: [String] {
    group.order
      + (change.subject == .entity
        ? ["0"] : ["1", text, sign == .removed ? "0" : "1", change.new.first?.rawValue ?? ""])
      + [change.old.first?.rawValue ?? ""]
  }
}

extension EntityMatch {
  /// The score with two decimals.
  package var decimals: String {
    percent >= 100 ? "1.00" : "0.\(percent < 10 ? "0" : "")\(percent)"
  }
}

/// Orders lists of texts by their bytes.
enum ElementOrder {
  static func precedes(_ left: [String], _ right: [String]) -> Bool {
    for (left, right) in zip(left, right) where !left.hasBytes(of: right) {
      return left.precedes(right)
    }
    return left.count < right.count
  }
}

/// What a relation says, without who says it: "refused  United States  (reject, 2021-07-15)".
struct RelationWords {
  let phrase: String
  let text: String

  init(_ edge: Edge, target: String) {
    let attributes = edge.attributes
    let kind = attributes.text("label")
    phrase = (attributes.text("phrase") ?? kind ?? (edge.isDirected ? "->" : "--")).shown
    let notes = [
      attributes.text("phrase") == nil ? nil : kind,
      attributes.text("polarity").flatMap { $0 == "positive" ? nil : $0 },
      attributes.text("modality").flatMap { ["asserted", "reported"].contains($0) ? nil : $0 },
      attributes.text("date"),
    ].compactMap(\.self)
    let bracket = notes.isEmpty ? "" : "  (\(notes.map(\.shown).joined(separator: ", ")))"
    text = "\(phrase)  \(target.shown)\(bracket)"
  }
}

/// Things in a sentence: "a", "a and b", "a, b and c"; of many the first ten.
func listed(_ things: [String]) -> String {
  guard let last = things.last, things.count > 1 else { return things.first ?? "" }
  if things.count > 10 {
    return things.prefix(10).joined(separator: ", ") + " and \(things.count - 10) more"
  }
  return things.dropLast().joined(separator: ", ") + " and " + last
}
