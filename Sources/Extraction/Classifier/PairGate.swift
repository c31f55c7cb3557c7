internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Says which states a sentence can tell of two mentions at all, by the way between them.
///
/// The sets that the classifier learns from hold facts that their sentences do not say: that Lima lies in Peru is a fact of
/// every sentence that names both. What is far apart in the tree, or in two clauses, is therefore neither learned nor read.
struct PairGate {
  let reading: DocumentReading

  let roles: RoleNouns

  /// The longest way, in steps.
  private static let longestPath = 7
  /// The most tokens between a place and what it lies in.
  private static let longestPlaceGap = 8

  /// Those of the labels that the sentence may say.
  func open(
    _ labels: [RelationLabel], _ first: EntityMention, _ second: EntityMention, path: TreePath
  ) -> [RelationLabel] {
    guard path.up.count + path.down.count <= PairGate.longestPath, !crossesClauses(path),
      let way = way(along: path, from: first, to: second)
    else { return [] }
    return labels.filter { mayBeSaid($0, first, second, way) }
  }

  /// What stands on the path between two mentions.
  private struct Way {
    /// The tokens of the path without its ends.
    var inner: [Int]
    var verbs: [WordKey] = []
    /// Whether all its nouns are roles, or all are bodies.
    var isThroughRoles = true
    var isThroughBodies = true
    /// Whether it is so short and plain that it can tell where a place lies.
    var isPlain = false
    /// Whether a word of rivals stands between the mentions.
    var isOfRivals = false
  }

  /// The way from a mention to another; nothing where it leads through others, or through what somebody only says.
  private func way(
    along path: TreePath, from first: EntityMention, to second: EntityMention
  ) -> Way? {
    let tokens = reading.tree.tokens
    var way = Way(inner: path.inner)
    for token in path.inner {
      switch tokens[token].partOfSpeech {
      case .verb:
        // "rose and joined Acme" is one way; "seeks to oust" leads to what another does.
        if !way.verbs.isEmpty, tokens[token].relation != .coordination, !isControlled(token, path) {
          return nil
        }
        way.verbs.append(tokens[token].lemma)
      case .noun:
        way.isThroughRoles = way.isThroughRoles && roles.contains(token) && !isOther(token)
        way.isThroughBodies = way.isThroughBodies && RoleNouns.bodies.contains(tokens[token].lemma)
      default: break
      }
      // "Ana Roy of Acme and Kofi Mensah": the way leads through somebody else.
      if reading.index.name(at: token)?.kind == .person { return nil }
    }
    guard way.verbs.count <= 2, !way.verbs.contains(where: Lexicon.saying.contains) else {
      return nil
    }
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    way.isOfRivals = between.contains { PairGate.rivalry.contains(tokens[$0].lemma) }
    let gap = second.tokens.lowerBound - first.tokens.upperBound
    way.isPlain =
      way.verbs.allSatisfy(PairGate.lying.contains) && path.inner.count <= way.verbs.count + 1
      && gap <= PairGate.longestPlaceGap
    return way
  }

  /// Whether a sentence may say one thing of two mentions.
  private func mayBeSaid(
    _ label: RelationLabel, _ first: EntityMention, _ second: EntityMention, _ way: Way
  ) -> Bool {
    switch label.kind {
    case .locatedIn, .capitalOf:
      return way.isPlain && isWithin(label, first, second) && !isContradicted(label, first, second)
        && !isInList(first, second) && !isWater(label.isReversed ? second : first)
        && !isContinent(label.isReversed ? second : first)
    case .headquarteredIn:
      // "a think tank based in Lima": the verb says it, whatever the body is.
      let isSeated = way.verbs.contains(where: PairGate.basing.contains)
      return (way.isThroughBodies || isSeated) && way.verbs.allSatisfy(PairGate.seating.contains)
        && !isDistant(label.isReversed ? first : second)
        && !isSender(label.isReversed ? second : first) && !isContradicted(label, first, second)
        && !isFounder(label.isReversed ? first : second)
    case .partOf: return way.isThroughBodies && !way.isOfRivals
    case .citizenOf:
      return way.inner.count <= 3 && way.verbs.isEmpty && !isInOffice(label, first, second)
    case .worksFor:
      return way.isThroughRoles && !isInOffice(label, first, second)
        && !isOccasion(label.isReversed ? first : second)
        // Nobody works for those on whose board they sit.
        && !way.inner.contains { PairGate.boards.contains(reading.tree.tokens[$0].lemma) }
    // Of states and organizations nouns may tell: "Peru's membership of the union".
    case .memberOf:
      // "the Labour Party, the Green Party and the Unity Party" are three.
      if isParty(label.isReversed ? first : second),
        (label.isReversed ? second : first).sort != .person
      {
        return false
      }
      guard first.sort == .person || second.sort == .person else { return true }
      return way.isThroughRoles && way.verbs.allSatisfy(PairGate.joining.contains)
    // The ambassador to a country holds no office of it.
    case .holdsPosition:
      return way.isThroughRoles
        && reading.tree.caseWord(of: (label.isReversed ? first : second).head) != "to"
    default: return true
    }
  }

