/// What `evaluate` can measure.
enum EvaluationPart: String, CaseIterable {
  case language
  case seeds
  case verdicts

  /// What is measured, in words.
  var title: String {
    switch self {
    case .language: "language: tags, trees and names"
    case .verdicts: "verdicts: edges of voa.txt drawn by lot, judged by a reader"
    case .seeds: "seeds: graphs against what a careful reader finds"
    }
  }
}
