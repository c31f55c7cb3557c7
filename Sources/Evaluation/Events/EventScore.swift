internal import KnowledgeModel
package import Records

/// An event between two actors, by their codes; one that is symmetric has the smaller first.
package struct CodedEvent: Hashable, Comparable, Sendable {
  package let kind: String
  package let source: String
  package let target: String

  package init(_ kind: String, _ source: String, _ target: String) {
    let isTurned = CodedEvent.symmetric.contains(kind) && target < source
    self.kind = kind
    self.source = isTurned ? target : source
    self.target = isTurned ? source : target
  }

  package static func < (left: CodedEvent, right: CodedEvent) -> Bool {
    (left.kind, left.source, left.target) < (right.kind, right.source, right.target)
  }

  /// "USA consult CHN".
  package var text: String { "\(source) \(kind) \(target)" }

  private static let symmetric: Set<String> = ["consult", "cooperate"]
}

/// How the events of one sentence compare with those that coders found.
///
/// Compared are kind and both countries, each event once a sentence. Left out of the gold are events without a kind in
/// PLOVER, with an actor that stands for no country or body, and within one country: no edge could say them. Found events of
/// such ends say nothing of the gold and are counted apart; so is one of which the gold codes the same two ends, or the
/// one that it knows, under a code that PLOVER dropped or without the other end. Not actual or denied statements are no
/// events, plans are: this gold codes "will meet" as a meeting, and PLOVER's manual as an agreement, so that an agreement
/// or concession to do a deed counts as the deed as well.
package struct EventScore: Sendable {
  package private(set) var right: [CodedEvent] = []
  package private(set) var wrong: [CodedEvent] = []
  package private(set) var missed: [CodedEvent] = []
  /// Found events that the gold can't judge.
  package private(set) var unjudged = 0
  /// Events of the gold that no edge can say.
  package private(set) var unmapped = 0
  /// Pairs of countries with an event of any kind, direction left aside.
  package private(set) var pairs = PrecisionRecall()

  /// Compares the record of a sentence with the sentence's gold.
  package init(
    of record: DocumentRecord, against sentence: PetrarchFile.Sentence, codes: ActorCodes,
    table: PloverTable
  ) {
    var gold: Set<CodedEvent> = []
    var vague: [(kind: String?, source: String?, target: String?)] = []
    for event in sentence.events {
      let (source, target) = (ActorCodes.actor(event.source), ActorCodes.actor(event.target))
      let kind = table.kind(of: event.code)
      if let kind, let source, let target, source != target {
        gold.insert(CodedEvent(kind, source, target))
      } else {
        unmapped += 1
        vague.append((kind, source, target))
      }
    }
    var taken: Set<CodedEvent> = []
    var seen: Set<CodedEvent> = []
    var ends: Set<CodedEvent> = []
    for statement in record.statements where EventScore.isCounted(statement) {
      guard let source = codes.actor(of: statement.subject, in: record),
        let target = codes.actor(of: statement.object, in: record), source != target
      else {
        unjudged += 1
        continue
      }
      let kind = statement.kind.rawValue
      let event = CodedEvent(kind, source, target)
      guard seen.insert(event).inserted else { continue }
      // The rule's name begins with the deed that it finds: "aid.give".
      let deed = CodedEvent(String(statement.rule.prefix { $0 != "." }), source, target)
      if let match = [event, deed].first(where: gold.contains) {
        ends.insert(CodedEvent("", min(source, target), max(source, target)))
        if taken.insert(match).inserted { right.append(match) }
      } else if vague.contains(where: {
        ($0.kind == nil || $0.kind == kind) && ($0.source == nil || $0.source == source)
          && ($0.target == nil || $0.target == target) && ($0.source != nil || $0.target != nil)
      }) {
        unjudged += 1
      } else {
        ends.insert(CodedEvent("", min(source, target), max(source, target)))
        wrong.append(event)
      }
    }
    missed = gold.subtracting(taken).sorted()
    let goldEnds = Set(
      gold.map { CodedEvent("", min($0.source, $0.target), max($0.source, $0.target)) })
    pairs = PrecisionRecall(
      right: ends.intersection(goldEnds).count, wrong: ends.subtracting(goldEnds).count,
      missed: goldEnds.subtracting(ends).count)
  }

  private static func isCounted(_ statement: Statement) -> Bool {
    statement.kind.isEvent && statement.qualifiers.polarity == .positive
      && statement.qualifiers.modality != .possible
  }
}