  /// Whether a name is that of a prize or an occasion, for which nobody works: "her work for the Golden Lion Award".
  private func isOccasion(_ mention: EntityMention) -> Bool {
    mention.tokens.contains { PairGate.occasions.contains(reading.tree.tokens[$0].lemma) }
  }

  private func isParty(_ mention: EntityMention) -> Bool {
    mention.entity.map { reading.index.entities[$0].subkind == .party } ?? false
  }

  private static let boards: Set<WordKey> = ["board", "boards", "board's"]
  private static let occasions: Set<WordKey> = [
    "award", "awards", "prize", "medal", "championship", "championships", "cup", "olympics",
    "games", "festival", "tournament", "war", "front", "act", "treaty", "trophy", "contest",
    "election", "elections", "affairs", "affair", "resources",
  ]

  /// Whether a body's name only says whose a mission is: "the *EU* naval mission, based in Lima".
  private func isSender(_ mention: EntityMention) -> Bool {
    let tree = reading.tree
    guard
      [.compound, .adjectivalModifier, .possessiveModifier].contains(
        tree.tokens[mention.head].relation), let noun = tree.head(of: mention.head)
    else { return false }
    return ["mission", "operation", "force", "contingent", "team", "delegation"].contains(
      tree.tokens[noun].lemma)
  }

  /// Whether a place is that from which the way to another is measured: "30 miles *from Chad*".
  private func isDistant(_ mention: EntityMention) -> Bool {
    let tree = reading.tree
    guard let preposition = tree.caseWord(of: mention.head) else { return false }
    return ["from", "near", "off", "outside"].contains(preposition)
  }

  /// Whether a mention is one of those who did what a verb says, "founded by Togo, Mali and Chad", and no place.
  private func isFounder(_ mention: EntityMention) -> Bool {
    let tree = reading.tree
    var head = mention.head
    for _ in 0..<4 {
      guard
        tree.tokens[head].relation == .coordination || tree.tokens[head].relation == .apposition,
        let first = tree.head(of: head), first < head
      else { break }
      head = first
    }
    return tree.caseWord(of: head) == "by"
  }

  /// Whether two mentions are members of a list, not a place and what it lies in: "Togo, Mali and Chad".
  private func isInList(_ first: EntityMention, _ second: EntityMention) -> Bool {
    let tokens = reading.tree.tokens
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard between.count == 1, tokens[between.lowerBound].word == "," else { return false }
    let next = second.tokens.upperBound
    guard next + 1 < tokens.count, [",", "and", "or"].contains(tokens[next].word) else {
      return false
    }
    return reading.index.nameAt[next + 1] >= 0 || ["and", "the"].contains(tokens[next + 1].word)
  }

  /// Whether a mention is a sea or a river, which lies in no country that its sentence names.
  private func isWater(_ mention: EntityMention) -> Bool {
    SequenceRuleEngine.waters.contains(reading.tree.tokens[mention.tokens.upperBound - 1].lemma)
  }

  /// Central Asia lies in no town, whatever conference on it does.
  private func isContinent(_ mention: EntityMention) -> Bool {
    mention.entity.map {
      reading.index.entities[$0].subkind == EntitySubkind(rawValue: "continent")
    } ?? false
  }

  /// Whether nothing says that the way leads elsewhere: "flows towards Peru", "the court for Peru".
  private func isWithin(
    _ label: RelationLabel, _ first: EntityMention, _ second: EntityMention
  ) -> Bool {
    guard let preposition = reading.tree.caseWord(of: (label.isReversed ? first : second).head)
    else { return true }
    return PairGate.within.contains(preposition)
  }

