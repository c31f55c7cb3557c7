internal import AnnotatedText
internal import Learning

/// Sentences that the network reads together, and what it finds for them.
struct SyntaxBatch: ~Copyable {
  /// A sentence, or a piece of one that is too long.
  private struct Piece {
    /// Its words in the batch.
    let words: Range<Int>
    /// Its first token.
    let first: Int
    /// The first token of the sentence.
    let sentence: Int
  }

  private let weights: LentSyntaxWeights
  private let kinds: SyntaxFindings.Kinds
  private let network: SyntaxNetwork
  private var forms = SentenceForms()
  private var decoder = TreeDecoder()
  private var pieces: [Piece] = []
  /// Where the pieces end in the batch.
  private var ends: [UInt32] = []
  private var arcs: [Kernels.Arc] = []
  private var labeled: [Int] = []
  private var count = 0
  /// The root of the sentence whose pieces are being read.
  private var root = 0

  init(_ weights: LentSyntaxWeights, _ kinds: SyntaxFindings.Kinds, capacity: Int) {
    self.weights = weights
    self.kinds = kinds
    network = SyntaxNetwork(weights, capacity: capacity)
  }

  func hasRoom(for words: Int) -> Bool { count + words <= network.capacity }

  /// Adds the tokens of a piece of the sentence that begins at token `sentence`.
  mutating func add(
    _ range: Range<Int>, of sentence: Int, _ tokens: [Token], _ text: UnsafeBufferPointer<UInt8>
  ) {
    forms.read(tokens[range], of: text)
    network.embed(forms, from: count, weights)
    let words = count..<count + range.count
    pieces.append(Piece(words: words, first: range.lowerBound, sentence: sentence))
    ends.append(UInt32(words.upperBound))
    count += range.count
  }

  /// Reads what was added, writes what is found to the tokens and the findings, and empties the
  /// batch.
  mutating func finish(
    _ tokens: inout [Token], _ findings: inout SyntaxFindings, _ text: UnsafeBufferPointer<UInt8>
  ) {
    ends.withUnsafeBufferPointer { network.run($0, weights, kinds) }
    for piece in pieces {
      tag(piece, &tokens, text)
      if kinds.contains(.trees) { attach(piece, &tokens, &findings) }
      find(piece, &findings)
    }
    if kinds.contains(.trees) { relate(&tokens) }
    pieces.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    count = 0
  }

  private func tag(
    _ piece: Piece, _ tokens: inout [Token], _ text: UnsafeBufferPointer<UInt8>
  ) {
    for word in piece.words {
      let position = piece.first + word - piece.words.lowerBound
      let previous = position > piece.sentence ? tokens[position - 1] : nil
      if let mark = PunctuationTag.tag(of: tokens[position], after: previous, in: text) {
        tokens[position].partOfSpeech = mark
        continue
      }
      let scores = network.tags(of: word)
      let best = Kernels.firstLargest(scores, count: SyntaxModel.tags.count)
      tokens[position].partOfSpeech = SyntaxModel.tags[best]
    }
  }

  private func find(_ piece: Piece, _ findings: inout SyntaxFindings) {
    for word in piece.words {
      let position = piece.first + word - piece.words.lowerBound
      if kinds.contains(.nameScores) {
        findings.nameScores[position] = SyntaxFindings.nameScores(network.names(of: word))
      }
      if kinds.contains(.fineTags) {
        let scores = network.fineTags(of: word)
        // A word always has a tag; class 0 is of none.
        let best = Kernels.firstLargest(scores + 1, count: FineTag.allCases.count - 1) + 1
        findings.fineTags[position] = FineTag(rawValue: UInt8(best)) ?? .unknown
      }
    }
  }

  /// Sets the heads, and collects the arcs whose relations are to be found.
  private mutating func attach(
    _ piece: Piece, _ tokens: inout [Token], _ findings: inout SyntaxFindings
  ) {
    let count = piece.words.count
    let (scores, stride) = network.arcs(of: piece.words, weights)
    decoder.decode(scores, stride: stride, count: count)
    for (word, head) in decoder.heads.enumerated() {
      let position = piece.first + word
      findings.headMargins[position] = decoder.margin(of: word, scores, stride: stride)
      guard head < count else {
        // The roots of further pieces hang on the first's.
        let isRoot = piece.first == piece.sentence
        if isRoot { root = position }
        tokens[position].head = isRoot ? -1 : Int32(root)
        tokens[position].relation = isRoot ? .root : .parataxis
        continue
      }
      tokens[position].head = Int32(piece.first + head)
      if tokens[position].partOfSpeech == .punctuation {
        tokens[position].relation = .punctuation
        continue
      }
      let distance = SyntaxLayout.distance(from: word, to: head, count: count)
      let first = piece.words.lowerBound
      arcs.append(Kernels.Arc(word: first + word, head: first + head, distance: distance))
      labeled.append(position)
    }
  }

  private mutating func relate(_ tokens: inout [Token]) {
    let scores = network.relations(of: arcs, weights)
    for (index, position) in labeled.enumerated() {
      tokens[position].relation = SyntaxBatch.relation(
        scores + index * SyntaxLayout.relationClasses)
    }
    arcs.removeAll(keepingCapacity: true)
    labeled.removeAll(keepingCapacity: true)
  }

  /// The relation with the best score of those that a word with a head may have.
  private static func relation(_ scores: UnsafePointer<Float>) -> DependencyRelation {
    // Class 0 is the root.
    let best = Kernels.firstLargest(scores + 1, count: DependencyRelation.allCases.count - 1) + 1
    return DependencyRelation(rawValue: UInt8(best)) ?? .unspecified
  }
}
