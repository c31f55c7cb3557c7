internal import CanonicalJSON
internal import Digests

/// A file that is not a manifest of ours.
package struct ManifestError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, as the end of a sentence.
  package let description: String
}

extension Manifest {
  /// Reads a manifest back.
  ///
  /// The names in it say what may be replaced and removed, so one that leads out of the folder is
  /// refused.
  package init(parsing text: [UInt8]) throws(ManifestError) {
    let value: JSONValue
    do {
      value = try JSONValue(parsing: text)
    } catch {
      throw ManifestError(description: error.description)
    }
    guard let format = value["format"]?.string, format.hasPrefix("newsgraph-manifest/") else {
      throw ManifestError(description: "\"format\" is not \"\(Manifest.format)\"")
    }
    guard format == Manifest.format else {
      throw ManifestError(
        description: "its format is \"\(format)\", which another version of newsgraph wrote")
    }
    guard
      let generator = value["generator"]?.string,
      let inputs = value["inputs"].flatMap(Inputs.init(json:)),
      case .object(let options)? = value["options"],
      case .object(let digests)? = value["digests"],
      let outputs = value["outputs"]?.array?.mapAll(Output.init(json:)),
      let rendered = value["rendered"]?.array?.mapAll(\.string)
    else {
      throw ManifestError(description: "a member is missing or of another type")
    }
    var hashes: [String: SHA256Digest] = [:]
    for (name, digest) in digests {
      guard let hash = digest.string.flatMap(SHA256Digest.init(hexadecimal:)) else {
        throw ManifestError(description: "the digest of \"\(name)\" is not a SHA-256")
      }
      hashes[name] = hash
    }
    for name in outputs.map(\.name) + rendered where !Manifest.isPlainName(name) {
      throw ManifestError(description: "\"\(name)\" is not the name of a file in its folder")
    }
    self.init(
      generator: generator, inputs: inputs, options: options, digests: hashes, outputs: outputs,
      rendered: rendered)
  }

  /// Whether a name stays in its folder and is none that only we give.
  static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 200
      && !name.utf8.contains(UInt8(ascii: "/")) && !name.utf8.contains(0) && name != fileName
  }
}

extension Manifest.Inputs {
  fileprivate init?(json: JSONValue) {
    if let inputs = json.array?.mapAll(Manifest.Input.init(json:)) {
      self = .listed(inputs)
    } else if let count = json["count"]?.int,
      let sha256 = json["sha256"]?.string.flatMap(SHA256Digest.init(hexadecimal:))
    {
      self = .summarized(count: count, sha256: sha256)
    } else {
      return nil
    }
  }
}

extension Manifest.Input {
  fileprivate init?(json: JSONValue) {
    guard let id = json["id"]?.string,
      let sha256 = json["sha256"]?.string.flatMap(SHA256Digest.init(hexadecimal:))
    else { return nil }
    self.init(id: id, sha256: sha256)
  }
}

extension Manifest.Output {
  fileprivate init?(json: JSONValue) {
    guard let name = json["name"]?.string, let size = json["size"]?.int,
      let sha256 = json["sha256"]?.string.flatMap(SHA256Digest.init(hexadecimal:))
    else { return nil }
    self.init(name: name, written: WrittenFile(size: size, sha256: sha256))
  }
}

extension Array {
  /// All elements transformed, or `nil` if one of them has no result.
  fileprivate func mapAll<Result>(_ transform: (Element) -> Result?) -> [Result]? {
    let results = compactMap(transform)
    return results.count == count ? results : nil
  }
}
