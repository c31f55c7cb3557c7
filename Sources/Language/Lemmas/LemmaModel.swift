package import AnnotatedText
package import Learning

/// The base forms of English words, learned from treebanks.
package struct LemmaModel: Sendable {
  private let store: ModelStore
  private let table: Range<Int>
  private let edits: Range<Int>

  /// The sections of the table and of the edits in a file.
  package static let tableSection = "lemma.table"
  package static let editsSection = "lemma.edits"

  /// The lemmas of a model file.
  ///
  /// - Throws: ``ModelFileError`` if the file holds none.
  package init(_ store: ModelStore) throws(ModelFileError) {
    let file = store.file
    let table = try file.section(LemmaModel.tableSection, of: .uint8)
    let edits = try file.section(LemmaModel.editsSection, of: .uint8)
    guard edits.byteCount >= LemmaEdit.size else { throw .missing(LemmaModel.editsSection) }
    self.table = table.offset..<table.offset + table.byteCount
    self.edits = edits.offset..<edits.offset + edits.byteCount
    self.store = store
  }

  /// The lemmas of the bytes of a model file.
  ///
  /// - Throws: ``ModelFileError`` if they are not such a file, are damaged, or hold no lemmas.
  package init(file bytes: [UInt8]) throws(ModelFileError) { try self.init(ModelStore(bytes)) }

  /// Lends the rules.
  package func withRules<Value>(_ body: (LemmaRules) -> Value) -> Value {
    store.withBytes { raw in
      body(
        LemmaRules(
          table: LemmaTable(UnsafeRawBufferPointer(rebasing: raw[table])),
          edits: UnsafeRawBufferPointer(rebasing: raw[edits])))
    }
  }

  /// Fills in the lemmas of tokens by their tags.
  ///
  /// - Complexity: O(tokens).
  package func fillLemmas(of tokens: inout [Token], text: SourceText) {
    text.bytes.withUnsafeBufferPointer { bytes in
      withRules { rules in
        for index in tokens.indices {
          let token = tokens[index]
          tokens[index].lemma = rules.lemma(
            of: token.word, spelled: UnsafeBufferPointer(rebasing: bytes[token.range]),
            as: token.partOfSpeech)
        }
      }
    }
  }

  /// The base forms of a sentence's tokens as a treebank writes them.
  ///
  /// - Complexity: O(tokens).
  package func lemmaTexts(of tokens: ArraySlice<Token>, text: SourceText) -> [String] {
    text.bytes.withUnsafeBufferPointer { bytes in
      withRules { rules in
        var startsSentence = true
        return tokens.map { token in
          defer { if !token.shape.contains(.punctuation) { startsSentence = false } }
          return rules.text(
            of: token.word, spelled: UnsafeBufferPointer(rebasing: bytes[token.range]),
            as: token.partOfSpeech, startsSentence: startsSentence)
        }
      }
    }
  }
}
