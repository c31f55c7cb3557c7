internal import AnnotatedText

extension AnnotatedDocument {
  /// Titles in the order of the text, each with the number of the sentence that it begins in.
  ///
  /// O(n log n) in the titles.
  func placing(_ titles: [TitleSpan]) -> [(title: TitleSpan, sentence: Int)] {
    var number = 0
    return titles.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.map { title in
      while number + 1 < sentences.count,
        sentences[number].tokens.upperBound <= title.tokens.lowerBound
      {
        number += 1
      }
      return (title, number)
    }
  }
}
