internal import AnnotatedText

/// What is known about the words of one sentence, as the columns of CoNLL-U have it.
struct AnnotatedWords {
  let document: AnnotatedDocument
  let sentence: Sentence
  /// One a word.
  let lemmas: [String]
  /// One a word: what it is to the name that it is part of.
  private let names: [NamePart]

  /// Whether a tree was found: without one, heads and relations stay empty.
  let hasTree: Bool

  init(
    _ sentence: Sentence, of document: AnnotatedDocument, lemmas: [String],
    names: ArraySlice<RecognizedName>
  ) {
    self.document = document
    self.sentence = sentence
    self.lemmas = lemmas
    var parts = [NamePart](repeating: .none, count: sentence.tokens.count)
    for name in names {
      for index in name.tokens.clamped(to: sentence.tokens) {
        let word = index - sentence.tokens.lowerBound
        parts[word] = index == name.tokens.lowerBound ? .first(name.type) : .further(name.type)
      }
    }
    self.names = parts
    let tokens = document.tokens[sentence.tokens]
    hasTree = tokens.contains { $0.head >= 0 || $0.partOfSpeech != .unknown }
  }

  func token(_ word: Int) -> Token { document.tokens[sentence.tokens.lowerBound + word] }

  /// Appends the columns from LEMMA to DEPS, each after a tab.
  func appendColumns(of word: Int, to bytes: inout [UInt8]) {
    let token = token(word)
    bytes.append(0x09)
    bytes.appendField(word < lemmas.count ? lemmas[word] : "_")
    bytes.append(0x09)
    bytes += token.partOfSpeech.name.utf8
    bytes.append(0x09)
    bytes += fineTag(of: word).utf8
    // Features.
    bytes += "\t_\t".utf8
    if hasTree {
      bytes.appendNumber(token.head < 0 ? 0 : Int(token.head) - sentence.tokens.lowerBound + 1)
      bytes.append(0x09)
      bytes += token.relation.name.utf8
    } else {
      bytes += "_\t_".utf8
    }
    // The enhanced graph.
    bytes += "\t_".utf8
  }

  /// The tag of the Penn Treebank.
  private func fineTag(of word: Int) -> String {
    document.fineTags.isEmpty ? "_" : document.fineTags[sentence.tokens.lowerBound + word].name
  }

  /// The label of a word that is part of a name: `B-PER`.
  func nameLabel(of word: Int) -> String? {
    switch names[word] {
    case .none: nil
    case .first(let type): "B-" + type.label
    case .further(let type): "I-" + type.label
    }
  }
}

/// What a word is to a name.
private enum NamePart {
  case none
  case first(NameType)
  case further(NameType)
}

extension [UInt8] {
  /// Appends a number in decimal digits.
  mutating func appendNumber(_ number: Int) {
    var rest = number.magnitude
    if number < 0 { append(0x2D) }
    let begin = count
    repeat {
      append(UInt8(0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    self[begin...].reverse()
  }

  /// Appends the text of a column, in which tabs and line breaks can't stand; `_` for none.
  mutating func appendField(_ text: String) {
    if text.isEmpty { append(0x5F) }
    for byte in text.utf8 { append(byte < 0x20 || byte == 0x7F ? 0x20 : byte) }
  }
}
