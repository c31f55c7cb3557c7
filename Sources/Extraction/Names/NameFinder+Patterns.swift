internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

extension NameFinder {
  /// A military base by its head noun: "Ramstein Air Base", "the 7th Kenyan Infantry Base", "Camp Lemonnier".
  ///
  /// The name begins after adjectives of countries, which say whose the base is; it needs a part of its own: a name, a
  /// number or an ordinal.
  func baseName(at index: Int, in sentence: Sentence) -> NameSpan? {
    let end = sentence.tokens.upperBound
    let isNumber = tokens[index].shape.contains(.number)
    if let base = prefixedBase(at: index, in: sentence) { return base }
    guard tokens[index].shape.contains(.capitalized) || isNumber else { return nil }
    if tokens[index].shape.contains(.capitalized), let length = baseNoun(at: index, end) {
      return baseName(at: index, behindNoun: length, in: sentence)
    }
    // The proper part, then the noun within a few words.
    guard !isAdjectiveOfCountry(index, end), !isAdjectiveOfPlace(index, end) else { return nil }
    if isNumber {
      guard isOrdinal(index) else { return nil }
    } else {
      guard isNameWord(index),
        !isTitleWord(index, end) || NameWords.royal.contains(tokens[index].word)
      else { return nil }
    }
    var position = index + 1
    while position < end, position <= index + 4 {
      if let length = baseNoun(at: position, end) {
        return isBase(index..<position, before: position..<position + length, in: sentence)
          ? base(index..<position + length) : nil
      }
      let isMiddle =
        isNameWord(position) || isAdjectiveOfCountry(position, end)
        || tokens[position].word == "-" || NameWords.baseModifiers.contains(tokens[position].word)
        // "the Tariq bin Ziyad barracks".
        || ["bin", "ibn", "ben"].contains(tokens[position].word)
      guard isMiddle else { return nil }
      position += 1
    }
    return nil
  }

  /// How many words a noun for bases has that begins at a word: 2 at "Air Base".
  private func baseNoun(at position: Int, _ end: Int) -> Int? {
    gazetteer.longestMatch(in: tokens[position..<end], accepting: { $0.category == .baseNoun })?
      .length
  }

  /// A base whose head noun stands first: "Camp Lemonnier", "Fort Bragg", "Naval Station Rota".
  private func baseName(
    at index: Int, behindNoun length: Int, in sentence: Sentence
  ) -> NameSpan? {
    let end = sentence.tokens.upperBound
    let start = index + length
    // "Air Base 201", "Camp 7".
    if start < end, tokens[start].shape.contains(.number), !isOrdinal(start),
      tokens[start - 1].shape.contains(.capitalized)
    {
      return base(index..<start + 1)
    }
    // "Camp de Gaulle", "Camp de la Paix".
    var proper = start
    while proper < min(end, start + 2), tokens[proper].shape.contains(.lowercase),
      NameWords.particles.contains(tokens[proper].word)
    {
      proper += 1
    }
    guard proper < end, isNameWord(proper), !isTitleWord(start, end),
      !isAdjectiveOfCountry(start, end), baseNoun(at: start, end) == nil,
      NameWords.leadingBaseNouns.contains(tokens[index].word)
    else { return nil }
    let run = capitalRun(from: proper, in: sentence)
    // "Fort Worth" and "Camp David" are places that the tables know.
    guard
      gazetteer.longestMatch(
        in: tokens[index..<end],
        accepting: { $0.category == .place || $0.category == .organization }
      ).map({ $0.length <= length }) ?? true
    else { return nil }
    return base(index..<run.upperBound)
  }

  /// Whether some words before a noun for bases make a base's name with it.
  private func isBase(
    _ proper: Range<Int>, before noun: Range<Int>, in sentence: Sentence
  ) -> Bool {
    let (index, isNumber) = (proper.lowerBound, tokens[proper.lowerBound].shape.contains(.number))
    // "the Ain al-Asad base".
    let isArabic =
      index > sentence.tokens.lowerBound && tokens[index - 1].word == "the"
      && tokens[noun.lowerBound].word == "base"
      && proper.contains { ["al", "at", "ad", "as", "ar"].contains(tokens[$0].word) }
    guard
      isArabic || isUnknownName(of: proper, in: sentence)
        || isWorthyBaseNoun(noun, isNumbered: isNumber)
    else { return false }
    // "Karama Refugee Camp", "Growth Facility": grounds and funds of civilians.
    if proper.contains(where: { NameWords.civil.contains(tokens[$0].word) }) { return false }
    // "is a United States Air Force Base": what every base of a service is called is nobody's name.
    if !isNumber, proper.allSatisfy({ NameWords.services.contains(tokens[$0].word) }) {
      return false
    }
    // "the Sovereign Base Areas" are no base.
    if noun.upperBound < sentence.tokens.upperBound,
      NameWords.grounds.contains(tokens[noun.upperBound].word)
    {
      return false
    }
    // "a NATO military base" is one of NATO's.
    guard let owner = tableName(at: index, in: sentence, isHeadline: false) else { return true }
    return owner.kind != .organization || owner.tokens.upperBound != noun.lowerBound
  }

