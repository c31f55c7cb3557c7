/// Disjoint sets of the numbers from 0, which can be united but not split.
///
/// Which sets there are in the end does not depend on the order of the unions; the smallest member
/// names a set.
struct UnionFind {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// The smallest member of the set that holds an element.
  ///
  /// Near O(1), amortised.
  mutating func set(of element: Int) -> Int {
    var root = element
    while parents[root] != root { root = parents[root] }
    var next = element
    while parents[next] != root { (parents[next], next) = (root, parents[next]) }
    return root
  }

  /// Makes one set of the sets of two elements.
  mutating func unite(_ left: Int, _ right: Int) {
    let left = set(of: left)
    let right = set(of: right)
    parents[max(left, right)] = min(left, right)
  }

  /// Makes one set of the sets of all these elements.
  mutating func unite(_ elements: some Collection<Int>) {
    guard let first = elements.first else { return }
    for element in elements.dropFirst() { unite(first, element) }
  }
}
