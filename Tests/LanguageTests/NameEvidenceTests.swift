import AnnotatedText
import Gazetteers
import Testing

@testable import Language

@Suite struct NameEvidenceTests {
  private static let marks = CategoryMarks(of: .standard)

  /// The forms of sentences whose words stand between spaces, and where each word is.
  private static func forms(_ sentences: String...) -> [NameForms] {
    sentences.map { sentence in
      var tokens: [Token] = []
      var begin = 0
      for word in sentence.split(separator: " ") {
        let end = begin + word.utf8.count
        tokens.append(Token(begin: Int32(begin), end: Int32(end), word: WordKey(word)))
        begin = end + 1
      }
      var forms = NameForms()
      Array(sentence.utf8).withUnsafeBufferPointer { text in
        forms.read(tokens[...], of: text, .empty, votes: .empty, marks)
      }
      return forms
    }
  }

  /// The signs that the first sentence's first word gets from the others.
  private static func signs(_ forms: [NameForms]) -> UInt32 {
    var evidence = DocumentEvidence()
    for form in forms { evidence.count(form) }
    for form in forms { evidence.countSmall(form) }
    return evidence.otherSigns(of: 0, forms[0])
  }

  @Test func `what explains a name is found behind it`() {
    func head(_ sentence: String, after end: Int) -> Int? {
      NameDefinitions.head(
        after: end, in: sentence.split(separator: " ").map { WordKey($0).rawValue })
    }
    #expect(head("Acme , a maker of tools , left", after: 1) == 3)
    #expect(head("Acme is the largest private bank in Osh", after: 1) == 5)
    #expect(head("Acme ( AC ) was a steel company .", after: 1) == 7)
    #expect(head("Acme left the bank .", after: 1) == nil)
    #expect(head("Acme , the", after: 1) == nil)
    #expect(head("Acme ( AC", after: 1) == nil)
    #expect(head("Acme", after: 1) == nil)
  }

  @Test func `initials in brackets belong to the name before them`() {
    let forms = Self.forms("the Union of Red Writers ( URW ) met the Red Guild ( ABC ) .")[0]
    #expect(forms.initials[1...4].allSatisfy { $0 == 1 })
    #expect(forms.initials[6] == 2)
    #expect(forms.initials[0] == 0)
    #expect(forms.initials[8...].allSatisfy { $0 == 0 })
  }

  @Test func `a title in one sentence speaks for a name in another`() {
    let alone = Self.signs(Self.forms("Karimov left ."))
    let titled = Self.signs(
      Self.forms("Karimov left .", "Then we met with President Karimov in the town ."))
    #expect(alone == 0)
    #expect(titled & 1 != 0)
  }

  @Test func `what a sentence says a name is speaks for the name elsewhere`() {
    let company = Self.signs(Self.forms("Acme left .", "We saw Acme , a company ."))
    let province = Self.signs(Self.forms("Acme left .", "We saw Acme , a province ."))
    #expect(company != province)
    #expect(company & (2 << 16) != 0)
    #expect(province & (4 << 16) != 0)
  }

  @Test func `a sure label outweighs an unsure one`() {
    let forms = Self.forms("Karimov left .", "Karimov spoke .", "Karimov slept .")
    var evidence = DocumentEvidence()
    for form in forms { evidence.count(form) }
    func scores(_ label: Int, lead: Int16) -> SIMD16<Int16> {
      var scores = SIMD16<Int16>()
      scores[label] = lead
      return scores
    }
    let person = NameLabel.label(.whole, of: .person)
    let place = NameLabel.label(.whole, of: .location)
    let words: [(label: Int, lead: Int16)] = [(place, 20), (person, 900), (place, 20)]
    for (form, word) in zip(forms, words) {
      let labels = [UInt8(word.label), 0, 0]
      let rest = SIMD16<Int16>()
      evidence.vote(
        labels[...], scores: [scores(word.label, lead: word.lead), rest, rest][...], form)
    }
    let first = evidence.otherVotes(
      of: 0, label: UInt8(place), scores: scores(place, lead: 20), forms[0])
    // 1 more than the lane: persons have lane 1.
    #expect(first & 0xf == 2)
    let second = evidence.otherVotes(
      of: 0, label: UInt8(person), scores: scores(person, lead: 900), forms[1])
    #expect(second & 0xf == 3)
  }

  @Test func `what raw text takes a word for is told with how sure and how often`() {
    #expect(CorpusVotes.belief([0, 0, 0, 0]) == 0)
    let beliefs: [SIMD4<Int32>] = [
      [40, 0, 0, 0], [0, 40, 0, 0], [0, 0, 40, 0], [0, 0, 0, 40], [0, 4, 0, 0], [10, 12, 9, 9],
    ]
    #expect(Set(beliefs.map(CorpusVotes.belief)).count == beliefs.count)
    #expect(beliefs[..<4].map { CorpusVotes.type(UInt64(CorpusVotes.belief($0))) } == [1, 2, 3, 4])
    #expect(CorpusVotes.type(UInt64(CorpusVotes.belief([10, 12, 9, 9]))) == 5)
    let table = CorpusVotes.table(of: [7 << 32: [0, 40, 0, 0], 9 << 32: [0, 1, 0, 0]])
    table.withUnsafeBytes { bytes in
      #expect(
        WordTable(bytes).entry(of: 7 << 32).fine == UInt16(CorpusVotes.belief([0, 40, 0, 0])))
      #expect(WordTable(bytes).entry(of: 9 << 32) == WordTable.Entry())
    }
  }
}
