internal import GraphModel

/// What happened to an element, by the sign that a report gives it.
enum ChangeSign: Character {
  case added = "+"
  case removed = "-"
  case changed = "~"
}

/// One line of a report, and what it is sorted by.
struct ChangeLine {
  let sign: ChangeSign
  /// What the line says after its sign.
  let text: String
  /// What changed in a changed element.
  let changes: [AttributeChange]
  /// Compared one by one, by their bytes.
  let order: [String]

  /// A line about a node: its name and kind.
  init(_ sign: ChangeSign, node: Node, changes: [AttributeChange] = []) {
    let name = node.displayName
    let kind = node.attributes.text("kind")
    self.sign = sign
    self.text = name.shown + (kind.map { "  (\($0.shown))" } ?? "")
    self.changes = changes
    self.order = [kind ?? "", name, node.id.rawValue]
  }

  /// A line about an edge: who does what to whom, and in brackets its kind, its reservations and its date.
  init(
    _ sign: ChangeSign, edge: Edge, source: String, target: String, changes: [AttributeChange] = []
  ) {
    let attributes = edge.attributes
    let kind = attributes.text("label")
    let phrase = attributes.text("phrase") ?? kind ?? (edge.isDirected ? "->" : "--")
    let notes = [
      attributes.text("phrase") == nil ? nil : kind,
      attributes.text("polarity").flatMap { $0 == "positive" ? nil : $0 },
      attributes.text("modality").flatMap { ["asserted", "reported"].contains($0) ? nil : $0 },
      attributes.text("date"),
    ].compactMap(\.self)
    let bracket = notes.isEmpty ? "" : "  (\(notes.map(\.shown).joined(separator: ", ")))"
    self.sign = sign
    self.text = "\(source.shown)  \(phrase.shown)  \(target.shown)\(bracket)"
    self.changes = changes
    self.order = [source, target, phrase, attributes.text("date") ?? "", edge.id.rawValue]
  }

  /// A line about a document: its id, title and date.
  init(_ sign: ChangeSign, document: DocumentReference) {
    let title = document.title.map { "  \($0.shown)" } ?? ""
    let date = document.date.map { "  (\($0.shown))" } ?? ""
    self.sign = sign
    self.text = "\(document.id.shown)\(title)\(date)"
    self.changes = []
    self.order = [document.id]
  }
}

extension ChangeLine {
  /// Orders by what the lines are about; of one thing that was replaced, the removal comes first.
  static func sorts(_ left: ChangeLine, before right: ChangeLine) -> Bool {
    for (left, right) in zip(left.order, right.order) where !left.hasSameBytes(as: right) {
      return left.precedes(right)
    }
    return left.sign == .removed && right.sign != .removed
  }
}
