import AnnotatedText
import CoNLLU
import Language
import Testing

struct CoNLLUWriterTests {
  /// A text whose sentences begin with their roots, and whose second and third words are a name.
  private func document(_ text: String) -> AnnotatedDocument {
    let plain = Annotator().annotate(
      Document(id: DocumentID(rawValue: "a.txt"), text: SourceText(text)))
    var tokens = plain.tokens
    for sentence in plain.sentences {
      for index in sentence.tokens {
        tokens[index].partOfSpeech = index == sentence.tokens.lowerBound ? .verb : .noun
        tokens[index].relation = index == sentence.tokens.lowerBound ? .root : .object
        tokens[index].head =
          index == sentence.tokens.lowerBound ? -1 : Int32(sentence.tokens.lowerBound)
      }
    }
    return AnnotatedDocument(
      document: plain.document, tokens: tokens, sentences: plain.sentences,
      names: tokens.count > 2
        ? [RecognizedName(tokens: 1..<3, type: .person, margin: 1)] : [])
  }

  private func written(_ text: String, from number: Int = 1) -> String {
    var bytes: [UInt8] = []
    CoNLLUWriter(annotator: Annotator()).sentences(of: document(text))
      .write(numberedFrom: number) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `words have their columns, gaps, names and bytes`() {
    #expect(
      written("  meet ana  poe.\n\ngo") == """
        # newdoc id = a.txt
        # newpar
        # sent_id = a.txt-1
        # text = meet ana poe.
        1\tmeet\tmeet\tVERB\t_\t_\t0\troot\t_\tSpacesBefore=\\s\\s|TokenRange=2:6
        2\tana\tana\tNOUN\t_\t_\t1\tobj\t_\tNER=B-PER|SpacesAfter=\\s\\s|TokenRange=7:10
        3\tpoe\tpoe\tNOUN\t_\t_\t1\tobj\t_\tNER=I-PER|SpaceAfter=No|TokenRange=12:15
        4\t.\t.\tNOUN\t_\t_\t1\tobj\t_\tSpacesAfter=\\n\\n|TokenRange=15:16

        # newpar
        # sent_id = a.txt-2
        # text = go
        1\tgo\tgo\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No|TokenRange=18:20


        """)
  }

  @Test func `a later part of a document goes on with its numbers`() {
    let text = written("go", from: 12)
    #expect(text.hasPrefix("# newpar\n# sent_id = a.txt-12\n"))
  }

  @Test func `a text without words gives nothing`() {
    #expect(written("") == "")
    #expect(written(" \n\t\n") == "")
  }
}
