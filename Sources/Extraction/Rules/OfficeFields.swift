internal import AnnotatedText
internal import Records

/// What an office of a government is for, which looks like a body whose office it is: "Minister for the Armed Forces",
/// "Assistant Secretary for Foreign Affairs".
enum OfficeFields {
  /// Whether a name behind an office is only its field.
  ///
  /// O(1).
  static func isField(_ name: NameSpan, of office: Int, in tokens: [Token]) -> Bool {
    guard name.kind == .organization, name.tokens.lowerBound > office,
      ["minister", "secretary"].contains(tokens[office].lemma)
    else { return false }
    var before = name.tokens.lowerBound - 1
    if before > office, tokens[before].word == "the" { before -= 1 }
    // "Secretary of State for the Armed Forces".
    guard before > office, before - office <= 3 else { return false }
    switch tokens[before].word {
    case "for": return true
    case "of":
      return name.subkind == .newsOutlet
        || name.tokens.count == 1
          && Lexicon.portfolios.contains(tokens[name.tokens.lowerBound].word)
    default: return false
    }
  }
}
