/// A set of sentences whose names are marked, as it stands in the folder of the data.
package struct NameSet: Sendable {
  package let name: String
  /// The files of the set that are learned from, without their ending.
  package let files: [String]
  /// The file that it is measured on, when it is left out of training.
  package let measured: String
  /// Whether the treebanks hold the same sentences.
  package let isOfTreebank: Bool
  /// Whether some names are marked by their heads only.
  package let marksHeadsOnly: Bool
  /// Whether its makers' guideline is the one that the others are brought to, so that it is measured as it stands.
  package let givesGuideline: Bool

  private init(
    _ name: String, files: [String], measured: String, isOfTreebank: Bool = false,
    marksHeadsOnly: Bool = false, givesGuideline: Bool = false
  ) {
    self.name = name
    self.files = files
    self.measured = measured
    self.isOfTreebank = isOfTreebank
    self.marksHeadsOnly = marksHeadsOnly
    self.givesGuideline = givesGuideline
  }

  /// The sets that names are learned from.
  package static let all = [
    NameSet(
      "EWT", files: ["uner_ewt-train"], measured: "uner_ewt-dev", isOfTreebank: true,
      givesGuideline: true),
    NameSet(
      "GUM", files: ["gum-train"], measured: "gum-dev", isOfTreebank: true, marksHeadsOnly: true),
    NameSet("Wikigold", files: ["wikigold"], measured: "wikigold"),
    NameSet(
      "CrossNER", files: ["crossner_politics-train", "crossner_politics-dev"],
      measured: "crossner_politics-dev"),
    NameSet("Re-DocRED", files: ["re_docred-dev"], measured: "re_docred-dev"),
  ]
}
