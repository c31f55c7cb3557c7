internal import AnnotatedText

/// The way from one token of a sentence to another over their trees.
struct TreePath {
  /// The tokens from the first up to below the top.
  let up: [Int]
  /// The tokens from below the top down to the second.
  let down: [Int]
  let top: Int
  /// The tokens on the way that are neither end.
  let inner: [Int]

  /// The longest climb that is read.
  private static let limit = 8

  /// `nil` where the way is longer than anything that says something.
  init?(from first: Int, to second: Int, in tree: SyntaxTree) {
    let left = TreePath.climb(from: first, in: tree)
    let right = TreePath.climb(from: second, in: tree)
    for (steps, token) in left.enumerated() {
      guard let other = right.firstIndex(of: token) else { continue }
      up = Array(left[..<steps])
      down = right[..<other].reversed()
      top = token
      inner = (up + [token] + down).filter { $0 != first && $0 != second }
      return
    }
    return nil
  }

  private static func climb(from token: Int, in tree: SyntaxTree) -> [Int] {
    var way = [token]
    var current = token
    while way.count < limit, let head = tree.head(of: current) {
      way.append(head)
      current = head
    }
    return way
  }
}
