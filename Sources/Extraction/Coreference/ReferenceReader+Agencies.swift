internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// Bodies taken up by whose they are or by how many belong to them.
extension ReferenceReader {
  /// The agency of the United Nations that the text named last, where only one may be meant.
  ///
  /// "UNHCR appealed for help. *The U.N. agency* said"; "*the UN refugee agency*" is one whose name tells of refugees.
  func agencyOfNations(at token: Int, in sentence: Int) -> Int? {
    guard ["agency", "body"].contains(tokens[token].lemma),
      tokens[token].word == tokens[token].lemma,
      tree.hasChild(of: token, words: ["the"]),
      let owner = tree.children(of: token, .compound).first(where: { index.name(at: $0) != nil }),
      let whole = index.entity(at: owner), index.entities[whole].key == "un"
    else { return nil }
    var fields: [String] = []
    for child in tree.children(of: token) where child != owner {
      switch tokens[child].relation {
      case .compound, .adjectivalModifier, .possessiveModifier:
        guard child < token, tokens[child].shape.contains(.lowercase) else { return nil }
        fields.append(document.document.text[document.range(of: child..<child + 1)])
      case .determiner, .punctuation: break
      default: guard child > token, isOfVerb(child, besides: token) else { return nil }
      }
    }
    for number in stride(from: sentence, through: max(0, sentence - Self.window), by: -1) {
      let agencies = Set(
        nearby(number, before: token).lazy.flatMap(\.entities)
          .filter { descriptions.isUnitedNationsAgency($0) && descriptions.isNamed($0, by: fields) }
      )
      if !agencies.isEmpty { return agencies.count == 1 ? agencies.first : nil }
    }
    return nil
  }

  /// Whether a noun counts the states that make up what it means: "the 15-nation group", "the ten-member body".
  func countsMembers(_ token: Int) -> Bool {
    tree.children(of: token, .compound, .nominalModifierUnmarked, .adjectivalModifier).contains {
      Self.members.contains(tokens[$0].lemma) && $0 > 1 && tokens[$0 - 1].word == "-"
        && tokens[$0 - 2].partOfSpeech == .numeral
    }
  }

  private static let members: Set<WordKey> = ["member", "nation", "country", "state"]
}
