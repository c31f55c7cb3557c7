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
  /// Between 8 and 16 names of sets that neither had seen came out best.
  package static let networkWeight: Int32 = 12

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

/// The work on one document.
private struct NamePass {
  let weights: LentWeights
  let hash: FeatureHash
  private var lattice: LabelLattice
  private var forms: [NameForms] = []
  private(set) var evidence = DocumentEvidence()
  private var scores: [SIMD16<Int16>] = []
  /// What the network says of each token, and how much it counts.
  var network: (scores: [SIMD16<Int16>], weight: Int32)?
  private var contexts: [UInt8] = []
  private var labels: [UInt8] = []
  private var rows: [UInt32] = []

  init(weights: LentWeights, hash: FeatureHash) {
    self.weights = weights
    self.hash = hash
    lattice = LabelLattice(weights: weights, hash: hash)
    rows.reserveCapacity(128)
  }

  /// Reads the sentences, scores their words and labels them, each sentence by itself.
  mutating func read(
    _ tokens: [Token], _ sentences: [Sentence], _ text: UnsafeBufferPointer<UInt8>,
    _ tables: NameTables, _ gazetteer: CategoryMarks
  ) {
    forms.reserveCapacity(sentences.count)
    for sentence in sentences {
      var form = NameForms()
      form.read(tokens[sentence.tokens], of: text, tables.words, votes: tables.votes, gazetteer)
      evidence.count(form)
      forms.append(form)
    }
    for form in forms { evidence.countSmall(form) }
    scores.reserveCapacity(tokens.count)
    for (form, sentence) in zip(forms, sentences) {
      let start = scores.count
      let first = sentence.tokens.lowerBound
      for word in 0..<form.count {
        rows.removeAll(keepingCapacity: true)
        let signs = evidence.otherSigns(of: word, form)
        NameFeatures.write(word, form, signs: signs, hash, to: &rows)
        var score = rows.withUnsafeBufferPointer { weights.sum16($0, block: 0) }
        if let network {
          score &+= NamePass.weighed(network.scores[first + word], by: network.weight)
        }
        scores.append(score)
        contexts.append(UInt8(NameFeatures.stepContext(word, form)))
      }
      lattice.appendBest(scores[start...], contexts: contexts[start...], to: &labels)
    }
  }

  /// What the network says of a word, on the scale of the model; what is 16 natural logarithms below the best is as bad
  /// as it gets.
  private static func weighed(_ scores: SIMD16<Int16>, by weight: Int32) -> SIMD16<Int16> {
    let clamped = SIMD16<Int32>(truncatingIfNeeded: scores).clamped(
      lowerBound: SIMD16(repeating: -4096), upperBound: SIMD16())
    return SIMD16<Int16>(truncatingIfNeeded: (clamped &* weight) &>> 5)
  }

  /// Counts what the words were taken for when each sentence was read by itself.
  mutating func countVotes() {
    var start = 0
    for form in forms {
      let words = start..<start + form.count
      evidence.vote(labels[words], scores: scores[words], form)
      start += form.count
    }
  }

  /// Labels the words again, with the votes of their other places.
  mutating func names(_ sentences: [Sentence]) -> [RecognizedName] {
    countVotes()
    var start = 0
    var names: [RecognizedName] = []
    var final: [UInt8] = []
    var margins: [Int32] = []
    for (number, form) in forms.enumerated() {
      let words = start..<start + form.count
      var hasVotes = false
      for word in 0..<form.count {
        let votes = evidence.otherVotes(
          of: word, label: labels[start + word], scores: scores[start + word], form)
        guard votes != 0 else { continue }
        rows.removeAll(keepingCapacity: true)
        NameFeatures.writeVotes(votes, at: word, form, hash, to: &rows)
        scores[start + word] &+= rows.withUnsafeBufferPointer { weights.sum16($0, block: 0) }
        hasVotes = true
      }
      final.removeAll(keepingCapacity: true)
      if hasVotes {
        lattice.appendBest(scores[words], contexts: contexts[words], to: &final)
      } else {
        final.append(contentsOf: labels[words])
      }
      let found = NameLabel.names(in: final.lazy.map(Int.init))
      if !found.isEmpty {
        lattice.margins(scores[words], contexts: contexts[words], of: final, to: &margins)
      }
      for (range, type) in found {
        let first = sentences[number].tokens.lowerBound
        names.append(
          RecognizedName(
            tokens: first + range.lowerBound..<first + range.upperBound, type: type,
            margin: margins[range].min() ?? 0))
      }
      start += form.count
    }
    return names
  }
}
