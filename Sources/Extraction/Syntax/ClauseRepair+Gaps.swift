internal import AnnotatedText

// Lists of which each member has a phrase of its own.
extension ClauseRepair {
  /// "backed Mali in 2011, Togo in 2017 and Chad in 2023": those who stand with a phrase each, behind one verb, are its
  /// objects, all of them.
  mutating func listGapped(_ joint: Int, in sentence: Range<Int>) {
    guard let last = named(from: joint + 1, in: sentence), last.upperBound < sentence.upperBound,
      tokens[last.upperBound].partOfSpeech == .adposition,
      endsAtPhrase(behind: last.upperBound, in: sentence)
    else { return }
    let mark = tokens[last.upperBound].word
    var members = [last]
    var position = joint - 1
    while position > sentence.lowerBound, members.count < 12 {
      if tokens[position].word == "," { position -= 1 }
      guard let preposition = opening(of: position, mark, in: sentence), preposition > 0,
        let name = nameBefore(preposition, in: sentence)
      else { return }
      members.append(name)
      let before = name.lowerBound - 1
      guard before > sentence.lowerBound else { return }
      if tokens[before].word == "," {
        position = before
        continue
      }
      break
    }
    guard members.count > 1, let first = members.last.map({ whole(of: $0.upperBound - 1) }),
      [.object, .indirectObject, .oblique].contains(tokens[first].relation),
      Int(tokens[first].head) < first,
      Int(tokens[first].head) >= sentence.lowerBound,
      tokens[Int(tokens[first].head)].partOfSpeech == .verb
    else { return }
    for member in members.dropLast() {
      let name = head(of: member)
      guard ![.nominalSubject, .nominalSubjectPassive].contains(tokens[name].relation) else {
        continue
      }
      attach(name, to: first, .coordination)
    }
  }

  /// The proper nouns from a token, behind an article.
  private func named(from token: Int, in sentence: Range<Int>) -> Range<Int>? {
    var first = token
    if first < sentence.upperBound, tokens[first].word == "the" { first += 1 }
    var end = first
    while end < sentence.upperBound, tokens[end].partOfSpeech == .properNoun { end += 1 }
    return end > first ? first..<end : nil
  }

  /// The proper nouns right before a token.
  private func nameBefore(_ token: Int, in sentence: Range<Int>) -> Range<Int>? {
    var first = token
    while first > sentence.lowerBound, tokens[first - 1].partOfSpeech == .properNoun { first -= 1 }
    guard first < token else { return nil }
    return first..<token
  }

  /// The preposition, of the same word, that opens the short phrase ending at a token.
  private func opening(of last: Int, _ mark: WordKey, in sentence: Range<Int>) -> Int? {
    var position = last
    while position > sentence.lowerBound, last - position < 5 {
      if tokens[position].word == mark { return position < last ? position : nil }
      guard
        [.numeral, .properNoun, .noun, .adjective, .determiner].contains(
          tokens[position].partOfSpeech)
      else { return nil }
      position -= 1
    }
    return nil
  }

  /// Whether a short phrase without a verb behind it ends the list.
  private func endsAtPhrase(behind preposition: Int, in sentence: Range<Int>) -> Bool {
    var position = preposition + 1
    while position < sentence.upperBound, position - preposition < 6,
      [.numeral, .properNoun, .noun, .adjective, .determiner].contains(
        tokens[position].partOfSpeech)
    {
      position += 1
    }
    guard position > preposition + 1 else { return false }
    return position >= sentence.upperBound
      || ![.verb, .auxiliary].contains(tokens[position].partOfSpeech)
  }

  /// The word of a name that hangs outside it.
  private func head(of name: Range<Int>) -> Int {
    name.first { !name.contains(Int(tokens[$0].head)) } ?? name.lowerBound
  }
}
