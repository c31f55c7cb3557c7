internal import Extraction
internal import Gazetteers
package import Language
internal import Training

/// How well states are read in texts whose relations readers marked: Re-DocRED's dev set and a fold of KnowledgeNet.
package enum RelationEvaluation {
  /// The fold of KnowledgeNet that is measured.
  static let fold = 4
  /// The fold whose misses are listed: nobody looks into the one that is measured.
  static let listedFold = 1

  /// Scores the rules alone, and the rules with classifiers that did not see what they are scored on.
  ///
  /// `blind` is a model whose names were learned without those of Re-DocRED.
  package static func report(
    of model: LanguageModel, blind: LanguageModel, on data: EvaluationData, listing: Bool = false
  ) throws(EvaluationError) -> EvaluationReport {
    let sets = try RelationSets(in: data, model: blind, other: model)
    let rules = Extractor()
    var plain = ReDocREDScore()
    var full = ReDocREDScore()
    let golds = sets.reDocRED.map { RelationGold($0.text, gazetteer: .standard) }
    for (entry, gold) in zip(sets.reDocRED, golds) { plain.add(entry.document, gold, by: rules) }
    for fold in Set(sets.reDocRED.map(\.text.fold)).sorted() {
      let extractor = Extractor(classifier: try sets.classifier(withoutReDocRED: fold))
      for (entry, gold) in zip(sets.reDocRED, golds) where entry.text.fold == fold {
        full.add(entry.document, gold, by: extractor, isListing: listing)
      }
    }
    var passages = (
      plain: KnowledgeNetScore(), full: KnowledgeNetScore(), even: KnowledgeNetScore()
    )
    let even = Extractor(
      classifier: try sets.classifier(withoutKnowledgeNet: fold, believing: 0.5))
    let extractor = Extractor(classifier: try sets.classifier(withoutKnowledgeNet: fold))
    for entry in sets.knowledgeNet where entry.text.fold == fold {
      passages.plain.add(entry.document, entry.text, by: rules)
      passages.full.add(entry.document, entry.text, by: extractor)
      passages.even.add(entry.document, entry.text, by: even)
    }
    var listed = KnowledgeNetScore()
    if listing {
      let other = Extractor(classifier: try sets.classifier(withoutKnowledgeNet: listedFold))
      for entry in sets.knowledgeNet where entry.text.fold == listedFold {
        listed.add(entry.document, entry.text, by: other, isListing: true)
      }
    }
    let text =
      [
        plain.sharing.table("Re-DocRED, one sentence, rules"),
        full.sharing.table("Re-DocRED, one sentence, with classifier"),
        plain.all.table("Re-DocRED, all pairs, rules"),
        full.all.table("Re-DocRED, all pairs, with classifier"),
        full.added.table("Re-DocRED, added by the classifier"),
        passages.plain.table("KnowledgeNet fold \(fold), rules"),
        passages.full.table("KnowledgeNet fold \(fold), with classifier"),
        passages.even.table("KnowledgeNet fold \(fold), all that is as likely as not"),
      ].joined(separator: "\n")
    return EvaluationReport(
      text: text,
      scores: [
        .init("re_docred.sentence.f1", full.sharing.micro.f1 * 100),
        .init("re_docred.all.f1", full.all.micro.f1 * 100),
        .init("re_docred.added.precision", full.added.micro.precision * 100),
        .init("re_docred.added.least", full.added.leastPrecision(ofAtLeast: 3) * 100),
        .init("knowledgenet.f1", passages.full.micro.f1 * 100),
        .init("knowledgenet.even.f1", passages.even.micro.f1 * 100),
      ], details: (full.remarks + listed.remarks).sorted().map { $0 + "\n" }.joined())
  }
}
