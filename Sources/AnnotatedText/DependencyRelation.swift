/// The relation of a word to its head: the relations of Universal Dependencies that English treebanks use.
package enum DependencyRelation: UInt8, Sendable, CaseIterable {
  case root, nominalSubject, nominalSubjectPassive, nominalSubjectOuter, object, indirectObject
  case clausalSubject, clausalComplement, openClausalComplement, oblique, obliqueAgent
  case obliqueUnmarked, adverbialClause, adverbialRelativeClause, adverbialModifier
  case nominalModifier, possessiveModifier, nominalModifierUnmarked, nominalModifierDescriptive
  case apposition, numericModifier, adjectivalModifier, clausalModifier, relativeClause
  case determiner, predeterminer, caseMarking, marker, auxiliary, auxiliaryPassive, copula
  case compound, compoundParticle, flat, fixed, coordination, coordinatingConjunction
  case preconjunction, parataxis, list, expletive, discourse, vocative, dislocated, goesWith
  case reparandum, unspecified, punctuation

  /// The relation's name in CoNLL-U: `nsubj:pass`.
  package var name: String { DependencyRelation.names[Int(rawValue)] }

  /// The relation of a CoNLL-U name; a subtype that is not listed gives its universal relation.
  package init?(name: String) {
    if let relation = DependencyRelation.byName[name] {
      self = relation
    } else if let colon = name.firstIndex(of: ":"),
      let relation = DependencyRelation.byName[String(name[..<colon])]
    {
      self = relation
    } else if name == "orphan" {
      // The remains of an ellipsis are too rare to learn.
      self = .unspecified
    } else {
      return nil
    }
  }

  /// The name without its subtype: `nsubj`.
  package var universalName: String { String(name.prefix { $0 != ":" }) }

  private static let names: [String] = [
    "root", "nsubj", "nsubj:pass", "nsubj:outer", "obj", "iobj",
    "csubj", "ccomp", "xcomp", "obl", "obl:agent",
    "obl:unmarked", "advcl", "advcl:relcl", "advmod",
    "nmod", "nmod:poss", "nmod:unmarked", "nmod:desc",
    "appos", "nummod", "amod", "acl", "acl:relcl",
    "det", "det:predet", "case", "mark", "aux", "aux:pass", "cop",
    "compound", "compound:prt", "flat", "fixed", "conj", "cc",
    "cc:preconj", "parataxis", "list", "expl", "discourse", "vocative", "dislocated", "goeswith",
    "reparandum", "dep", "punct",
  ]

  private static let byName: [String: DependencyRelation] = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.name, $0) })
}
