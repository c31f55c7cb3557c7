package import Extraction
package import KnowledgeModel

/// Trains the classifier of states: weights from all lessons, and what scores are worth from folds left out in turn.
package struct RelationTraining {
  /// Into how many parts the lessons are cut for the calibration.
  package static let folds = 4

  /// The share of what a kind adds that must be right on lessons that training did not see.
  package static func target(of kind: RelationKind) -> Double { targets[kind] ?? 0.75 }

  private static let targets: [RelationKind: Double] = [:]

  /// The bytes of the model file.
  package static func modelFile(from lessons: [RelationLesson]) -> [UInt8] {
    RelationModel.file(
      weights: RelationLearner.weights(from: lessons), calibrations: calibrations(from: lessons))
  }

  /// What scores are worth, by the places of ``RelationLabel/kinds``.
  package static func calibrations(from lessons: [RelationLesson]) -> [RelationModel.Calibration] {
    var samples = [[ScoreCalibration.Sample]](repeating: [], count: RelationLabel.kinds.count)
    for fold in 0..<folds {
      // Lessons of one text are of one fold.
      let weights = RelationLearner.weights(
        from: lessons.filter { $0.part(of: folds) != fold })
      for lesson in lessons where lesson.part(of: folds) == fold {
        for label in 0..<RelationLabel.count
        where lesson.known & ~lesson.found & 1 << UInt32(label) != 0 {
          samples[label / 2].append(
            ScoreCalibration.Sample(
              score: RelationLearner.score(of: lesson, label, by: weights),
              isRight: lesson.holding & 1 << UInt32(label) != 0))
        }
      }
    }
    return zip(RelationLabel.kinds, samples).map { kind, samples in
      ScoreCalibration.calibration(of: samples, target: target(of: kind))
    }
  }
}
