internal import AnnotatedText
internal import Language
internal import Learning

/// A sentence as the network reads it, and what it should find.
struct SyntaxExample {
  /// The rows of the words' features, ``WordFeatures/count`` a word.
  private(set) var rows: [UInt32] = []
  /// The class of each word's tag; -1 where a rule gives it.
  private(set) var tags: [Int] = []
  /// The head of each word; the number of words for the root.
  private(set) var heads: [Int] = []
  /// The class of each word's relation; -1 where a rule gives it.
  private(set) var relations: [Int] = []
  /// The words.
  private(set) var words: [WordKey]

  /// The number of words.
  var count: Int { words.count }

  /// A sentence of a treebank.
  init(_ sentence: TreebankSentence, _ hash: FeatureHash) {
    self.init(sentence.tokens[...], of: sentence.text, hash)
    heads = sentence.heads
    sentence.text.bytes.withUnsafeBufferPointer { text in
      for word in sentence.tokens.indices {
        let previous = word > 0 ? sentence.tokens[word - 1] : nil
        let mark = PunctuationTag.tag(of: sentence.tokens[word], after: previous, in: text)
        let tag = SyntaxModel.tags.firstIndex(of: sentence.tags[word]) ?? -1
        tags.append(mark == nil ? tag : -1)
        let isMark = mark == .punctuation
        relations.append(isMark ? -1 : Int(sentence.relations[word].rawValue))
      }
    }
  }

  /// A sentence without tags and tree.
  init(_ tokens: ArraySlice<Token>, of text: SourceText, _ hash: FeatureHash) {
    words = tokens.map(\.word)
    rows = Array(repeating: 0, count: tokens.count * WordFeatures.count)
    var forms = SentenceForms()
    text.bytes.withUnsafeBufferPointer { forms.read(tokens, of: $0) }
    rows.withUnsafeMutableBufferPointer { rows in
      guard let base = rows.baseAddress else { return }
      for word in 0..<tokens.count {
        WordFeatures.write(word, forms, hash, to: base + word * WordFeatures.count)
      }
    }
  }
}
