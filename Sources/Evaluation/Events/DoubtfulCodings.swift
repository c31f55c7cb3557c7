/// Sentences of the GSR set whose coding a careful reader would not share, and why.
///
/// They count like all others; a second figure leaves them out. Nothing was made to fit them.
enum DoubtfulCodings {
  /// The reason for each sentence's id.
  static let reasons: [String: String] = [
    "AFP0808020905_1": "an offer of military support is left out",
    "AFP0808020937_1": "the capital where people protest is coded as whom they protest against",
    "AFP0808020957_1": "an accusation that the sentence makes in so many words is left out",
    "EXIST_1": "soldiers killed in a country are coded as killed by it",
    "GOLD_0": "an armed group is coded as the country that it fights in, what it seized left out",
    "GOLD_5": "rebels are coded as the state that they rebel against",
    "GOLD_8": "a withdrawal that took place is coded as the promise of one",
    "GOLD_9": "rebels are coded as the state that they rebel against",
    "PASSIVE_10": "rioters are coded as the country whose square they stand in",
    "TEST_11": "a meeting of two leaders is coded as each one's meeting with the host country",
    "VERB_0": "the topic of a summit is coded as a party to it",
    "VERB_1": "the host country of a summit is coded as a party to it",
    "VERB_6": "a wish to inspect is coded as criticism",
  ]
}
