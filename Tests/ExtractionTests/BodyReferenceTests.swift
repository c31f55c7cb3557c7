import KnowledgeModel
import Records
import Testing

/// Bodies taken up by what they do, by whose they are and by how many belong to them.
@Suite struct BodyReferenceTests {
  @Test(arguments: [
    ("The IAEA sent a team to Lima.", "The watchdog", "International Atomic Energy Agency"),
    (
      "The OSCE sent a team to Lima.", "The security body",
      "Organization for Security and Co-operation in Europe"
    ),
    ("The Arab League met in Cairo.", "The 22-member body", "Arab League"),
    (
      "ASEAN ministers met in Lima.", "The ten-member group",
      "Association of Southeast Asian Nations"
    ),
    (
      "OPEC met in Lima.", "The oil cartel",
      "Organization of the Petroleum Exporting Countries"
    ),
    ("NATO held drills.", "The Western alliance", "North Atlantic Treaty Organization"),
    ("The IMF met in Lima.", "The lender", "International Monetary Fund"),
  ])
  func `a body is taken up by its trade and its members`(
    first: String, subject: String, body: String
  ) throws {
    let text = try ReadText("\(first) \(subject) accused Chad of theft.")
    #expect(text.statements(.accuse) == ["\(body) accuse Chad"])
  }

  @Test(arguments: [
    ("UNESCO opened an office in Lima.", "The U.N. agency", "UNESCO"),
    (
      "UNHCR opened an office in Lima.", "The UN refugee agency",
      "United Nations High Commissioner for Refugees"
    ),
    (
      "The World Health Organization opened an office in Lima.", "The UN health agency",
      "World Health Organization"
    ),
  ])
  func `an agency of the United Nations is the one named last`(
    first: String, subject: String, body: String
  ) throws {
    let text = try ReadText("\(first) \(subject) accused Chad of theft.")
    #expect(text.statements(.accuse) == ["\(body) accuse Chad"])
  }

  @Test(arguments: [
    "The al-Qaida-linked group threatened Kenya.",
    "Taliban-aligned fighters threatened Kenya.",
    "A Hezbollah-backed militia threatened Kenya.",
    "The police found a body. The body of a man was sent to Kenya.",
    "UNICEF works in Lima. The UN weather agency accused Kenya of theft.",
  ])
  func `who is near a body or is another is not it`(text: String) throws {
    let read = try ReadText(text)
    let found = read.statements(.threaten) + read.statements(.accuse)
    #expect(found.allSatisfy { $0.hasPrefix("United Nations ") })
  }
}
