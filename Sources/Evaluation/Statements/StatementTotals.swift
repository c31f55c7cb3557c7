/// The scores of several paragraphs together.
struct StatementTotals {
  private var paragraphs = 0
  private var byKind = ScoresByKind()
  private var strict = PrecisionRecall()
  private var qualifiers = QualifierShares()
  private var judged: [ReliabilityTable.Judgement] = []
  private var contradicted = 0
  private var remarks = ""

  mutating func add(_ score: StatementScore, of gold: GoldParagraph) {
    paragraphs += 1
    byKind.add(score.byKind)
    strict = strict + score.strict
    qualifiers.add(score.qualifiers)
    judged += score.judged
    contradicted += score.contradicted.count
    remarks += "\n\(gold.id)\n" + score.remarks.map { "  \($0)\n" }.joined()
  }

  /// The scores of statements alone, where the gold has no qualifiers but factuality.
  func report(named name: String) -> EvaluationReport {
    EvaluationReport(
      text: "sentences: \(paragraphs), contradicted: \(contradicted)\n\n\(table(false).text)",
      scores: rates(named: name))
  }

  func report(named name: String, includingKinds: Bool, listing: Bool) -> EvaluationReport {
    let table = table(includingKinds)
    var shares = Table(["qualifier", "compared", "right"])
    for qualifier in QualifierShares.Qualifier.allCases {
      shares.add([
        qualifier.rawValue, "\(qualifiers.count(of: qualifier))",
        Table.percent(qualifiers.share(of: qualifier)),
      ])
    }
    let reliability = ReliabilityTable(judged)
    let text =
      "paragraphs: \(paragraphs), contradicted: \(contradicted)\n\n\(table.text)\n"
      + "\(shares.text)\n\(reliability.text)" + (listing ? remarks : "")
    return EvaluationReport(text: text, scores: scores(named: name, reliability))
  }

  private func table(_ includingKinds: Bool) -> Table {
    var table = byKind.table(of: "statements", includingKinds: includingKinds)
    table.add(["with factuality"] + strict.columns)
    return table
  }

  private func rates(named name: String) -> [EvaluationReport.Score] {
    var scores: [EvaluationReport.Score] = []
    for (part, rates) in [
      ("", byKind.all), (".states", byKind.states), (".events", byKind.events),
      (".strict", strict),
    ] {
      scores.append(.init("\(name)\(part).precision", rates.precision * 100))
      scores.append(.init("\(name)\(part).recall", rates.recall * 100))
      scores.append(.init("\(name)\(part).f1", rates.f1 * 100))
    }
    return scores
  }

  private func scores(
    named name: String, _ reliability: ReliabilityTable
  ) -> [EvaluationReport.Score] {
    var scores = rates(named: name)
    for qualifier in QualifierShares.Qualifier.allCases {
      scores.append(
        .init("\(name).\(qualifier.rawValue)", qualifiers.share(of: qualifier) * 100))
    }
    // Higher is better, as of every score.
    scores.append(
      .init("\(name).calibration", (1 - reliability.expectedCalibrationError) * 100))
    return scores
  }
}
