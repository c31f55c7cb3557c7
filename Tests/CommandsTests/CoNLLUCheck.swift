/// Checks the rules of CoNLL-U, by its description alone: https://universaldependencies.org/format.html.
struct CoNLLUCheck {
  struct Word {
    var columns: [String]
    var misc: [String: String] = [:]
    var form: String { columns[1] }
  }

  struct Sentence {
    var comments: [String] = []
    var words: [Word] = []

    func comment(_ key: String) -> String? {
      comments.first { $0.hasPrefix("# \(key) = ") }.map { String($0.dropFirst(key.count + 5)) }
    }
  }

  private(set) var sentences: [Sentence] = []
  /// What is wrong, with the line.
  private(set) var faults: [String] = []

  init(_ text: String) {
    var sentence = Sentence()
    var number = 0
    if !text.isEmpty, !text.hasSuffix("\n\n") { faults.append("the end: no blank line") }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      number += 1
      if line.isEmpty {
        if sentence.words.isEmpty { faults.append("\(number): a blank line without a sentence") }
        check(sentence, endingAt: number)
        sentences.append(sentence)
        sentence = Sentence()
      } else if line.hasPrefix("#") {
        if !sentence.words.isEmpty { faults.append("\(number): a comment among the words") }
        sentence.comments.append(String(line))
      } else {
        read(line, number, &sentence)
      }
    }
    let ids = sentences.compactMap { $0.comment("sent_id") }
    if Set(ids).count != ids.count { faults.append("a sent_id stands twice") }
  }

  private mutating func read(_ line: Substring, _ number: Int, _ sentence: inout Sentence) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard columns.count == 10 else {
      faults.append("\(number): \(columns.count) columns")
      return
    }
    for (index, column) in columns.enumerated() {
      if column.isEmpty { faults.append("\(number): column \(index + 1) is empty") }
      if ![1, 2, 9].contains(index), column.contains(" ") {
        faults.append("\(number): a space in column \(index + 1)")
      }
      if column.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        faults.append("\(number): a control character")
      }
    }
    if columns[0].contains("-") || columns[0].contains(".") { return }
    if columns[0] != String(sentence.words.count + 1) { faults.append("\(number): not in order") }
    var word = Word(columns: columns)
    if columns[9] != "_" {
      for attribute in columns[9].split(separator: "|") {
        let parts = attribute.split(separator: "=", maxSplits: 1)
        if parts.count == 2 { word.misc[String(parts[0])] = String(parts[1]) }
      }
    }
    sentence.words.append(word)
  }

  private mutating func check(_ sentence: Sentence, endingAt number: Int) {
    let heads = sentence.words.map { Int($0.columns[6]) ?? -1 }
    let roots = sentence.words.filter { $0.columns[6] == "0" }
    if roots.count != 1 { faults.append("\(number): \(roots.count) roots") }
    for word in sentence.words {
      if !CoNLLUCheck.tags.contains(word.columns[3]) {
        faults.append("\(number): tag \(word.columns[3])")
      }
      let relation = word.columns[7]
      if (relation == "root") != (word.columns[6] == "0") {
        faults.append("\(number): relation of the root")
      }
      if relation.isEmpty || !relation.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x3A })
      {
        faults.append("\(number): relation \(relation)")
      }
    }
    for word in heads.indices {
      var steps = 0
      var index = word
      while heads[index] > 0, heads[index] <= heads.count, steps <= heads.count {
        index = heads[index] - 1
        steps += 1
      }
      if heads[index] != 0 { faults.append("\(number): word \(word + 1) hangs on no root") }
    }
    var previous = "O"
    for word in sentence.words {
      let label = word.misc["NER"] ?? "O"
      if label.hasPrefix("I-"), previous.dropFirst(2) != label.dropFirst(2) {
        faults.append("\(number): \(label) after \(previous)")
      }
      previous = label
    }
    var text = ""
    for (index, word) in sentence.words.enumerated() {
      text += word.form
      if index + 1 < sentence.words.count, word.misc["SpaceAfter"] != "No" { text += " " }
    }
    if sentence.comment("text") != text { faults.append("\(number): the text is not the words'") }
  }

  /// The text that the words and the spaces between them make.
  var rejoined: String {
    var text = ""
    for word in sentences.flatMap(\.words) {
      text += CoNLLUCheck.spaces(word.misc["SpacesBefore"] ?? "") + word.form
      let after = word.misc["SpaceAfter"] == "No" ? "" : word.misc["SpacesAfter"] ?? #"\s"#
      text += CoNLLUCheck.spaces(after)
    }
    return text
  }

  private static func spaces(_ escaped: String) -> String {
    escaped.replacing(#"\s"#, with: " ").replacing(#"\t"#, with: "\t")
      .replacing(#"\r"#, with: "\r").replacing(#"\n"#, with: "\n")
  }

  /// Whether each word's `TokenRange` holds the word in the bytes of its file.
  func standsIn(_ bytes: [UInt8]) -> Bool {
    sentences.flatMap(\.words).allSatisfy { word in
      let ends = (word.misc["TokenRange"] ?? "").split(separator: ":").compactMap { Int($0) }
      guard ends.count == 2, ends[0] < ends[1], ends[1] <= bytes.count else { return false }
      return Array(word.form.utf8) == Array(bytes[ends[0]..<ends[1]])
    }
  }

  private static let tags: Set<String> = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN",
    "PUNCT", "SCONJ", "SYM", "VERB", "X",
  ]
}
