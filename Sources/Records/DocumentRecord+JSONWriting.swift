internal import AnnotatedText
package import CanonicalJSON
internal import KnowledgeModel

extension DocumentRecord {
  /// The record as one line of canonical JSON, without the line's end.
  package var jsonLine: String { json.canonicalText }

  /// The record as JSON; what is absent or empty is left out.
  package var json: JSONValue {
    .object(present: [
      "format": .int(DocumentRecord.format),
      "id": .string(id.rawValue),
      "title": title.map(JSONValue.string),
      "date": date.map { .string($0.description) },
      "source": source.map(JSONValue.string),
      "url": url.map(JSONValue.string),
      "sha256": .string(sha256),
      "offsets": .string(offsets.rawValue),
      "repairs": .int(repairs),
      "words": .int(words),
      "signature": signature.isEmpty ? nil : .string(MinHashSignature.hexadecimal(signature)),
      "entities": entities.isEmpty ? nil : .array(entities.map(\.json)),
      "statements": statements.isEmpty ? nil : .array(statements.map(\.json)),
      "kinds": kinds.isEmpty ? nil : .array(kinds.map(\.json)),
    ])
  }
}

extension EntityCluster {
  fileprivate var json: JSONValue {
    .object(present: [
      "kind": .string(kind.rawValue),
      "subkind": subkind.map { .string($0.rawValue) },
      "name": .string(name),
      "key": key.map(JSONValue.string),
      "iso": iso.map(JSONValue.string),
      "acronym": acronym.map(JSONValue.string),
      "titles": .strings(titles),
      "countries": .strings(countries),
      "mentions": .array(mentions.map(\.json)),
    ])
  }
}

extension Mention {
  fileprivate var json: JSONValue {
    .object([
      "begin": .int(range.lowerBound),
      "end": .int(range.upperBound),
      "form": .string(form.rawValue),
      "text": .string(text),
    ])
  }
}

extension Statement {
  fileprivate var json: JSONValue {
    .object(present: [
      "subject": .int(subject),
      "kind": .string(kind.rawValue),
      "object": .int(object),
      "begin": .int(evidence.lowerBound),
      "end": .int(evidence.upperBound),
      "quote": .string(quote),
      "antecedents": antecedents.isEmpty
        ? nil : .array(antecedents.map { .array([.int($0.lowerBound), .int($0.upperBound)]) }),
      "rule": .string(rule),
      "confidence": .double(confidence),
      "verb": qualifiers.verb.map(JSONValue.string),
      "title": qualifiers.title.map(JSONValue.string),
      "quantity": qualifiers.quantity.map(JSONValue.string),
      "date": qualifiers.date.map { .string($0.description) },
      "place": qualifiers.place.map(JSONValue.string),
      "attributed_to": qualifiers.attributedTo.isEmpty
        ? nil : .array(qualifiers.attributedTo.map(JSONValue.int)),
      "polarity": .string(qualifiers.polarity.rawValue),
      "modality": .string(qualifiers.modality.rawValue),
      "origin": qualifiers.origin.map(JSONValue.string),
    ])
  }
}
