internal import AnnotatedText

extension TokenScanner {
  /// The end of the emoticon that begins at `index`, as ":-)" or "^_^"; 0 if there is none.
  ///
  /// It begins its run without white space, or follows a mark that ends a sentence.
  func endOfEmoticon(at index: Int, limit: Int) -> Int {
    switch bytes[index] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="): break
    case UInt8(ascii: "("): return isRun(of: "(:") ? chunk.upperBound : 0
    case UInt8(ascii: "^"): return isRun(of: "^_^") ? chunk.upperBound : 0
    default: return 0
    }
    guard mayFollowEmoticon(before: index) else { return 0 }
    var mouth = index + 1
    if mouth < limit, bytes[mouth] == 0x2D { mouth += 1 }
    guard mouth < limit else { return 0 }
    switch bytes[mouth] {
    case UInt8(ascii: ")"), UInt8(ascii: "("):
      var next = mouth + 1
      while next < limit, bytes[next] == bytes[mouth] { next += 1 }
      return reader.characterClass(at: next, end: limit).isWord ? 0 : next
    case UInt8(ascii: "D"), UInt8(ascii: "P"), UInt8(ascii: "p"):
      return mouth + 1 == chunk.upperBound ? mouth + 1 : 0
    default: return 0
    }
  }

  private func mayFollowEmoticon(before index: Int) -> Bool {
    if index == chunk.lowerBound { return true }
    switch bytes[index - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return false
    }
  }

  /// Whether the run without white space is these bytes.
  private func isRun(of symbols: StaticString) -> Bool {
    guard chunk.count == symbols.utf8CodeUnitCount else { return false }
    return zip(chunk, 0..<chunk.count).allSatisfy { bytes[$0] == symbols.utf8Start[$1] }
  }
}
