internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// What kind of actor a noun or a name is.
extension ParticipantFinder {
  /// Whether men are those of an armed body whose name stands right before them: "Wagner men".
  func isMenOfBody(_ noun: Int) -> Bool {
    guard tokens[noun].lemma == "man", noun > 0, let name = index.name(at: noun - 1) else {
      return false
    }
    return name.kind == .organization
      && [.armedGroup, .militaryUnit].contains(name.subkind) && tree.head(of: noun - 1) == noun
  }

  /// Whether a word is the type of an aircraft, vehicle or gun, behind a nation: "Peruvian F-16s", "Chilean T-72 tanks".
  func isWeaponType(_ token: Int) -> Bool {
    guard tokens[token].partOfSpeech == .properNoun || tokens[token].partOfSpeech == .noun,
      index.nameAt[token] < 0, token > 0,
      tokens[token].shape.contains(.capitalized) || tokens[token].shape.contains(.allCapitals),
      token + 2 < tokens.count, tokens[token + 1].word == "-",
      tokens[token + 2].shape.contains(.number),
      tree.isInSentence(token, of: token + 2),
      tree.head(of: token + 2) == token, ParticipantFinder.types.contains(tokens[token].word)
    else { return false }
    return tree.children(of: token, .adjectivalModifier, .compound, .possessiveModifier).contains {
      $0 < token && index.name(at: $0)?.kind == .country
    }
  }

  /// The letters with which the types of arms begin.
  private static let types: Set<WordKey> = [
    "f", "fa", "b", "a", "ah", "uh", "ch", "mh", "c", "ac", "kc", "ea", "mq", "rq", "su", "mig",
    "mi",
    "tu", "il", "ka", "an", "t", "m", "bm", "btr", "bmp", "j", "jf", "h", "k", "ef", "av", "cv",
    "u",
  ]

  /// Whether a word is an office in force, whose holder acts for the country: "the Dutch prime minister", not "a former
  /// Dutch minister".
  func isOfficer(_ token: Int) -> Bool {
    Lexicon.offices.contains(tokens[token].lemma)
      && !isFormer(token)
  }

  /// Whether a noun tells of those who are no more what it says: "former members of the party".
  func isFormer(_ token: Int) -> Bool {
    tree.hasChild(of: token, words: ["former", "ex", "late", "retired", "ousted", "exiled"])
  }

  /// Whether a body lives in a country without acting for it: "Chadian rebels", "Chadian opposition forces".
  func isFaction(_ token: Int) -> Bool {
    // "the Saudi-led coalition" acts for who leads it.
    if tokens[token].lemma == "coalition", tree.hasChild(of: token, words: ["led"]) { return false }
    return Lexicon.factions.contains(tokens[token].lemma) || isIrregular(token)
  }

  /// Whether a body is told to be none of its country's: "rebel forces".
  func isIrregular(_ token: Int) -> Bool {
    tree.children(of: token, .compound, .adjectivalModifier).contains {
      Lexicon.irregular.contains(tokens[$0].lemma)
        || tokens[token].lemma == "leader" && ParticipantFinder.communal.contains(tokens[$0].word)
    }
  }

  /// Whose leaders lead no state: "Chadian Muslim leaders", "Chadian business leaders".
  private static let communal: Set<WordKey> = [
    "jewish", "muslim", "christian", "catholic", "orthodox", "sunni", "shi'ite", "shiite", "shia",
    "hindu", "sikh", "buddhist", "kurdish", "druze", "islamic", "islamist", "religious", "church",
    "tribal", "ethnic", "indigenous", "business", "labor", "labour", "union", "student", "civic",
    "community", "protest", "strike", "village", "clan", "spiritual", "women", "youth", "peasant",
    "industry", "corporate", "gang", "cult", "secessionist", "exile", "exiled", "former",
    "ousted", "deposed", "toppled", "jailed", "imprisoned", "detained", "captured", "fugitive",
  ]

  /// Whether a noun says what the name right before it is: "Helmand province", not "the Gaza town of Rafah".
  func isRegion(_ token: Int) -> Bool {
    Lexicon.regions.contains(tokens[token].lemma)
      && tree.children(of: token, .nominalModifier).allSatisfy { tree.caseWord(of: $0) != "of" }
  }

  /// Whether states are its members: what one of them does is not its own deed, as a member of a party's is the party's.
  func isUnion(_ entity: Int) -> Bool {
    let subkind = index.entities[entity].subkind
    return subkind == .alliance || subkind == EntitySubkind(rawValue: "international")
  }

  /// Whether an adjective of a nation that stands alone has a plural in "s", so that without it one person is meant.
  func hasPlural(_ adjective: Int) -> Bool {
    !ParticipantFinder.collectiveDemonyms.contains(tokens[adjective].word)
  }

  /// Adjectives of nations that are their own plurals: those in -ese, -sh, -ch and -ss.
  static let collectiveDemonyms: Set<WordKey> = [
    "british", "english", "irish", "scottish", "welsh", "cornish", "manx", "french", "dutch",
    "spanish", "turkish", "polish", "danish", "swedish", "finnish", "kurdish", "swiss", "chinese",
    "japanese", "vietnamese", "portuguese", "burmese", "lebanese", "senegalese", "sudanese",
    "congolese", "maltese", "nepalese", "taiwanese", "togolese", "gabonese", "beninese",
    "guyanese", "surinamese", "timorese", "bhutanese", "siamese", "faroese", "marshallese",
    "sammarinese", "kyrgyz",
  ]

  func isArticled(_ token: Int) -> Bool {
    tree.children(of: token).contains { tokens[$0].word == "the" }
      || (token > 0 && tokens[token - 1].word == "the")
  }

  func isPolity(_ name: NameSpan) -> Bool {
    name.kind == .country
      || (name.kind == .organization && name.subkind != .newsOutlet)
  }

  func isPolity(_ entity: Int) -> Bool {
    let kind = index.entities[entity].kind
    return kind == .country
      || (kind == .organization && index.entities[entity].subkind != .newsOutlet)
  }
}

extension Lexicon {
  static let shares: Set<WordKey> = ["percent", "cent", "%", "half", "third", "quarter", "fifth"]

  static let relatives: Set<WordKey> = ["who", "which", "that", "whom", "whose"]

  static let administrations: Set<WordKey> = ["administration", "government", "cabinet", "regime"]

  /// Those whom the leader of a state commands.
  static let armedServices: Set<WordKey> = [
    "army", "military", "navy", "troop", "troops", "force", "forces", "soldier", "police",
    "warplane",
  ]

  /// Nouns behind the name of what they are: "Helmand province".
  static let regions: Set<WordKey> = [
    "province", "district", "region", "state", "valley", "island", "islands", "peninsula", "county",
    "area", "desert", "town", "city", "village", "township", "municipality", "governorate",
    "prefecture", "canton", "oblast", "regency", "commune", "suburb", "neighborhood",
    "neighbourhood", "subdistrict", "hamlet", "atoll", "archipelago", "delta", "highlands",
  ]

  /// Nouns whose "of" gives a name: "the city of Geneva", "the state of Ohio".
  static let namingNouns: Set<WordKey> = [
    "city", "town", "village", "state", "republic", "province", "capital", "country", "port",
    "island", "settlement", "suburb", "hub", "stronghold", "resort", "enclave", "county",
    "municipality", "township", "hamlet", "metropolis", "neighborhood", "neighbourhood",
    "peninsula", "archipelago", "oasis", "commune",
    "region", "kingdom", "nation", "district", "newspaper", "magazine",
  ]
}
