/// What `evaluate` can measure.
enum EvaluationPart: String, CaseIterable {
  case language
  case seeds

  /// What is measured, in words.
  var title: String {
    switch self {
    case .language: "language: tags, trees and names"
    case .seeds: "seeds: graphs against what a careful reader finds"
    }
  }
}
