package import AnnotatedText
internal import Learning

/// Tags the words of sentences and finds their trees.
///
/// A network reads several sentences at a time; what it finds for a sentence doesn't depend on the
/// others.
package struct SyntaxAnalyzer: Sendable {
  private let model: SyntaxModel

  /// Words that the network reads at a time, enough to use weights often while they are near.
  ///
  /// They are few enough that what it finds stays near too. A longer sentence is read in pieces, as
  /// the scores of its arcs grow with the square.
  private static let batch = 192

  package init(model: SyntaxModel) { self.model = model }

  /// Fills in the tags of the tokens and, if asked, their heads and relations, and gives what else
  /// is asked for.
  ///
  /// - Complexity: O(tokens).
  @discardableResult
  package func analyze(
    _ tokens: inout [Token], sentences: [Sentence], of text: SourceText,
    finding kinds: SyntaxFindings.Kinds = .trees
  ) -> SyntaxFindings {
    var findings = SyntaxFindings(kinds, tokens: tokens.count)
    guard !sentences.isEmpty else { return findings }
    text.bytes.withUnsafeBufferPointer { bytes in
      model.withWeights { weights in
        let capacity = min(tokens.count, SyntaxAnalyzer.batch)
        var batch = SyntaxBatch(weights, kinds, capacity: capacity)
        for sentence in sentences {
          // What is longer than any sentence of prose is read in pieces.
          for first in stride(
            from: sentence.tokens.lowerBound, to: sentence.tokens.upperBound,
            by: SyntaxAnalyzer.batch)
          {
            let last = min(first + SyntaxAnalyzer.batch, sentence.tokens.upperBound)
            if !batch.hasRoom(for: last - first) { batch.finish(&tokens, &findings, bytes) }
            batch.add(first..<last, of: sentence.tokens.lowerBound, tokens, bytes)
          }
        }
        batch.finish(&tokens, &findings, bytes)
      }
    }
    return findings
  }
}
