internal import AnnotatedText
internal import Language
internal import Learning
internal import SeededRandomness

extension SyntaxTraining {
  /// Trains the transitions with the dynamic oracle of Goldberg and Nivre (2013): the parser follows its own decisions
  /// and learns the best way on from wherever it is.
  func trainParser(on sentences: [TreebankSentence]) -> AveragedPerceptron {
    let hash = FeatureHash(bits: options.parserBits)
    var perceptron = AveragedPerceptron(classes: 3, bits: options.parserBits)
    var order = Array(sentences.indices)
    var random = SplitMix64(seed: 23)
    var forms = SentenceForms()
    var state = ParserState()
    var rows: [UInt32] = []
    var scores = [Float](repeating: 0, count: 3)
    for pass in 1...options.parserPasses {
      order.shuffle(using: &random)
      var right = 0
      var total = 0
      for index in order {
        let sentence = sentences[index]
        sentence.text.bytes.withUnsafeBufferPointer { forms.read(sentence.tokens[...], of: $0) }
        for word in sentence.tags.indices {
          forms.tags[word] = UInt64(sentence.tags[word].rawValue)
        }
        state.begin(count: sentence.tokens.count)
        let oracle = ArcHybridOracle(heads: sentence.heads)
        while !state.isFinished {
          ParserFeatures.write(state, forms, hash, to: &rows)
          perceptron.score(rows, into: &scores)
          let allowed = ParserState.Transition.allCases.filter { state.allows($0) }
          let costs = allowed.map { oracle.cost(of: $0, in: state) }
          guard let least = costs.min(),
            let best = allowed.max(by: { scores[$0.rawValue] < scores[$1.rawValue] })
          else { break }
          let zeroCost = zip(allowed, costs).filter { $0.1 == least }.map(\.0)
          guard let gold = zeroCost.max(by: { scores[$0.rawValue] < scores[$1.rawValue] }) else {
            break
          }
          let isRight = zeroCost.contains(best)
          if !isRight { perceptron.update(rows, towards: gold.rawValue, awayFrom: best.rawValue) }
          perceptron.advance()
          // From the second pass on, wrong decisions are followed nine times in ten.
          let explores = pass > 1 && Int.random(in: 0..<10, using: &random) > 0
          state.make(isRight || explores ? best : gold)
        }
        for (head, gold) in zip(state.heads, sentence.heads) {
          total += 1
          if head == gold { right += 1 }
        }
      }
      report("parser: pass \(pass), \(right) of \(total) heads right")
    }
    return perceptron
  }

  /// Trains the relations on the trees of the treebank.
  func trainLabeler(on sentences: [TreebankSentence]) -> AveragedPerceptron {
    let hash = FeatureHash(bits: options.labelerBits)
    let classes = DependencyRelation.allCases.count
    var perceptron = AveragedPerceptron(classes: classes, bits: options.labelerBits)
    var order = Array(sentences.indices)
    var random = SplitMix64(seed: 29)
    var forms = SentenceForms()
    var links = TreeLinks()
    var rows: [UInt32] = []
    var scores = [Float](repeating: 0, count: classes)
    for pass in 1...options.labelerPasses {
      order.shuffle(using: &random)
      var errors = 0
      for index in order {
        let sentence = sentences[index]
        sentence.text.bytes.withUnsafeBufferPointer { forms.read(sentence.tokens[...], of: $0) }
        for word in sentence.tags.indices {
          forms.tags[word] = UInt64(sentence.tags[word].rawValue)
        }
        links.read(heads: sentence.heads, count: sentence.tokens.count)
        for word in sentence.tokens.indices where sentence.relations[word] != .root {
          ArcFeatures.write(word, heads: sentence.heads, links, forms, hash, to: &rows)
          perceptron.score(rows, into: &scores)
          let best = scores.indices.dropFirst().max { scores[$0] < scores[$1] } ?? 1
          let right = Int(sentence.relations[word].rawValue)
          if best != right {
            errors += 1
            perceptron.update(rows, towards: right, awayFrom: best)
          }
          perceptron.advance()
        }
      }
      report("labeler: pass \(pass), \(errors) relations wrong")
    }
    return perceptron
  }
}

/// What a transition of the arc-hybrid system costs: the gold arcs that it puts out of reach.
struct ArcHybridOracle {
  private let heads: [Int]
  private let dependents: [[Int]]

  init(heads: [Int]) {
    self.heads = heads
    var dependents = [[Int]](repeating: [], count: heads.count + 1)
    for (word, head) in heads.enumerated() { dependents[head].append(word) }
    self.dependents = dependents
  }

  func cost(of transition: ParserState.Transition, in state: ParserState) -> Int {
    let front = state.front
    let s0 = state.top(0)
    switch transition {
    case .shift:
      // The front can still get its head from the top of the stack or the buffer, but no dependents from the stack.
      let head = heads[front]
      var cost = head < front && head != s0 && state.stack.contains(head) ? 1 : 0
      for dependent in dependents[front] where dependent < front && state.stack.contains(dependent)
      {
        cost += 1
      }
      return cost
    case .left:
      let head = heads[s0]
      var cost = head == state.top(1) || head > front ? 1 : 0
      for dependent in dependents[s0] where dependent >= front { cost += 1 }
      return cost
    case .right:
      let head = heads[s0]
      var cost = head >= front ? 1 : 0
      for dependent in dependents[s0] where dependent >= front { cost += 1 }
      return cost
    }
  }
}
