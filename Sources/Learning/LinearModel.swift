/// A trained linear classifier: 8-bit weights in rows of hashed features.
///
/// It knows its form; the weights themselves are lent at each call, so that they can stay where the
/// program's file is mapped.
package struct LinearModel: Hashable, Sendable {
  /// Rows are `1 << bits`.
  package let bits: Int
  /// The number of classes.
  package let classes: Int
  /// Weights a row: a multiple of 4, at least ``classes``.
  package let stride: Int
  /// Where its weights begin in the model file.
  package let offset: Int

  package init(bits: Int, classes: Int, stride: Int, offset: Int) {
    self.bits = bits
    self.classes = classes
    self.stride = stride
    self.offset = offset
  }

  /// The bytes of its weights.
  package var byteCount: Int { stride << bits }

  /// Hashes to this model's rows.
  package var hash: FeatureHash { FeatureHash(bits: bits) }
}

extension ModelFile {
  /// A linear model whose weights are a section; its rows are a power of two.
  package func linearModel(
    _ name: String, classes: Int, stride: Int
  ) throws(ModelFileError) -> LinearModel {
    let section = try section(name, of: .int8, columns: stride)
    guard section.rows > 1, section.rows & (section.rows - 1) == 0, classes <= stride else {
      throw .missing(name)
    }
    return LinearModel(
      bits: section.rows.trailingZeroBitCount, classes: classes, stride: stride,
      offset: section.offset)
  }
}
