import AnnotatedText
import Language
import Training

extension NameScores {
  /// Counts the names that the network by itself finds in documents: those of the best valid
  /// labels, sentence by sentence.
  init(ofNetwork model: SyntaxModel, on documents: [NamedDocument]) {
    self.init()
    let analyzer = SyntaxAnalyzer(model: model)
    for document in documents {
      var tokens = document.tokens
      let findings = analyzer.analyze(
        &tokens, sentences: document.sentences, of: document.text, finding: .nameScores)
      for (sentence, gold) in zip(document.sentences, document.names) {
        let labels = NameScores.best(findings.nameScores[sentence.tokens])
        let names = NameLabel.names(in: labels).map {
          NamedSentence.Name(words: $0.words, type: $0.type)
        }
        count(found: names, gold: gold)
      }
    }
  }

  /// The best valid labels (Viterbi 1967) where only the words have scores.
  private static func best(_ words: ArraySlice<SIMD16<Int16>>) -> [Int] {
    let impossible = Int.min / 2
    var current = Array(repeating: impossible, count: NameLabel.count)
    current[NameLabel.outside] = 0
    var from: [[Int]] = []
    for word in words {
      var next = Array(repeating: impossible, count: NameLabel.count)
      var back = Array(repeating: NameLabel.outside, count: NameLabel.count)
      for label in 0..<NameLabel.count {
        for previous in 0..<NameLabel.count
        where NameLabel.mayFollow(label, previous) && current[previous] > next[label] {
          next[label] = current[previous]
          back[label] = previous
        }
        if next[label] > impossible { next[label] += Int(word[label]) }
      }
      from.append(back)
      current = next
    }
    let ends = (0..<NameLabel.count).filter { NameLabel.mayFollow(NameLabel.outside, $0) }
    var label = ends.max { current[$0] < current[$1] } ?? NameLabel.outside
    var labels: [Int] = []
    for back in from.reversed() {
      labels.append(label)
      label = back[label]
    }
    return labels.reversed()
  }
}
