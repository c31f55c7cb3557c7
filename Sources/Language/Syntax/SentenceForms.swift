package import AnnotatedText

/// What the models read of the words of one sentence: keys of the words, their ends, and how they
/// are written.
///
/// Storage is reused from sentence to sentence. Index `count` stands for the root and indices
/// outside the sentence for nothing: both have fixed values.
package struct SentenceForms {
  package private(set) var count = 0
  package private(set) var words: [UInt64] = []
  package private(set) var suffixes2: [UInt64] = []
  package private(set) var suffixes3: [UInt64] = []
  package private(set) var suffixes4: [UInt64] = []
  package private(set) var prefixes: [UInt64] = []
  package private(set) var shapes: [UInt64] = []
  /// The tags, one a word, as raw values of ``PartOfSpeech``; set by the tagger or from outside.
  package var tags: [UInt64] = []

  package init() {}

  /// The key of what lies outside the sentence.
  static let nothing: UInt64 = 0x5d1f_0000_0000_0001
  /// The key of the root.
  static let rootWord: UInt64 = 0x5d1f_0000_0000_0002
  /// The tag of what lies outside, and of the root.
  static let nothingTag: UInt64 = 40
  static let rootTag: UInt64 = 41

  /// Reads the words of a sentence.
  ///
  /// - Complexity: O(bytes).
  package mutating func read(_ tokens: ArraySlice<Token>, of text: UnsafeBufferPointer<UInt8>) {
    count = tokens.count
    words.removeAll(keepingCapacity: true)
    suffixes2.removeAll(keepingCapacity: true)
    suffixes3.removeAll(keepingCapacity: true)
    suffixes4.removeAll(keepingCapacity: true)
    prefixes.removeAll(keepingCapacity: true)
    shapes.removeAll(keepingCapacity: true)
    tags.removeAll(keepingCapacity: true)
    for token in tokens {
      words.append(token.word.rawValue)
      let bytes = UnsafeBufferPointer(rebasing: text[Int(token.begin)..<Int(token.end)])
      suffixes2.append(SentenceForms.end(of: bytes, length: 2))
      suffixes3.append(SentenceForms.end(of: bytes, length: 3))
      suffixes4.append(SentenceForms.end(of: bytes, length: 4))
      prefixes.append(SentenceForms.start(of: bytes, length: 3))
      shapes.append(SentenceForms.shape(of: bytes))
      tags.append(0)
    }
  }

  /// The last bytes, in small letters.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>, length: Int) -> UInt64 {
    var key: UInt64 = UInt64(length)
    for byte in bytes.suffix(length) {
      key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return key
  }

  /// The first bytes, in small letters.
  private static func start(of bytes: UnsafeBufferPointer<UInt8>, length: Int) -> UInt64 {
    var key: UInt64 = UInt64(length)
    for byte in bytes.prefix(length) {
      key = key << 8 | UInt64(byte &- 0x41 < 26 ? byte | 0x20 : byte)
    }
    return key
  }

  /// The classes of the characters, runs of one class cut to two: "McKenzie" is `XxXxx`, "7,500" is
  /// `d,dd`.
  private static func shape(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 1
    var previous: UInt64 = 0
    var run = 0
    for byte in bytes.prefix(40) {
      let kind: UInt64 =
        switch byte {
        case 0x61...0x7A: 1
        case 0x41...0x5A: 2
        case 0x30...0x39: 3
        case 0x2E: 4
        case 0x2D: 5
        case 0x2C: 6
        case 0x80...: 7
        default: 8
        }
      run = kind == previous ? run + 1 : 1
      previous = kind
      if run <= 2 { key = (key << 3 ^ key >> 47) &+ kind }
    }
    return key
  }

  /// The key of a word, also outside the sentence and for the root.
  @inline(__always)
  func word(_ index: Int) -> UInt64 {
    if index >= 0, index < count { return words[index] }
    return index == count ? SentenceForms.rootWord : SentenceForms.nothing
  }

  /// The tag of a word, also outside the sentence and for the root.
  @inline(__always)
  func tag(_ index: Int) -> UInt64 {
    if index >= 0, index < count { return tags[index] }
    return index == count ? SentenceForms.rootTag : SentenceForms.nothingTag
  }

  /// A value of one of the arrays, 0 outside the sentence.
  @inline(__always)
  func value(_ values: [UInt64], _ index: Int) -> UInt64 {
    index >= 0 && index < count ? values[index] : 0
  }
}
