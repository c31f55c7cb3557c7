internal import AnnotatedText

/// Words that tell whether a person is a woman or a man.
enum GenderedWords {
  /// Whether a noun, a title or a form of address is a woman's; `nil` if it may be either.
  static func isFeminine(_ word: WordKey) -> Bool? { table[word] }

  private static let table: [WordKey: Bool] = {
    var table: [WordKey: Bool] = [:]
    for word in masculine { table[word] = false }
    for word in feminine { table[word] = true }
    return table
  }()

  private static let masculine: [WordKey] = [
    "mr", "mr.", "sir", "lord", "king", "prince", "emperor", "sultan", "sheikh", "sheik", "emir",
    "shah", "tsar", "duke", "count", "baron", "pope", "cardinal", "ayatollah", "mullah", "imam",
    "monsieur", "herr", "senor", "man", "boy", "gentleman", "guy", "father", "son", "brother",
    "husband", "grandfather", "grandson", "uncle", "nephew", "widower", "spokesman", "chairman",
    "congressman", "businessman", "gunman", "policeman", "fisherman", "cameraman", "actor",
    "waiter",
    "monk", "priest", "bishop", "archbishop", "rabbi", "boyfriend", "fireman", "salesman",
  ]

  private static let feminine: [WordKey] = [
    "mrs", "mrs.", "ms", "ms.", "miss", "lady", "dame", "queen", "princess", "empress", "duchess",
    "countess", "baroness", "madam", "madame", "woman", "girl", "mother", "daughter", "sister",
    "wife", "grandmother", "granddaughter", "aunt", "niece", "widow", "spokeswoman", "chairwoman",
    "congresswoman", "businesswoman", "policewoman", "actress", "waitress", "nun", "girlfriend",
    "heroine", "hostess", "bride",
  ]
}
