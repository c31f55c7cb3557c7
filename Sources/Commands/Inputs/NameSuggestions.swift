internal import GraphModel

/// Finds names that are spelled nearly like one that a user typed.
enum NameSuggestions {
  /// Longer names are compared by their beginnings.
  private static let longest = 48

  /// Up to five nodes with a name that a few letters turn into the given one, the nearest first.
  ///
  /// O(size of the names, times the length of the name).
  static func nodes(spelledLike name: String, in graph: PropertyGraph) -> [Node] {
    let wanted = letters(of: name)
    guard !wanted.isEmpty else { return [] }
    let limit = max(1, min(4, wanted.count / 3))
    var near: [(distance: Int, node: Node)] = []
    for node in graph.nodes {
      let names = [node.displayName] + node.aliases
      // A part of a name counts as well: "Lavrow" is near "Sergei Lavrov".
      let words = names.flatMap { $0.utf8.split(separator: 0x20).map { String(Substring($0)) } }
      let distances = (names + words).compactMap {
        distance(wanted, letters(of: $0), limit: limit)
      }
      if let distance = distances.min() { near.append((distance, node)) }
    }
    return near.sorted { left, right in
      left.distance == right.distance
        ? left.node.id < right.node.id : left.distance < right.distance
    }.prefix(5).map(\.node)
  }

  private static func letters(of name: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars.prefix(longest) {
      letters += scalar.properties.lowercaseMapping.unicodeScalars
    }
    return letters
  }

  /// The number of letters to insert, remove or replace; `nil` if it is over the limit.
  static func distance(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      var least = row[0]
      for (column, other) in right.enumerated() {
        let cost = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, diagonal + 1, row[column] + 1)
        least = min(least, row[column + 1])
      }
      if least > limit { return nil }
    }
    let distance = row[right.count]
    return distance <= limit ? distance : nil
  }
}
