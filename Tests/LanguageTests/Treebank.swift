import AnnotatedText
import FoundationEssentials

/// A part of a UD treebank as raw text with its gold tokens and sentences.
struct Treebank {
  /// A syntactic word: where it stands, its lemma and its tag.
  struct Word: Hashable {
    var range: ByteRange
    var lemma: String
    var tag: String
  }

  private(set) var bytes: [UInt8] = []
  private(set) var passages: [ByteRange] = []
  private(set) var words: [Word] = []
  private(set) var sentences: [ByteRange] = []

  var document: Document? {
    guard let text = SourceText(validating: bytes) else { return nil }
    return Document(
      id: DocumentID(rawValue: "treebank"), text: text,
      passages: passages.map { Passage(range: $0, role: .body) })
  }

  /// The file of a treebank beside the repository, or `nil`.
  static func path(_ name: String) -> String? {
    var folder = #filePath.split(separator: "/").dropLast()
    while !folder.isEmpty {
      let path = "/" + folder.joined(separator: "/") + "/../shared/data/treebank/" + name
      if FileManager.default.fileExists(atPath: path) { return path }
      folder.removeLast()
    }
    return nil
  }

  /// Reads CoNLL-U and rebuilds the text: words joined by spaces but for `SpaceAfter=No`, a blank line before each
  /// new paragraph.
  ///
  /// A multiword token ("don't", range 1-2) is cut into its words where their forms are its letters in order, as they
  /// nearly always are in English; where they are not ("dunno"), it counts as one word of the surface.
  init?(_ name: String) {
    guard let path = Treebank.path(name),
      let data = FileManager.default.contents(atPath: path)
    else { return nil }
    var sentenceWords: [Word] = []
    var sentenceStart = -1
    var paragraphStart = -1
    var space = false
    var pending: (last: Int, form: String, noSpace: Bool, parts: [Word])?
    func flushPassage(_ bank: inout Treebank) {
      if paragraphStart >= 0, bank.bytes.count > paragraphStart {
        bank.passages.append(paragraphStart..<bank.bytes.count)
      }
    }
    var newParagraph = true
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.isEmpty {
        if sentenceStart >= 0, let last = sentenceWords.last {
          sentences.append(sentenceWords[0].range.lowerBound..<last.range.upperBound)
          words += sentenceWords
        }
        sentenceWords = []
        sentenceStart = -1
        continue
      }
      if line.first == UInt8(ascii: "#") {
        let comment = String(decoding: line, as: UTF8.self)
        if comment.hasPrefix("# newpar") || comment.hasPrefix("# newdoc") { newParagraph = true }
        continue
      }
      let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      guard columns.count == 10, !columns[0].contains(".") else { continue }
      let noSpace = columns[9].contains("SpaceAfter=No")
      if let dash = columns[0].firstIndex(of: "-") {
        pending = (Int(columns[0][columns[0].index(after: dash)...]) ?? 0, columns[1], noSpace, [])
        continue
      }
      if newParagraph {
        flushPassage(&self)
        if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
        paragraphStart = bytes.count
        space = false
        newParagraph = false
      }
      sentenceStart = 0
      if var group = pending {
        group.parts.append(Word(range: 0..<0, lemma: columns[2], tag: columns[3]))
        group.parts[group.parts.count - 1].range = 0..<columns[1].utf8.count
        if Int(columns[0]) == group.last {
          pending = nil
          if space { bytes.append(0x20) }
          let start = bytes.count
          bytes += Array(group.form.utf8)
          let length = group.form.utf8.count
          if group.parts.reduce(0, { $0 + $1.range.count }) == length {
            var offset = start
            for part in group.parts {
              sentenceWords.append(
                Word(
                  range: offset..<offset + part.range.count, lemma: part.lemma, tag: part.tag))
              offset += part.range.count
            }
          } else {
            sentenceWords.append(Word(range: start..<start + length, lemma: "_", tag: "X"))
          }
          space = !group.noSpace
        } else {
          pending = group
        }
        continue
      }
      if space { bytes.append(0x20) }
      let start = bytes.count
      bytes += Array(columns[1].utf8)
      sentenceWords.append(Word(range: start..<bytes.count, lemma: columns[2], tag: columns[3]))
      space = !noSpace
    }
    flushPassage(&self)
  }
}
