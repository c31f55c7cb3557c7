internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ParticipantFinder {
  /// Whom a pronoun or description takes up.
  func referents(at token: Int) -> [Participant] {
    reference.referents(at: token).map {
      Participant(entity: $0.entity, token: token, antecedent: $0.sentence)
    }
  }

  /// What a pronoun means: a relative pronoun its antecedent, a personal one what the resolver finds.
  func pronoun(at token: Int, depth: Int) -> [Participant] {
    let word = tokens[token].word
    if Lexicon.relatives.contains(word) {
      var verb = tree.head(of: token)
      var steps = 0
      while let here = verb, steps < 4 {
        if tokens[here].relation == .relativeClause, let antecedent = tree.head(of: here) {
          // "is a lawyer who works for Acme": whom the sentence calls so.
          let bearer = ArgumentFinder(tree: tree).bearer(of: antecedent)
          if bearer != antecedent, bearer != token {
            let found = single(at: bearer, depth: depth + 1)
            if !found.isEmpty { return found }
          }
          // "islands near the strait that Iran holds": the islands.
          if let near = tree.caseWord(of: antecedent), ["near", "off", "along"].contains(near),
            tokens[antecedent].relation == .nominalModifier, let above = tree.head(of: antecedent),
            above < antecedent
          {
            return single(at: above, depth: depth + 1)
          }
          let found = antecedent == token ? [] : antecedents(antecedent, of: token, depth: depth)
          // "the envoy Ana Roy, a Chadian who had denounced": of whom it is said.
          if found.isEmpty, word == "who", tokens[antecedent].relation == .apposition,
            let whole = tree.head(of: antecedent), index.name(at: whole)?.kind == .person
          {
            return single(at: whole, depth: depth + 1)
          }
          // "Perim, an island that belongs to Yemen": of what is called so.
          if found.isEmpty, word != "who", let described = described(by: antecedent) {
            return [described]
          }
          // "the envoy to Chad, Ana Roy, who": of a person, whatever the parser hangs the clause on.
          if word == "who" || word == "whom", let first = found.first,
            index.entities[first.entity].kind != .person, let person = nameBefore(token).first,
            index.entities[person.entity].kind == .person
          {
            return [person]
          }
          // "all countries except Oman, which …": the name right before, where the noun above it means nobody.
          return found.isEmpty ? nameBefore(token) : found
        }
        verb = tree.head(of: here)
        steps += 1
      }
      return nameBefore(token)
    }
    let officer = officer(meantBy: token, depth: depth)
    if !officer.isEmpty { return officer }
    let speakers = speaker(meantBy: token, depth: depth)
    if !speakers.isEmpty { return speakers }
    let named = referents(at: token)
    return named.isEmpty ? unnamed(meantBy: token, depth: depth) : named
  }

  /// What a noun with an article beside a name says what it is: Perim, of "Perim, a small island".
  private func described(by noun: Int) -> Participant? {
    guard tokens[noun].relation == .apposition, tokens[noun].partOfSpeech == .noun,
      tokens[noun].word == tokens[noun].lemma,
      tree.children(of: noun, .determiner).contains(where: { $0 < noun }),
      tree.child(of: noun, .coordination) == nil, let whole = tree.head(of: noun), whole < noun,
      tree.child(of: whole, .coordination) == nil, tokens[whole].relation != .coordination,
      // "the middle of the strait, a line that": it may be the middle.
      tree.caseWord(of: whole) != "of" || tokens[whole].relation != .nominalModifier,
      let name = index.name(at: whole), name.form == .name, !name.isPeople,
      [.place, .base, .organization].contains(name.kind), let entity = index.entity(at: whole)
    else { return nil }
    return Participant(entity: entity, token: whole)
  }

  /// Whom a relative pronoun takes up: of several that are joined, "Chad and Mali, which have agreed", all of them, or the
  /// last, as the number of the verb tells.
  private func antecedents(_ first: Int, of pronoun: Int, depth: Int) -> [Participant] {
    let found = single(at: first, depth: depth + 1)
    guard found.count == 1, let verb = tree.head(of: pronoun) else { return found }
    let joined = tree.children(of: first, .coordination).filter {
      $0 < pronoun && !isExcluded($0, from: first)
    }
    // "Chad and Mali, which has left": the nearest, wherever the parser hangs the clause.
    if joined.count == 1, isSingular(verb), isSubject(pronoun), pronoun > 0,
      tokens[pronoun - 1].word == "," || tokens[pronoun].word == "who",
      let name = index.name(at: joined[0]),
      name.tokens.upperBound == (tokens[pronoun - 1].word == "," ? pronoun - 1 : pronoun)
    {
      return single(at: joined[0], depth: depth + 1)
    }
    guard
      // "Chad and Mali, all of which agreed".
      Self.several.contains(tokens[verb].word)
        || tree.hasChild(of: verb, words: ["have", "are", "were", "do"]) || isPlural(verb)
        || isOfSeveral(pronoun, joined, verb)
    else { return found }
    return found
      + joined.flatMap { single(at: $0, depth: depth + 1) }
      .filter { $0.entity != found[0].entity }
  }

  private static let several: Set<WordKey> = ["all", "both", "three", "four", "most"]

  private func isSubject(_ pronoun: Int) -> Bool {
    [.nominalSubject, .nominalSubjectPassive].contains(tokens[pronoun].relation)
  }

  /// Whether a verb without auxiliaries has the form of the plural: "which also dispute it".
  private func isPlural(_ verb: Int) -> Bool {
    tokens[verb].partOfSpeech == .verb && tokens[verb].word == tokens[verb].lemma
      && tree.child(of: verb, .auxiliary, .auxiliaryPassive, .copula) == nil
      && !Self.invariant.contains(tokens[verb].word)
  }

  /// Whether a verb has the form of the singular: "which has left", "which was founded", "which leads".
  ///
  /// What is joined to it may tell where it does not itself: "which left in May but has come back".
  private func isSingular(_ verb: Int) -> Bool {
    ([verb] + tree.children(of: verb, .coordination)).contains { verb in
      if tree.hasChild(of: verb, words: ["has", "is", "was", "does", "'s"]) {
        return tree.child(of: verb, .nominalSubject, .nominalSubjectPassive)
          .map { tokens[$0].partOfSpeech == .pronoun } ?? true
      }
      return tree.isThirdPerson(verb)
        && tree.child(of: verb, .auxiliary, .auxiliaryPassive, .copula) == nil
    }
  }

  /// Verbs whose past looks like their plural.
  private static let invariant: Set<WordKey> = [
    "hit", "cut", "put", "set", "let", "shut", "hurt", "cost", "quit", "beat", "split", "spread",
    "cast", "bet", "read", "broadcast",
  ]

  /// Whether a clause behind a comma is about all of two or three who are joined, whose verb's form does not tell: "Chad
  /// and Mali, which had left", "Chad and Mali, whose envoys met".
  private func isOfSeveral(_ pronoun: Int, _ joined: [Int], _ verb: Int) -> Bool {
    guard pronoun > 0, tokens[pronoun - 1].word == ",", let last = joined.last, joined.count < 3,
      index.name(at: last).map({ $0.tokens.upperBound == pronoun - 1 }) ?? false
    else { return false }
    return !isSubject(pronoun) || !isSingular(verb)
  }

  /// The name right before a relative pronoun: its antecedent where the tree does not tell.
  private func nameBefore(_ pronoun: Int) -> [Participant] {
    guard tree.tokens[pronoun].word != "that" else { return [] }
    var before = pronoun - 1
    if before >= 0, tree.tokens[before].word == "," { before -= 1 }
    // "the Nile Peace Union (NPU), which": what a bracket holds is the same.
    if before >= 0, tree.tokens[before].shape.contains(.closing) { before -= 1 }
    guard before >= 0, let name = index.name(at: before), !name.isPeople, name.form != .adjective,
      let entity = index.entity(at: before)
    else { return [] }
    return [Participant(entity: entity, token: before)]
  }
}
