package import AnnotatedText

/// Finds the base forms of English words: tables for the irregular ones, rules for the rest.
///
/// The forms of a noun and of a verb mostly have the same base: "talks" is "talk" either way. Where they differ, the
/// more frequent one is given, and a word in -ing after a determiner stays as it is: "the meeting".
package struct Lemmatizer: Sendable {
  private let irregular: [WordKey: String]
  private let irregularKeys: [WordKey: WordKey]
  private let unchanged: WordSet
  private let verbalNouns: WordSet
  private let determiners: WordSet
  private let rules = InflectionRules()

  /// A longer word has no inflection that matters.
  private static let longestWord = 32

  /// A lemmatiser of English.
  package init() {
    var irregular: [WordKey: String] = [:]
    for table in [IrregularForms.nouns, IrregularForms.verbs, IrregularForms.others] {
      for line in table.split(separator: "\n") {
        let words = line.split(separator: " ")
        guard let base = words.first else { continue }
        for form in words.dropFirst() where irregular[WordKey(form)] == nil {
          irregular[WordKey(form)] = String(base)
        }
      }
    }
    self.irregular = irregular
    irregularKeys = irregular.mapValues { WordKey($0) }
    unchanged = WordSet(IrregularForms.unchanged)
    verbalNouns = WordSet(IrregularForms.verbalNouns)
    determiners = WordSet(IrregularForms.determiners)
  }

  /// The key of a word's base form, from its key and its bytes; the word's own key if it is one.
  package func lemma(of word: WordKey, spelled bytes: UnsafeBufferPointer<UInt8>) -> WordKey {
    if let base = irregularKeys[word] { return base }
    guard mayBeInflected(bytes), !unchanged.contains(word) else { return word }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestWord + 2) { buffer in
      lower(bytes, into: buffer)
      guard
        let inflection = rules.inflection(
          of: UnsafeBufferPointer(rebasing: buffer[0..<bytes.count]))
      else { return word }
      var length = inflection.kept
      switch inflection.ending {
      case .none: break
      case .e: append(0x65)
      case .y: append(0x79)
      case .an:
        append(0x61)
        append(0x6E)
      }
      func append(_ byte: UInt8) {
        buffer[length] = byte
        length += 1
      }
      return WordKey(utf8: UnsafeBufferPointer(rebasing: buffer[0..<length]))
    }
  }

  /// The spelling of a word's base form, in small letters: "warn" for "Warned".
  package func lemmaText(of text: String) -> String {
    let word = WordKey(text)
    if let base = irregular[word] { return base }
    let lowered = Array(text.utf8.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
    return lowered.withUnsafeBufferPointer { bytes in
      guard mayBeInflected(bytes), !unchanged.contains(word),
        let inflection = rules.inflection(of: bytes)
      else { return String(decoding: bytes, as: UTF8.self) }
      return String(decoding: bytes[0..<inflection.kept] + inflection.added, as: UTF8.self)
    }
  }

  /// Fills in the lemmas of a sentence's tokens.
  ///
  /// A capitalised word inside a sentence is a name and keeps its own form, but not in a headline, where all words
  /// are capitalised.
  package func fillLemmas(
    of tokens: inout [Token], in sentence: Sentence, text: UnsafeBufferPointer<UInt8>
  ) {
    let isHeadline = sentence.role == .title || looksLikeHeadline(tokens[sentence.tokens])
    for index in sentence.tokens {
      let token = tokens[index]
      let isName =
        token.shape.contains(.capitalized) && !isHeadline && index > sentence.tokens.lowerBound
        && !tokens[index - 1].shape.contains(.opening)
      let own =
        isName || token.shape.contains(.allCapitals) || token.shape.contains(.number)
        || token.shape.contains(.punctuation) || token.shape.contains(.address)
        || index > sentence.tokens.lowerBound && verbalNouns.contains(token.word)
          && determiners.contains(tokens[index - 1].word)
      tokens[index].lemma =
        own
        ? token.word
        : lemma(of: token.word, spelled: UnsafeBufferPointer(rebasing: text[token.range]))
    }
  }

  /// Whether a line without a full stop has nearly all its longer words capitalised.
  private func looksLikeHeadline(_ tokens: ArraySlice<Token>) -> Bool {
    guard let last = tokens.last, last.word != "." else { return false }
    var long = 0
    var capitalized = 0
    for token in tokens where token.end - token.begin >= 4 {
      if token.shape.contains(.capitalized) { capitalized += 1 }
      if token.shape.contains(.capitalized) || token.shape.contains(.lowercase) { long += 1 }
    }
    return long >= 4 && capitalized * 10 >= long * 8
  }

  /// Whether a word ends as an inflected one can: -s, -ed, -ing, -men.
  private func mayBeInflected(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count >= 3, bytes.count <= Self.longestWord else { return false }
    switch bytes[bytes.count - 1] | 0x20 {
    case 0x73, 0x64, 0x67, 0x6E: return true
    default: return false
    }
  }

  private func lower(
    _ bytes: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    for index in 0..<bytes.count {
      let byte = bytes[index]
      buffer[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
  }
}
