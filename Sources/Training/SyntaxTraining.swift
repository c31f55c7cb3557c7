internal import AnnotatedText
internal import Language
internal import Learning
internal import SeededRandomness

/// Trains the tagger, the parser and the labeler from a treebank.
package struct SyntaxTraining {
  /// The sizes of the weight tables, as powers of two, and how often the data is read.
  package struct Options: Sendable {
    package var taggerBits = 18
    package var parserBits = 20
    package var labelerBits = 16
    package var taggerPasses = 8
    package var parserPasses = 12
    package var labelerPasses = 8
    /// The parser and the labeler learn from tags given by taggers that did not see the sentence.
    package var folds = 5

    package init() {}
  }

  let options: Options
  let report: (String) -> Void

  /// Takes options and what to do with lines about the progress.
  package init(options: Options = Options(), report: @escaping (String) -> Void) {
    self.options = options
    self.report = report
  }

  /// The bytes of the model file.
  ///
  /// The same sentences give the same bytes.
  package func modelFile(from sentences: [TreebankSentence]) -> [UInt8] {
    let tagger = trainTagger(on: sentences, name: "tagger")
    let tagged = jackknifed(sentences)
    let parser = trainParser(on: tagged)
    let labeler = trainLabeler(on: tagged)
    return ModelFile.bytes(of: [
      ("tagger", options.taggerBits, 16, 16, tagger.quantized(stride: 16)),
      ("parser", options.parserBits, 3, 4, parser.quantized(stride: 4)),
      (
        "labeler", options.labelerBits, DependencyRelation.allCases.count, 48,
        labeler.quantized(stride: 48)
      ),
    ])
  }

  /// The sentences with the tags of taggers that were trained on the other folds.
  private func jackknifed(_ sentences: [TreebankSentence]) -> [TreebankSentence] {
    var result = sentences
    for fold in 0..<options.folds {
      // Folds of long runs, so that sentences of one document stay together.
      let size = (sentences.count + options.folds - 1) / options.folds
      let held = min(fold * size, sentences.count)..<min((fold + 1) * size, sentences.count)
      let others = Array(sentences[..<held.lowerBound] + sentences[held.upperBound...])
      let tagger = trainTagger(on: others, name: "tagger without fold \(fold + 1)")
      for index in held {
        result[index].tags = predictedTags(of: sentences[index], by: tagger)
      }
    }
    return result
  }

  private func trainTagger(on sentences: [TreebankSentence], name: String) -> AveragedPerceptron {
    let hash = FeatureHash(bits: options.taggerBits)
    var perceptron = AveragedPerceptron(classes: SyntaxModel.tags.count, bits: options.taggerBits)
    var classOf = [Int](repeating: 0, count: PartOfSpeech.allCases.count)
    for (index, tag) in SyntaxModel.tags.enumerated() { classOf[Int(tag.rawValue)] = index }
    var order = Array(sentences.indices)
    var random = SplitMix64(seed: 17)
    var forms = SentenceForms()
    var rows: [UInt32] = []
    var scores = [Float](repeating: 0, count: SyntaxModel.tags.count)
    for pass in 1...options.taggerPasses {
      order.shuffle(using: &random)
      var errors = 0
      var total = 0
      for index in order {
        let sentence = sentences[index]
        sentence.text.bytes.withUnsafeBufferPointer { text in
          forms.read(sentence.tokens[...], of: text)
          for word in sentence.tokens.indices {
            let previous = word > 0 ? sentence.tokens[word - 1] : nil
            if let mark = PunctuationTag.tag(of: sentence.tokens[word], after: previous, in: text) {
              forms.tags[word] = UInt64(mark.rawValue)
              continue
            }
            TagFeatures.write(word, forms, hash, to: &rows)
            perceptron.score(rows, into: &scores)
            let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
            let gold = sentence.tags[word] == .punctuation ? .symbol : sentence.tags[word]
            let right = classOf[Int(gold.rawValue)]
            total += 1
            if best != right {
              errors += 1
              perceptron.update(rows, towards: right, awayFrom: best)
            }
            perceptron.advance()
            forms.tags[word] = UInt64(SyntaxModel.tags[best].rawValue)
          }
        }
      }
      if pass == options.taggerPasses {
        report("\(name): \(errors) of \(total) words wrong in pass \(pass)")
      }
    }
    return perceptron
  }

  private func predictedTags(
    of sentence: TreebankSentence, by perceptron: AveragedPerceptron
  ) -> [PartOfSpeech] {
    let hash = FeatureHash(bits: options.taggerBits)
    var forms = SentenceForms()
    var rows: [UInt32] = []
    var scores = [Float](repeating: 0, count: SyntaxModel.tags.count)
    var tags: [PartOfSpeech] = []
    sentence.text.bytes.withUnsafeBufferPointer { text in
      forms.read(sentence.tokens[...], of: text)
      for word in sentence.tokens.indices {
        let previous = word > 0 ? sentence.tokens[word - 1] : nil
        var tag: PartOfSpeech
        if let mark = PunctuationTag.tag(of: sentence.tokens[word], after: previous, in: text) {
          tag = mark
        } else {
          TagFeatures.write(word, forms, hash, to: &rows)
          perceptron.score(rows, into: &scores)
          tag = SyntaxModel.tags[scores.indices.max { scores[$0] < scores[$1] } ?? 0]
        }
        forms.tags[word] = UInt64(tag.rawValue)
        tags.append(tag)
      }
    }
    return tags
  }
}
