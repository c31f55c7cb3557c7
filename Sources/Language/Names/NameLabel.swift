package import AnnotatedText

/// The labels of words: outside any name, or a place in a name of a type (begin, inside, last, or a name of one word).
package enum NameLabel {
  /// How many labels there are.
  package static let count = 13
  /// The label of a word outside any name.
  package static let outside = 0

  /// The place of a word in a name.
  package enum Place: Int, Sendable { case begin, inside, last, whole }

  /// The label of a place in a name.
  package static func label(_ place: Place, of type: NameType) -> Int {
    1 + Int(type.rawValue) * 4 + place.rawValue
  }

  /// The labels of a sentence of `count` words with the given names, which don't overlap.
  package static func labels(
    of names: [(words: Range<Int>, type: NameType)], count: Int
  ) -> [Int] {
    var labels = [Int](repeating: outside, count: count)
    for (words, type) in names {
      guard words.count > 1 else {
        labels[words.lowerBound] = label(.whole, of: type)
        continue
      }
      for word in words { labels[word] = label(.inside, of: type) }
      labels[words.lowerBound] = label(.begin, of: type)
      labels[words.upperBound - 1] = label(.last, of: type)
    }
    return labels
  }

  /// The names of a valid sequence of labels.
  package static func names(in labels: some Sequence<Int>) -> [(words: Range<Int>, type: NameType)]
  {
    var names: [(words: Range<Int>, type: NameType)] = []
    var start = 0
    for (word, label) in labels.enumerated() {
      guard label > 0, let type = NameType(rawValue: UInt8((label - 1) / 4)) else { continue }
      let place = (label - 1) % 4
      if place == Place.begin.rawValue || place == Place.whole.rawValue { start = word }
      if place == Place.last.rawValue || place == Place.whole.rawValue {
        names.append((start..<word + 1, type))
      }
    }
    return names
  }

  /// Whether a label may follow another; a sentence begins after and ends before `outside`.
  package static func mayFollow(_ label: Int, _ previous: Int) -> Bool {
    let isOpen = previous > 0 && (previous - 1) % 4 <= 1
    let goesOn = label > 0 && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2)
    if isOpen { return goesOn && (label - 1) / 4 == (previous - 1) / 4 }
    return !goesOn
  }
}
