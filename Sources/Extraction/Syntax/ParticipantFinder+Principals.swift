internal import AnnotatedText
internal import KnowledgeModel

// Those by whom people speak: their spokesmen, their campaigns.
extension ParticipantFinder {
  /// The person for whom a spokesman or a campaign speaks: "a spokesman for Ana Roy criticized", "the Ana Roy campaign accused".
  func principal(of noun: Int) -> Participant? {
    let lemma = tokens[noun].lemma
    let isTeam = Self.teams.contains(lemma)
    guard isTeam || Lexicon.spokespeople.contains(lemma), index.nameAt[noun] < 0,
      [.nominalSubject, .obliqueAgent, .coordination].contains(tokens[noun].relation)
    else { return nil }
    var found: Participant?
    for child in tree.children(of: noun) {
      let isPerson = index.name(at: child)?.kind == .person
      switch tokens[child].relation {
      case .possessiveModifier, .compound:
        if isPerson, let entity = index.entity(at: child) {
          found = Participant(entity: entity, token: noun, via: lemma)
        }
      case .nominalModifier:
        let preposition = tree.caseWord(of: child)
        if isPerson, !isTeam, preposition == "for", let entity = index.entity(at: child) {
          found = Participant(entity: entity, token: noun, via: lemma)
        } else if isTeam, preposition == "of" || preposition == "against" {
          // "Ana Roy's campaign of terror".
          return nil
        }
      case .adjectivalModifier:
        // "Ana Roy's military campaign".
        if isTeam, !Self.electoral.contains(tokens[child].lemma) { return nil }
      default: break
      }
    }
    return found
  }

  /// The person whose name a word for a member of a party stands before: "defeated Democrat Ana Roy".
  func partisan(at word: Int) -> [Participant] {
    for child in tree.children(of: word, .flat, .apposition, .compound, .nominalModifierUnmarked)
    where child > word {
      if index.name(at: child)?.kind == .person, let entity = index.entity(at: child) {
        return [Participant(entity: entity, token: child)]
      }
    }
    return []
  }

  private static let teams: Set<WordKey> = ["campaign", "camp"]
  private static let electoral: Set<WordKey> = [
    "presidential", "electoral", "senatorial", "gubernatorial", "own", "political", "mayoral",
  ]
}
