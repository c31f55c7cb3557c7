package import Learning

/// The children of each word of a tree, as links, for the features of its arcs.
package struct TreeLinks {
  /// The first and the last child of each word, or -1; index `count` is the root.
  private(set) var first: [Int] = []
  private(set) var last: [Int] = []
  /// The next and the previous child of the same head, or -1.
  private(set) var next: [Int] = []
  private(set) var previous: [Int] = []

  package init() {}

  /// Links the children of a tree of `count` words.
  ///
  /// O(n).
  package mutating func read(heads: [Int], count: Int) {
    for path in [\TreeLinks.first, \.last, \.next, \.previous] {
      self[keyPath: path].removeAll(keepingCapacity: true)
      self[keyPath: path].append(contentsOf: repeatElement(-1, count: count + 1))
    }
    for word in 0..<count {
      let head = heads[word]
      guard head >= 0 else { continue }
      if last[head] >= 0 {
        next[last[head]] = word
        previous[word] = last[head]
      } else {
        first[head] = word
      }
      last[head] = word
    }
  }
}

/// The features of an arc of a tree, for its relation.
package enum ArcFeatures {
  /// Writes the rows of the features of the arc from word `dependent` to its head.
  @inline(__always)
  package static func write(
    _ dependent: Int, heads: [Int], _ links: borrowing TreeLinks, _ forms: borrowing SentenceForms,
    _ hash: FeatureHash, to rows: inout [UInt32]
  ) {
    let head = heads[dependent]
    let dw = forms.word(dependent)
    let dt = forms.tag(dependent)
    let hw = forms.word(head)
    let ht = forms.tag(head)
    let isRight: UInt64 = dependent > head ? 1 : 0
    let gap = min(UInt64(abs(dependent - head)), 6) << 1 | isRight
    let child = links.first[dependent]
    let lastChild = links.last[dependent]
    let second = child >= 0 ? links.next[child] : -1
    let before = links.previous[dependent]
    let after = links.next[dependent]
    let grand = head < forms.count ? heads[head] : -1
    let headFirst = head >= 0 ? links.first[head] : -1
    let headLast = head >= 0 ? links.last[head] : -1
    let cw = forms.word(child)
    let ct = forms.tag(child)
    let ds = forms.value(forms.suffixes3, dependent)
    let hs = forms.value(forms.suffixes2, head)
    rows.removeAll(keepingCapacity: true)
    rows.append(hash.row(0, dt, ht, isRight))
    rows.append(hash.row(1, dw, dt))
    rows.append(hash.row(2, dw, isRight))
    rows.append(hash.row(3, hw, isRight))
    rows.append(hash.row(4, dw, ht, isRight))
    rows.append(hash.row(5, dt, hw, isRight))
    rows.append(hash.row(6, dw, hw))
    rows.append(hash.row(7, dt, ht, gap))
    rows.append(hash.row(8, ds, ht, isRight))
    rows.append(hash.row(9, hs, dt, isRight))
    rows.append(hash.row(10, cw, ct, dt))
    rows.append(hash.row(11, cw, dt, ht &+ isRight << 8))
    rows.append(hash.row(12, cw, dw))
    rows.append(hash.row(13, cw, hw))
    rows.append(hash.row(14, forms.word(second), dt, isRight))
    rows.append(hash.row(15, forms.word(lastChild), dt, isRight))
    rows.append(hash.row(16, forms.tag(lastChild), ct, dt))
    rows.append(hash.row(17, forms.tag(before), dt, ht))
    rows.append(hash.row(18, forms.word(before), dt, isRight))
    rows.append(hash.row(19, forms.tag(after), dt, ht))
    rows.append(hash.row(20, forms.word(after), dt, isRight))
    rows.append(hash.row(21, forms.tag(grand), ht, dt))
    rows.append(hash.row(22, forms.tag(dependent - 1), dt, isRight))
    rows.append(hash.row(23, forms.tag(dependent + 1), dt, isRight))
    rows.append(hash.row(24, forms.word(dependent - 1), dt, isRight))
    rows.append(hash.row(25, forms.word(dependent + 1), dt, isRight))
    rows.append(hash.row(26, forms.tag(head - 1), ht, dt))
    rows.append(hash.row(27, forms.tag(head + 1), ht, dt))
    rows.append(hash.row(28, forms.word(headFirst), dt, isRight))
    rows.append(hash.row(29, forms.tag(headFirst), forms.tag(headLast), dt))
    rows.append(hash.row(30, dt, hs, passive(head, links, forms)))
    rows.append(hash.row(31, dt, hw, passive(head, links, forms)))
    rows.append(
      hash.row(32, forms.shapes.isEmpty ? 0 : forms.value(forms.shapes, dependent), dt, ht))
    rows.append(hash.row(33, ct, dt, ht))
    rows.append(hash.row(34, hw, ds, cw))
    rows.append(hash.row(35, forms.word(grand), dt, ht))
  }

  /// Which form of "be" is an auxiliary child before a word: its key, or 0.
  @inline(__always)
  private static func passive(
    _ head: Int, _ links: borrowing TreeLinks, _ forms: borrowing SentenceForms
  ) -> UInt64 {
    guard head >= 0, head < forms.count else { return 0 }
    var child = links.first[head]
    var found: UInt64 = 0
    while child >= 0, child < head {
      // 4 is the tag AUX.
      if forms.tag(child) == 4 { found = forms.word(child) }
      child = links.next[child]
    }
    return found
  }
}
