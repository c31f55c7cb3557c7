internal import Gazetteers

/// Finds spellings of one name that rules cannot bring to one form: "Shoigu" and "Shoygu".
///
/// Only names that begin with the same two letters are compared, and only where the rest of the
/// name is the same, so that the search stays near-linear.
enum NameVariants {
  /// For each surname that is spelled in several ways the first of them.
  ///
  /// Two surnames are spellings of one if some given name goes with both.
  static func surnames(of names: some Sequence<PersonName>) -> [String: String] {
    var byGiven: [String: Set<String>] = [:]
    for name in names where name.isFull {
      byGiven[name.forenames[0], default: []].insert(name.surname)
    }
    var pairs: [(String, String)] = []
    for surnames in byGiven.values where surnames.count > 1 {
      pairs += variants(among: surnames)
    }
    return firstSpellings(of: pairs)
  }

  /// The names of one surname with one spelling for each given name.
  static func withGivenNamesJoined(_ block: [PersonName: [Int]]) -> [PersonName: [Int]] {
    let givens = Set(block.keys.lazy.filter(\.isFull).map { $0.forenames[0] })
    guard givens.count > 1 else { return block }
    let spellings = firstSpellings(of: variants(among: givens))
    guard !spellings.isEmpty else { return block }
    var joined: [PersonName: [Int]] = [:]
    for (name, clusters) in block {
      var name = name
      if let given = name.forenames.first { name.forenames[0] = spellings[given] ?? given }
      joined[name, default: []] += clusters
    }
    return joined
  }

  /// The pairs of variants among some names.
  private static func variants(among names: Set<String>) -> [(String, String)] {
    var blocks: [String: [String]] = [:]
    for name in names {
      for block in NameFolding.blocks(of: name) { blocks[block, default: []].append(name) }
    }
    var pairs: [(String, String)] = []
    for block in blocks.values where block.count > 1 {
      let sorted = block.sorted()
      for (place, right) in sorted.enumerated() {
        for left in sorted[..<place] where NameFolding.isVariant(left, right) {
          pairs.append((left, right))
        }
      }
    }
    return pairs
  }

  /// For each name of the pairs the first name with which a chain of pairs joins it.
  private static func firstSpellings(of pairs: [(String, String)]) -> [String: String] {
    let names = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    var sets = UnionFind(count: names.count)
    for (left, right) in pairs {
      if let left = places[left], let right = places[right] { sets.unite(left, right) }
    }
    return Dictionary(
      uniqueKeysWithValues: names.indices.map { (names[$0], names[sets.set(of: $0)]) })
  }
}
