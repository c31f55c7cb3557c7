internal import AnnotatedText

/// Splits a table's name into the tokens that the tokeniser makes of it in a text.
enum NameTokens {
  /// The keys of a name's tokens, appended to `keys`.
  ///
  /// Tokens stand between spaces; a comma, a bracket, an ampersand and a possessive "'s" are tokens
  /// of their own: "People's Republic" is People, 's, Republic. A hyphen is one too where `cutsHyphens` says so.
  static func append(
    _ name: UnsafeBufferPointer<UInt8>, cutsHyphens: Bool = false, to keys: inout [WordKey]
  ) {
    var start = 0
    var index = 0
    while index <= name.count {
      let byte = index < name.count ? name[index] : UInt8(ascii: " ")
      let isMark =
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")")
        || cutsHyphens && byte == UInt8(ascii: "-")
      if byte == UInt8(ascii: " ") || isMark {
        appendWord(UnsafeBufferPointer(rebasing: name[start..<index]), to: &keys)
        if isMark { keys.append(WordKey(utf8: UnsafeBufferPointer(rebasing: name[index...index]))) }
        start = index + 1
      }
      index += 1
    }
  }

  private static func appendWord(_ word: UnsafeBufferPointer<UInt8>, to keys: inout [WordKey]) {
    guard !word.isEmpty else { return }
    let cut = possessiveLength(of: word)
    guard cut > 0, cut < word.count else {
      keys.append(WordKey(utf8: word))
      return
    }
    keys.append(WordKey(utf8: UnsafeBufferPointer(rebasing: word[..<(word.count - cut)])))
    keys.append(WordKey(utf8: UnsafeBufferPointer(rebasing: word[(word.count - cut)...])))
  }

  /// The length of "'s" or of a bare "'" after an s at the end of a word, else 0.
  private static func possessiveLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
    let apostrophe = UInt8(ascii: "'")
    let count = word.count
    if count > 2, word[count - 2] == apostrophe, word[count - 1] | 0x20 == UInt8(ascii: "s") {
      return 2
    }
    if count > 2, word[count - 1] == apostrophe, word[count - 2] | 0x20 == UInt8(ascii: "s") {
      return 1
    }
    return 0
  }
}
