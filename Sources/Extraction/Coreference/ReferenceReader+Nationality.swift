internal import AnnotatedText
internal import KnowledgeModel
internal import Records

// What the words beside a description say of whom it means.
extension ReferenceReader {
  /// What an adjective of a nation says of whom a description means: nothing, or of which country it is.
  struct Nationality {
    var country: String?
  }

  func isOf(_ nationality: Nationality, _ entity: Int) -> Bool {
    nationality.country.map(index.entities[entity].countries.contains) ?? true
  }

  /// The country that a description names, if nothing else beside it tells it from others: "the Ugandan militia", not "the
  /// alliance of Sahel states" nor "the other group".
  func nationality(of token: Int) -> Nationality? {
    // "The base, home to some thousands, was closed": what stands behind a comma only adds something.
    let isCut = token + 1 < tokens.count && tokens[token + 1].word == ","
    var nationality = Nationality()
    for child in tree.children(of: token) {
      if child > token, isCut { continue }
      switch tokens[child].relation {
      case .nominalModifier, .relativeClause, .clausalModifier, .possessiveModifier,
        .numericModifier:
        if !isOfVerb(child, besides: token) { return nil }
      case .adjectivalModifier, .compound:
        if let name = index.name(at: child) {
          // "the African nation" is one of its continent.
          if name.kind == .place, descriptions.isCountry(tokens[token].lemma) { continue }
          // "the West African bloc" is one of its region.
          if name.kind == .place, descriptions.isUnion(tokens[token].lemma) { continue }
          guard name.kind == .country, name.form == .adjective, let key = name.key,
            descriptions.isArmed(tokens[token].lemma)
          else { return nil }
          nationality.country = key
          continue
        }
        // "the peacekeeping force", but neither "the air force" nor "the combat mission".
        if descriptions.isMission(tokens[token].lemma),
          !ReferenceReader.peaceful.contains(tokens[child].lemma)
        {
          return nil
        }
        // "the Islamist group" is of a creed, and "the Western alliance" of a part of the world.
        if ReferenceReader.creeds.contains(tokens[child].lemma) { continue }
        if tokens[child].lemma == "western", descriptions.isUnion(tokens[token].lemma) { continue }
        // "the Zahrani group" has a name of its own, though nobody found it.
        if ReferenceReader.contrasting.contains(tokens[child].lemma)
          || !tokens[child].shape.isDisjoint(with: [.capitalized, .allCapitals])
        {
          return nil
        }
      default: break
      }
    }
    return nationality
  }

  private static let peaceful: Set<WordKey> = [
    "peacekeeping", "peace", "observer", "monitoring", "multinational", "international", "regional",
    "joint", "stabilization", "stabilisation", "african",
  ]

  /// Creeds and doctrines, which tell of a group what it fights for and not which it is.
  private static let creeds: Set<WordKey> = NameWords.partisans.union(NameWords.believers).union([
    "salafist", "wahhabi", "jihadist", "leninist", "trotskyist",
  ])

  static let contrasting: Set<WordKey> = [
    "other", "another", "new", "second", "third", "next", "last", "previous", "former", "old",
    "different", "separate", "rival", "own", "whole", "entire", "neighboring", "neighbouring",
    "rebel", "opposition", "transitional", "municipal", "provincial", "ruling",
    "first", "breakaway", "splinter", "local", "nearby", "host", "home",
  ]
}
