internal import AnnotatedText
internal import KnowledgeModel

/// What it means to speak of a deed that has not been done, as PLOVER codes it.
///
/// A good deed in the future tense is an agreement, "will meet", "plans to send aid", "will free prisoners"; a withdrawal
/// that is announced is a concession; a good deed that somebody will not do is a rejection, "refused to meet", "cancelled
/// the talks"; the end of one is a sanction, "stopped sharing intelligence"; and a harm that somebody threatens to do is a
/// threat. All of these are acts that have happened, whatever comes of the deed.
enum SpeechActs {
  /// The kind of event that a deed is when it is read so, and the reading of that event.
  static func kind(
    of deed: RelationKind, verb: WordKey, read reading: Reading
  ) -> (RelationKind, Reading) {
    var act = reading
    act.polarity = .positive
    act.modality = reading.isReported ? .reported : .asserted
    if reading.isRefused, reading.polarity == .negative, good.contains(deed) {
      return (.reject, act)
    }
    if reading.isCeased, reading.polarity == .negative, dealings.contains(deed),
      [.asserted, .reported].contains(reading.modality)
    {
      return (.sanction, act)
    }
    guard reading.polarity == .positive else { return (deed, reading) }
    if reading.isThreatened, !reading.isConditional, !reading.isInRelative,
      [.planned, .possible].contains(reading.modality),
      harms.contains(deed)
    {
      return (.threaten, act)
    }
    // "would shoot down any jet that crossed the border": nobody has said that one will.
    if reading.isThreatened, reading.isInRelative, harms.contains(deed),
      reading.modality == .planned
    {
      var feared = reading
      feared.weaken(to: .possible)
      return (deed, feared)
    }
    // "said that Chad would pay a heavy price": who tells others what will befall them threatens them with it.
    if deed == .threaten, reading.isReported, !reading.isConditional, foretelling.contains(verb),
      [.planned, .possible].contains(reading.modality)
    {
      return (.threaten, act)
    }
    guard reading.modality == .planned, !reading.isPurpose else { return (deed, reading) }
    act.isToCome = true
    if futures.contains(deed) { return (.agree, act) }
    if deed == .retreat { return (releasing.contains(verb) ? .agree : .concede, act) }
    return (deed, reading)
  }

  /// Verbs that say what will befall somebody.
  private static let foretelling: Set<WordKey> = [
    "pay", "face", "regret", "suffer", "reap", "answer", "eliminate", "destroy", "crush", "punish",
    "annihilate", "obliterate", "hunt", "wipe", "kill", "assassinate", "arrest", "target", "expel",
    "sink", "sanction", "prosecute", "hit", "strike", "exterminate", "liquidate", "execute", "bomb",
    "retaliate", "raze", "flatten", "erase", "attack", "meet", "trigger", "provoke", "draw",
    "bring", "invite", "treat", "regard",
  ]
  private static let futures: Set<RelationKind> = [.consult, .support, .cooperate, .aid]
  private static let releasing: Set<WordKey> = ["release", "free", "liberate"]
  private static let dealings: Set<RelationKind> = [.cooperate, .aid]
  private static let good: Set<RelationKind> = futures.union([.agree, .concede, .retreat])
  private static let harms: Set<RelationKind> = [
    .assault, .coerce, .sanction, .mobilize, .protest,
  ]
}
