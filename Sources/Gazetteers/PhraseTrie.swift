internal import AnnotatedText

/// A trie over word keys in flat arrays: phrases in, the values of every prefix of a run of words
/// out.
///
/// The edges of all nodes share one table with open addressing, so that most words of a text cost
/// one look at one place of memory.
struct PhraseTrie: Sendable {
  private struct Edge {
    var word: WordKey
    var parent: Int32
    /// 0 marks an empty place, since no edge leads to the root.
    var child: Int32

    static let empty = Edge(word: .none, parent: 0, child: 0)
  }

  /// A power of two of places, at most half of them taken.
  private var edges: [Edge]
  private var mask: Int
  /// For each node the last value put there: an index into `links`, or -1.
  private var heads: [Int32] = [-1]
  /// The values of one node form a chain, the latest first.
  private var links: [(value: Int32, next: Int32)] = []

  /// A trie with room for some edges before it has to grow.
  init(expectedEdges: Int) {
    var size = 64
    while size < expectedEdges * 2 { size *= 2 }
    edges = Array(repeating: .empty, count: size)
    mask = size - 1
    heads.reserveCapacity(expectedEdges)
    links.reserveCapacity(expectedEdges)
  }

  /// Puts a value under a phrase; several values may stand under one.
  ///
  /// Amortised O(words).
  mutating func insert(_ value: Int32, under phrase: some Sequence<WordKey>) {
    var node: Int32 = 0
    for word in phrase {
      let place = place(of: word, under: node)
      if edges[place].child != 0 {
        node = edges[place].child
        continue
      }
      let child = Int32(heads.count)
      heads.append(-1)
      edges[place] = Edge(word: word, parent: node, child: child)
      node = child
      if heads.count * 2 > edges.count { grow() }
    }
    guard node != 0 else { return }
    links.append((value, heads[Int(node)]))
    heads[Int(node)] = Int32(links.count - 1)
  }

  /// The node that a word leads to from another; 0 is the root, and nil means that no phrase goes
  /// on so.
  ///
  /// O(1).
  func step(from node: Int32, by word: WordKey) -> Int32? {
    let child = edges[place(of: word, under: node)].child
    return child == 0 ? nil : child
  }

  /// How many nodes there are, the root among them.
  var nodeCount: Int { heads.count }

  /// Whether a phrase ends at a node.
  func hasValues(at node: Int32) -> Bool { heads[Int(node)] >= 0 }

  /// Whether one of the values under the phrase that ends at a node meets a condition.
  func hasValue(at node: Int32, where condition: (Int32) -> Bool) -> Bool {
    var link = heads[Int(node)]
    while link >= 0 {
      if condition(links[Int(link)].value) { return true }
      link = links[Int(link)].next
    }
    return false
  }

  /// The values under the phrase that ends at a node, in the order of insertion.
  func values(at node: Int32) -> [Int32] {
    var values: [Int32] = []
    var link = heads[Int(node)]
    while link >= 0 {
      values.append(links[Int(link)].value)
      link = links[Int(link)].next
    }
    values.reverse()
    return values
  }

  /// Where an edge stands, or the empty place where it would.
  private func place(of word: WordKey, under node: Int32) -> Int {
    // Word keys are well mixed already; the node shifts them apart.
    let hash = word.rawValue ^ (UInt64(UInt32(bitPattern: node)) &* 0x9e37_79b9_7f4a_7c15)
    var place = Int(truncatingIfNeeded: hash) & mask
    while edges[place].child != 0, edges[place].word != word || edges[place].parent != node {
      place = (place + 1) & mask
    }
    return place
  }

  private mutating func grow() {
    let old = edges
    edges = Array(repeating: .empty, count: old.count * 2)
    mask = edges.count - 1
    for edge in old where edge.child != 0 {
      edges[place(of: edge.word, under: edge.parent)] = edge
    }
  }
}
