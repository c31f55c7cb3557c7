/// Writes what happened as one page of HTML that needs no other file and runs no script.
package struct DiffHTMLWriter: Sendable {
  /// What the two sides are called.
  package let names: (old: String, new: String)

  package init(names: (old: String, new: String)) { self.names = names }

  /// Writes what a view shows.
  package func write(_ view: DiffView, to output: inout some TextOutputStream) {
    let title = "From \(names.old.shownLine) to \(names.new.shownLine)"
    output.write(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(html(title))</title>
      <style>
      body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }
      pre, .sign { font-family: monospace; }
      ul { list-style: none; padding-left: 1.5em; }
      .added { color: #00602f; } .removed { color: #a3160e; } .changed { color: #6f4700; }
      .removed .text { text-decoration: line-through; }
      .details { color: #555; }
      </style>
      </head>
      <body>
      <h1>\(html(title))</h1>

      """)
    var table = ""
    DiffStatisticsWriter().write(DiffStatistics(view), to: &table)
    output.write(
      table.isEmpty
        ? "<p>Nothing that the graphs say has changed.</p>\n" : "<pre>\(html(table))</pre>\n")
    let documents = view.documentLines
    if !documents.isEmpty {
      output.write("<h2>Documents</h2>\n<ul>\n")
      for (sign, text) in documents { output.write(item(sign, text, []) + "\n") }
      output.write("</ul>\n")
    }
    writeChanges(view, to: &output)
    if let hidden = view.hiddenNote { output.write("<p>\(html(hidden)).</p>\n") }
    output.write("</body>\n</html>\n")
  }

  private func writeChanges(_ view: DiffView, to output: inout some TextOutputStream) {
    let changes = view.described()
    guard !changes.isEmpty else { return }
    output.write("<h2>Entities and relations</h2>\n<ul>\n")
    var group: DescribedChange.Group?
    for change in changes {
      if change.group != group {
        if group != nil { output.write("</ul></li>\n") }
        group = change.group
        output.write("<li><b>\(html(change.group.title))</b><ul>\n")
      }
      let words = change.change.subject == .entity ? change.change.kind.past : change.text
      let text = words + (change.note.map { ", \($0)" } ?? "")
      output.write(item(change.sign, text, view.details(of: change.change)) + "\n")
    }
    output.write("</ul></li>\n</ul>\n")
  }

  private func item(_ sign: ChangeSign, _ text: String, _ details: [String]) -> String {
    let (name, mark) =
      switch sign {
      case .added: ("added", "+")
      case .removed: ("removed", "−")
      case .changed: ("changed", "~")
      }
    let lines = details.map { "<br><span class=\"details\">\(html($0))</span>" }.joined()
    return "<li class=\"\(name)\"><span class=\"sign\">\(mark)</span> "
      + "<span class=\"text\">\(html(text))</span>\(lines)</li>"
  }

  private func html(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\"": html += "&quot;"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }
}
