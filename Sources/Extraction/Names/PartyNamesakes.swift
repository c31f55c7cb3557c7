internal import AnnotatedText
internal import Gazetteers
internal import KnowledgeModel
internal import Records

/// Parties of whose names many countries have one: "the Democratic Party" is the American one only where the text speaks
/// of America, and never behind "Serbia's".
struct PartyNamesakes {
  private let document: AnnotatedDocument
  private let gazetteer: Gazetteer
  /// The countries that the document speaks of, by their codes.
  private let countries: Set<String>

  init(_ names: [NameSpan], document: AnnotatedDocument, gazetteer: Gazetteer) {
    self.document = document
    self.gazetteer = gazetteer
    countries = Set(
      names.lazy.filter { $0.kind == .country || $0.kind == .place }
        .compactMap { $0.kind == .country ? $0.key : $0.country })
  }

  /// The names, without what the tables say of parties that they don't mean.
  func applied(to names: [NameSpan]) -> [NameSpan] {
    var before: NameSpan?
    return names.enumerated().compactMap { position, name in
      defer { before = name }
      // "a Democrat" in a text about Peru is none of America.
      if name.subkind == .party, name.form == .adjective, let country = name.country,
        !countries.isEmpty, !countries.contains(country)
      {
        return nil
      }
      guard name.subkind == .party, name.key != nil, let country = name.country,
        isAmbiguous(name)
      else { return name }
      let owner = owner(of: name, before, position + 1 < names.count ? names[position + 1] : nil)
      let isOwn = owner.map { $0 == country } ?? (countries.isEmpty || countries.contains(country))
      if isOwn { return name }
      var other = name
      other.key = nil
      other.country = owner
      other.name = document.text(of: name.tokens)
      return other
    }
  }

  private func isAmbiguous(_ name: NameSpan) -> Bool {
    gazetteer.longestMatch(
      in: document.tokens[name.tokens],
      accepting: { $0.category == .organization && $0.flags.contains(.ambiguous) }) != nil
  }

  /// The country that stands beside a party's name as its own: "Serbia's ruling", "the Serbian", "of Serbia".
  private func owner(of party: NameSpan, _ before: NameSpan?, _ after: NameSpan?) -> String? {
    if let after, after.kind == .country, after.tokens.lowerBound == party.tokens.upperBound + 1,
      document.tokens[party.tokens.upperBound].word == "of"
    {
      return after.key
    }
    guard let before, before.kind == .country, before.tokens.upperBound <= party.tokens.lowerBound
    else { return nil }
    let between = before.tokens.upperBound..<party.tokens.lowerBound
    guard between.count <= 3 else { return nil }
    if before.form == .adjective, between.isEmpty { return before.key }
    guard let first = between.first, ["'s", "'", "’s", "’"].contains(document.tokens[first].word)
    else { return nil }
    return before.key
  }
}
