internal import AnnotatedText
internal import KnowledgeModel

// What a rule asks of its trigger and of the words around it.
extension TreeRuleEngine {
  /// Whether a word has a part of speech that the rule asks for; at the head of a sentence
  /// or behind an adjective of a country a noun looks like a name.
  func hasPart(_ rule: TreeRule, _ token: Int, in sentence: Sentence) -> Bool {
    if rule.parts.contains(tokens[token].partOfSpeech) { return true }
    // "Germany hosts troops": what has a subject and an object is a verb, whatever its tag.
    if rule.parts.contains(.verb),
      [.noun, .properNoun, .adjective].contains(tokens[token].partOfSpeech),
      tree.child(of: token, .nominalSubject) != nil, tree.child(of: token, .object) != nil
    {
      return true
    }
    // "is Chairman of the bank": what is no part of a name is a noun with a capital.
    return rule.parts.contains(.noun) && tokens[token].partOfSpeech == .properNoun
      && (token == sentence.tokens.lowerBound || tokens[token].shape.contains(.lowercase)
        || [.holdsPosition, .worksFor, .memberOf].contains(rule.kind))
  }

  /// Whether a state tells what another one will do: "Kenya told Chad that Mali would help".
  func tellsOfAnother(_ teller: Participant, at verb: Int) -> Bool {
    guard entities[teller.entity].kind == .country else { return false }
    return tree.children(of: verb, .clausalComplement).contains { clause in
      tree.children(of: clause, .nominalSubject).contains { subject in
        participants.participants(at: subject).contains {
          $0.entity != teller.entity && entities[$0.entity].kind == .country
        }
      }
    }
  }

  func isPresent(_ presence: TreeRule.Presence, _ isThere: @autoclosure () -> Bool) -> Bool {
    switch presence {
    case .any: true
    case .required: isThere()
    case .forbidden: !isThere()
    }
  }

  /// Whether a clause says what somebody is brought to, or wherein an act lies: "to leave", "in condemning".
  func hasComplement(_ token: Int) -> Bool {
    tree.children(of: token).contains { child in
      switch tokens[child].relation {
      case .openClausalComplement, .clausalComplement: true
      // "ordered the envoy to leave", where the parser hangs the clause on the envoy.
      case .object:
        Control.byObject.contains(tokens[token].lemma)
          && tree.children(of: child, .clausalModifier).contains(
            where: arguments.hasInfinitiveMarker)
      // "called on the envoy to leave".
      case .oblique:
        tokens[token].lemma == "call"
          && tree.caseWord(of: child).map { ["on", "upon"].contains($0) } ?? false
          && tree.children(of: child, .clausalModifier).contains(
            where: arguments.hasInfinitiveMarker)
      case .adverbialClause: tree.isGerund(child) || tree.hasChild(of: child, words: ["to"])
      default: false
      }
    }
  }

  /// Whether the object of a verb stands above it or before it: "a raid that Togo blamed on Benin", "was blamed on Benin".
  private func isOfObject(_ token: Int) -> Bool {
    if tree.isPassive(token), tree.child(of: token, .nominalSubjectPassive) != nil { return true }
    guard let noun = arguments.objectAbove(token) else { return false }
    // "a town where Togo sided with Benin".
    return (noun + 1..<max(token, noun + 1)).allSatisfy {
      !["where", "when", "why"].contains(tokens[$0].word)
    }
  }

  /// Whether the words that a rule asks for are there, and those that it forbids are not.
  func hasWhatItNeeds(_ rule: TreeRule, _ token: Int) -> Bool {
    guard
      isPresent(
        rule.transitivity,
        tree.child(of: token, .object) != nil || rule.transitivity == .required && isOfObject(token)
      ),
      isPresent(rule.complement, hasComplement(token))
    else { return false }
    if !rule.excludes.isEmpty, hasExcluded(rule, token) { return false }
    guard hasContext(rule, token) else { return false }
    return rule.requires.isEmpty || hasRequiredObject(rule, token)
      || tree.children(of: token).contains { isRequired($0, of: token, rule) }
  }

  /// Whether a word beside the trigger is one that the rule forbids.
  private func hasExcluded(_ rule: TreeRule, _ token: Int) -> Bool {
    tree.children(of: token).contains {
      // "Mali joined the bloc and Chad left it": what others do bears on nothing.
      // "the deadliest raid": of adjectives the form counts, "a deadly raid" is one.
      (rule.excludes.contains(tokens[$0].lemma) || rule.excludes.contains(tokens[$0].word))
        && (tokens[$0].relation != .coordination
          || tree.child(of: $0, .nominalSubject, .nominalSubjectPassive) == nil)
    }
  }

