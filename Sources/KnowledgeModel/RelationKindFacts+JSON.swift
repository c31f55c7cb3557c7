internal import AnnotatedText
package import CanonicalJSON

extension RelationKindFacts {
  /// The facts as JSON; what is absent, empty or false is left out.
  package var json: JSONValue {
    .object(present: [
      "kind": .string(kind.rawValue),
      "class": .string(`class`.rawValue),
      "quad": quad.map { .string($0.rawValue) },
      "symmetric": isSymmetric ? true : nil,
      "phrase": .string(phrase),
      "subjects": .strings(subjects.map(\.rawValue)),
      "objects": .strings(objects.map(\.rawValue)),
    ])
  }
}
