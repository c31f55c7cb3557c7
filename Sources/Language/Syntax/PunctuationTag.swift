package import AnnotatedText

/// Tags of marks, which need no model.
package enum PunctuationTag {
  /// The tag of a token without letters and digits, or `nil` if it has some.
  package static func tag(
    of token: Token, after previous: Token?, in text: UnsafeBufferPointer<UInt8>
  ) -> PartOfSpeech? {
    guard token.shape.contains(.punctuation) else { return nil }
    guard token.end - token.begin == 1 || token.word == "'" else { return .punctuation }
    switch text[Int(token.begin)] {
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "="),
      UInt8(ascii: "#"),
      UInt8(ascii: "/"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "~"):
      return .symbol
    case UInt8(ascii: "&"): return .coordinatingConjunction
    default: break
    }
    // The apostrophe of a plural possessive: "the states' borders".
    if token.word == "'", !token.shape.contains(.noSpaceAfter), let previous,
      previous.end == token.begin, text[Int(previous.end) - 1] | 0x20 == UInt8(ascii: "s")
    {
      return .particle
    }
    return .punctuation
  }
}
