internal import AnnotatedText
internal import Gazetteers
internal import Learning

/// The work on one document.
struct NamePass {
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
        if form.isDay(word) { score &+= NamePass.endOfNoName }
        scores.append(score)
        contexts.append(UInt8(NameFeatures.stepContext(word, form)))
      }
      lattice.appendBest(scores[start...], contexts: contexts[start...], to: &labels)
    }
  }

  /// Against names of persons and places that are, end with, or go on over a day or month: "in Geneva Monday".
  private static let endOfNoName: SIMD16<Int16> = {
    var scores = SIMD16<Int16>()
    for type in [NameType.person, .location] {
      scores[NameLabel.label(.inside, of: type)] = -8000
      scores[NameLabel.label(.last, of: type)] = -8000
      scores[NameLabel.label(.whole, of: type)] = -8000
    }
    return scores
  }()

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
