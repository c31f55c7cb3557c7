/// Writes what happened as Markdown that fits a comment on a pull request.
///
/// The numbers come first; the details are folded. What does not fit is left out and counted.
package struct DiffMarkdownWriter: Sendable {
  /// What the two sides are called.
  package let names: (old: String, new: String)
  /// The most characters that are written; GitHub takes 65,536.
  package let limit: Int

  package init(names: (old: String, new: String), limit: Int = 59_000) {
    self.names = names
    self.limit = limit
  }

  /// Writes what a view shows.
  package func write(_ view: DiffView, to output: inout some TextOutputStream) {
    var text = "## From \(escaped(names.old)) to \(escaped(names.new))\n\n"
    let statistics = DiffStatistics(view)
    if view.extent <= .provenance {
      output.write(text + "Nothing that the graphs say has changed.\n")
      return
    }
    text += "| | added | removed | changed | evidence only |\n|---|--:|--:|--:|--:|\n"
    if let documents = statistics.documents {
      text += "| documents | \(documents.added) | \(documents.removed) | \(documents.changed) | |\n"
    }
    for (name, counts) in [
      ("entities", statistics.entities.total), ("relations", statistics.relations.total),
    ] {
      text += "| \(name) | \(counts.added) | \(counts.removed) | \(counts.changed) "
      text += "| \(counts.evidenceOnly) |\n"
    }
    var room = limit - text.unicodeScalars.count - 400
    text += section("Documents", documentItems(view), &room)
    text += section("Entities and relations", changeItems(view), &room)
    if let hidden = view.hiddenNote { text += "\n\(hidden).\n" }
    output.write(text)
  }

  private func documentItems(_ view: DiffView) -> [String] {
    view.documentLines.map { sign, line in "- `\(sign.rawValue)` \(escaped(line))\n" }
  }

  private func changeItems(_ view: DiffView) -> [String] {
    view.described().map { change in
      let isEntity = change.change.subject == .entity
      let note = change.note.map { ", \(escaped($0))" } ?? ""
      let words = isEntity ? "" : " \(escaped(change.text))"
      var item = "- `\(change.sign.rawValue)` **\(escaped(change.group.title))**\(words)\(note)\n"
      for line in view.details(of: change.change) { item += "  - \(escaped(line))\n" }
      return item
    }
  }

  /// A folded section with the items that there is room for, and the number of those that are left out.
  private func section(_ title: String, _ items: [String], _ room: inout Int) -> String {
    guard !items.isEmpty else { return "" }
    var text = "\n<details><summary>\(title) (\(items.count))</summary>\n\n"
    var shown = 0
    for item in items {
      let length = item.unicodeScalars.count
      guard length <= room - 200 else { break }
      room -= length
      text += item
      shown += 1
    }
    if shown < items.count { text += "\n\(items.count - shown) of \(items.count) left out.\n" }
    return text + "\n</details>\n"
  }

  /// The text without what Markdown, HTML or the site itself would act on.
  private func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.shownLine.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "@": escaped += "&#64;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "~", "!": escaped += "\\\(scalar)"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}

extension String {
  /// The text as one line of a report; longer than a value may be, since it may be a sentence.
  var shownLine: String { abridged(to: 600).terminalSafe }
}
