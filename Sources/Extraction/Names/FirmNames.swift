internal import AnnotatedText
internal import Gazetteers
internal import Records

extension NameFinder {
  /// A name that looks like a person's and is a firm's by what stands in it or before it: "Soto & Daughters", "Ana Roy Ltd",
  /// "the chief executive of Velmar".
  func firm(_ name: Range<Int>, in sentence: Sentence) -> NameSpan? {
    let last = name.upperBound - 1
    let isFirm =
      name.dropFirst().dropLast().contains { tokens[$0].word == "&" }
      || name.count > 1 && NameWords.legalForms.contains(tokens[last].word)
      || isLedByOfficer(name, in: sentence)
    guard isFirm else { return nil }
    return NameSpan(
      tokens: name, kind: .organization, subkind: .company, name: text(name))
  }

  /// Whether an officer of companies is said to be one of what a name means: "the chief executive of Velmar".
  private func isLedByOfficer(_ name: Range<Int>, in sentence: Sentence) -> Bool {
    var before = name.lowerBound - 1
    if sentence.tokens.contains(before), tokens[before].word == "the" { before -= 1 }
    guard before - 1 >= sentence.tokens.lowerBound, ["of", "at"].contains(tokens[before].word)
    else { return false }
    return isCorporateOfficer(before - 1)
  }

  /// Whether a word is an officer of companies: "the chairman", "the chief operating officer".
  private func isCorporateOfficer(_ token: Int) -> Bool {
    NameWords.corporateOfficers.contains(tokens[token].lemma)
      || tokens[token].lemma == "officer" && token > 0
        && NameWords.corporateDuties.contains(tokens[token - 1].word)
  }

  /// The firms that nothing but the office before them shows: "the chief executive of Velmar".
  ///
  /// O(titles and names).
  func firms(beside titles: [TitleSpan], and names: [NameSpan]) -> [NameSpan] {
    let covered = Set(names.flatMap(\.tokens))
    return titles.compactMap { title in
      guard let last = title.tokens.last, isCorporateOfficer(last) else { return nil }
      let sentence = document.sentences[Int(sentenceOf[last])]
      var start = last + 1
      guard start + 1 < sentence.tokens.upperBound, ["of", "at"].contains(tokens[start].word),
        !isHeadline[Int(sentenceOf[last])]
      else { return nil }
      start += 1
      if tokens[start].word == "the", start + 1 < sentence.tokens.upperBound { start += 1 }
      guard isNameWord(start), tokens[start].partOfSpeech == .properNoun, !isTable(start) else {
        return nil
      }
      let run = capitalRun(from: start, in: sentence)
      guard run.allSatisfy({ !covered.contains($0) }),
        run.count > 1 || tokens[start - 1].word != "the",
        run.upperBound >= sentence.tokens.upperBound
          || tokens[run.upperBound].partOfSpeech != .noun
      else { return nil }
      return NameSpan(tokens: run, kind: .organization, subkind: .company, name: text(run))
    }
  }

  /// Whether the tables know a word as something else than a first name.
  private func isTable(_ token: Int) -> Bool {
    gazetteer.longestMatch(in: tokens[token..<token + 1], accepting: { $0.category != .givenName })
      != nil
  }
}

extension NameWords {
  /// What stands at the end of the names of firms for the form that the law gives them.
  static let legalForms: Set<WordKey> = [
    "ltd", "ltd.", "limited", "inc", "inc.", "llc", "l.l.c.", "llp", "plc", "corp", "corp.", "co.",
    "company", "gmbh", "ag", "kg", "ab", "oy", "oyj", "asa", "a/s", "nv", "n.v.", "bv", "b.v.",
    "s.a.", "spa", "s.p.a.", "srl", "s.r.l.", "sarl", "pty", "bhd", "pvt", "kk", "holdings",
    "enterprises", "industries", "technologies", "systems", "studios", "records", "pictures",
    "motors", "airlines", "airways", "bank", "pharmaceuticals", "foods", "stores", "shops",
  ]

  /// Officers whom firms have and states have not.
  static let corporateOfficers: Set<WordKey> = [
    "ceo", "cfo", "coo", "cto", "executive", "chairman", "chairwoman", "chairperson",
  ]

  /// What such officers are in charge of: "chief operating officer".
  static let corporateDuties: Set<WordKey> = [
    "executive", "financial", "operating", "technology", "marketing", "information",
  ]
}
