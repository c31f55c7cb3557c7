package import AnnotatedText
internal import Learning

/// Tags the words of sentences and finds their trees.
///
/// The tagger and the parser are greedy: each decision is the best-scored one, made once, in linear time.
package struct SyntaxAnalyzer: Sendable {
  private let model: SyntaxModel

  package init(model: SyntaxModel) { self.model = model }

  /// Fills in the tags, heads and relations of the tokens.
  ///
  /// - Complexity: O(tokens).
  package func analyze(_ tokens: inout [Token], sentences: [Sentence], of text: SourceText) {
    var forms = SentenceForms()
    var state = ParserState()
    var links = TreeLinks()
    var rows: [UInt32] = []
    rows.reserveCapacity(128)
    text.bytes.withUnsafeBufferPointer { bytes in
      _ = model.withBytes { base in
        let tagger = LentWeights(base: base + model.tagger.offset, stride: model.tagger.stride)
        let parser = LentWeights(base: base + model.parser.offset, stride: model.parser.stride)
        let labeler = LentWeights(base: base + model.labeler.offset, stride: model.labeler.stride)
        for sentence in sentences where !sentence.tokens.isEmpty {
          forms.read(tokens[sentence.tokens], of: bytes)
          tag(&tokens, sentence, bytes, &forms, tagger, &rows)
          parse(forms, parser, &state, &rows)
          label(&tokens, sentence, forms, state, labeler, &links, &rows)
        }
      }
    }
  }

  private func tag(
    _ tokens: inout [Token], _ sentence: Sentence, _ text: UnsafeBufferPointer<UInt8>,
    _ forms: inout SentenceForms, _ weights: LentWeights, _ rows: inout [UInt32]
  ) {
    let hash = model.tagger.hash
    for index in 0..<forms.count {
      let position = sentence.tokens.lowerBound + index
      let previous = index > 0 ? tokens[position - 1] : nil
      var tag: PartOfSpeech
      if let mark = PunctuationTag.tag(of: tokens[position], after: previous, in: text) {
        tag = mark
      } else {
        TagFeatures.write(index, forms, hash, to: &rows)
        let scores = rows.withUnsafeBufferPointer { weights.sum16($0, block: 0) }
        var best = 0
        for candidate in 1..<16 where scores[candidate] > scores[best] { best = candidate }
        tag = SyntaxModel.tags[best]
      }
      forms.tags[index] = UInt64(tag.rawValue)
      tokens[position].partOfSpeech = tag
    }
  }

  private func parse(
    _ forms: SentenceForms, _ weights: LentWeights, _ state: inout ParserState,
    _ rows: inout [UInt32]
  ) {
    let hash = model.parser.hash
    state.begin(count: forms.count)
    while !state.isFinished {
      ParserFeatures.write(state, forms, hash, to: &rows)
      let scores = rows.withUnsafeBufferPointer { weights.sum4($0) }
      var best: ParserState.Transition?
      for transition in ParserState.Transition.allCases where state.allows(transition) {
        if let chosen = best, scores[transition.rawValue] <= scores[chosen.rawValue] { continue }
        best = transition
      }
      guard let best else { break }
      state.make(best)
    }
  }

  private func label(
    _ tokens: inout [Token], _ sentence: Sentence, _ forms: SentenceForms, _ state: ParserState,
    _ weights: LentWeights, _ links: inout TreeLinks, _ rows: inout [UInt32]
  ) {
    let hash = model.labeler.hash
    links.read(heads: state.heads, count: forms.count)
    for index in 0..<forms.count {
      let position = sentence.tokens.lowerBound + index
      let head = state.heads[index]
      guard head >= 0, head < forms.count else {
        tokens[position].head = -1
        tokens[position].relation = .root
        continue
      }
      tokens[position].head = Int32(sentence.tokens.lowerBound + head)
      if tokens[position].partOfSpeech == .punctuation {
        tokens[position].relation = .punctuation
        continue
      }
      ArcFeatures.write(index, heads: state.heads, links, forms, hash, to: &rows)
      var best = 1
      var bestScore = Int16.min
      for block in 0..<3 {
        let scores = rows.withUnsafeBufferPointer { weights.sum16($0, block: block) }
        // Class 0 is the root, which a word with a head is not.
        for candidate in 0..<16 where scores[candidate] > bestScore && block * 16 + candidate > 0 {
          bestScore = scores[candidate]
          best = block * 16 + candidate
        }
      }
      tokens[position].relation = DependencyRelation(rawValue: UInt8(best)) ?? .unspecified
    }
  }
}
