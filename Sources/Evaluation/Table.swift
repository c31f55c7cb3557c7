/// Rows of words and figures, written in columns: words to the left, figures to the right.
package struct Table: Sendable {
  private var rows: [[String]]

  /// A table with this header.
  package init(_ header: [String]) { rows = [header] }

  /// Adds a row; its first column is a name.
  package mutating func add(_ row: [String]) { rows.append(row) }

  /// The rows, one a line.
  package var text: String {
    var widths: [Int] = []
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column == widths.count { widths.append(0) }
        widths[column] = max(widths[column], cell.count)
      }
    }
    var text = ""
    for row in rows {
      var line = ""
      for (column, cell) in row.enumerated() {
        let space = String(repeating: " ", count: widths[column] - cell.count)
        line += column == 0 ? cell + space : "  " + space + cell
      }
      while line.last == " " { line.removeLast() }
      text += line + "\n"
    }
    return text
  }

  /// A share in percent with two decimals; `-` of nothing.
  package static func percent(_ part: Int, of whole: Int) -> String {
    whole > 0 ? percent(Double(part) / Double(whole)) : "-"
  }

  /// A share in percent with two decimals.
  package static func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10000).rounded())
    let decimals = hundredths % 100
    return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)"
  }
}
