import AnnotatedText
import KnowledgeModel
import Records
import Testing

/// Where an aside, a sum, an adverb or another clause parts the ends of an event from its word.
@Suite struct AsideTests {
  private static let kinds: Set<RelationKind> = [
    .agree, .consult, .support, .concede, .cooperate, .aid, .retreat, .request, .accuse, .reject,
    .threaten, .protest, .sanction, .mobilize, .coerce, .assault,
  ]

  private func expect(_ sentence: String, _ statement: String?) throws {
    let read = try ReadText(sentence)
    let found = read.record.statements.filter { Self.kinds.contains($0.kind) }.flatMap {
      read.statements($0.kind)
    }
    if let statement {
      #expect(found.contains(statement), "\(sentence): \(found)")
    } else {
      #expect(found.isEmpty, "\(sentence): \(found)")
    }
  }

  @Test(arguments: [
    (
      "Fighting between Hezbollah, led by Ana Roy, and Hamas broke out at dawn.",
      "Hezbollah assault Hamas"
    ),
    (
      "Attacks against Chad, Mali and Nigerien forces led by Hezbollah killed ten.", nil
    ),
    (
      "Clashes between Boko Haram, backed by Chad, and Hamas broke out at dawn.",
      "Boko Haram assault Hamas"
    ),
    (
      "Talks between Ana Roy, elected last week, and Kofi Mensah took place in Lima.",
      "Ana Roy consult Kofi Mensah"
    ),
    ("Fighting between the two, led by Ana Roy and Kofi Mensah, broke out at dawn.", nil),
  ])
  func `between needs two, whatever is said of the first`(
    sentence: String, statement: String?
  ) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    ("Ana Roy and Eva Soto plan to hold talks with Kofi Mensah.", "Eva Soto agree Kofi Mensah"),
    ("Chad and Mali plan to sign a pact with Niger.", "Mali agree Niger"),
    ("The plan of Ana Roy and Eva Soto to hold talks with Kofi Mensah failed.", nil),
  ])
  func `what has a subject and an infinitive is a verb`(
    sentence: String, statement: String?
  ) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    (
      "Chad said it will deploy 300 more troops to Mali ahead of the vote.",
      "maybe Chad mobilize Mali"
    ),
    ("Chad has sent 40 tons of rice to Mali ahead of the harvest.", "Chad aid Mali"),
    ("Chad sent 300 soldiers to Mali ahead of the vote.", "Chad mobilize Mali"),
  ])
  func `what stands before the adverb belongs to the verb`(
    sentence: String, statement: String?
  ) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    ("Chad fined Microsoft $40 million.", "Chad sanction Microsoft"),
    ("Chadian regulators fined Microsoft 40 million dollars.", "Chad sanction Microsoft"),
    ("Chad gave Mali 40 million dollars.", "Chad aid Mali"),
    ("Chad earned Microsoft shares worth 40 million dollars.", nil),
  ])
  func `a name is no part of a sum`(sentence: String, statement: String?) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    (
      "A Kenyan officer was killed and four others wounded in a clash with Hezbollah.",
      "Hezbollah assault Kenya"
    ),
    (
      "Two Malian soldiers were killed and six others were injured in a raid by Chad.",
      "Chad assault Mali"
    ),
    (
      "One Danish nurse died and a second was hurt in a Chadian air strike.",
      "Chad assault Denmark"
    ),
    ("A Kenyan officer was killed and four others fell ill in a camp near Hezbollah's fort.", nil),
  ])
  func `verbs of harm that are joined have in common what brought it`(
    sentence: String, statement: String?
  ) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    (
      "Ana Roy replied to charges by Chadian officials that Mali is hiding rebels.",
      "Chad accuse Mali"
    ),
    (
      "Ana Roy responded to allegations by Chad that Mali had smuggled gold.", "Chad accuse Mali"
    ),
    ("The row is over Chadian allegations that Mali hides rebels.", "Chad accuse Mali"),
    ("The talks turned on Chad's claim to allegations that nobody believed.", nil),
    ("Chad rejected accusations by villagers that Mali shelters thieves.", nil),
  ])
  func `who utters a charge may have its clause`(sentence: String, statement: String?) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    (
      "Ana Roy made harsh remarks about the government of Chad, accusing it of theft.",
      "Ana Roy accuse Chad"
    ),
    ("Ana Roy spoke of a row with Chad, urging it to pay.", "Ana Roy request Chad"),
    ("Ana Roy attacked the government of Chad, accusing it of theft.", "Ana Roy accuse Chad"),
    (
      "Boko Haram raided Chad, capturing two of its soldiers.", "Boko Haram coerce Chad"
    ),
    (
      "Hezbollah clashed with Chad and captured three of its soldiers.", "Hezbollah coerce Chad"
    ),
  ])
  func `it is whom the clause before is about`(sentence: String, statement: String?) throws {
    try expect(sentence, statement)
  }

  @Test func `who scolds strikes nobody`() throws {
    for sentence in [
      "Ana Roy attacked the government of Chad, accusing it of theft.",
      "Ana Roy blasted the government of Chad, calling it corrupt.",
      "Kofi Mensah attacked Mali in a speech.",
    ] {
      let found = try ReadText(sentence).statements(.assault)
      #expect(found.isEmpty, "\(found)")
    }
  }

  @Test(arguments: [
    ("A joint statement by Chad and Mali called on Niger to pay.", "Mali request Niger"),
    ("A joint Chadian and EU statement called on Niger to pay.", "Chad request Niger"),
    ("A report by the aid group Oxfam criticizes Niger.", "Oxfam accuse Niger"),
    ("A statement on Chad and Mali called on villagers to pay.", nil),
  ])
  func `who signs a text says what it says`(sentence: String, statement: String?) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    ("Ana Roy says she suspects Chad may have hidden the gold.", "Ana Roy accuse Chad"),
    ("Mali fears Chad has attacked Niger.", "maybe Chad assault Niger"),
    ("Mali believes Niger was bombed by Chad.", "Chad assault Niger"),
  ])
  func `a name before an auxiliary begins what is thought`(
    sentence: String, statement: String?
  ) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    "Malian Muslim leaders criticized Chad.", "A group of Malian business leaders met Ana Roy.",
    "Malian tribal leaders praised Chad.", "Ana Roy declined to specify Mali's share.",
    "Ana Roy refused to name Mali's spies.",
  ])
  func `who leads a community does not act for the state`(sentence: String) throws {
    try expect(sentence, nil)
  }

  @Test func `nobody agrees to what a judge orders`() throws {
    for sentence in [
      "The court ordered the government of Chad to release Ana Roy.",
      "A judge told Chad to free Ana Roy.",
      "A tribunal ordered Mali to send aid to Chad.",
    ] {
      let found = try ReadText(sentence).statements(.agree)
      #expect(found.isEmpty, "\(found)")
    }
  }

  @Test(arguments: [
    (
      "Taliban-led attacks against Chad, NATO and Malian forces killed ten.",
      "Taliban assault Mali"
    ),
    (
      "Raids by Hezbollah on Chad, Mali and Nigerien soldiers killed ten.",
      "Hezbollah assault Niger"
    ),
    (
      "Chadian troops are withdrawing from Malian territory they seized in May.",
      "Chad retreat Mali"
    ),
    ("Mali and Chad held talks. The sides accused each other of theft.", "Chad accuse Mali"),
    (
      "Ties between Mali and Chad are poor. The countries often blame each other for raids.",
      "Mali accuse Chad"
    ),
    ("Mali and Chad are poor. The countries often blame the rains.", nil),
    ("An inquiry by the United Nations has criticized Chad.", "United Nations accuse Chad"),
    ("Ana Roy carried out attacks with the Chadian government.", nil),
  ])
  func `lists, clauses without a conjunction and the sides`(
    sentence: String, statement: String?
  ) throws {
    try expect(sentence, statement)
  }

  @Test(arguments: [
    (
      "Speaking in London at a forum on trade, Prime Minister Ana Roy and Mali's minister Kofi "
        + "Mensah called on Niger to leave.", "Kofi Mensah request Niger"
    ),
    ("Speaking at a forum in Oslo, Chad and Mali urged Niger to leave.", "Mali request Niger"),
    ("Writing in a paper, Ana Roy accused Chad of theft.", "Ana Roy accuse Chad"),
    ("Hezbollah is locked in a long war with Chad.", "Hezbollah assault Chad"),
    ("Hezbollah is mired in a war with the government of Chad.", "Hezbollah assault Chad"),
    ("Hezbollah is not involved in the war with Chad.", nil),
    ("Chad agreed to extradite Ana Roy to Mali.", "Chad agree Mali"),
    ("Chad agreed to extradite Ana Roy.", nil),
    ("Ana Roy resigned after the Danish militant was killed in a Malian raid.", nil),
    (
      "The government of Chad is working with the US Congress on a law.",
      "Chad cooperate US Congress"
    ),
    ("The US government is working with the US Congress on a law.", nil),
    (
      "Witnesses in northern Chad say security forces killed ten villagers in the town of Sarq.",
      nil
    ),
  ])
  func `who speaks at the head of a sentence, and who is caught in a war`(
    sentence: String, statement: String?
  ) throws {
    try expect(sentence, statement)
  }
}
