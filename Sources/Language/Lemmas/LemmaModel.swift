package import AnnotatedText
internal import CModels
package import Learning

/// The base forms of English words, learned from treebanks.
///
/// What is shipped with the program is read in place; that of a file is held as bytes.
package struct LemmaModel: Sendable {
  private enum Store: Sendable {
    case embedded
    case bytes([UInt8])
  }

  private let store: Store
  private let table: Range<Int>
  private let edits: Range<Int>

  /// The sections of the table and of the edits in a file.
  package static let tableSection = "lemma.table"
  package static let editsSection = "lemma.edits"

  /// The model shipped with the program.
  ///
  /// - Throws: ``ModelFileError`` if the program was built without it.
  package static func embedded() throws(ModelFileError) -> LemmaModel {
    let weights = cmodels_weights()
    let bytes = UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)
    return try LemmaModel(file: ModelFile(bytes, verifying: false), store: .embedded)
  }

  /// The model of a file's bytes, whose checksum is verified.
  package init(file bytes: [UInt8]) throws(ModelFileError) {
    var result: Result<ModelFile, ModelFileError> = .failure(.truncated)
    bytes.withUnsafeBytes { raw in
      do throws(ModelFileError) {
        result = .success(try ModelFile(raw, verifying: true))
      } catch {
        result = .failure(error)
      }
    }
    try self.init(file: result.get(), store: .bytes(bytes))
  }

  private init(file: ModelFile, store: Store) throws(ModelFileError) {
    let table = try file.section(LemmaModel.tableSection, of: .uint8)
    let edits = try file.section(LemmaModel.editsSection, of: .uint8)
    guard edits.byteCount >= LemmaEdit.size else { throw .missing(LemmaModel.editsSection) }
    self.table = table.offset..<table.offset + table.byteCount
    self.edits = edits.offset..<edits.offset + edits.byteCount
    self.store = store
  }

  /// Lends the rules.
  package func withRules<Value>(_ body: (LemmaRules) -> Value) -> Value {
    func lend(_ raw: UnsafeRawBufferPointer) -> Value {
      body(
        LemmaRules(
          table: LemmaTable(UnsafeRawBufferPointer(rebasing: raw[table])),
          edits: UnsafeRawBufferPointer(rebasing: raw[edits])))
    }
    switch store {
    case .embedded:
      let weights = cmodels_weights()
      return lend(UnsafeRawBufferPointer(start: weights.bytes, count: weights.count))
    case .bytes(let bytes): return bytes.withUnsafeBytes(lend)
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
