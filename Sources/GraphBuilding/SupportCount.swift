internal import KnowledgeModel

/// How well a relation is supported by the statements behind it.
///
/// *Documents* counts copies of one article once. *Origins* counts outlets: the one that a
/// statement is credited to, else the document's own, else the article itself. *Confidence* is 1 −
/// Π (1 − cᵢ) over independent lines of evidence: statements that share an article or an origin are
/// one line, whose cᵢ is the highest confidence among them. A statement's confidence is that of its
/// rule, times 0.8 where it is only reported or possible. The result is at most 0.99, with four
/// decimals.
struct SupportCount {
  /// One statement's part in it.
  struct Voice {
    /// The index of the document's original.
    let original: Int
    /// The key of the outlet; empty if it is not known.
    let outlet: String
    let confidence: Double
  }

  let documents: Int
  let origins: Int
  let confidence: Double

  init(_ voices: [Voice]) {
    var articles: [Int: Int] = [:]
    var outlets: [String: Int] = [:]
    var unnamed: Set<Int> = []
    var lines = UnionFind(count: voices.count)
    for (index, voice) in voices.enumerated() {
      if let known = articles[voice.original] {
        lines.unite(known, index)
      } else {
        articles[voice.original] = index
      }
      if voice.outlet.isEmpty {
        unnamed.insert(voice.original)
      } else if let known = outlets[voice.outlet] {
        lines.unite(known, index)
      } else {
        outlets[voice.outlet] = index
      }
    }
    documents = articles.count
    origins = outlets.count + unnamed.count
    var highest: [Int: Double] = [:]
    for (index, voice) in voices.enumerated() {
      let line = lines.set(of: index)
      highest[line] = max(highest[line] ?? 0, min(max(voice.confidence, 0), 1))
    }
    // Multiplied in the order of their size, so that rounding does not depend on any other.
    let doubt = highest.values.map { 1 - $0 }.sorted().reduce(1, *)
    confidence = min(((1 - doubt) * 10_000).rounded() / 10_000, 0.99)
  }
}

extension Modality {
  /// What a statement's confidence is multiplied by.
  var weight: Double {
    switch self {
    case .asserted, .planned: 1
    case .reported, .possible: 0.8
    }
  }

  /// Orders the modalities: asserted is stronger than reported, planned than possible.
  var strength: Int {
    switch self {
    case .asserted: 3
    case .reported: 2
    case .planned: 1
    case .possible: 0
    }
  }
}
