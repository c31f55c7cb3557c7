/// A set of sentences whose names are marked, as it stands in the folder of the data.
package struct NameSet: Sendable {
  package let name: String
  /// The files of the set that are learned from, without their ending.
  package let files: [String]
  /// The file that it is measured on, when it is left out of training.
  package let measured: String
  /// Whether some names are marked by their heads only.
  package let marksHeadsOnly: Bool

  /// The sets that names are learned from.
  package static let all = [
    NameSet(
      name: "EWT", files: ["uner_ewt-train"], measured: "uner_ewt-dev", marksHeadsOnly: false),
    NameSet(name: "GUM", files: ["gum-train"], measured: "gum-dev", marksHeadsOnly: true),
    NameSet(name: "Wikigold", files: ["wikigold"], measured: "wikigold", marksHeadsOnly: false),
    NameSet(
      name: "CrossNER", files: ["crossner_politics-train", "crossner_politics-dev"],
      measured: "crossner_politics-dev", marksHeadsOnly: false),
    NameSet(
      name: "Re-DocRED", files: ["re_docred-dev"], measured: "re_docred-dev",
      marksHeadsOnly: false),
  ]
}
