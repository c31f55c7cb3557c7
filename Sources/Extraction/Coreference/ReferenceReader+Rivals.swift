internal import AnnotatedText
internal import KnowledgeModel

extension ReferenceReader {
  /// The two countries of which a text speaks far more than of all others, if its first sentences name both: whom "the two
  /// sides" means where nobody near does.
  func rivals(before token: Int, in sentence: Int) -> [Int]? {
    guard sentence > 1 else { return nil }
    let actors = self.actors(above: token, in: sentence)
    let own = actors.union(actors.compactMap(country(of:)))
    var counts: [Int: Int] = [:]
    var opening: Set<Int> = []
    for number in max(0, sentence - 40)...sentence {
      for candidate in nearby(number, before: token) where candidate.entities.count == 1 {
        guard let entity = country(of: candidate.entities[0]), !own.contains(entity) else {
          continue
        }
        counts[entity, default: 0] += 1
        if number < 3 { opening.insert(entity) }
      }
    }
    let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
    guard ranked.count > 1, ranked[1].value > 2,
      ranked.count == 2 || ranked[2].value * 2 <= ranked[1].value
    else { return nil }
    let pair = [ranked[0].key, ranked[1].key]
    return pair.allSatisfy(opening.contains) ? pair.sorted() : nil
  }

  /// The body of whose name a capitalised noun with "the" is a part: "the Tigers", "the Brotherhood".
  func bodyByPart(at token: Int, in sentence: Int) -> Int? {
    guard tokens[token].shape.contains(.capitalized), index.name(at: token) == nil,
      token > 0, tokens[token - 1].word == "the", tree.head(of: token - 1) == token,
      !tree.children(of: token).contains(where: {
        [.compound, .flat, .adjectivalModifier, .possessiveModifier].contains(tokens[$0].relation)
          || $0 > token && [.nominalModifier, .apposition].contains(tokens[$0].relation)
            && tree.caseWord(of: $0) == "of" && !isOfVerb($0, besides: token)
      })
    else { return nil }
    var bodies: Set<Int> = []
    for number in max(0, sentence - 40)...sentence {
      for candidate in nearby(number, before: token) where candidate.isName {
        guard let entity = candidate.entities.first, let name = index.name(at: candidate.token),
          name.kind == .organization, name.tokens.count > 1,
          name.tokens.contains(where: {
            tokens[$0].word == tokens[token].word
              && ($0 > name.tokens.lowerBound || tokens[token].word != tokens[token].lemma)
          })
        else { continue }
        bodies.insert(entity)
      }
      if bodies.count > 1 { return nil }
    }
    return bodies.first
  }

  /// Whether somebody brings others together: "Peru offered to mediate", "talks that Peru brokered".
  func isMediating(_ candidate: Candidate) -> Bool {
    let top = clauses.top(of: candidate.token, isPerson: false)
    guard clauses.isSubject(top), let verb = tree.head(of: top) else { return false }
    return Self.mediating.contains(tokens[verb].lemma)
      || tree.children(of: verb, .openClausalComplement).contains {
        Self.mediating.contains(tokens[$0].lemma)
      }
  }

  private static let mediating: Set<WordKey> = ["mediate", "broker", "arbitrate", "shuttle"]

  /// Nouns for two who were named, and what those are.
  static let pairs: [WordKey: Set<EntityKind>] = {
    var pairs: [WordKey: Set<EntityKind>] = [:]
    for noun in [
      "country", "nation", "state", "neighbor", "neighbour", "government", "republic", "kingdom",
      "archipelago", "capital", "power", "foe", "adversary", "ally", "superpower", "belligerent",
    ] as [WordKey] {
      pairs[noun] = [.country]
    }
    for noun in [
      "leader", "president", "minister", "man", "woman", "politician", "diplomat", "statesman",
      "envoy", "candidate", "rival", "official", "premier", "general", "commander", "warlord",
      "monarch", "chancellor", "strongman", "governor", "chief", "counterpart", "king", "emir",
    ] as [WordKey] {
      pairs[noun] = [.person]
    }
    for noun in ["group", "faction", "militia", "movement"] as [WordKey] {
      pairs[noun] = [.organization]
    }
    for noun in ["army", "military", "navy"] as [WordKey] {
      pairs[noun] = [.country, .organization]
    }
    pairs["side"] = [.country, .organization]
    pairs["party"] = [.country, .organization]
    pairs["combatant"] = [.country, .organization]
    pairs["company"] = [.organization]
    return pairs
  }()
}
