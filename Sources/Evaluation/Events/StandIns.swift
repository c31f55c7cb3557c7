/// Real names for invented ones, so that a text about countries that do not exist is read as news.
struct StandIns: Sendable {
  /// The stand-in of each name and code.
  let names: [String: String]

  /// A text with the stand-ins in the place of whole words.
  func applied(to text: String) -> String {
    guard !names.isEmpty else { return text }
    var result = ""
    var word = ""
    func flush() {
      result += names[word] ?? code(word) ?? word
      word = ""
    }
    for character in text {
      if character.isLetter || character == "_" {
        word.append(character)
      } else {
        flush()
        result.append(character)
      }
    }
    flush()
    return result
  }

  /// The code of an actor whose first three letters are those of an invented country.
  private func code(_ word: String) -> String? {
    guard word.count > 3, word.allSatisfy({ $0.isUppercase }) else { return nil }
    return names[String(word.prefix(3))].map { $0 + word.dropFirst(3) }
  }

  /// Countries of a novel, which the test records of PETRARCH are about.
  static let middleEarth = StandIns(names: [
    "Arnor": "Peru", "ARN": "PER", "Gondor": "Chile", "GON": "CHL", "Osgiliath": "Norway",
    "OSG": "NOR", "Eriador": "Kenya", "ERI": "KEN", "Calenardhon": "Japan", "CAL": "JPN",
    "Mordor": "Iran", "MOR": "IRN", "Ithilen": "Ghana", "ITH": "GHA", "Bree": "Malta",
    "BRE": "MLT", "Fornost": "Cuba", "FOR": "CUB", "Dagolath": "Nepal", "DAG": "NPL",
    "Rohan": "Sudan", "ROH": "SDN",
  ])
}
