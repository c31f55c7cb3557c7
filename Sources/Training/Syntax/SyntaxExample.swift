internal import AnnotatedText
internal import Language

/// A sentence as the network reads it, and what it should find.
struct SyntaxExample {
  /// The places in the index of the words' features, ``WordFeatures/count`` a word.
  private(set) var places: [UInt32] = []
  /// The words.
  private(set) var words: [WordKey]
  /// What is right of each word; empty where nothing is known of the sentence.
  var tags: [Target] = []
  var fineTags: [Target] = []
  var names: [Target] = []
  /// The heads are indices of words, and the number of words for the root.
  var heads: [Target] = []
  var relations: [Target] = []
  /// The tags of the words that a rule tags.
  private var marks: [PartOfSpeech?] = []

  /// The number of words.
  var count: Int { words.count }

  /// A sentence of a treebank, with the names in it if they are known.
  init(_ sentence: TreebankSentence, names: [NamedSentence.Name]?) {
    self.init(sentence.tokens[...], of: sentence.text)
    heads = sentence.heads.map { Target($0) }
    fineTags = sentence.fineTags.map { $0 == .unknown ? .none : Target(Int($0.rawValue)) }
    for (word, mark) in marks.enumerated() {
      let tag = SyntaxModel.tags.firstIndex(of: sentence.tags[word])
      tags.append(mark == nil ? tag.map { Target($0) } ?? .none : .none)
      let relation = Int(sentence.relations[word].rawValue)
      relations.append(mark == .punctuation ? .none : Target(relation))
    }
    if let names { set(names) }
  }

  /// A sentence whose names are known and nothing else.
  init(_ sentence: NamedSentence) {
    var tokens = sentence.tokens
    for word in tokens.indices where TreebankReader.isMark(Substring(sentence.word(word))) {
      tokens[word].shape.formUnion(.punctuation)
    }
    self.init(tokens[...], of: sentence.text)
    set(sentence.names)
  }

  /// A sentence of which nothing is known.
  init(_ tokens: ArraySlice<Token>, of text: SourceText) {
    words = tokens.map(\.word)
    places = Array(repeating: 0, count: tokens.count * WordFeatures.count)
    var forms = SentenceForms()
    text.bytes.withUnsafeBufferPointer { text in
      forms.read(tokens, of: text)
      var previous: Token?
      for token in tokens {
        marks.append(PunctuationTag.tag(of: token, after: previous, in: text))
        previous = token
      }
    }
    places.withUnsafeMutableBufferPointer { places in
      guard let base = places.baseAddress else { return }
      for word in 0..<tokens.count {
        WordFeatures.write(word, forms, to: base + word * WordFeatures.count)
      }
    }
  }

  /// Adds what teachers find; where something is known of a word, half of that is kept.
  mutating func mix(
    _ found: ArraySlice<Target>, into known: WritableKeyPath<SyntaxExample, [Target]>
  ) {
    let isKnown = !self[keyPath: known].isEmpty
    var targets = isKnown ? self[keyPath: known] : Array(found)
    for (word, guess) in found.enumerated() {
      if isKnown, !targets[word].isNone { targets[word] = Target(targets[word].best, and: guess) }
      // What a rule decides is not learned.
      if known == \.tags, marks[word] != nil { targets[word] = .none }
      if known == \.relations, marks[word] == .punctuation { targets[word] = .none }
    }
    self[keyPath: known] = targets
  }

  private mutating func set(_ names: [NamedSentence.Name]) {
    self.names = NameLabel.labels(of: names.map { ($0.words, $0.type) }, count: count)
      .map { Target($0) }
  }
}
