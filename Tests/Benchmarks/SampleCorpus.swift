internal import FoundationEssentials
internal import SeededRandomness

/// Articles to measure with, enough of them that the set-up does not count.
struct SampleCorpus {
  let name: String
  private(set) var articles: [String] = []
  private(set) var words = 0

  /// The same corpus up to some number of words.
  func prefix(words limit: Int) -> SampleCorpus {
    var part = SampleCorpus(name: name)
    for article in articles where part.words < limit { part.append(article) }
    return part
  }

  /// All articles as one text, a blank line between them.
  var text: String { articles.joined(separator: "\n\n") }

  private init(name: String) { self.name = name }

  private mutating func append(_ article: String) {
    articles.append(article)
    words += article.utf8.split { $0 == 0x20 || $0 == 0x0A }.count
  }

  /// Writes each article to a file of its own.
  func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (number, article) in articles.enumerated() {
      try Data(article.utf8).write(to: folder.appending(path: "article-\(100_000 + number).txt"))
    }
  }
}

extension SampleCorpus {
  /// Articles of sentences from the seeds, in another order and with other countries and numbers.
  static func varied(seeds: URL, words: Int) throws -> SampleCorpus {
    var sentences: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: seeds.path).sorted()
    where name.hasSuffix(".txt") || name.hasSuffix(".md") {
      let text = String(decoding: try Data(contentsOf: seeds.appending(path: name)), as: UTF8.self)
      for line in text.split(separator: "\n") where line.utf8.count > 60 && line.hasSuffix(".") {
        sentences.append(String(line))
      }
    }
    guard !sentences.isEmpty else { throw BenchmarkError("no text in '\(seeds.path)'") }
    var random = SplitMix64(seed: 1)
    var corpus = SampleCorpus(name: "seeds, varied")
    while corpus.words < words {
      var countries = SampleCorpus.countries
      countries.shuffle(using: &random)
      let names = Dictionary(uniqueKeysWithValues: zip(SampleCorpus.countries, countries))
      var article = "\(countries[0]) and \(countries[1])\n\n"
      for _ in 0..<12 {
        guard let sentence = sentences.randomElement(using: &random) else { break }
        article += varied(sentence, names, &random) + "\n\n"
      }
      corpus.append(article)
    }
    return corpus
  }

  /// A sentence with its countries exchanged and its numbers changed.
  private static func varied(
    _ sentence: String, _ names: [String: String], _ random: inout SplitMix64
  ) -> String {
    let words = sentence.split(separator: " ").map { word in
      let letters = word.prefix { $0.isLetter }
      if let name = names[String(letters)] { return name + word.dropFirst(letters.count) }
      let digits = word.prefix { $0.isNumber }
      if !digits.isEmpty, digits.count < 4, word.count == digits.count {
        return String(Int.random(in: 2..<900, using: &random))
      }
      return String(word)
    }
    return words.joined(separator: " ")
  }

  private static let countries = [
    "Russia", "Tajikistan", "Kyrgyzstan", "Afghanistan", "Uzbekistan", "Pakistan", "Kazakhstan",
    "Moscow", "Washington", "Ukraine", "Georgia", "Armenia", "Turkey", "Iran", "India", "China",
    "Japan", "Poland", "Germany", "France", "Egypt", "Libya", "Sudan", "Ethiopia", "Kenya",
    "Brazil",
    "Chile", "Peru", "Cuba", "Mexico", "Canada", "Norway", "Sweden", "Finland", "Estonia", "Israel",
    "Lebanon", "Jordan", "Iraq", "Yemen",
  ]

  /// Articles of 25 sentences from a file that holds one tokenised sentence a line.
  static func news(_ file: URL, words: Int) throws -> SampleCorpus {
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    var corpus = SampleCorpus(name: "news (\(file.lastPathComponent))")
    var sentences: [String] = []
    for line in text.utf8.split(separator: 0x0A) {
      sentences.append(joined(line))
      guard sentences.count == 25 else { continue }
      corpus.append(sentences.joined(separator: "\n\n") + "\n")
      sentences = []
      if corpus.words >= words { break }
    }
    return corpus
  }

  /// A tokenised sentence as people write it.
  private static func joined(_ line: Substring.UTF8View.SubSequence) -> String {
    let tokens = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    var text = ""
    for token in tokens {
      let clings = [",", ".", ":", ";", "?", "!", "'s", "'", "n't", "%", ")"].contains(token)
      if !text.isEmpty, !clings, !text.hasSuffix("(") { text += " " }
      text += token
    }
    return text
  }
}
