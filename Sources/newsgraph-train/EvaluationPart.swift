/// What `evaluate` can measure.
enum EvaluationPart: String, CaseIterable {
  case language
  case seeds
  case verdicts
  case statements
  case articles
  case dispatches
  case closed
  case unseen
  case news
  case resolution
  case coreference
  case events
  case relations

  /// What is measured, in words.
  var title: String {
    switch self {
    case .language: "language: tags, trees and names"
    case .verdicts: "verdicts: edges of voa.txt drawn by lot, judged by a reader"
    case .seeds: "seeds: graphs against what a careful reader finds"
    case .statements: "statements: paragraphs of our own, the open half"
    case .articles: "articles: twelve articles of our own"
    case .dispatches: "dispatches: 128 articles of our own, annotated before the tool read them"
    case .unseen: "unseen: 71 more, into which nobody looks"
    case .closed: "closed: paragraphs of our own, the half that nobody reads"
    case .news: "news: sentences of voa.txt drawn by lot, and what they say"
    case .resolution: "resolution: which names of which documents are one"
    case .coreference: "coreference: who is meant, from raw text"
    case .events: "events: who did what to whom, against sets of coded sentences"
    case .relations: "relations: states in texts whose relations readers marked"
    }
  }

  /// What is measured where no part is named: all that may be looked at while rules are written.
  static let `default` = allCases.filter {
    ![.closed, .unseen, .news].contains($0)
  }
}