  private static let within: Set<WordKey> = ["in", "of", "at", "on", "within", "inside", "'s", "'"]
  /// Verbs between a person and a body that say that the one is of the other.
  static let joining: Set<WordKey> = [
    "join", "belong", "be", "become", "serve", "lead", "head", "chair", "found", "co-found",
    "represent", "align", "elect", "enter", "sit", "remain",
  ]

  /// Whether rules found an office of the person: then it is that what the text says of whose the person is.
  private func isInOffice(
    _ label: RelationLabel, _ first: EntityMention, _ second: EntityMention
  ) -> Bool {
    guard let person = (label.isReversed ? second : first).entity else { return false }
    return !(reading.positions.employers[person] ?? []).isEmpty
  }

  /// Whether the way leads into another clause, or passes two subjects: each does its own.
  private func crossesClauses(_ path: TreePath) -> Bool {
    var subjects = 0
    for token in path.up + path.down {
      switch reading.tree.tokens[token].relation {
      case .nominalSubject, .nominalSubjectPassive, .nominalSubjectOuter: subjects += 1
      case .adverbialClause:
        if !isControlled(token, path) { return true }
      case .adverbialRelativeClause, .clausalComplement, .parataxis: return true
      default: break
      }
    }
    return subjects > 1
  }

  /// Whether a clause without a subject tells of the subject of the verb above: "Ana Roy sang *while teaching* at Acme".
  private func isControlled(_ token: Int, _ path: TreePath) -> Bool {
    let tree = reading.tree
    guard tree.tokens[token].relation == .adverbialClause, tree.isGerund(token),
      tree.child(of: token, .nominalSubject) == nil, tree.head(of: token) == path.top
    else { return false }
    return [path.up.last, path.down.first].contains {
      $0.map { tree.tokens[$0].relation == .nominalSubject } ?? false
    }
  }

  /// Whether a role on the way is somebody else's: "met the chairman", "a lesson from the chairman".
  private func isOther(_ token: Int) -> Bool {
    switch reading.tree.tokens[token].relation {
    case .oblique, .indirectObject, .obliqueAgent:
      let preposition = reading.tree.caseWord(of: token)
      return roles.isPersonal(token) && preposition != "as"
    case .object:
      let verb = reading.tree.head(of: token).map { reading.tree.tokens[$0].lemma } ?? .none
      return roles.isPersonal(token) && !PairGate.becoming.contains(verb)
    default: return false
    }
  }

  static let becoming: Set<WordKey> = [
    "become", "be", "remain", "elect", "name", "appoint", "make", "serve", "choose", "hold",
  ]
  private static let rivalry: Set<WordKey> = [
    "rival", "competitor", "opponent", "foe", "enemy", "partner", "ally", "counterpart", "neighbor",
    "neighbour", "offer", "bid", "takeover", "price", "against", "versus",
  ]
  private static let basing: Set<WordKey> = ["base", "headquarter"]
  static let seating: Set<WordKey> = [
    "base", "headquarter", "locate", "situate", "lie", "house", "sit", "found", "establish",
    "incorporate", "move", "relocate", "operate", "have", "maintain",
  ]
  private static let lying: Set<WordKey> = ["lie", "locate", "situate"]

  /// Whether the tables know that a place or organization is of another country: "Geneva, France" is a list.
  private func isContradicted(
    _ label: RelationLabel, _ first: EntityMention, _ second: EntityMention
  ) -> Bool {
    let (subject, object) = label.isReversed ? (second, first) : (first, second)
    guard let part = subject.entity, let whole = object.entity else { return false }
    let outer = reading.index.entities[whole]
    let inner = reading.index.entities[part]
    if inner.subkind == EntitySubkind(rawValue: "continent") { return true }
    // "Russia's Central Asian allies": an adjective of a place is not the place.
    if let name = subject.name, reading.index.names[name].form != .name { return true }
    // What the tables know and give no country to is a sea or a region of several.
    if outer.kind == .country, inner.kind == .place, inner.key != nil, inner.countries.isEmpty {
      return true
    }
    guard outer.kind == .country, let key = outer.key, !inner.countries.isEmpty else {
      return false
    }
    return !inner.countries.contains(key)
  }
}
