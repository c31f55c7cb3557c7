internal import AnnotatedText
package import Gazetteers
internal import Language

/// Brings the names of different makers' sets under one guideline, that of Universal NER; see Names.md.
package struct NameGuidelines: Sendable {
  private let gazetteer: Gazetteer

  package init(gazetteer: Gazetteer = .standard) { self.gazetteer = gazetteer }

  /// The sentences with their names as the guideline wants them.
  ///
  /// A set may mark some names by their heads only ("States" of "United States"): these are widened.
  package func unified(_ sentences: [NamedSentence], headsOnly: Bool) -> [NamedSentence] {
    sentences.map { sentence in
      var sentence = sentence
      var names: [NamedSentence.Name] = []
      for name in sentence.names {
        var name = name
        if headsOnly {
          name = widened(name, in: sentence, after: names.last?.words.upperBound ?? 0)
        }
        if let kept = unified(name, in: sentence) { names.append(kept) }
      }
      sentence.names = names
      return sentence
    }
  }

  private func unified(_ name: NamedSentence.Name, in sentence: NamedSentence) -> NamedSentence
    .Name?
  {
    var name = name
    // "the" is no part of a place's name: "the United States".
    let first = sentence.word(name.words.lowerBound)
    if name.words.count > 1, name.type == .location, first == "the" || first == "The" {
      name.words = name.words.lowerBound + 1..<name.words.upperBound
    }
    if name.words.count > 1, name.type == .organization, first == "the" {
      name.words = name.words.lowerBound + 1..<name.words.upperBound
    }
    let text = name.words.map { sentence.word($0) }.joined(separator: " ")
    let entries = gazetteer.lookup(text)
    // Adjectives of places and peoples are not names: "Russian", "Afghans".
    let isAdjective = entries.contains { entry in
      switch entry.category {
      case .countryAdjective, .countryDemonym, .placeAdjective, .placeDemonym: true
      default: false
      }
    }
    let isPlace = entries.contains { entry in
      switch entry.category {
      case .countryName, .capital, .place: true
      default: false
      }
    }
    if isAdjective, !isPlace { return nil }
    // Faiths and their followers are neither organizations nor persons.
    if name.words.count == 1, NameGuidelines.faiths.contains(text) { return nil }
    // A country is a place, also where it acts or plays.
    if entries.contains(where: { $0.category == .countryName }), name.type == .organization {
      name.type = .location
    }
    return name
  }

  private static let faiths: Set<String> = [
    "Christian", "Christians", "Christianity", "Catholic", "Catholics", "Catholicism", "Protestant",
    "Protestants", "Jewish", "Jew", "Jews", "Judaism", "Muslim", "Muslims", "Islam", "Islamic",
    "Hindu", "Hindus", "Hinduism", "Buddhist", "Buddhists", "Buddhism", "Sunni", "Sunnis", "Shia",
    "Shiite", "Shiites", "Orthodox", "Sikh", "Sikhs", "Arab", "Arabs",
  ]

  /// A name that is marked by its head, with the capitalised words before and after that belong to it.
  private func widened(
    _ name: NamedSentence.Name, in sentence: NamedSentence, after limit: Int
  ) -> NamedSentence.Name {
    var name = name
    var first = name.words.lowerBound
    while first > limit, joins(first - 1, in: sentence, type: name.type) { first -= 1 }
    var last = name.words.upperBound
    while last < sentence.tokens.count,
      !sentence.names.contains(where: { $0.words.contains(last) }),
      joins(last, in: sentence, type: name.type)
    {
      last += 1
    }
    name.words = first..<last
    return name
  }

  private func joins(_ index: Int, in sentence: NamedSentence, type: NameType) -> Bool {
    let word = sentence.word(index)
    guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return false }
    guard index > 0 || type != .location else { return false }
    let entries = gazetteer.lookup(word)
    for entry in entries {
      switch entry.category {
      case .title, .titlePrefix, .month, .weekday: return false
      case .countryAdjective, .countryDemonym, .placeAdjective, .placeDemonym:
        if type != .organization { return false }
      default: break
      }
    }
    if [
      "The", "A", "An", "In", "On", "At", "Of", "And", "But", "For", "By", "From", "This", "When",
    ]
    .contains(word) {
      return false
    }
    return true
  }
}
