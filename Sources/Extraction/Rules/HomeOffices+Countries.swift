internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// Of which country an office is whose country goes without saying.
extension HomeOffices {
  /// The country of the capital with which a sentence begins: "In Lima, Prime Minister Ana Roy", if the text names it.
  func scene(of title: TitleSpan, in sentence: Sentence) -> Int? {
    let first = sentence.tokens.lowerBound
    guard first + 1 < title.tokens.lowerBound, document.tokens[first].word == "in",
      index.nameAt[first + 1] >= 0
    else { return nil }
    let city = index.names[Int(index.nameAt[first + 1])]
    guard city.isCapital, city.tokens.lowerBound == first + 1 else { return nil }
    let behind = city.tokens.upperBound..<title.tokens.lowerBound
    guard behind.count <= 1, behind.allSatisfy({ document.tokens[$0].word == "," }) else {
      return nil
    }
    return home.country(of: city)
  }

  /// The country of a title without one: that of the dateline, and of ministers the one of whose affairs the text tells.
  func country(of title: TitleSpan, _ office: Title, in number: Int) -> Int? {
    assumed(of: title, office, in: number).flatMap { mayHave(office, $0) ? $0 : nil }
  }

  private func assumed(of title: TitleSpan, _ office: Title, in number: Int) -> Int? {
    let sentence = document.sentences[number]
    if let scene = scene(of: title, in: sentence) { return scene }
    // A secretary of state is that of the United States, wherever the report is from.
    if !office.countries.isEmpty, !(home.dateline.map { isOf(office, $0) } ?? false) {
      let named = office.countries.compactMap { home.country(of: $0) }
      guard named.count == 1, isOwn(title, of: named[0], in: sentence),
        !home.isGoal(named[0], in: number)
      else { return nil }
      return named[0]
    }
    // "Lima condemned the raid. Prime Minister Ana Roy …": the report goes on about whoever acted before.
    if let dateline = home.dateline, title.tokens.lowerBound == sentence.tokens.lowerBound,
      let acting = home.acting(before: title.tokens.lowerBound), acting != dateline,
      mentions[acting, default: 0] >= mentions[dateline, default: 0]
    {
      return nil
    }
    if let dateline = home.dateline {
      return isOwn(title, of: dateline, in: sentence) ? dateline : nil
    }
    // "Vice President Ana Roy", in a text of another country, is that of the one for which the outlet writes.
    if let subject, office.key != "vice president", isOwn(title, of: subject, in: sentence) {
      return subject
    }
    // "President Ana Roy" without a country is the one of those for whom the outlet writes.
    guard office.class != .headOfState || HomeOffices.monarchs.contains(office.key),
      HomeOffices.offices.contains(office.class) || office.key == "speaker",
      !title.prefixes.contains("deputy"),
      let country = home.country(at: title.tokens.lowerBound, isGovernment: true),
      // A country that is named in passing is not the one that the text is about.
      country == first || mentions[country, default: 0] > 1,
      isOwn(title, of: country, in: sentence)
    else { return nil }
    return country
  }

  /// Whether a country may have the office: only a monarchy has a king.
  private func mayHave(_ office: Title, _ country: Int) -> Bool {
    guard HomeOffices.monarchs.contains(office.key), let code = index.entities[country].key else {
      return true
    }
    return HomeOffices.monarchies.contains(code)
  }

  private func isOf(_ office: Title, _ country: Int) -> Bool {
    index.entities[country].key.map(office.countries.contains) ?? false
  }

  /// Whether other countries alone are told of before a title, by an adjective too: "The Peruvian mission was headed by Ana
  /// Roy, a former minister".
  func isAbroad(_ title: TitleSpan, for home: Int, in sentence: Sentence) -> Bool {
    let told = Set(
      (sentence.tokens.lowerBound..<title.tokens.lowerBound).lazy.filter {
        index.name(at: $0)?.kind == .country
      }.compactMap { index.entity(at: $0) })
    return !told.isEmpty && !told.contains(home)
  }

  /// Whether nothing before a title says whose it is: neither a country of its own nor only other countries.
  private func isOwn(_ title: TitleSpan, of home: Int, in sentence: Sentence) -> Bool {
    let before = sentence.tokens.lowerBound..<title.tokens.lowerBound
    if let last = before.last, index.nameAt[last] >= 0 { return false }
    let words = before.suffix(2).map { document.tokens[$0].word }
    // "regional human rights minister Ana Roy".
    if before.suffix(4).contains(where: { HomeOffices.regions.contains(document.tokens[$0].word) })
    {
      return false
    }
    if words.contains(where: { ["'s", "'", "’s", "’"].contains($0) }) { return false }
    var countries: Set<Int> = []
    for token in before where index.nameAt[token] >= 0 {
      let number = Int(index.nameAt[token])
      // "On the Malian side, Prime Minister Ana Roy", "Malian troops will leave, Defence Minister Kofi Mensah said".
      if index.names[number].kind == .country, index.names[number].form == .adjective,
        token <= sentence.tokens.lowerBound + 2
      {
        countries.insert(index.entityOfName[number])
      }
      if index.names[number].kind == .country, index.names[number].form == .name {
        countries.insert(index.entityOfName[number])
      }
      // "In Caracas, Defense Minister Ana Roy": where a sentence begins in another's capital, it is the other's.
      if index.names[number].isCapital, index.names[number].country != nil,
        token <= sentence.tokens.lowerBound + 2
      {
        countries.insert(self.home.country(of: index.names[number]) ?? index.entityOfName[number])
      }
    }
    return countries.isEmpty || countries.contains(home)
  }

  /// Heads of states of whom an outlet has none of its own.
  private static let monarchs: Set<String> = ["king", "queen", "emir", "sultan", "emperor"]

  /// The states that have a monarch of their own, by their ISO codes.
  private static let monarchies: Set<String> = [
    "ae", "be", "bh", "bn", "bt", "dk", "es", "gb", "jo", "jp", "kh", "kw", "ls", "lu", "ma", "my",
    "nl", "no", "om", "qa", "sa", "se", "sz", "th", "to",
  ]

  /// The sentence nearest to one that names a country, before it or else behind it.
  func naming(_ country: Int, near sentence: Int) -> Int? {
    func names(_ number: Int) -> Bool {
      document.sentences[number].tokens.contains { index.entity(at: $0) == country }
    }
    let reach = 40
    return stride(from: sentence, through: max(0, sentence - reach), by: -1).first(where: names)
      ?? stride(
        from: sentence, to: min(document.sentences.count, sentence + reach), by: 1
      ).first(where: names)
  }

  /// The last sentence that names a country, not far before a title's.
  func naming(_ country: Int, upTo sentence: Int) -> Int? {
    stride(from: sentence, through: max(0, sentence - 10), by: -1).first { number in
      document.sentences[number].tokens.contains { index.entity(at: $0) == country }
    }
  }
}
