internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// Organizations by their head nouns.
extension NameFinder {
  /// An organization by its head noun: "Northern Fleet", "Ministry of Foreign Affairs", "Kurdish Workers' Union".
  ///
  /// All its words but "of", "and", "for", "the" have capitals, and it has two at least. Adjectives of countries at its
  /// beginning belong to it.
  func organizationName(
    at index: Int, in sentence: Sentence, isNumbered: Bool = false
  ) -> NameSpan? {
    let end = sentence.tokens.upperBound
    // "the 3rd Infantry Brigade".
    if tokens[index].shape.contains(.number), index + 1 < end,
      isOrdinal(index) || NameWords.numberedUnits.contains(tokens[index + 1].word)
    {
      return numberedUnit(at: index, in: sentence)
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
    // "the 4th Division" is a name; "the Division" is none.
    guard let run = headedRun(from: index, before: end),
      isNumbered || run.capitals >= 2 && run.tokens.count >= 2
    else { return nil }
    let known = tableName(at: index, in: sentence, isHeadline: false)
    if let known, isOfTables(run, as: known) { return nil }
    // "President" or a rank at the beginning is a person's title; "National" is none, though "a national" is.
    if let title = gazetteer.longestMatch(
      in: tokens[index..<end], accepting: { $0.category == .title }),
      gazetteer.title(title.entries[0].key)?.standsBeforeName ?? true
    {
      return nil
    }
    var span = NameSpan(
      tokens: run.tokens, kind: .organization, subkind: run.subkind, name: text(run.tokens))
    if let owner = known, owner.kind == .country {
      span.country = owner.key
      // "Russian Foreign Ministry" is a name; "Russian Army" too.
      if run.tokens.count - owner.tokens.count < 1 { return nil }
    }
    return span
  }

  /// A unit of an army with its number: "the 3rd Infantry Brigade".
  private func numberedUnit(at index: Int, in sentence: Sentence) -> NameSpan? {
    guard let unit = organizationName(at: index + 1, in: sentence, isNumbered: true),
      unit.subkind == .militaryUnit, unit.key == nil
    else { return nil }
    var numbered = unit
    numbered.tokens = index..<unit.tokens.upperBound
    numbered.name = text(numbered.tokens)
    return numbered
  }

  /// Words with capitals up to a noun for organizations, with what that noun is of.
  private struct HeadedRun {
    var tokens: Range<Int>
    var subkind: EntitySubkind?
    /// How many parts with capitals it has.
    var capitals: Int
  }

  private func headedRun(from index: Int, before end: Int) -> HeadedRun? {
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
      } else if head?.end == position, let last = endOfLinked(at: position, end) {
        capitals += 1
        head = (last, head?.subkind)
        position = last
      } else if position > index, isPeoplesCongress(at: position, end) {
        capitals += 1
        position += 2
        head = (position, .party)
      } else {
        break
      }
    }
    return head.map {
      HeadedRun(tokens: index..<$0.end, subkind: $0.subkind, capitals: capitals)
    }
  }

  /// The end of what a preposition or "and" ties to a head noun: "Ministry of Defense", "Organization for Security and
  /// Cooperation".
  private func endOfLinked(at link: Int, _ end: Int) -> Int? {
    guard NameWords.organizationLinks.contains(tokens[link].word), link + 1 < end,
      let next = nextCapital(after: link, end), !isArmyOfCountry(at: next, end)
    else { return nil }
    var last = next
    while last < end, isNameWord(last) || tokens[last].word == "and" {
      if tokens[last].word == "and", !(last + 1 < end && isNameWord(last + 1)) { break }
      last += 1
    }
    return last > next ? last : nil
  }

  /// Whether an "'s" stands in "the Ghana People's Congress", which is no legislature.
  private func isPeoplesCongress(at mark: Int, _ end: Int) -> Bool {
    tokens[mark].word == "'s" && tokens[mark - 1].word == "people"
      && mark + 1 < end && tokens[mark + 1].word == "congress"
      && tokens[mark + 1].shape.contains(.capitalized)
  }

  /// Whether some words are a name of the tables, or begin with one that is longer than an adjective.
  private func isOfTables(_ run: HeadedRun, as known: NameSpan) -> Bool {
    if known.tokens.count >= run.tokens.count { return true }
    guard known.form == .name, known.kind != .place || !known.isCapital, known.kind != .country
    else { return false }
    // "Ohio Institute of Technology": a school of a region bears its name.
    // So does "Ohio Valley Bank".
    let isSchool =
      known.kind == .place
      && (run.subkind == EntitySubkind(rawValue: "academic")
        || run.subkind == .company && run.tokens.count > 2)
      && known.tokens.upperBound < run.tokens.upperBound
    return !isSchool
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
    "corps",
  ]

  /// Units that bear a number behind them: "Unit 8200".
  static let countedUnits: Set<WordKey> = ["unit", "detachment"]

  /// Words that join the parts of an organization's name.
  static let organizationLinks: Set<WordKey> = ["of", "for", "on", "and", "to"]
}
