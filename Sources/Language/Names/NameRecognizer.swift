package import AnnotatedText
package import Gazetteers
internal import Learning

/// Finds the names of persons, locations and organizations in a document.
///
/// Sentences are read twice: first each by itself, then with what its words were taken for elsewhere in the document.
package struct NameRecognizer: Sendable {
  package let model: NameModel
  private let gazetteer: CategoryMarks
  private let networkWeight: Int32

  /// What 1/256 of a natural logarithm of the network's counts for, in 32nds of the unit of the model's weights.
  ///
  /// Between 8 and 12 the names of a set that neither had seen, and those of EWT dev, came out best.
  package static let networkWeight: Int32 = 10

  package init(model: NameModel, gazetteer: Gazetteer = .standard) {
    self.init(model: model, gazetteer: CategoryMarks(of: gazetteer))
  }

  /// A recogniser whose gazetteer was read before.
  package init(
    model: NameModel, gazetteer: CategoryMarks,
    networkWeight: Int32 = NameRecognizer.networkWeight
  ) {
    self.model = model
    self.gazetteer = gazetteer
    self.networkWeight = networkWeight
  }

  /// The names in a document's sentences: sorted, not overlapping, each inside its sentence.
  ///
  /// The scores are those that another learner, the network, gives the labels of each token, in 1/256 of a natural
  /// logarithm below the best; without them (an empty array) the model decides alone.
  ///
  /// - Complexity: O(tokens).
  package func names(
    in tokens: [Token], sentences: [Sentence], of text: SourceText,
    scores: [SIMD16<Int16>] = []
  ) -> [RecognizedName] {
    var names: [RecognizedName] = []
    text.bytes.withUnsafeBufferPointer { bytes in
      model.withParts { weights, tables in
        var pass = NamePass(weights: weights, hash: model.names.hash)
        if scores.count == tokens.count { pass.network = (scores, networkWeight) }
        pass.read(tokens, sentences, bytes, tables, gazetteer)
        names = pass.names(sentences)
      }
    }
    return names
  }

  /// Adds to sums what each capitalised word of a document is taken for: outside, person, location, organization.
  package func addVotes(
    of tokens: [Token], sentences: [Sentence], _ text: SourceText,
    to sums: inout [UInt64: SIMD4<Int32>]
  ) {
    text.bytes.withUnsafeBufferPointer { bytes in
      model.withParts { weights, tables in
        var pass = NamePass(weights: weights, hash: model.names.hash)
        pass.read(tokens, sentences, bytes, tables, gazetteer)
        pass.countVotes()
        pass.evidence.add(to: &sums)
      }
    }
  }
}
