package import Digests
package import GraphModel

extension PropertyGraph {
  /// The SHA-256 of everything that the graph holds, the same however its file was written.
  ///
  /// Each text is preceded by its length in bytes, so that no two graphs give the same bytes. O(n).
  package var digest: SHA256Digest {
    var writer = DigestWriter()
    writer.add(attributes)
    writer.add(count: nodes.count)
    for node in nodes {
      writer.add(node.id.rawValue)
      writer.add(node.attributes)
    }
    writer.add(count: edges.count)
    for edge in edges {
      writer.add(edge.id.rawValue)
      writer.add(edge.source.rawValue)
      writer.add(edge.target.rawValue)
      writer.add(edge.isDirected ? "d" : "u")
      writer.add(edge.attributes)
    }
    return writer.digest
  }
}

/// Collects bytes for a digest, and hashes them piece by piece.
private struct DigestWriter {
  private var stream = SHA256Stream()
  private var bytes: [UInt8] = []

  mutating func add(count: Int) {
    withUnsafeBytes(of: UInt64(count).littleEndian) { bytes.append(contentsOf: $0) }
    if bytes.count > 1 << 16 { flush() }
  }

  mutating func add(_ text: String) {
    add(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func add(_ attributes: Attributes) {
    let entries = attributes.entries
    add(count: entries.count)
    for entry in entries {
      add(entry.name)
      add(entry.value.type.rawValue)
      switch entry.value {
      case .boolean(let value): add(count: value ? 1 : 0)
      case .int(let value): add(count: Int(value.magnitude) * 2 + (value < 0 ? 1 : 0))
      case .long(let value): add(String(value))
      case .float(let value): add(count: Int(value.bitPattern))
      case .double(let value): add(String(value.bitPattern, radix: 16))
      case .string(let value): add(value)
      }
    }
  }

  private mutating func flush() {
    bytes.withUnsafeBytes { stream.append($0) }
    bytes.removeAll(keepingCapacity: true)
  }

  var digest: SHA256Digest {
    var copy = self
    copy.flush()
    return copy.stream.digest
  }
}
