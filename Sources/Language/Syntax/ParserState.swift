/// The state of a transition-based parser with the arc-hybrid system (Kuhlmann and others 2011), the root at the end of the
/// buffer (Ballesteros and Nivre 2013).
///
/// Words are 0 ..< `count`; index `count` is the root. Storage is reused from sentence to sentence.
package struct ParserState {
  package private(set) var count = 0
  package private(set) var stack: [Int] = []
  /// The first word of the buffer.
  package private(set) var front = 0
  /// The head of each word, -1 while it has none.
  package private(set) var heads: [Int] = []
  private var leftmost: [Int] = []
  private var rightmost: [Int] = []
  private var secondLeft: [Int] = []
  private var secondRight: [Int] = []
  private var leftCounts: [UInt64] = []
  private var rightCounts: [UInt64] = []

  /// What a parser can do.
  package enum Transition: Int, CaseIterable {
    /// Moves the front of the buffer to the stack.
    case shift
    /// Makes the front of the buffer the head of the top of the stack, and pops it.
    case left
    /// Makes the second of the stack the head of its top, and pops it.
    case right
  }

  package init() {}

  /// Begins a sentence of `count` words.
  package mutating func begin(count: Int) {
    self.count = count
    front = 0
    stack.removeAll(keepingCapacity: true)
    func fill(_ array: inout [Int]) {
      array.removeAll(keepingCapacity: true)
      array.append(contentsOf: repeatElement(-1, count: count + 1))
    }
    fill(&heads)
    fill(&leftmost)
    fill(&rightmost)
    fill(&secondLeft)
    fill(&secondRight)
    leftCounts.removeAll(keepingCapacity: true)
    leftCounts.append(contentsOf: repeatElement(0, count: count + 1))
    rightCounts.removeAll(keepingCapacity: true)
    rightCounts.append(contentsOf: repeatElement(0, count: count + 1))
  }

  /// The `depth`th word from the top of the stack, or -1.
  @inline(__always)
  package func top(_ depth: Int) -> Int {
    let index = stack.count - 1 - depth
    return index >= 0 ? stack[index] : -1
  }

  /// Whether the tree is whole.
  package var isFinished: Bool { front == count && stack.isEmpty }

  /// Whether a transition may be made.
  @inline(__always)
  package func allows(_ transition: Transition) -> Bool {
    switch transition {
    case .shift: front < count
    // One word only may have the root as its head: the last left on the stack.
    case .left: !stack.isEmpty && (front < count || stack.count == 1)
    case .right: stack.count >= 2
    }
  }

  /// Makes a transition that is allowed.
  @inline(__always)
  package mutating func make(_ transition: Transition) {
    switch transition {
    case .shift:
      stack.append(front)
      front += 1
    case .left:
      let dependent = stack.removeLast()
      heads[dependent] = front
      secondLeft[front] = leftmost[front]
      leftmost[front] = dependent
      leftCounts[front] += 1
    case .right:
      let dependent = stack.removeLast()
      let head = stack[stack.count - 1]
      heads[dependent] = head
      secondRight[head] = rightmost[head]
      rightmost[head] = dependent
      rightCounts[head] += 1
    }
  }

  @inline(__always) func leftChild(_ word: Int) -> Int { word < 0 ? -1 : leftmost[word] }
  @inline(__always) func rightChild(_ word: Int) -> Int { word < 0 ? -1 : rightmost[word] }
  @inline(__always) func secondLeftChild(_ word: Int) -> Int { word < 0 ? -1 : secondLeft[word] }
  @inline(__always) func secondRightChild(_ word: Int) -> Int { word < 0 ? -1 : secondRight[word] }
  @inline(__always) func leftCount(_ word: Int) -> UInt64 {
    word < 0 ? 0 : min(leftCounts[word], 4)
  }
  @inline(__always) func rightCount(_ word: Int) -> UInt64 {
    word < 0 ? 0 : min(rightCounts[word], 4)
  }
}
