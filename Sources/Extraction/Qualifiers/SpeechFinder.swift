internal import AnnotatedText

/// Finds the speaker of a sentence by the order of its words.
struct SpeechFinder {
  let tree: SyntaxTree
  let arguments: ArgumentFinder

  private var tokens: [Token] { tree.tokens }

  /// Who speaks in a sentence, and which of its words are the speaker's.
  func speaker(
    in sentence: Range<Int>, isQuoted: (Int) -> Bool
  ) -> (speakers: [Int], words: Range<Int>)? {
    for verb in sentence
    where !isQuoted(verb) && SpeechFinder.saying.contains(tokens[verb].lemma)
      && tokens[verb].partOfSpeech == .verb && tokens[verb].word != tokens[verb].lemma
      && !tree.children(of: verb).contains(where: { isNothing($0) || isNobody($0) })
    {
      if let found = quoted(verb, in: sentence, isQuoted: isQuoted) { return found }
      if let found = opening(verb, in: sentence) ?? closing(verb, in: sentence, isQuoted: isQuoted)
      {
        return found
      }
    }
    return nil
  }

  /// "said nothing", "has not said".
  private func isNothing(_ word: Int) -> Bool {
    Lexicon.negation.contains(tokens[word].word)
      || tokens[word].relation == .object && ["nothing", "little"].contains(tokens[word].word)
  }

  /// "Neither Peru nor Chad has said".
  private func isNobody(_ subject: Int) -> Bool {
    tokens[subject].relation == .nominalSubject
      && tree.hasChild(of: subject, words: ["neither", "no"])
  }

  /// Whether a description stands beside a name that is the subject of what is said: "Peru, an official claimed, left".
  private func isBesideSubject(_ speaker: Int, of verb: Int) -> Bool {
    var name = speaker
    if tokens[speaker].relation == .apposition, let head = tree.head(of: speaker) { name = head }
    guard let other = tree.head(of: name), name < verb else { return false }
    return tokens[name].relation == .nominalSubject && other > verb
      && tree.child(of: name, .apposition).map { $0 < verb } ?? false
  }

  /// ""…", Ana Roy was quoted by Reuters as saying.": what stands in the quotation is hers.
  private func quoted(
    _ verb: Int, in sentence: Range<Int>, isQuoted: (Int) -> Bool
  ) -> (speakers: [Int], words: Range<Int>)? {
    guard tokens[verb].word == "saying", tree.hasChild(of: verb, words: ["as"]),
      let quote = tree.head(of: verb), ["quote", "cite"].contains(tokens[quote].lemma),
      quote < verb, let first = sentence.first(where: isQuoted), first < quote
    else { return nil }
    let speakers = Array(
      tree.isPassive(quote)
        ? tree.children(of: quote, .nominalSubjectPassive) : tree.children(of: quote, .object))
    guard let speaker = speakers.first, speaker > first else { return nil }
    return (speakers, sentence.lowerBound..<speaker)
  }

  /// "Ana Roy said on Monday that …": what follows up to a semicolon or "but" is hers.
  private func opening(
    _ verb: Int, in sentence: Range<Int>
  ) -> (speakers: [Int], words: Range<Int>)? {
    let speakers = arguments.subjectInFront(of: verb)
    guard let first = speakers.first, !isBesideSubject(first, of: verb),
      first - sentence.lowerBound < 12,
      !(sentence.lowerBound..<verb).contains(where: {
        tokens[$0].partOfSpeech == .verb && $0 != verb
      }), verb + 1 < sentence.upperBound, tokens[verb + 1].word != ","
    else { return nil }
    var end = verb + 1
    while end < sentence.upperBound, tokens[end].word != ";" {
      if tokens[end].word == ",", end + 1 < sentence.upperBound,
        ["but", "while", "although", "though", "after", "as"].contains(tokens[end + 1].word)
      {
        break
      }
      end += 1
    }
    // "said that it was late and accused Chad": what else the speaker did is not what he said.
    if let next = tree.children(of: verb, .coordination).first(where: {
      $0 > verb && $0 < end && tokens[$0].partOfSpeech == .verb
        && tree.child(
          of: $0, .nominalSubject, .nominalSubjectPassive, .auxiliary, .auxiliaryPassive) == nil
    }) {
      end = max(verb + 1, tree.child(of: next, .coordinatingConjunction) ?? next)
    }
    return (speakers, verb + 1..<end)
  }

  /// "…, the ministry said on Monday.", "…, said Ana Roy, a lawyer.", """ … she said.""".
  private func closing(
    _ verb: Int, in sentence: Range<Int>, isQuoted: (Int) -> Bool
  ) -> (speakers: [Int], words: Range<Int>)? {
    guard verb > sentence.lowerBound + 2 else { return nil }
    var speakers: [Int] = []
    var comma = verb - 1
    if isBreak(comma) {
      // Inverted: "said Ana Roy", but not "Kofi Mensah, said Ana Roy had left".
      // "…, saying Ana Roy had left": a participle's speaker is the subject of the main verb.
      guard !tree.isGerund(verb), let head = arguments.phraseHead(from: verb + 1, of: verb),
        !tree.children(of: verb, .nominalSubject).contains(where: { $0 < verb }),
        tokens[head].relation != .nominalSubject || tree.head(of: head) == verb
      else { return nil }
      speakers = [head]
    } else {
      let front = arguments.subjectInFront(of: verb)
      guard let head = front.first else { return nil }
      speakers = front
      comma = head
      while comma > sentence.lowerBound, !isBreak(comma), verb - comma < 14 { comma -= 1 }
      // ", and Ana Roy said that …": what she says follows.
      guard isBreak(comma), tokens[comma + 1].partOfSpeech != .coordinatingConjunction,
        verb + 1 >= sentence.upperBound || tokens[verb + 1].word != "that",
        isQuoted(comma)
          || (verb + 1..<sentence.upperBound).allSatisfy({
            tokens[$0].partOfSpeech != .verb && tokens[$0].partOfSpeech != .auxiliary
          })
      else { return nil }
    }
    guard comma > sentence.lowerBound + 1 else { return nil }
    // What a quotation goes on with behind the speaker is the speaker's too.
    let isQuotation = isQuoted(comma) || comma > 0 && isQuoted(comma - 1)
    return (speakers, sentence.lowerBound..<(isQuotation ? sentence.upperBound : comma))
  }

  private func isBreak(_ word: Int) -> Bool {
    tokens[word].shape.contains(.punctuation) && tokens[word].word != "-"
  }

  /// Verbs that give words and hardly anything else.
  private static let saying: Set<WordKey> = [
    "say", "tell", "add", "report", "announce", "claim", "state", "write", "note", "explain",
    "confirm", "warn", "insist", "argue", "acknowledge", "allege", "reply",
  ]
}
