/// Tells whether a text is mainly English, from its script and its function words.
///
/// A text is not English if most of its letters are not Latin, or if the function words of another
/// language make up at least 6 % of its words and outnumber English ones. Lists of names and
/// headlines hold few function words of any language, so their lack alone proves nothing; only
/// where at least a quarter of the words have letters beyond ASCII and under 3 % are English
/// function words is an unknown language taken to be one.
package enum EnglishCheck {
  /// A text of fewer words than this passes, if its letters are Latin.
  package static let minimumWords = 20

  /// What was counted.
  package struct Census: Hashable, Sendable {
    package var words = 0
    package var english = 0
    /// Of the foreign language with the most function words in the text.
    package var foreign = 0
    /// Words with letters beyond ASCII.
    package var accented = 0
    package var latinLetters = 0
    package var otherLetters = 0

    /// Whether the counts are those of English.
    package var isEnglish: Bool {
      if otherLetters >= 40 && otherLetters > latinLetters { return false }
      guard words >= EnglishCheck.minimumWords else { return true }
      if foreign > english && foreign * 100 >= words * 6 { return false }
      return !(accented * 4 >= words && english * 100 < words * 3)
    }
  }

  /// Counts the words of the given parts of a text in O(n).
  package static func census(of parts: some Sequence<ArraySlice<UInt8>>) -> Census {
    var census = Census()
    var foreign = [Int](repeating: 0, count: languages.count)
    for part in parts { count(part, &census, &foreign) }
    census.foreign = foreign.max() ?? 0
    return census
  }

  private static func count(
    _ text: ArraySlice<UInt8>, _ census: inout Census, _ foreign: inout [Int]
  ) {
    var index = text.startIndex
    while index < text.endIndex {
      guard isLetter(text, at: index) else {
        index += 1
        continue
      }
      let begin = index
      var beyondASCII = false
      while index < text.endIndex, isLetter(text, at: index) {
        let byte = text[index]
        if byte < 0x80 {
          census.latinLetters += 1
          index += 1
          continue
        }
        // Up to U+024F, and U+1E00 to U+1EFF, letters are Latin.
        if byte <= 0xC9
          || byte == 0xE1 && text[(index + 1)...].first.map({ $0 >= 0xB8 && $0 <= 0xBB }) == true
        {
          census.latinLetters += 1
          beyondASCII = true
        } else {
          census.otherLetters += 1
        }
        index += 1
        while index < text.endIndex, text[index] & 0xC0 == 0x80 { index += 1 }
      }
      census.words += 1
      if beyondASCII { census.accented += 1 }
      guard index - begin <= 12, !isInitialOrEnding(text[begin..<index], in: text) else { continue }
      let mask = masks[String(decoding: ASCII.lowercased(text[begin..<index]), as: UTF8.self)] ?? 0
      guard mask != 0 else { continue }
      if mask & 1 != 0 { census.english += 1 }
      for language in foreign.indices where mask >> (language + 1) & 1 != 0 {
        foreign[language] += 1
      }
    }
  }

  /// Whether a word is a letter of an abbreviation or after an apostrophe, as in "U.S." and "Chad's": it is the word of no
  /// language then.
  private static func isInitialOrEnding(_ word: ArraySlice<UInt8>, in text: ArraySlice<UInt8>)
    -> Bool
  {
    guard word.count == 1, let letter = word.first else { return false }
    if letter < 0x61, text[word.endIndex...].first == 0x2E { return true }
    // The last byte of ’ (U+2019) is 0x99.
    guard let before = text[..<word.startIndex].last else { return false }
    return before == 0x27 || before == 0x99
  }

  /// Whether a letter begins at an index; general punctuation, signs and symbols are none.
  private static func isLetter(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return ASCII.isLetter(byte) }
    switch byte {
    case 0xC3...0xDF, 0xE0, 0xE1, 0xE3...0xED: return true
    default: return false
    }
  }

  /// Bit 0: English; bit n + 1: the language at n.
  private static let masks: [String: UInt32] = {
    var masks: [String: UInt32] = [:]
    for (language, words) in ([english] + languages).enumerated() {
      for word in words.utf8.split(separator: 0x20) {
        masks[String(decoding: word, as: UTF8.self), default: 0] |= 1 << UInt32(language)
      }
    }
    return masks
  }()

  private static let english = """
    the of and to in a is that for on was with by as at from has have had it its he his she her they \
    their were are be been which who will would said not but an this after over about into than \
    more when also there could may can did no all if out up or we our you i one two new
    """

  private static let languages = [
    // German
    "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
      + "hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder",
    // French
    "le la les de des et en un une du dans que est pour qui sur par pas au plus ne se sont avec il ce aux a ont "
      + "été cette son ses ou mais comme elle leur nous vous était",
    // Spanish
    "de la que el en y los del se las por un para con no una su al lo como más pero sus le ya o este sí porque "
      + "esta entre cuando muy sin sobre también fue ha era son desde",
    // Portuguese
    "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das à sua ou quando muito "
      + "nos já também pelo pela até isso foi são",
    // Italian
    "di che e la il un per in non una del si da le con i della è sono ha dei al alla lo nel più delle gli anche "
      + "come ma dal nella questo ai degli",
    // Dutch
    "de van het een en in is dat op te zijn voor met die niet aan er om ook als naar dan bij maar door over uit "
      + "heeft hij wordt tot deze nog worden werd",
    // Swedish, Danish, Norwegian
    "och att det som en på är av för med den till i inte om ett han men var jag sig från vi så kan när år under "
      + "har og af er til ikke der de et fra ved blev også eller kunne være skal efter etter ble",
    // Polish
    "w i na z się do nie że jest to o jak po od za przez a ale są dla który oraz tym być został roku przed",
    // Turkish
    "ve bir bu da de için ile olarak daha çok olan gibi ne kadar sonra en o ise var ama değil",
    // Indonesian and Malay
    "yang dan di dari untuk dengan pada ini itu dalam tidak akan ke oleh juga adalah karena telah atau mereka",
    // Romanian
    "și în de la a pe cu din care nu o se că este au mai sunt pentru un fost ca prin după",
    // Czech and Slovak
    "a v se na je že s z do o to jako za by ve k pro jsou po které který od byl ale tak jeho sa ako aj",
    // Finnish
    "ja on ei että se oli hän mutta ovat kun myös joka tai kuin ole sen mukaan jo",
    // Hungarian
    "a az és hogy nem is egy meg azt ez van volt már csak de el ki mint még szerint",
    // Swahili, Vietnamese without marks, and Tagalog share no script mark, so their small words
    // must tell
    "ya na wa kwa ni katika za la cha kuwa hii huo ang ng sa mga ay na si ito",
    // Serbian and Croatian in Latin letters
    "i je u da se na su za od s a će koji kako nije što ili iz bio kao ali",
  ]
}
