internal import AnnotatedText
internal import Gazetteers
package import KnowledgeModel
package import Learning
internal import Records

/// Finds states between entities of one sentence that no rule finds, by what it learned from texts whose relations
/// readers marked.
///
/// It adds to the rules and never contradicts them: a pair that a rule already relates in the sentence keeps what the rule
/// says, and what the sentence denies or holds possible only is left out.
package struct RelationClassifier: Sendable {
  private let model: RelationModel
  private let gazetteer: Gazetteer

  /// A classifier with a model.
  package init(model: RelationModel) {
    self.model = model
    gazetteer = .standard
  }

  /// The classifier shipped with the program, or `nil` if there is none.
  ///
  /// - Throws: ``ModelFileError`` if its weights are not for this program.
  package static func embedded() throws(ModelFileError) -> RelationClassifier? {
    try RelationModel.embedded().map { RelationClassifier(model: $0) }
  }

  /// What is less likely than this is not told, even where the scores of its kind are right as often as asked.
  private static let leastProbability = 0.6

  /// A state that it found.
  private struct Verdict {
    let pair: PairReader.Pair
    let label: RelationLabel
    let probability: Double
    let office: OfficeReader.Office?
    let reading: Reading
  }

  /// What it adds to the findings of a document.
  func findings(in reading: DocumentReading) -> [Finding] {
    verdicts(in: reading, includesUnknown: false).compactMap { verdict in
      let pair = verdict.pair
      let (subject, object) =
        verdict.label.isReversed ? (pair.second, pair.first) : (pair.first, pair.second)
      guard let one = subject.entity, let other = object.entity else { return nil }
      return Finding(
        subject: Participant(entity: one, token: subject.head, antecedent: subject.antecedent),
        object: Participant(entity: other, token: object.head, antecedent: object.antecedent),
        kind: kind(of: verdict, in: reading),
        rule: RelationClassifier.rule(of: verdict.label.kind), precision: verdict.probability,
        trigger: subject.head, verb: nil,
        title: verdict.office.map { reading.document.text(of: $0.tokens) }, quantity: nil,
        reading: verdict.reading, sentence: pair.sentence, isCalibrated: true)
    }
  }

  /// The same where the text says it, with pronouns whose names the document does not give.
  func mentions(in reading: DocumentReading) -> [RelationMention] {
    verdicts(in: reading, includesUnknown: true).map { verdict in
      let pair = verdict.pair
      let (subject, object) =
        verdict.label.isReversed ? (pair.second, pair.first) : (pair.first, pair.second)
      return RelationMention(
        kind: kind(of: verdict, in: reading),
        subject: reading.document.range(of: subject.tokens),
        object: reading.document.range(of: object.tokens),
        title: verdict.office.map { reading.document.text(of: $0.tokens) },
        rule: RelationClassifier.rule(of: verdict.label.kind), factuality: .actual,
        subjectKind: subject.sort.kind, objectKind: object.sort.kind,
        objectSubkind: object.entity.flatMap { reading.index.entities[$0].subkind },
        isNamed: subject.name != nil && object.name != nil)
    }
  }

  /// What a verdict says by the body that it is of.
  private func kind(of verdict: Verdict, in reading: DocumentReading) -> RelationKind {
    let (subject, object) =
      verdict.label.isReversed
      ? (verdict.pair.second, verdict.pair.first) : (verdict.pair.first, verdict.pair.second)
    let subkind = object.entity.flatMap { reading.index.entities[$0].subkind }
    return Membership.kind(
      of: verdict.label.kind, of: subject.sort.kind, in: (object.sort.kind, subkind), as: nil)
  }

  /// How statements name it.
  package static func rule(of kind: RelationKind) -> String { "classifier.\(kind.rawValue)" }

  private func verdicts(in reading: DocumentReading, includesUnknown: Bool) -> [Verdict] {
    var verdicts: [Verdict] = []
    let features = PairFeatures(reading: reading, gazetteer: gazetteer)
    let pairs = PairReader(reading: reading, includesUnknown: includesUnknown)
    let offices = OfficeReader(reading: reading, gazetteer: gazetteer)
    pairs.forEach { pair in
      let rows = features.rows(pair, sentence: reading.document.sentences[pair.sentence])
      let scores = model.scores(of: rows)
      var best: (label: RelationLabel, probability: Double, office: OfficeReader.Office?)?
      for label in pair.labels where !isFound(label, pair) {
        let calibration = model.calibrations[label.rawValue / 2]
        guard let threshold = calibration.threshold, scores[label.rawValue] >= threshold else {
          continue
        }
        let (subject, object) =
          label.isReversed ? (pair.second, pair.first) : (pair.first, pair.second)
        guard !offices.isPast(subject, object),
          label.kind != .citizenOf || !offices.holdsOffice(subject)
        else { continue }
        let office =
          label.kind == .holdsPosition ? offices.office(of: subject, in: object) : nil
        if label.kind == .holdsPosition, office == nil { continue }
        // An office says more than an employment.
        let probability = calibration.probability(of: scores[label.rawValue])
        guard probability >= RelationClassifier.leastProbability else { continue }
        let isBetter = best.map {
          office != nil && $0.label.kind == .worksFor
            || $0.probability < probability && ($0.office == nil || label.kind != .worksFor)
        }
        if isBetter ?? true { best = (label, probability, office) }
      }
      guard let best, let meaning = meaning(of: pair, in: reading) else { return }
      verdicts.append(
        Verdict(
          pair: pair, label: best.label, probability: best.probability, office: best.office,
          reading: meaning))
    }
    return verdicts
  }

  /// Whether a rule said as much of the pair.
  private func isFound(_ label: RelationLabel, _ pair: PairReader.Pair) -> Bool {
    guard pair.found != 0 else { return false }
    if pair.found & 1 << UInt32(label.rawValue) != 0 { return true }
    // Of an office, a membership and an employment one is enough; so of a seat and a place.
    let near: [[RelationKind]] = [
      [.holdsPosition, .worksFor, .memberOf, .citizenOf],
      [.locatedIn, .headquarteredIn, .capitalOf, .partOf],
    ]
    return near.contains { kinds in
      kinds.contains(label.kind)
        && kinds.contains { kind in
          [false, true].contains { isReversed in
            RelationLabel(kind, isReversed: isReversed).map {
              pair.found & 1 << UInt32($0.rawValue) != 0
            } ?? false
          }
        }
    }
  }

  /// How the text means the pair; `nil` if it denies it or holds it possible only.
  private func meaning(of pair: PairReader.Pair, in reading: DocumentReading) -> Reading? {
    let tokens = reading.tree.tokens
    // What a verb far above says bears on the deed, not on what its nouns are to each other.
    let carrier =
      pair.path.inner.first { tokens[$0].partOfSpeech == .verb } ?? pair.path.inner.first
    guard let carrier else { return Reading() }
    // "Jersey is a dependency but is not part of Britain", "Ana Roy wants to be president of Ghana": no word on the way may
    // be denied or wished.
    let isDoubted = pair.path.inner.contains { token in
      guard token != carrier, [.noun, .verb].contains(tokens[token].partOfSpeech) else {
        return false
      }
      let meaning = reading.factuality.reading(of: token, isEvent: false)
      return meaning.polarity == .negative || [.possible, .planned].contains(meaning.modality)
    }
    guard !isDoubted else { return nil }
    let meaning = reading.factuality.reading(of: carrier, isEvent: false)
    let factuality = Factuality(polarity: meaning.polarity, modality: meaning.modality)
    return factuality == .actual ? meaning : nil
  }
}
