internal import AnnotatedText
internal import KnowledgeModel
internal import Records

extension ReferenceReader {
  /// The person named behind a pronoun that means him: "During *his* visit to Ghana, Kofi Mensah praised the port".
  ///
  /// What a phrase before the subject tells of a person's own doings is the subject's; "After his death, Kofi Mensah led the
  /// party" tells of another's.
  func personAhead(isFeminine: Bool, of place: Place) -> Int? {
    guard place.isPossessive, let deed = tree.head(of: place.token), deed > place.token,
      ReferenceReader.ownDoings.contains(tokens[deed].lemma)
    else { return nil }
    var current = deed
    for _ in 0..<5 {
      guard let head = tree.head(of: current) else { return nil }
      if let subject = tree.child(of: head, .nominalSubject), subject > deed {
        guard current < subject, let name = index.name(at: subject), name.kind == .person,
          name.form == .name, let entity = index.entity(at: subject),
          (index.entities[entity].isFeminine ?? isFeminine) == isFeminine,
          quotations.contains(subject) == place.isQuoted
        else { return nil }
        return entity
      }
      current = head
    }
    return nil
  }

  /// What somebody does himself who is spoken of next.
  private static let ownDoings: Set<WordKey> = [
    "visit", "trip", "tour", "stop", "stopover", "stay", "journey", "speech", "address", "remarks",
    "remark", "statement", "comment", "interview", "testimony", "talk", "talks", "meeting",
    "conference", "message", "sermon", "letter", "briefing", "appearance", "career", "campaign",
  ]
}
