package import Digests
package import GraphModel

/// A patch with the digests of the graph that it is for and of the graph that it makes.
///
/// Laws, for all graphs `a` and `b` with the sealed patch `p` from one to the other:
///
/// 1. `p.applied(to: a) == b` and `p.inverted.applied(to: b) == a`, in bytes.
/// 2. `p.inverted.inverted == p`, and `p.inverted` is the sealed patch from `b` to `a`.
/// 3. `SealedPatch(parsing: p.text) == p`.
/// 4. On any graph but `a` it fails and makes nothing.
package struct SealedPatch: Hashable, Sendable {
  package let patch: GraphPatch
  /// The digest of the graph that the patch is for.
  package let base: SHA256Digest
  /// The digest of the graph that the patch makes.
  package let target: SHA256Digest

  package init(_ patch: GraphPatch, base: SHA256Digest, target: SHA256Digest) {
    self.patch = patch
    self.base = base
    self.target = target
  }

  /// The patch from one graph to another.
  ///
  /// O(n) in their size.
  package init(from old: PropertyGraph, to new: PropertyGraph) {
    self.init(GraphPatch(from: old, to: new), base: old.digest, target: new.digest)
  }

  /// The patch from a comparison.
  package init(_ comparison: GraphComparison) {
    self.init(
      comparison.patch, base: comparison.old.digest, target: comparison.new.digest)
  }

  /// The patch in the other direction.
  package var inverted: SealedPatch {
    SealedPatch(patch.inverted, base: target, target: base)
  }

  /// The graph that the patch makes, all or nothing.
  ///
  /// O(n log n).
  ///
  /// - Throws: ``PatchError`` if the graph is not the one that the patch is for.
  package func applied(to graph: PropertyGraph) throws(PatchError) -> PropertyGraph {
    let digest = graph.digest
    guard digest == base else {
      throw digest == target ? .alreadyApplied : .otherBase(expected: base, found: digest)
    }
    let made = try patch.applied(to: graph)
    guard made.digest == target else { throw .otherTarget }
    return made
  }
}
