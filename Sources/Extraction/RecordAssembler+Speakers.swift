internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

// Whom a statement names as those who say it.
extension RecordAssembler {
  /// Whom a phrase names as speakers: of "Chad's Zork news agency" and "the Guardian newspaper" the outlet alone.
  func speakers(at token: Int) -> [Participant] {
    if let before = SpeakerReferences(tree: tree, index: index).antecedent(of: token) {
      return participants.participants(at: before).map {
        Participant(entity: $0.entity, token: token, via: $0.via, antecedent: $0.antecedent)
      }
    }
    let children = index.nameAt[token] < 0 ? Array(tree.children(of: token)) : []
    for part in children where OutletNames.naming.contains(tree.tokens[part].relation) {
      guard index.name(at: part)?.subkind == .newsOutlet, let outlet = index.entity(at: part)
      else { continue }
      return [Participant(entity: outlet, token: part)]
    }
    // "the Kenyan news agency": an outlet of that country, whose state has said nothing.
    let isNameless = index.nameAt[token] < 0 && isOutlet(token)
    let found = participants.participants(at: token).filter {
      !isNameless || index.entities[$0.entity].kind != .country
    }
    guard found.isEmpty, token > 0, let name = index.name(at: token - 1),
      name.subkind == .newsOutlet, let outlet = index.entity(at: token - 1)
    else { return found }
    return [Participant(entity: outlet, token: token - 1)]
  }

  /// Whether a noun is one of outlets of which none is named.
  private func isOutlet(_ token: Int) -> Bool {
    switch tree.tokens[token].lemma {
    case "newspaper", "daily", "tabloid", "broadcaster", "television", "magazine":
      tree.child(of: token, .nominalModifier) == nil
    case "agency": tree.hasChild(of: token, words: ["news", "press"])
    default: false
    }
  }

  /// How a name hangs on the noun that says what it is.
  private enum OutletNames {
    static let naming: Set<DependencyRelation> = [
      .compound, .apposition, .flat, .nominalModifierDescriptive, .nominalModifierUnmarked,
    ]
  }
}
