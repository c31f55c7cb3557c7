internal import GraphModel

/// Writes a comparison as lines for people: `+` for what is new, `-` for what is gone, `~` for what changed.
///
///     Entities
///     + Pakistan  (country)
///         + refused  United States  (reject, 2021-07-15)
///       Russia  (country)
///         + warned  United States  (threaten)
///
/// Documents come first, then entities by kind and name, each with its relations, then the graph's own attributes. Two
/// graphs that are one give no line. Nothing from a graph can act on a terminal.
package struct DiffTextWriter: Sendable {
  /// How to colour.
  package var palette: Palette

  package init(palette: Palette = .none) { self.palette = palette }

  /// Writes a whole comparison without its evidence.
  package func write(_ comparison: GraphComparison, to output: inout some TextOutputStream) {
    write(DiffView(comparison), to: &output)
  }

  /// Writes what a view shows.
  ///
  /// O(d log n) for a difference of d elements between graphs of n.
  package func write(_ view: DiffView, to output: inout some TextOutputStream) {
    var isFirst = true
    let documents = view.documentLines
    if !documents.isEmpty {
      start("Documents", isFirst: &isFirst, to: &output)
      for (sign, text) in documents { write(sign, text, indent: 0, to: &output) }
    }
    let changes = view.described()
    if !changes.isEmpty {
      start("Entities", isFirst: &isFirst, to: &output)
      write(changes, of: view, to: &output)
    }
    let attributes = view.graphAttributes
    if !attributes.isEmpty {
      start("Graph", isFirst: &isFirst, to: &output)
      for change in attributes { write(.changed, change.words, indent: 0, to: &output) }
    }
    if let hidden = view.hiddenNote {
      if !isFirst { output.write("\n") }
      output.write(hidden + "\n")
    }
  }

  private func write(
    _ changes: [DescribedChange], of view: DiffView, to output: inout some TextOutputStream
  ) {
    var group: ElementID?
    for change in changes {
      let isEntity = change.change.subject == .entity
      let title = change.text + (change.note.map { "  \($0)" } ?? "")
      if isEntity {
        write(change.sign, title, indent: 0, to: &output)
      } else {
        if change.group.id != group { output.write("  \(change.group.title)\n") }
        write(change.sign, title, indent: 4, to: &output)
      }
      group = change.group.id
      let indent = String(repeating: " ", count: isEntity ? 4 : 8)
      for line in view.details(of: change.change) { output.write("\(indent)\(line)\n") }
    }
  }

  private func start(
    _ heading: String, isFirst: inout Bool, to output: inout some TextOutputStream
  ) {
    if !isFirst { output.write("\n") }
    isFirst = false
    output.write("\(palette.heading)\(heading)\(palette.reset)\n")
  }

  private func write(
    _ sign: ChangeSign, _ text: String, indent: Int, to output: inout some TextOutputStream
  ) {
    let colour =
      switch sign {
      case .added: palette.added
      case .removed: palette.removed
      case .changed: palette.changed
      }
    output.write(String(repeating: " ", count: indent))
    output.write("\(colour)\(sign.rawValue) \(text)\(palette.reset)\n")
  }
}
