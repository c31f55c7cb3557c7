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
    let tokens = document.tokens
    let end = sentence.tokens.upperBound
    func baseNoun(at position: Int) -> Int? {
      gazetteer.longestMatch(in: tokens[position..<end], accepting: { $0.category == .baseNoun })?
        .length
    }
    let first = tokens[index]
    let isNumber = first.shape.contains(.number)
    if let base = prefixedBase(at: index, in: sentence) { return base }
    guard first.shape.contains(.capitalized) || isNumber else { return nil }
    // "Camp Lemonnier", "Fort Bragg", "Naval Station Rota": the head noun stands first.
    if let length = baseNoun(at: index), first.shape.contains(.capitalized) {
      let start = index + length
      // "Air Base 201", "Camp 7".
      if start < end, tokens[start].shape.contains(.number), !isOrdinal(start),
        tokens[start - 1].shape.contains(.capitalized)
      {
        return base(index..<start + 1)
      }
      guard start < end, isNameWord(start), !isTitleWord(start, end),
        !isAdjectiveOfCountry(start, end), baseNoun(at: start) == nil,
        NameWords.leadingBaseNouns.contains(first.word)
      else { return nil }
      let run = capitalRun(from: start, in: sentence)
      // "Fort Worth" and "Camp David" are places that the tables know.
      guard
        gazetteer.longestMatch(
          in: tokens[index..<end],
          accepting: { $0.category == .place || $0.category == .organization }
        ).map({ $0.length <= length }) ?? true
      else { return nil }
      return base(index..<run.upperBound)
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
      if let length = baseNoun(at: position) {
        // "the Ain al-Asad base".
        let isArabic =
          index > sentence.tokens.lowerBound && tokens[index - 1].word == "the"
          && tokens[position].word == "base"
          && (index..<position).contains {
            ["al", "at", "ad", "as", "ar"].contains(tokens[$0].word)
          }
        guard
          isArabic || isUnknownName(of: index..<position, in: sentence)
            || isWorthyBaseNoun(position..<position + length, isNumbered: isNumber)
        else { return nil }
        // "Karama Refugee Camp", "Growth Facility": grounds and funds of civilians.
        if (index..<position).contains(where: { NameWords.civil.contains(tokens[$0].word) }) {
          return nil
        }
        // "is a United States Air Force Base": what every base of a service is called is nobody's name.
        if !isNumber,
          (index..<position).allSatisfy({ NameWords.services.contains(tokens[$0].word) })
        {
          return nil
        }
        // "the Sovereign Base Areas" are no base.
        if position + length < end, NameWords.grounds.contains(tokens[position + length].word) {
          return nil
        }
        // "a NATO military base" is one of NATO's.
        if let owner = tableName(at: index, in: sentence, isHeadline: false),
          owner.kind == .organization, owner.tokens.upperBound == position
        {
          return nil
        }
        return base(index..<position + length)
      }
      let isMiddle =
        isNameWord(position) || isAdjectiveOfCountry(position, end)
        || tokens[position].word == "-" || NameWords.baseModifiers.contains(tokens[position].word)
      guard isMiddle else { return nil }
      position += 1
    }
    return nil
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

  private func isOrdinal(_ index: Int) -> Bool {
    let range = document.tokens[index].range
    let bytes = document.document.text.bytes[range].suffix(2)
    return ["st", "nd", "rd", "th"].contains { bytes.elementsEqual($0.utf8) }
  }

  private func isAdjectiveOfCountry(_ index: Int, _ end: Int) -> Bool {
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

  /// An organization by its head noun: "Northern Fleet", "Ministry of Foreign Affairs", "Kurdish Workers' Union".
  ///
  /// All its words but "of", "and", "for", "the" have capitals, and it has two at least. Adjectives of countries at its
  /// beginning belong to it.
  func organizationName(
    at index: Int, in sentence: Sentence, isNumbered: Bool = false
  ) -> NameSpan? {
    let tokens = document.tokens
    let end = sentence.tokens.upperBound
    // "the 3rd Infantry Brigade".
    if tokens[index].shape.contains(.number), index + 1 < end,
      isOrdinal(index) || NameWords.numberedUnits.contains(tokens[index + 1].word)
    {
      guard let unit = organizationName(at: index + 1, in: sentence, isNumbered: true),
        unit.subkind == .militaryUnit, unit.key == nil
      else { return nil }
      var numbered = unit
      numbered.tokens = index..<unit.tokens.upperBound
      numbered.name = text(numbered.tokens)
      return numbered
    }
    guard tokens[index].shape.contains(.capitalized),
      isNameWord(index) || isAdjectiveOfCountry(index, end)
    else { return nil }
    // "Unit 8200", "Detachment 88".
    if NameWords.countedUnits.contains(tokens[index].word), index + 1 < end,
      tokens[index + 1].shape.contains(.number), tokens[index + 1].end - tokens[index + 1].begin > 1
    {
      return NameSpan(
        tokens: index..<index + 2, kind: .organization, subkind: .militaryUnit,
        name: text(index..<index + 2))
    }
    var position = index
    var head: (end: Int, subkind: EntitySubkind?)?
    var capitals = 0
    while position < end, position < index + 9 {
      let token = tokens[position]
      // "the Franco-Chilean Brigade".
      if position == index, NameWords.halves.contains(token.word), position + 2 < end,
        tokens[position + 1].word == "-", isAdjectiveOfCountry(position + 2, end)
      {
        capitals += 1
        position += 2
      } else if token.shape.contains(.capitalized),
        isNameWord(position) || isAdjectiveOfCountry(position, end)
      {
        capitals += 1
        let match = gazetteer.longestMatch(
          in: tokens[position..<end], accepting: { $0.category == .organizationNoun })
        position += max(match?.length ?? 1, 1)
        if let match { head = (position, match.entries[0].subkind) }
        // "Regional Command East".
        if match != nil, token.word == "command", position < end,
          NameWords.quarters.contains(tokens[position].word),
          tokens[position].shape.contains(.capitalized)
        {
          head = (position + 1, head?.subkind)
          break
        }
      } else if head?.end == position, NameWords.organizationLinks.contains(token.word),
        position + 1 < end, let next = nextCapital(after: position, end),
        !isArmyOfCountry(at: next, end)
      {
        // "Ministry of Defense", "Organization for Security and Cooperation": what follows belongs to the name.
        position = next
        var last = next
        while last < end, isNameWord(last) || tokens[last].word == "and" {
          if tokens[last].word == "and", !(last + 1 < end && isNameWord(last + 1)) { break }
          last += 1
        }
        guard last > next else { break }
        capitals += 1
        head = (last, head?.subkind)
        position = last
      } else if token.word == "'s", position > index, tokens[position - 1].word == "people",
        position + 1 < end, tokens[position + 1].word == "congress",
        tokens[position + 1].shape.contains(.capitalized)
      {
        // "the Ghana People's Congress": no legislature.
        capitals += 1
        position += 2
        head = (position, .party)
      } else {
        break
      }
    }
    // "the 4th Division" is a name; "the Division" is none.
    guard let head, isNumbered || capitals >= 2 && head.end - index >= 2 else { return nil }
    let range = index..<head.end
    // What the tables know as one name is theirs; so is what begins with one that is longer than an adjective.
    if let known = tableName(at: index, in: sentence, isHeadline: false) {
      if known.tokens.count >= range.count { return nil }
      // "Ohio Institute of Technology": a school of a region bears its name.
      // So does "Ohio Valley Bank".
      let isSchool =
        known.kind == .place
        && (head.subkind == EntitySubkind(rawValue: "academic")
          || head.subkind == .company && range.count > 2)
        && known.tokens.upperBound < head.end
      if known.form == .name, known.kind != .place || !known.isCapital, known.kind != .country,
        !isSchool
      {
        return nil
      }
    }
    // "President" or a rank at the beginning is a person's title; "National" is none, though "a national" is.
    if let title = gazetteer.longestMatch(
      in: tokens[index..<end], accepting: { $0.category == .title }),
      gazetteer.title(title.entries[0].key)?.standsBeforeName ?? true
    {
      return nil
    }
    var span = NameSpan(
      tokens: range, kind: .organization, subkind: head.subkind, name: text(range))
    if let owner = tableName(at: index, in: sentence, isHeadline: false), owner.kind == .country {
      span.country = owner.key
      // "Russian Foreign Ministry" is a name; "Russian Army" too.
      if range.count - owner.tokens.count < 1 { return nil }
    }
    return span
  }

  /// Whether an adjective of a country stands before a word in small letters: "the 5th Brigade of the Somali army".
  private func isArmyOfCountry(at index: Int, _ end: Int) -> Bool {
    guard
      let owner = gazetteer.longestMatch(
        in: document.tokens[index..<end], accepting: { $0.category == .countryAdjective })
    else { return false }
    let next = index + owner.length
    return next < end && document.tokens[next].shape.contains(.lowercase)
  }

  private func nextCapital(after position: Int, _ end: Int) -> Int? {
    var next = position + 1
    if next < end, document.tokens[next].word == "the" { next += 1 }
    return next < end && isNameWord(next) ? next : nil
  }
}

extension NameWords {
  /// Parts of a land behind the name of a command: "Regional Command East".
  static let quarters: Set<WordKey> = [
    "east", "west", "north", "south", "centre", "center", "capital", "southwest", "southeast",
    "northwest", "northeast",
  ]

  /// Short forms of countries' adjectives, which only stand before a hyphen: "Franco-German".
  static let halves: Set<WordKey> = [
    "franco", "sino", "russo", "anglo", "indo", "greco", "graeco", "italo", "austro", "hispano",
    "luso", "turco", "belgo", "dano", "euro", "afro", "serbo", "polono", "finno",
  ]

  /// Units that bear a number without an ending: "84 Squadron", "45 Commando".
  static let numberedUnits: Set<WordKey> = [
    "squadron", "commando", "brigade", "wing", "regiment", "battalion", "division", "flotilla",
  ]

  /// Units that bear a number behind them: "Unit 8200".
  static let countedUnits: Set<WordKey> = ["unit", "detachment"]

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

  /// Words that join the parts of an organization's name.
  static let organizationLinks: Set<WordKey> = ["of", "for", "on", "and", "to"]
}
