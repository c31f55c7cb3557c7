internal import AnnotatedText

/// Tells Georgia in America from the country, by the words of its document.
struct RegionNamesakes {
  private let document: AnnotatedDocument
  /// Whether the whole document speaks of the region alone.
  private let isRegionThroughout: Bool

  /// Reads the words of a document once.
  init(_ document: AnnotatedDocument) {
    self.document = document
    var (isNamed, ofRegion, ofCountry) = (false, false, false)
    for token in document.tokens {
      if token.word == RegionNamesakes.name { isNamed = true }
      if RegionNamesakes.region.contains(token.word) { ofRegion = true }
      if RegionNamesakes.country.contains(token.word) { ofCountry = true }
    }
    isRegionThroughout = isNamed && ofRegion && !ofCountry
  }

  /// Whether a name in a sentence means the region: its sentence speaks of neighbours and offices of the region and not of
  /// those of the country, or the whole document does.
  func isRegion(_ token: Int, in sentence: Sentence) -> Bool {
    guard document.tokens[token].word == RegionNamesakes.name else { return false }
    if isRegionThroughout { return true }
    let near = sentence.tokens.clamped(to: max(0, token - 40)..<token + 40)
    return near.contains { RegionNamesakes.region.contains(document.tokens[$0].word) }
      && !near.contains { RegionNamesakes.country.contains(document.tokens[$0].word) }
  }

  private static let name: WordKey = "georgia"

  /// What is said beside the American state.
  private static let region: Set<WordKey> = [
    "atlanta", "savannah", "macon", "alabama", "florida", "tennessee", "carolina", "mississippi",
    "texas", "ohio", "pennsylvania", "arizona", "michigan", "wisconsin", "nevada", "virginia",
    "louisiana", "arkansas", "kentucky", "missouri", "iowa", "governor", "gov", "gov.", "senator",
    "sen", "sen.", "republican", "republicans", "democrat", "democrats", "congressman",
    "congresswoman", "gop", "runoff",
  ]
  /// What is said beside the country.
  private static let country: Set<WordKey> = [
    "georgian", "georgians", "tbilisi", "abkhazia", "abkhaz", "abkhazian", "ossetia", "ossetian",
    "caucasus", "batumi", "gori", "adjara", "adzharia", "saakashvili", "shevardnadze", "russia",
    "russian", "armenia", "azerbaijan", "soviet", "ukraine", "moldova", "nato", "turkey",
    "republics",
  ]
}
