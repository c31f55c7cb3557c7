internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// The firms that a country's name and a word of trade show: "a chipmaker owned by Finland's Velmar", "shares in Finland's
  /// Velmar", "in which Finland's Velmar holds a stake", "miners, including Finland's Velmar".
  ///
  /// O(names).
  func tradedFirms(beside names: [NameSpan]) -> [NameSpan] {
    var covered: Set<Int>?
    return names.compactMap { owner in
      guard owner.kind == .country, owner.form == .name else { return nil }
      let sentence = document.sentences[Int(sentenceOf[owner.tokens.lowerBound])]
      let mark = owner.tokens.upperBound
      guard mark + 1 < sentence.tokens.upperBound, ["'s", "'"].contains(tokens[mark].word),
        isTradedName(mark + 1)
      else { return nil }
      let run = capitalRun(from: mark + 1, in: sentence)
      guard run.count <= 3, isTraded(run, of: owner, in: sentence) else { return nil }
      let taken = covered ?? Set(names.flatMap(\.tokens))
      covered = taken
      guard run.allSatisfy({ !taken.contains($0) }) else { return nil }
      return NameSpan(tokens: run, kind: .organization, subkind: .company, name: text(run))
    }
  }

  private func isTradedName(_ token: Int) -> Bool {
    tokens[token].partOfSpeech == .properNoun && isNameWord(token)
      && gazetteer.longestMatch(in: tokens[token..<token + 1], accepting: { _ in true }) == nil
  }

  /// Whether the words around a name speak of trade.
  private func isTraded(_ name: Range<Int>, of owner: NameSpan, in sentence: Sentence) -> Bool {
    // "a film made by Brazil's Velmar": artists and players make things too.
    if sentence.tokens.contains(where: { NameWords.arts.contains(tokens[$0].lemma) }) {
      return false
    }
    let before = owner.tokens.lowerBound - 1
    if before - 1 >= sentence.tokens.lowerBound {
      let word = tokens[before - 1].lemma
      if tokens[before].word == "by", NameWords.madeBy.contains(word) { return true }
      if ["in", "of"].contains(tokens[before].word), NameWords.shares.contains(word) {
        return true
      }
      if ["including", "as"].contains(tokens[before].word),
        (max(sentence.tokens.lowerBound, before - 9)..<before).contains(where: {
          NameWords.firms.contains(tokens[$0].lemma) && tokens[$0].word != tokens[$0].lemma
        })
      {
        return true
      }
    }
    let next = name.upperBound
    guard next + 1 < sentence.tokens.upperBound else { return false }
    // "Finland's Velmar, once the largest lift maker, lost money".
    if tokens[next].word == ",", ["once", "long", "already"].contains(tokens[next + 1].word) {
      return (next..<min(next + 8, sentence.tokens.upperBound)).contains {
        NameWords.firms.contains(tokens[$0].lemma)
      }
    }
    guard ["hold", "own", "buy", "sell", "have", "acquire"].contains(tokens[next].lemma) else {
      return false
    }
    return (next..<min(next + 8, sentence.tokens.upperBound)).contains {
      NameWords.shares.contains(tokens[$0].lemma)
    }
  }
}

extension NameWords {
  /// What is done with wares and firms by firms.
  static let madeBy: Set<WordKey> = [
    "own", "make", "build", "produce", "manufacture", "develop", "design", "supply", "operate",
    "acquire", "assemble", "market",
  ]

  /// What persons make.
  static let arts: Set<WordKey> = [
    "film", "movie", "album", "song", "novel", "goal", "record", "dress", "painting", "show",
    "dish", "documentary", "play", "point", "score", "title", "medal",
  ]

  /// What one has of a firm.
  static let shares: Set<WordKey> = ["share", "stake", "stock", "shareholding", "subsidiary"]
}
