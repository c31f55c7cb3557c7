package import CanonicalJSON
package import Digests

/// What a run read, with which options and tables, and what it wrote.
///
/// It says which files of a folder are ours to replace, and lets anybody check that they are as we
/// wrote them.
package struct Manifest: Hashable, Sendable {
  /// The name of its file.
  package static let fileName = "manifest.json"
  /// The format and its version, which the file names.
  package static let format = "newsgraph-manifest/1"
  /// The most inputs that are listed one by one.
  package static let listedInputs = 10_000

  /// A document that was read.
  package struct Input: Hashable, Sendable {
    package let id: String
    package let sha256: SHA256Digest

    package init(id: String, sha256: SHA256Digest) {
      self.id = id
      self.sha256 = sha256
    }
  }

  /// The documents that were read.
  package enum Inputs: Hashable, Sendable {
    /// Each of them, sorted by id.
    case listed([Input])
    /// Their number and the SHA-256 of their lines, `id`, tab, `sha256`, newline, sorted by id.
    case summarized(count: Int, sha256: SHA256Digest)

    /// Lists documents in any order; those of a corpus of more than ``Manifest/listedInputs`` are
    /// summarized.
    package init(of inputs: [Input]) {
      let sorted = inputs.sorted { left, right in
        left.id == right.id
          ? left.sha256.hexadecimal < right.sha256.hexadecimal
          : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
      }
      if sorted.count <= Manifest.listedInputs {
        self = .listed(sorted)
      } else {
        let lines = sorted.map { "\($0.id)\t\($0.sha256.hexadecimal)\n" }
        self = .summarized(count: sorted.count, sha256: SHA256Digest(of: lines.joined()))
      }
    }
  }

  /// A file that was written.
  package struct Output: Hashable, Sendable {
    /// A plain file name, in the folder of the manifest.
    package let name: String
    package let written: WrittenFile

    package init(name: String, written: WrittenFile) {
      self.name = name
      self.written = written
    }
  }

  /// The tool and its version.
  package var generator: String
  package var inputs: Inputs
  package var options: [String: JSONValue]
  /// The SHA-256 of what else decides the result: tables, rules, models.
  package var digests: [String: SHA256Digest]
  /// What was written, sorted by name.
  package var outputs: [Output]
  /// The names of the drawings, whose bytes differ between versions of Graphviz, sorted.
  package var rendered: [String]

  /// Describes a run; ``OutputFolder/commit(_:)`` adds what it wrote.
  package init(
    generator: String, inputs: Inputs, options: [String: JSONValue] = [:],
    digests: [String: SHA256Digest] = [:], outputs: [Output] = [], rendered: [String] = []
  ) {
    self.generator = generator
    self.inputs = inputs
    self.options = options
    self.digests = digests
    self.outputs = outputs
    self.rendered = rendered
  }

  /// Every file that the manifest names, and its own.
  package var fileNames: Set<String> {
    Set(outputs.map(\.name)).union(rendered).union([Manifest.fileName])
  }
}
