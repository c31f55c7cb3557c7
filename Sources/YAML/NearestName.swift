/// Finds the name that somebody meant.
package enum NearestName {
  /// Names are compared by their beginnings.
  private static let longest = 40

  /// "; did you mean 'x'?", or else what there is to choose from.
  package static func hint(_ name: String, of known: [String]) -> String {
    if let nearest = nearest(to: name, of: known) { return "; did you mean '\(nearest)'?" }
    guard !known.isEmpty, known.count <= 24 else { return "" }
    return "; expected \(known.map { "'\($0)'" }.joined(separator: ", "))"
  }

  /// The first of those with the fewest letters to change; `nil` if that is over a third of them.
  package static func nearest(to name: String, of known: [String]) -> String? {
    let wanted = Array(name.lowercased().utf8.prefix(longest))
    let limit = max(1, wanted.count / 3)
    return
      known
      .map { ($0, distance(wanted, Array($0.lowercased().utf8.prefix(longest)))) }
      .filter { $0.1 <= limit }
      .min { $0.1 < $1.1 }?.0
  }

  /// The number of letters to insert, remove, replace or swap with their neighbour.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for (row, letter) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        var least = min(
          rows[row][column] + (letter == other ? 0 : 1), rows[row][column + 1] + 1,
          next[column] + 1)
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          least = min(least, rows[row - 1][column - 1] + 1)
        }
        next.append(least)
      }
      rows.append(next)
    }
    return rows[left.count][right.count]
  }
}
