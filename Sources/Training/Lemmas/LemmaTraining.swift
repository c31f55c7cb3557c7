internal import AnnotatedText
internal import Language
package import Learning

/// Learns the base forms of words from treebanks: the endings that decide, and the words that don't follow them.
///
/// The same sentences give the same bytes.
package struct LemmaTraining {
  /// What a listed form counts beside the treebanks' words, and what a form counts whose base raw text holds.
  private static let votesOfLesson = 4
  private static let votesOfRawText = 2

  package init() {}

  /// Adds the sections of a ``LemmaModel``; raw text tells which base forms there are.
  ///
  /// - Complexity: O(n log n) in the words.
  package func addSections(
    to builder: inout ModelFileBuilder, from sentences: [TreebankSentence],
    raw: [RawSentence] = []
  ) {
    var seen = LemmaTraining.counts(of: sentences)
    let endings = EndingEdits(of: seen.compactMapValues { $0.most?.value })
    for lesson in IrregularForms.lessons {
      for (form, base) in IrregularForms.pairs(of: lesson.forms) {
        guard let edit = LemmaEdit(from: form, to: base) else { continue }
        seen[LemmaForm(spelling: form, tag: lesson.tag), default: Counts()]
          .add(edit, times: LemmaTraining.votesOfLesson)
      }
    }
    let vocabulary = RawVocabulary(of: raw)
    for tag in [PartOfSpeech.verb, .noun] {
      let bases = AttestedBases(of: vocabulary, as: tag, learned: seen, endings: endings)
      for (form, edit) in bases.edits {
        seen[form, default: Counts()].add(edit, times: LemmaTraining.votesOfRawText)
      }
    }
    let words = seen.compactMapValues { $0.most?.value }
    let edits = [LemmaEdit.none] + Set(words.values).union(endings.edits.values).sorted()
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
  package func modelFile(
    from sentences: [TreebankSentence], raw: [RawSentence] = []
  ) -> [UInt8] {
    var builder = ModelFileBuilder()
    addSections(to: &builder, from: sentences, raw: raw)
    return builder.bytes()
  }

  /// How often each word with each of its tags, and with no tag, has which edit.
  private static func counts(
    of sentences: [TreebankSentence]
  ) -> [LemmaForm: Counts<LemmaEdit>] {
    var seen: [LemmaForm: Counts<LemmaEdit>] = [:]
    forEachWord(of: sentences) { word in
      guard let edit = LemmaEdit(from: word.spelling, to: Array(word.lemma.utf8)) else { return }
      for tag in [word.tag, .unknown] {
        seen[LemmaForm(spelling: word.spelling, tag: tag), default: Counts()].add(edit)
      }
    }
    return seen
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
