internal import AnnotatedText

// Runs of capitals: "Ana Roy", "Bashar al-Assad", "Ursula von der Leyen".
extension NameFinder {
  /// The run of capitals from a token on, over hyphens without spaces and the particles of names.
  ///
  /// O(1).
  func capitalRun(from start: Int, in sentence: Sentence) -> Range<Int> {
    let next = start + 1
    return start..<(next < sentence.tokens.upperBound ? Int(runEnds[next]) : next)
  }

  /// Where the run of capitals that goes on at each token ends, read from right to left.
  ///
  /// O(tokens).
  func endsOfCapitalRuns() -> [Int32] {
    var ends = tokens.indices.map(Int32.init)
    for sentence in document.sentences {
      for token in sentence.tokens.dropFirst().reversed() {
        let next = capitalsEnd(at: token, in: sentence)
        ends[token] = next < sentence.tokens.upperBound ? ends[next] : Int32(next)
      }
    }
    return ends
  }

  /// The token behind the word, or the particles and the word, by which a run goes on at a token; that token if it ends.
  private func capitalsEnd(at token: Int, in sentence: Sentence) -> Int {
    let end = sentence.tokens.upperBound
    if isNameWord(token) || isInitial(token) { return token + 1 }
    if isTightHyphen(token - 1, token), token + 1 < end,
      tokens[token + 1].shape.contains(.capitalized)
    {
      return token + 2
    }
    guard NameWords.particles.contains(tokens[token].word) else { return token }
    if token + 1 < end, isNameWord(token + 1) { return token + 2 }
    // "Bashar al-Assad".
    if token + 2 < end, isTightHyphen(token, token + 1),
      tokens[token + 2].shape.contains(.capitalized)
    {
      return token + 3
    }
    return afterParticles(from: token + 1, in: sentence) ?? token
  }

  /// The end of a name whose second particle stands at a token: "von der Leyen", "ibn al-Walid".
  private func afterParticles(from second: Int, in sentence: Sentence) -> Int? {
    let end = sentence.tokens.upperBound
    guard second + 1 < end, NameWords.particles.contains(tokens[second].word) else { return nil }
    if isNameWord(second + 1) { return second + 2 }
    return second + 2 < end && isTightHyphen(second, second + 1)
      && tokens[second + 2].shape.contains(.capitalized) ? second + 3 : nil
  }
}
