internal import AnnotatedText
internal import KnowledgeModel

/// Whom a clause of the reason means where the clause above it acts on another: "cut ties with Mali after *it* attacked
/// Chad" tells why Mali deserves it, "sent troops to Mali after *it* was attacked" why Mali needs it.
///
/// The reason for what is done to somebody is sought in him (Garvey and Caramazza, "Implicit Causality in Verbs", 1974).
extension ReferenceReader {
  /// How one clause acts on another one.
  enum Effect {
    /// It takes something from him or gives it back, turns him away, or complains to him: his deeds are the reason.
    case penalty
    /// It gives him something: what he does or suffers is the reason.
    case favor
    /// It strikes him: what either has done may be the reason.
    case blow
    /// It brings both together: the reason may be either's.
    case meeting
  }

  /// The other one on whom a verb acts, and how; `nil` where it acts on nobody, or on several.
  func affected(
    by verb: Int, before place: Int, among candidates: [Candidate]
  ) -> (other: Candidate, effect: Effect)? {
    if let other = penalized(by: verb, before: place, among: candidates) {
      return (other, Self.rallying.contains(tokens[verb].lemma) ? .blow : .penalty)
    }
    if let other = refused(by: verb, before: place, among: candidates) { return (other, .penalty) }
    let lemma = tokens[verb].lemma
    if Self.helping.contains(lemma), let other = object(of: verb, among: candidates) {
      return (other, .favor)
    }
    if Self.providing.contains(lemma),
      let other = only(candidates, below: verb, before: place, cases: ["to", "for"])
        ?? recipient(of: verb, among: candidates)
    {
      return (other, .favor)
    }
    if Self.striking.contains(lemma), let other = object(of: verb, among: candidates) {
      return (other, .blow)
    }
    if Self.complaining.contains(lemma),
      let other = only(candidates, below: verb, before: place, cases: ["to", "with"])
    {
      return (other, .penalty)
    }
    if ["meet", "hold"].contains(lemma),
      let other = object(of: verb, among: candidates)
        ?? only(candidates, below: verb, before: place, cases: ["with"])
    {
      return (other, .meeting)
    }
    return nil
  }

  /// Who gets something: "gave *Mali* arms".
  private func recipient(of verb: Int, among candidates: [Candidate]) -> Candidate? {
    let objects = candidates.filter { candidate in
      guard candidate.entities.count == 1, !isAdjective(candidate) else { return false }
      if candidate.governor == verb, candidate.isObject { return true }
      // The parser may take the two objects for one: "Mali arms".
      return tokens[candidate.token].relation == .compound
        && tree.head(of: candidate.token).flatMap { tree.head(of: $0) } == verb
    }
    return objects.count == 1 ? objects[0] : nil
  }

  /// Who shall answer what a clause asks of him: "asked *Mali* to explain why it had attacked Chad".
  func answerer(of clause: Int, under above: Int, among candidates: [Candidate]) -> Candidate? {
    guard tokens[clause].relation == .clausalComplement else { return nil }
    // "complained to *Mali* that it had attacked Chad".
    if Self.complaining.contains(tokens[above].lemma) {
      return only(candidates, below: above, before: clause, cases: ["to"])
    }
    guard
      Self.answering.contains(tokens[above].lemma),
      tokens[above].relation == .openClausalComplement, tree.hasChild(of: above, words: ["to"]),
      let verb = tree.head(of: above), verb < above
    else { return nil }
    return object(of: verb, among: candidates)
      ?? only(candidates, below: verb, before: above, cases: ["on", "to", "with"])
  }

  private static let answering: Set<WordKey> = [
    "explain", "say", "clarify", "disclose", "admit", "acknowledge", "confirm", "deny", "prove",
    "show", "reveal", "state", "justify", "promise", "pledge", "guarantee", "declare", "announce",
  ]

  /// With whom somebody refuses to have to do: "refused to talk to *Mali*", "will not meet *Mali*".
  private func refused(
    by verb: Int, before place: Int, among candidates: [Candidate]
  ) -> Candidate? {
    var deed = verb
    if Self.declining.contains(tokens[verb].lemma) {
      guard let complement = tree.child(of: verb, .openClausalComplement), complement < place
      else { return nil }
      deed = complement
    }
    let isDeclined =
      tokens[deed].relation == .openClausalComplement
      && tree.head(of: deed).map { Self.declining.contains(tokens[$0].lemma) } ?? false
    let isDenied = tree.children(of: deed).contains { Lexicon.negation.contains(tokens[$0].word) }
    guard isDeclined || isDenied, Self.dealing.contains(tokens[deed].lemma) else { return nil }
    return object(of: deed, among: candidates)
      ?? only(candidates, below: deed, before: place, cases: ["to", "with"])
  }

