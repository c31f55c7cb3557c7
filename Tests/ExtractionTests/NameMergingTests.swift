import AnnotatedText
import Extraction
import KnowledgeModel
import Language
import Records
import Testing

/// A text whose names somebody else found: which words, of what type, how sure.
private struct Case: CustomTestStringConvertible, Sendable {
  let text: String
  let names: [(words: String, type: NameType, margin: Int32)]
  let entities: [String]

  init(
    _ text: String, _ names: [(words: String, type: NameType, margin: Int32)],
    _ entities: [String]
  ) {
    self.text = text
    self.names = names
    self.entities = entities
  }

  var testDescription: String { "\(text) \(names.map(\.margin))" }

  /// The entities that the extraction makes of the text and its names, as "kind name".
  func found() throws -> [String] {
    let plain = try ReadText(text).annotated
    var spans: [RecognizedName] = []
    for name in names {
      for first in plain.tokens.indices {
        for end in first + 1...min(first + 6, plain.tokens.count)
        where plain.text(of: first..<end) == name.words {
          spans.append(RecognizedName(tokens: first..<end, type: name.type, margin: name.margin))
        }
      }
    }
    spans.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let annotated = AnnotatedDocument(
      document: plain.document, tokens: plain.tokens, sentences: plain.sentences, names: spans)
    return Extractor().record(of: annotated).entities.map { "\($0.kind.rawValue) \($0.name)" }
  }

  static let all = [
    // Where nothing else is known, the margin decides, and one word must be surer than two.
    Case("They saw Zork Blent there.", [("Zork Blent", .person, 200)], ["person Zork Blent"]),
    Case("They saw Zork Blent there.", [("Zork Blent", .person, 50)], []),
    Case("They saw Blent there.", [("Blent", .person, 100)], []),
    Case("They saw Blent there.", [("Blent", .person, 400)], ["person Blent"]),
    // A noun or preposition beside a place, a title beside a person, explain a name.
    Case(
      "They left the village of Blent early.", [("Blent", .location, 120)], ["place Blent"]),
    Case("They left Blent early.", [("Blent", .location, 120)], []),
    Case(
      "They saw Zork Blent, the foreign minister, there.", [("Zork Blent", .person, 120)],
      ["person Zork Blent"]),
    // What does not belong to a name is cut off.
    Case(
      "They saw President Zork Blent Tuesday.", [("President Zork Blent Tuesday", .person, 300)],
      ["person Zork Blent"]),
    // Tables say what their names are; longer names that are sure take them in.
    Case("They flew to Lima early.", [("Lima", .person, 900)], ["place Lima"]),
    Case("They saw Paris Blent there.", [("Paris Blent", .person, 900)], ["person Paris Blent"]),
    Case(
      "They asked the Bank of Togo for it.", [("Bank of Togo", .organization, 900)],
      ["organization Bank of Togo"]),
    Case(
      "They fought in northern Togo early.", [("northern Togo", .location, 900)],
      ["country Togo"]),
    Case(
      "They met Zork Lima early. They praised Lima.",
      [("Zork Lima", .person, 400), ("Lima", .person, 400)], ["person Zork Lima"]),
    // The noun beside a name says that it is a body.
    Case(
      "They fought the militant group Blent there.", [("Blent", .person, 400)],
      ["organization Blent"]),
    Case("They joined the Blent party early.", [("Blent", .person, 400)], ["organization Blent"]),
    Case(
      "They fought Zork Blent, a banned rebel group.", [("Zork Blent", .person, 400)],
      ["organization Zork Blent"]),
    // Beliefs and prizes are none.
    Case("They won the Zork Prize early.", [("Zork Prize", .person, 400)], []),
    Case("They met Roman Catholics there.", [("Roman Catholics", .person, 400)], []),
    // Storms, peoples, words of direction and head nouns alone are no entities.
    Case(
      "They fled Hurricane Zelda. They feared Zelda.", [("Zelda", .person, 900)], []),
    // So are ships, which bear the names of people and towns.
    Case("They saw the tanker Zork Blent there.", [("Zork Blent", .person, 900)], []),
    Case("They saw the frigate Blent there.", [("Blent", .location, 900)], []),
    Case("They saw the captain Zork Blent.", [("Zork Blent", .person, 900)], ["person Zork Blent"]),
    Case("They met Blent refugees there.", [("Blent", .person, 900)], []),
    Case("They fled to the North early.", [("North", .location, 900)], []),
    Case("They left Parliament early.", [("Parliament", .organization, 900)], []),
    Case("They met Tuesday in silence.", [("Tuesday", .person, 900)], []),
  ]
}

@Suite struct NameMergingTests {
  @Test(arguments: Case.all)
  private func `names of the recogniser are united with those of the tables`(
    _ example: Case
  ) throws {
    #expect(try example.found() == example.entities)
  }
}