  /// Whether a word is there that the rule wants, and that the parser hangs elsewhere: an object above the verb, a subject,
  /// what happens beside it.
  private func hasRequiredObject(_ rule: TreeRule, _ token: Int) -> Bool {
    if let object = arguments.objectAbove(token), rule.requires.contains(tokens[object].lemma) {
      return true
    }
    // "Backed by Chad, her bid succeeded".
    if !arguments.doneBy(token).isEmpty, let subject = arguments.subjectOfAbsolute(token),
      rule.requires.contains(tokens[subject].lemma)
    {
      return true
    }
    if let owned = arguments.ownedObject(of: token), rule.requires.contains(tokens[owned].lemma) {
      return true
    }
    // "one was killed and two were wounded in a raid".
    return arguments.joinedHarms(to: token).contains { harm in
      tree.children(of: harm, .oblique).contains { rule.requires.contains(tokens[$0].lemma) }
    }
  }

  /// Whether a word below the trigger is one that the rule wants, or leads to one.
  private func isRequired(_ child: Int, of token: Int, _ rule: TreeRule) -> Bool {
    // "the military sent a team": what is sent must be armed, not who sends it.
    guard tokens[child].relation != .nominalSubject else { return false }
    if rule.requires.contains(tokens[child].lemma),
      // "to waters off Chad": nobody gives water there.
      tokens[child].word != "waters",
      // "has had jets at Velmar Air Base": the word of a name is not what one has.
      rule.kind != .operates || participants.index.nameAt[child] < 0
    {
      return true
    }
    // "for a round of talks".
    if Lexicon.rounds.contains(tokens[child].lemma), tokens[child].relation == .oblique,
      tree.children(of: child, .nominalModifier).contains(where: {
        tree.caseWord(of: $0) == "of" && rule.requires.contains(tokens[$0].lemma)
      })
    {
      return true
    }
    // "provided Chad with ten million dollars in grants".
    if Lexicon.sums.contains(tokens[child].lemma), tree.caseWord(of: child) == "with",
      tree.children(of: child, .nominalModifier).contains(where: {
        ["in", "of"].contains(tree.caseWord(of: $0) ?? .none)
          && rule.requires.contains(tokens[$0].lemma)
      })
    {
      return true
    }
    // "supplied Chad, Mali and other states with food": what is supplied may hang on the last of them.
    if Control.furnishing.contains(tokens[token].lemma), tokens[child].relation == .object {
      for next in tree.children(of: child, .coordination)
      where tree.children(of: next, .nominalModifier).contains(where: {
        tree.caseWord(of: $0) == "with" && rule.requires.contains(tokens[$0].lemma)
      }) {
        return true
      }
    }
    guard tokens[child].relation == .object || tokens[child].relation == .nominalSubjectPassive
    else { return false }
    return tree.children(of: child).contains {
      (tokens[$0].relation == .coordination
        || [.nominalModifier, .oblique].contains(tokens[$0].relation)
          && (tree.caseWord(of: $0) == "of"
            || tree.caseWord(of: $0) == "in" && Lexicon.sums.contains(tokens[child].lemma)))
        && rule.requires.contains(tokens[$0].lemma)
    }
  }

  /// Whether the words that a rule wants stand below the word, or below the verb of a noun, and the others do not.
  func hasContext(_ rule: TreeRule, _ token: Int) -> Bool {
    guard !rule.context.isEmpty || !rule.otherContext.isEmpty else { return true }
    let top = tokens[token].partOfSpeech == .verb ? token : arguments.lightVerb(of: token) ?? token
    var isMet = rule.context.isEmpty
    var waiting = [top]
    // A clause has few words; a line without end must not be searched for each of them.
    var steps = 0
    while let here = waiting.popLast(), steps < 80 {
      steps += 1
      if rule.otherContext.contains(tokens[here].lemma) { return false }
      // "each plan to send troops" is nothing that they do together, "to help each other" is.
      if rule.context.contains(tokens[here].lemma),
        tokens[here].word != "each" || here + 1 < tokens.count && tokens[here + 1].word == "other"
      {
        isMet = true
      }
      for child in tree.children(of: here) {
        // "along its border with Chad": whose the border is has no part in it.
        if EventRules.borders.contains(tokens[here].lemma), tree.caseWord(of: child) == "with" {
          continue
        }
        waiting.append(child)
      }
    }
    return isMet
  }
}