  /// The only one behind some prepositions below a verb.
  private func only(
    _ candidates: [Candidate], below verb: Int, before place: Int, cases: Set<WordKey>
  ) -> Candidate? {
    let others = candidates.filter {
      $0.entities.count == 1 && !$0.isSubject && $0.token > verb && $0.token < place
        && (tree.caseWord(of: $0.token).map(cases.contains) ?? false)
    }
    guard let last = others.last, others.allSatisfy({ $0.identity == last.identity }) else {
      return nil
    }
    return last
  }

  /// What "it" means as the subject of a clause of the reason that has a verb of harm or help: nobody where it may be
  /// either, and `nil` where the clause above acts on nobody.
  func reason(
    _ verb: Int, _ marker: WordKey, under above: Int, among candidates: [Candidate]
  ) -> [Int]? {
    guard let (other, effect) = affected(by: above, before: verb, among: candidates)
    else { return nil }
    let isSuffering = tree.isPassive(verb)
    // "cut ties after it lost the vote", "when it met": so may who cuts them.
    guard Self.deeds.contains(tokens[verb].lemma) else { return [] }
    switch effect {
    case .penalty: return isSuffering ? [] : other.entities
    case .favor: return isSuffering || marker == "when" ? other.entities : []
    case .blow:
      return isSuffering || marker != "because" && !Self.harms.contains(tokens[verb].lemma)
        ? [] : other.entities
    case .meeting: return []
    }
  }

  private static let complaining: Set<WordKey> = ["complain", "protest"]

  private static let declining: Set<WordKey> = ["refuse", "decline"]

  /// What one does with others whom one does not turn away.
  private static let dealing: Set<WordKey> = [
    "talk", "speak", "negotiate", "meet", "deal", "cooperate", "trade", "sell", "lend", "recognize",
    "recognise", "join", "host", "invite", "receive", "help", "support", "back", "work", "sign",
    "resume", "restore", "hold", "attend", "share",
  ]

  private static let rallying: Set<WordKey> = ["declare", "launch"]

  private static let helping: Set<WordKey> = [
    "help", "aid", "assist", "support", "back", "defend", "arm", "fund", "finance", "protect",
    "shield", "rescue", "reinforce", "comfort",
  ]

  private static let providing: Set<WordKey> = [
    "send", "give", "provide", "supply", "offer", "lend", "donate", "deliver", "ship", "pledge",
    "promise", "dispatch", "deploy", "rush",
  ]

  private static let striking: Set<WordKey> = [
    "attack", "invade", "bomb", "shell", "strike", "raid", "fight", "hit",
  ]

  /// Verbs of the gravest harm, for which one is struck.
  private static let harms: Set<WordKey> = [
    "attack", "invade", "bomb", "shell", "strike", "raid", "hit", "kill", "shoot", "seize",
    "capture", "occupy", "annex", "sink", "kidnap", "abduct", "murder", "assassinate", "down",
    "massacre", "ambush", "hijack",
  ]

  /// Verbs of what one is punished or thanked for: harm, help and moves of force.
  private static let deeds: Set<WordKey> = harms.union([
    "fight", "arm", "support", "back", "help", "host", "shelter", "harbor", "harbour", "expel",
    "deport", "arrest", "detain", "jail", "execute", "torture", "poison", "fire", "test", "launch",
    "deploy", "mass", "move", "send", "sell", "supply", "ship", "smuggle", "spy", "hack",
    "interfere", "meddle", "violate", "breach", "break", "threaten", "insult", "accuse",
    "criticize", "criticise", "denounce", "condemn", "recognize", "recognise", "ban", "block",
    "close", "refuse", "reject", "cut", "impose", "sanction", "nationalize", "nationalise",
    "confiscate", "overthrow", "crush", "repress", "persecute", "oppress", "withdraw", "pull",
    "storm", "burn", "ram", "harass", "blockade", "besiege", "declare", "sign", "join", "side",
    "try", "attempt", "begin", "start", "continue", "stop", "resume", "enter", "cross", "defy",
    "ignore", "flout", "free", "release", "extradite", "halt", "end", "lift", "agree", "apologize",
    "apologise", "compensate", "disarm", "dismantle", "hand",
  ])
}
