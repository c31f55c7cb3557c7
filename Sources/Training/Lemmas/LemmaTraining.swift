internal import AnnotatedText
internal import Language
package import Learning

/// Learns the base forms of words from treebanks: the endings that decide, and the words that don't follow them.
///
/// The same sentences give the same bytes.
package struct LemmaTraining {
  package init() {}

  /// Adds the sections of a ``LemmaModel``.
  ///
  /// - Complexity: O(n log n) in the words.
  package func addSections(
    to builder: inout ModelFileBuilder, from sentences: [TreebankSentence]
  ) {
    let words = LemmaTraining.words(of: sentences)
    let endings = EndingEdits(of: words)
    let edits = ([LemmaEdit.none] + Set(words.values).union(endings.edits.values).sorted())
    var numberOfEdit: [LemmaEdit: Int] = [:]
    for (number, edit) in edits.enumerated() where numberOfEdit[edit] == nil {
      numberOfEdit[edit] = number
    }
    var numbers: [(key: UInt64, number: Int)] = []
    for (form, edit) in endings.edits.sorted(by: { $0.key < $1.key }) {
      let key = form.bytes.reversed().reduce(LemmaKey.ending(of: form.tag)) {
        LemmaKey.ending($0, after: $1)
      }
      numbers.append((key, numberOfEdit[edit, default: 0]))
    }
    for (form, edit) in words.sorted(by: { $0.key < $1.key })
    where endings.decision(on: form) != edit {
      numbers.append((LemmaKey.word(form.key, form.tag), numberOfEdit[edit, default: 0]))
    }
    numbers += LemmaTraining.casings(in: sentences, words: words).numbers
    builder.add(LemmaModel.tableSection, bytes: LemmaTable.bytes(of: numbers))
    builder.add(LemmaModel.editsSection, bytes: LemmaEdit.bytes(of: edits))
  }

  /// The bytes of a model file with these sections only.
  package func modelFile(from sentences: [TreebankSentence]) -> [UInt8] {
    var builder = ModelFileBuilder()
    addSections(to: &builder, from: sentences)
    return builder.bytes()
  }

  /// The usual edit of each word with each of its tags, and with no tag.
  private static func words(of sentences: [TreebankSentence]) -> [LemmaForm: LemmaEdit] {
    var seen: [LemmaForm: Counts<LemmaEdit>] = [:]
    forEachWord(of: sentences) { word in
      guard let edit = LemmaEdit(from: word.spelling, to: Array(word.lemma.utf8)) else { return }
      for tag in [word.tag, .unknown] {
        seen[LemmaForm(spelling: word.spelling, tag: tag), default: Counts()].add(edit)
      }
    }
    return seen.compactMapValues { $0.most?.value }
  }

  /// How the lemmas are written that the edits find.
  private static func casings(
    in sentences: [TreebankSentence], words: [LemmaForm: LemmaEdit]
  ) -> CasingCounts {
    var casings = CasingCounts()
    forEachWord(of: sentences) { word in
      for tag in [word.tag, .unknown] {
        let form = LemmaForm(spelling: word.spelling, tag: tag)
        guard let edit = words[form] else { continue }
        let (base, shared) = edit.applied(to: word.spelling)
        casings.add(
          form.key, tag, word.letters, base: base, shared: shared, lemma: word.lemma)
      }
    }
    return casings
  }

  /// A word of a treebank that has a lemma.
  private struct Word {
    let spelling: [UInt8]
    let tag: PartOfSpeech
    let letters: WordCasing
    let lemma: String
  }

  private static func forEachWord(
    of sentences: [TreebankSentence], _ body: (Word) -> Void
  ) {
    for sentence in sentences {
      var startsSentence = true
      for (index, token) in sentence.tokens.enumerated() {
        let lemma = sentence.lemmas[index]
        sentence.text.bytes[token.range].withUnsafeBufferPointer { bytes in
          guard bytes.count <= WordSpelling.longestWord, lemma != "_" || bytes.elementsEqual([0x5F])
          else { return }
          body(
            Word(
              spelling: WordSpelling.bytes(of: bytes), tag: sentence.tags[index],
              letters: WordCasing(of: bytes, startsSentence: startsSentence), lemma: lemma))
        }
        if !token.shape.contains(.punctuation) { startsSentence = false }
      }
    }
  }
}
