import AnnotatedText
import Language
import SeededRandomness

@testable import Training

/// Sentences of a small grammar: "the old mayor saw a bridge in Trent .", with trees and names.
enum MadeSentences {
  private static let nouns = ["mayor", "bridge", "river", "driver", "report", "garden", "ship"]
  private static let adjectives = ["old", "green", "narrow", "quiet"]
  private static let verbs = ["saw", "crossed", "praised", "left", "painted"]
  private static let places = ["Trent", "Lowmoor", "Esk", "Harbury"]
  private static let persons = ["Anna", "Boris", "Clara", "David"]
  private static let surnames = ["Kovar", "Linde", "Marsh"]

  /// So many sentences; the same seed gives the same.
  static func sentences(_ count: Int, seed: UInt64) -> [(
    tree: TreebankSentence, names: NamedSentence
  )] {
    var random = SplitMix64(seed: seed)
    return (0..<count).map { _ in sentence(&random) }
  }

  /// The trees of so many sentences.
  static func trees(_ count: Int, seed: UInt64) -> [TreebankSentence] {
    sentences(count, seed: seed).map(\.tree)
  }

  private static func sentence(
    _ random: inout SplitMix64
  ) -> (tree: TreebankSentence, names: NamedSentence) {
    var making = Making()
    let hasPerson = random.once(in: 3)
    let subject = hasPerson ? making.person(&random) : making.nounPhrase(&random)
    let verb = making.add(verbs[random.below(verbs.count)], .verb, .verbPast, .root)
    making.heads[subject] = verb
    making.relations[subject] = .nominalSubject
    let object = making.nounPhrase(&random)
    making.heads[object] = verb
    making.relations[object] = .object
    if random.once(in: 2) {
      let preposition = making.add("in", .adposition, .preposition, .caseMarking)
      let place = making.add(
        places[random.below(places.count)], .properNoun, .properNoun, .oblique)
      making.heads[preposition] = place
      making.heads[place] = verb
      making.names.append(NamedSentence.Name(words: place..<place + 1, type: .location))
    }
    let mark = making.add(".", .punctuation, .fullStop, .punctuation)
    making.heads[mark] = verb
    making.heads[verb] = making.words.count
    return making.sentence()
  }

  /// A sentence in the making.
  private struct Making {
    var words: [String] = []
    var tags: [PartOfSpeech] = []
    var fineTags: [FineTag] = []
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    var names: [NamedSentence.Name] = []

    mutating func add(
      _ word: String, _ tag: PartOfSpeech, _ fineTag: FineTag, _ relation: DependencyRelation
    ) -> Int {
      words.append(word)
      tags.append(tag)
      fineTags.append(fineTag)
      relations.append(relation)
      heads.append(0)
      return words.count - 1
    }

    mutating func nounPhrase(_ random: inout SplitMix64) -> Int {
      let first = words.count
      _ = add(random.once(in: 2) ? "the" : "a", .determiner, .determiner, .determiner)
      if random.once(in: 2) {
        let adjective = adjectives[random.below(adjectives.count)]
        _ = add(adjective, .adjective, .adjective, .adjectivalModifier)
      }
      let noun = add(nouns[random.below(nouns.count)], .noun, .noun, .object)
      for word in first..<noun { heads[word] = noun }
      return noun
    }

    mutating func person(_ random: inout SplitMix64) -> Int {
      let name = add(
        persons[random.below(persons.count)], .properNoun, .properNoun, .nominalSubject)
      let surname = add(surnames[random.below(surnames.count)], .properNoun, .properNoun, .flat)
      heads[surname] = name
      names.append(NamedSentence.Name(words: name..<surname + 1, type: .person))
      return name
    }

    func sentence() -> (tree: TreebankSentence, names: NamedSentence) {
      var tokens: [Token] = []
      var text = ""
      for word in words {
        let begin = Int32(text.utf8.count)
        text += word
        tokens.append(
          Token(
            begin: begin, end: Int32(text.utf8.count), word: WordKey(word),
            shape: word == "." ? .punctuation : []))
        text += " "
      }
      let source = SourceText(text)
      let tree = TreebankSentence(
        text: source, tokens: tokens, tags: tags, fineTags: fineTags, heads: heads,
        relations: relations)
      return (tree, NamedSentence(text: source, tokens: tokens, names: names))
    }
  }
}
