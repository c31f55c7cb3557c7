internal import AnnotatedText
internal import KnowledgeModel
internal import Records

/// Who leads what a description means: "the Moscow-led alliance", "Led by Ana Roy, a banker, the group …".
struct ReferredLeadership {
  /// What statements name.
  static let rule = "leads.referred"
  /// The share of its statements that are right, judged.
  static let precision = 0.88

  let document: AnnotatedDocument
  let index: EntityIndex
  let reference: ReferenceResolver

  private var tokens: [Token] { document.tokens }

  /// What a sentence says.
  ///
  /// O(tokens).
  func findings(in sentence: Sentence, number: Int) -> [Finding] {
    var found: [Finding] = []
    for token in sentence.tokens where ReferredLeadership.led.contains(tokens[token].word) {
      guard index.nameAt[token] < 0,
        let (leader, noun) = byAdjective(token, in: sentence) ?? inFront(token, in: sentence),
        let led = ledBody(noun), index.entityOfName[leader] != led,
        tokens[token - (token > sentence.tokens.lowerBound ? 1 : 0)].word == "-"
          || isOnlyBody(led, before: number)
      else { continue }
      found.append(
        Finding(
          subject: Participant(
            entity: index.entityOfName[leader],
            token: index.names[leader].tokens.upperBound - 1),
          object: Participant(
            entity: led, token: noun, antecedent: reference.antecedent(of: led, for: noun)),
          kind: .leads, rule: ReferredLeadership.rule, precision: ReferredLeadership.precision,
          trigger: token, verb: nil, title: nil, quantity: nil, reading: Reading(),
          sentence: number))
    }
    return found
  }

  /// Whether the sentence before names no other organization, which "the group" may be as well.
  private func isOnlyBody(_ body: Int, before number: Int) -> Bool {
    guard number > 0 else { return false }
    return document.sentences[number - 1].tokens.allSatisfy {
      guard let entity = index.entity(at: $0), index.entities[entity].kind == .organization else {
        return true
      }
      return entity == body
    }
  }

  /// The organization that a noun stands for, if it is one of which somebody may be the head.
  private func ledBody(_ noun: Int) -> Int? {
    let referents = reference.referents(at: noun)
    guard referents.count == 1, let entity = referents.first?.entity,
      index.entities[entity].kind == .organization, index.entities[entity].subkind != .newsOutlet
    else { return nil }
    return entity
  }

  /// "the Moscow-led alliance".
  private func byAdjective(_ led: Int, in sentence: Sentence) -> (leader: Int, noun: Int)? {
    guard tokens[led].word == "led", led - 2 >= sentence.tokens.lowerBound,
      tokens[led - 1].word == "-", let name = index.name(at: led - 2),
      name.kind == .country || name.kind == .organization
    else { return nil }
    var noun = led + 1
    // "the Moscow-led security alliance".
    while noun < sentence.tokens.upperBound, noun < led + 4, index.nameAt[noun] < 0,
      !ReferredLeadership.bodies.contains(tokens[noun].lemma)
    {
      guard [.adjective, .noun].contains(tokens[noun].partOfSpeech) else { return nil }
      noun += 1
    }
    guard noun < sentence.tokens.upperBound, ReferredLeadership.bodies.contains(tokens[noun].lemma)
    else { return nil }
    return (Int(index.nameAt[led - 2]), noun)
  }

  /// "Led by Ana Roy, a banker, the group …" at the head of a sentence.
  private func inFront(_ led: Int, in sentence: Sentence) -> (leader: Int, noun: Int)? {
    guard led == sentence.tokens.lowerBound, led + 2 < sentence.tokens.upperBound,
      tokens[led + 1].word == "by"
    else { return nil }
    var position = led + 2
    // Ranks and offices of the leader.
    while position < min(led + 6, sentence.tokens.upperBound), index.nameAt[position] < 0 {
      position += 1
    }
    guard position < sentence.tokens.upperBound, let leader = index.name(at: position),
      leader.kind == .person, leader.tokens.lowerBound == position
    else { return nil }
    var comma = leader.tokens.upperBound
    let limit = min(comma + 15, sentence.tokens.upperBound - 2)
    while comma < limit {
      if tokens[comma].word == ",", tokens[comma + 1].word == "the",
        ReferredLeadership.bodies.contains(tokens[comma + 2].lemma)
      {
        return (Int(index.nameAt[position]), comma + 2)
      }
      comma += 1
    }
    return nil
  }

  private static let led: Set<WordKey> = ["led", "headed", "commanded"]
  private static let bodies: Set<WordKey> = [
    "alliance", "bloc", "group", "coalition", "organization", "organisation", "pact", "union",
    "militia", "movement", "party", "force", "network", "faction", "mission",
  ]
}