  /// A base by the letters of the service whose it is: "RAF Akrotiri", "NAS Sigonella"; not "RAF Tornado jets".
  private func prefixedBase(at index: Int, in sentence: Sentence) -> NameSpan? {
    let end = sentence.tokens.upperBound
    guard tokens[index].shape.contains(.allCapitals),
      let country = NameWords.servicesOfBases[tokens[index].word],
      index + 1 < end, isNameWord(index + 1), !tokens[index + 1].shape.contains(.allCapitals),
      !isTitleWord(index + 1, end), !isAdjectiveOfCountry(index + 1, end)
    else { return nil }
    let run = index..<capitalRun(from: index + 1, in: sentence).upperBound
    guard run.count <= 4, !endsInHeadNoun(run, .organizationNoun),
      run.upperBound >= end
        || ![.noun, .properNoun].contains(tokens[run.upperBound].partOfSpeech)
    else { return nil }
    var span = base(run)
    span.country = country.isEmpty ? span.country : country
    return span
  }

  /// Several bases are no base's name, and a lone small "base" or "camp" after a name may be any: "the Kabul base".
  private func isWorthyBaseNoun(_ range: Range<Int>, isNumbered: Bool) -> Bool {
    let last = document.tokens[range.upperBound - 1]
    if last.word != last.lemma, !last.shape.contains(.capitalized) { return false }
    if NameWords.baseNounPlurals.contains(last.word) { return false }
    return isNumbered || range.count > 1 || last.shape.contains(.capitalized)
      || !NameWords.anyGrounds.contains(last.word)
  }

  /// The name of a base, with the country whose adjective stands inside it.
  private func base(_ range: Range<Int>) -> NameSpan {
    var span = NameSpan(tokens: range, kind: .base, name: text(range))
    for token in range.dropFirst() {
      if let entry = gazetteer.longestMatch(
        in: document.tokens[token..<range.upperBound],
        accepting: { $0.category == .countryAdjective })
      {
        span.country = entry.entries[0].key
      }
    }
    return span
  }

  func isOrdinal(_ index: Int) -> Bool {
    let range = document.tokens[index].range
    let bytes = document.document.text.bytes[range].suffix(2)
    return ["st", "nd", "rd", "th"].contains { bytes.elementsEqual($0.utf8) }
  }

  func isAdjectiveOfCountry(_ index: Int, _ end: Int) -> Bool {
    gazetteer.longestMatch(
      in: document.tokens[index..<end], accepting: { $0.category == .countryAdjective }) != nil
  }

  private func isAdjectiveOfPlace(_ index: Int, _ end: Int) -> Bool {
    gazetteer.longestMatch(
      in: document.tokens[index..<end],
      accepting: { $0.category == .placeAdjective || $0.category == .placeDemonym }
    ) != nil
  }

  private func isTitleWord(_ index: Int, _ end: Int) -> Bool {
    gazetteer.longestMatch(in: document.tokens[index..<end], accepting: { $0.category == .title })
      != nil
  }
}

extension NameWords {
  /// What behind "Base" makes it the name of something else: "Sovereign Base Area".
  static let grounds: Set<WordKey> = [
    "area", "areas", "closure", "realignment", "camp", "structure",
  ]

  /// Base nouns that stand before the name.
  static let leadingBaseNouns: Set<WordKey> = [
    "camp", "fort", "caserma", "naval", "marine", "joint", "air", "raf", "hmas", "hms", "forward",
    "combat", "garrison",
  ]

  /// Titles that the names of bases begin with: "King Faisal Air Base".
  static let royal: Set<WordKey> = ["king", "prince", "queen", "princess", "sheikh", "shaikh"]

  /// Words of the names of services, which tell no base from another.
  static let services: Set<WordKey> = [
    "air", "space", "force", "army", "navy", "naval", "marine", "marines", "corps", "coast",
    "guard",
    "national", "reserve", "joint", "royal", "military", "defense", "defence", "aviation", "states",
  ]

  /// Letters before the names of bases, and the country whose they are if it is one.
  static let servicesOfBases: [WordKey: String] = [
    "raf": "gb", "hmnb": "gb", "cfb": "ca", "usag": "us", "nas": "", "mcas": "", "fob": "",
  ]

  static let baseNounPlurals: Set<WordKey> = [
    "bases", "airbases", "airfields", "installations", "facilities", "outposts", "camps", "forts",
    "garrisons",
    "stations", "barracks'", "bunkers", "posts",
  ]

  /// Nouns of grounds that may be anything where they are small: a camp of refugees, a facility for fuel.
  static let anyGrounds: Set<WordKey> = [
    "base", "camp", "facility", "installation", "depot", "arsenal", "fortress",
  ]

  /// Words that make a camp or facility one of civilians.
  static let civil: Set<WordKey> = [
    "refugee", "refugees", "displaced", "holiday", "summer", "labor", "labour", "concentration",
    "death", "relief", "growth", "credit", "loan", "lending", "financing", "fund", "investment",
    "research", "medical", "health", "sports", "storage", "nuclear", "enrichment",
  ]

  /// Small words inside the name of a base.
  static let baseModifiers: Set<WordKey> = [
    "military", "air", "naval", "army", "marine", "international", "joint", "missile", "submarine",
    "de",
    "al", "el",
  ]
}
