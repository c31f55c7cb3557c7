internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// What a text says that a name is: "Velmar is a town in the north of Peru".
struct NameDefinition {
  let tokens: Range<Int>
  let kind: EntityKind
  let subkind: EntitySubkind
}

extension NameFinder {
  /// Adds the names of which the text says what they are, "Velmar is a river in Peru", wherever they stand, and gives those
  /// that the tables don't know the kind that the text says.
  ///
  /// O(tokens).
  func define(_ names: inout [NameSpan]) {
    var definitions: [[WordKey]: NameDefinition] = [:]
    var taken: [Int: Int] = [:]
    for (number, sentence) in document.sentences.enumerated() where !isHeadline[number] {
      for noun in sentence.tokens {
        guard let definition = definition(by: noun, in: sentence) else { continue }
        if taken.isEmpty {
          for (name, span) in names.enumerated() {
            for token in span.tokens { taken[token] = name }
          }
        }
        let covering = Set(definition.tokens.compactMap { taken[$0] })
        let isOwn = covering.allSatisfy {
          names[$0].tokens == definition.tokens && names[$0].key == nil
        }
        let words = definition.tokens.map { tokens[$0].word }
        if isOwn, definitions[words] == nil { definitions[words] = definition }
      }
    }
    guard !definitions.isEmpty else { return }
    for number in names.indices where names[number].key == nil {
      guard let definition = definitions[names[number].tokens.map { tokens[$0].word }] else {
        continue
      }
      if names[number].kind != definition.kind {
        (names[number].kind, names[number].subkind) = (definition.kind, definition.subkind)
      }
    }
    names += repeated(definitions, beside: taken)
  }

  /// The places where defined names stand that nothing else takes.
  private func repeated(
    _ definitions: [[WordKey]: NameDefinition], beside taken: [Int: Int]
  ) -> [NameSpan] {
    let firsts = Set(definitions.keys.compactMap(\.first))
    var found: [NameSpan] = []
    for (number, sentence) in document.sentences.enumerated() where !isHeadline[number] {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        guard firsts.contains(tokens[token].word), tokens[token].shape.contains(.capitalized),
          token == sentence.tokens.lowerBound || !isNameWord(token - 1),
          taken[token] == nil
        else {
          token += 1
          continue
        }
        let run = capitalRun(from: token, in: sentence)
        if let definition = definitions[run.map { tokens[$0].word }],
          run.allSatisfy({ taken[$0] == nil })
        {
          found.append(
            NameSpan(
              tokens: run, kind: definition.kind, subkind: definition.subkind, name: text(run)))
        }
        token = run.upperBound
      }
    }
    return found
  }

  /// What a noun with "is" says of the name that is its subject.
  private func definition(by noun: Int, in sentence: Sentence) -> NameDefinition? {
    guard let (kind, subkind) = NameWords.definitions[tokens[noun].lemma],
      tokens[noun].word == tokens[noun].lemma, tokens[noun].shape.contains(.lowercase),
      tree.child(of: noun, .copula) != nil, tree.child(of: noun, .caseMarking) == nil,
      let subject = tree.children(of: noun, .nominalSubject).first, subject < noun,
      tokens[subject].partOfSpeech == .properNoun,
      let article = tree.child(of: noun, .determiner), article < noun,
      ["a", "an", "the", "one"].contains(tokens[article].word),
      !tree.hasChild(of: noun, words: NameWords.unreal),
      tree.child(
        of: noun, .nominalModifier, .clausalModifier, .relativeClause, .adjectivalModifier) != nil
    else { return nil }
    var first = subject
    while first > sentence.tokens.lowerBound, isNameWord(first - 1) { first -= 1 }
    let run = capitalRun(from: first, in: sentence)
    guard run.contains(subject), run.count <= 5, run.upperBound < noun,
      run.allSatisfy({
        isNameWord($0) || NameWords.particles.contains(tokens[$0].word) || tokens[$0].word == "-"
      }),
      // "Ana Roy is the town that loves her": persons are known by their given names.
      kind == .organization || !isGivenName(first)
        || NameWords.definitions[tokens[run.upperBound - 1].lemma] != nil,
      // "66 Street is a road".
      run.count > 1
        || !NameWords.directions.contains(tokens[first].word)
          && NameWords.definitions[tokens[first].lemma] == nil
    else { return nil }
    return NameDefinition(tokens: run, kind: kind, subkind: subkind)
  }
}

extension NameWords {
  /// Nouns that say what an entity is.
  static let definitions: [WordKey: (EntityKind, EntitySubkind)] = {
    var kinds: [WordKey: (EntityKind, EntitySubkind)] = [:]
    for (noun, subkind) in settlements { kinds[noun] = (.place, EntitySubkind(rawValue: subkind)) }
    for (nouns, kind, subkind) in sorts {
      for noun in nouns { kinds[noun] = (kind, EntitySubkind(rawValue: subkind)) }
    }
    return kinds
  }()

  /// Words beside a noun that keep it from saying what something is.
  static let unreal: Set<WordKey> = [
    "not", "no", "like", "near", "from", "fictional", "fictitious", "imaginary", "mythical",
    "proposed", "planned",
  ]

  private static let sorts: [([WordKey], EntityKind, String)] = [
    (["commune", "borough", "neighborhood", "neighbourhood", "comune"], .place, "city"),
    (["archipelago", "peninsula", "valley", "canton", "subdistrict", "islet"], .place, "region"),
    (
      [
        "river", "lake", "mountain", "volcano", "glacier", "stream", "tributary", "creek", "reef",
        "hill", "desert", "stratovolcano", "atoll",
      ], .place, "nature"
    ),
    (
      [
        "bridge", "dam", "airport", "stadium", "castle", "cathedral", "monastery", "prison",
        "lighthouse", "street", "road", "highway", "freeway", "motorway", "skyscraper", "palace",
        "fortress", "reservoir", "cemetery",
      ], .place, "building"
    ),
    (
      [
        "company", "firm", "manufacturer", "airline", "bank", "retailer", "conglomerate",
        "corporation", "startup", "subsidiary", "brewery", "insurer", "automaker", "shipbuilder",
      ], .organization, "company"
    ),
    (["party"], .organization, "party"),
    (["newspaper", "magazine", "tabloid", "broadsheet"], .organization, "news_outlet"),
    (["militia"], .organization, "armed_group"),
    (["brigade", "regiment", "battalion"], .organization, "military_unit"),
    (
      ["charity", "nonprofit", "foundation", "ngo", "think-tank"], .organization, "nongovernmental"
    ),
    (["university", "college"], .organization, "academic"),
  ]
}
