package import Extraction
package import KnowledgeModel

/// Trains the classifier of states: weights from all lessons, and what scores are worth from folds left out in turn.
package struct RelationTraining {
  /// Into how many parts the lessons are cut for the calibration.
  package static let folds = 4

  /// The share of what a kind adds that must be right on lessons that training did not see.
  package static func target(of kind: RelationKind) -> Double { targets[kind] ?? 0.75 }

  private static let targets: [RelationKind: Double] = [
    .locatedIn: 0.9, .memberOf: 0.95, .citizenOf: 0.8, .worksFor: 0.8, .partOf: 0.8,
  ]

  /// The bytes of the model file.
  package static func modelFile(
    from lessons: [RelationLesson], report: (String) -> Void = { _ in }
  ) -> [UInt8] {
    RelationModel.file(
      weights: RelationLearner.weights(from: lessons),
      calibrations: calibrations(from: lessons, report: report))
  }

  /// What scores are worth, by the places of ``RelationLabel/kinds``.
  package static func calibrations(
    from lessons: [RelationLesson], report: (String) -> Void = { _ in }
  ) -> [RelationModel.Calibration] {
    var samples = [[ScoreCalibration.Sample]](repeating: [], count: RelationLabel.kinds.count)
    var wikidata = samples
    for fold in 0..<folds {
      // Lessons of one text are of one fold.
      let weights = RelationLearner.weights(
        from: lessons.filter { $0.part(of: folds) != fold })
      for lesson in lessons where lesson.part(of: folds) == fold {
        for label in 0..<RelationLabel.count
        where lesson.known & ~lesson.found & 1 << UInt32(label) != 0 {
          let sample = ScoreCalibration.Sample(
            score: RelationLearner.score(of: lesson, label, by: weights),
            isRight: lesson.holding & 1 << UInt32(label) != 0)
          samples[label / 2].append(sample)
          if lesson.isOfWikidata { wikidata[label / 2].append(sample) }
        }
      }
    }
    return RelationLabel.kinds.indices.map { index in
      let kind = RelationLabel.kinds[index]
      var calibration = ScoreCalibration.calibration(
        of: samples[index], target: target(of: kind))
      if let threshold = calibration.threshold {
        calibration.threshold = max(
          threshold, ScoreCalibration.leastScore(of: wikidata[index]) ?? threshold)
      }
      report(line(of: kind, calibration, samples[index], of: "all"))
      report(line(of: kind, calibration, wikidata[index], of: "Re-DocRED"))
      return calibration
    }
  }

  private static func line(
    of kind: RelationKind, _ calibration: RelationModel.Calibration,
    _ samples: [ScoreCalibration.Sample], of set: String
  ) -> String {
    guard let threshold = calibration.threshold else { return "\(kind.rawValue): switched off" }
    let passing = samples.filter { $0.score >= threshold }
    let right = passing.count { $0.isRight }
    return """
      \(kind.rawValue), \(set): from \(threshold) on \(right) right, \(passing.count - right) wrong, \
      \(samples.count { $0.isRight } - right) missed
      """
  }
}
