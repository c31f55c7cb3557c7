internal import AnnotatedText

/// Where a sentence says what a name is: "Acme, a maker of tools", "Acme is the largest bank", "Union of Writers (UW)".
enum NameDefinitions {
  /// The last word of the noun phrase that explains the name ending before `end`, or nil.
  ///
  /// - Complexity: O(1): a bounded number of words is looked at.
  static func head(after end: Int, in words: [UInt64]) -> Int? {
    var next = end
    if next < words.count, words[next] == openingBracket {
      var close = next + 1
      while close < words.count, close < next + 12, words[close] != closingBracket { close += 1 }
      guard close < words.count, words[close] == closingBracket else { return nil }
      next = close + 1
    }
    guard next + 2 < words.count, words[next] == comma || copulas.contains(words[next]),
      articles.contains(words[next + 1])
    else { return nil }
    var last = next + 2
    while last < words.count, last < next + 11, !ends.contains(words[last]) { last += 1 }
    return last > next + 2 ? last - 1 : nil
  }

  private static func keys(_ words: String...) -> Set<UInt64> {
    Set(words.map { WordKey($0).rawValue })
  }

  private static let comma = WordKey(",").rawValue
  private static let openingBracket = WordKey("(").rawValue
  private static let closingBracket = WordKey(")").rawValue
  private static let copulas = keys("is", "was", "are", "were", "became", "remains")
  private static let articles = keys("a", "an", "the")
  private static let ends = keys(
    "of", "in", "for", "at", "to", "on", "with", "by", "from", "who", "which", "that", "where",
    "when", "whose", "and", "or", ",", ".", ":", ";", "(", ")", "-", "--", "\u{2013}", "\u{2014}",
    "based", "located", "born", "founded", "held", "between", "as", "is", "was", "has", "had",
    "have", "will", "said", "says", "near", "under", "during", "after", "since", "'s", "\u{2019}s")
}
