import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Who is named beside an event and has no part in it, and what is told of without being denied.
@Suite struct NoPartTests {
  @Test(arguments: [
    ("Ana Roy met Kofi Mensah to discuss the dispute with Chad.", RelationKind.consult, "Chad"),
    ("Ana Roy and Kofi Mensah will meet in the final of the tennis tournament.", .agree, "Roy"),
    ("Ana Roy said that Chad lies at the crossroads of trade.", .accuse, "Chad"),
    ("Chadian President Ana Roy pledged to work with Chadian leaders.", .agree, "Chad"),
    ("Polls show Ana Roy ahead of her opponent, Kofi Mensah.", .accuse, "Roy"),
    ("NATO did not identify the suspected Hezbollah fighters.", .accuse, "Hezbollah"),
    (
      "Ana Roy joined a rally to protest Chad's threat to use force against Mali.", .protest, "Mali"
    ),
    ("A Danish consular officer in Chad visited Ana Roy.", .consult, "Chad"),
    ("The Airbus jet crashed on its way to Chad.", .mobilize, "Chad"),
    ("Chad rejected Mali's criticism of Niger.", .accuse, "Chad"),
  ])
  func `who is only spoken of has no part`(
    sentence: String, kind: RelationKind, name: String
  ) throws {
    let found = try ReadText(sentence).statements(kind)
    #expect(!found.contains { $0.contains(name) }, "\(found)")
  }

  @Test(arguments: [
    ("Chad's leader has dismissed Ana Roy's charges against Mali.", "Ana Roy accuse Mali"),
    ("Niger's envoy dismissed Chad's charges against Mali.", "Chad accuse Mali"),
    ("Niger dismissed Chadian allegations against Mali.", "Chad accuse Mali"),
  ])
  func `a charge that others turn down has been made`(sentence: String, statement: String) throws {
    let found = try ReadText(sentence).statements(.accuse)
    #expect(found.contains(statement), "\(found)")
  }

  @Test(arguments: [
    ("Niger cannot accept the agreement between Chad and Mali.", RelationKind.agree),
    ("Some herders are opposed to Malian support for Chad.", .support),
    ("Niger opposes Malian support for Chad.", .support),
  ])
  func `what others are against is not denied`(sentence: String, kind: RelationKind) throws {
    let found = try ReadText(sentence).statements(kind)
    #expect(!found.contains { $0.hasPrefix("not ") }, "\(found)")
  }

  @Test(arguments: [
    "Chad sent troops to prevent Mali from attacking Niger.",
    "Chad sent jets to keep Mali from attacking Niger.",
    "Chad deployed jets to deter Mali from attacking Niger.",
  ])
  func `what is to be prevented is feared`(sentence: String) throws {
    #expect(try ReadText(sentence).statements(.assault) == ["maybe Mali assault Niger"])
  }

  @Test(arguments: [
    ("Ana Roy, the minister Kofi Mensah and Eva Soto met in Lima.", "Kofi Mensah consult Eva Soto"),
    (
      "The mayor Ana Roy, Kofi Mensah and the envoy Eva Soto held talks.",
      "Ana Roy consult Eva Soto"
    ),
    ("Chad and Mali voiced hope at reaching a peace deal.", "maybe Chad agree Mali"),
    ("Chad's king met Mali's premier. The countries signed a pact.", "Mali support Chad"),
    ("The United Nations report named Chadian officers as suspects.", "United Nations accuse Chad"),
    (
      "Chad dismissed the credibility of a NATO study.",
      "Chad reject North Atlantic Treaty Organization"
    ),
  ])
  func `lists of persons, hopes, and what reports say`(sentence: String, statement: String) throws {
    let found = try ReadText(sentence).statements
    #expect(found.contains(statement), "\(found)")
  }
}
