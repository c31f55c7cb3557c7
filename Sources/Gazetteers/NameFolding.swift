/// The spelling of names, folded: one key for all the ways that news spells a name in Latin
/// letters.
///
/// The key is what ids are made of and what names are compared by across documents, so that "Sergei
/// Shoigu" and "Sergey Shoigu" are one person with one id. Folding follows rules of transliteration
/// (``TransliterationRules``); names of different people that merely resemble each other stay
/// apart: Maria and Mario, Jon and Jan, Karl and Karla, Lee and Li, Ivanov and Ivanova, Han and
/// Khan.
package enum NameFolding {
  /// The most bytes that a key has.
  package static let longestKey = 60

  /// The folded key of a name: `vladimir-putin`, `kant-air-base`, `us-army`.
  ///
  /// Small Latin letters and digits in words joined by `-`. Folding a key gives the same key. A
  /// name without a letter that folds to Latin has a hash for a key, and one too long ends in a
  /// hash of what was cut.
  package static func key(_ name: String) -> String {
    let words = words(of: name).map(TransliterationRules.fold)
    guard !words.isEmpty else {
      var hash = FNVHash()
      hash.combine(name.utf8)
      // The "0" keeps rules of spelling away: words with digits are never folded.
      return "0x" + hash.hexadecimal
    }
    let key = words.joined(separator: "-")
    return key.utf8.count <= longestKey ? key : shortened(words, key)
  }

  /// The words of a name in small Latin letters, before any rule of spelling.
  ///
  /// An apostrophe joins ("O'Brien" is obrien), and so does the full stop of an acronym ("U.S." is
  /// us).
  static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    var lettersSinceMark = 0
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9":
        word.unicodeScalars.append(scalar)
        lettersSinceMark += 1
      case "A"..."Z":
        word += String(scalar).lowercased()
        lettersSinceMark += 1
      case "'", "\u{2018}", "\u{2019}", "\u{201B}", "`", "\u{B4}":
        break
      case "." where lettersSinceMark == 1:
        lettersSinceMark = 0
      default:
        switch LatinFolding.fold(scalar) {
        case .letters(let letters):
          word += letters.lowercased()
          lettersSinceMark += 1
        case .nothing: break
        case .other:
          if !word.isEmpty { words.append(word) }
          word = ""
          lettersSinceMark = 0
        }
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The first words of a long key, and a hash of all.
  private static func shortened(_ words: [String], _ key: String) -> String {
    var hash = FNVHash()
    hash.combine(key.utf8)
    let mark = "-0" + hash.hexadecimal.suffix(8)
    let room = longestKey - mark.utf8.count
    var short = String(decoding: words[0].utf8.prefix(room), as: UTF8.self)
    for word in words.dropFirst() {
      guard short.utf8.count + 1 + word.utf8.count <= room else { break }
      short += "-" + word
    }
    return short + mark
  }
}
