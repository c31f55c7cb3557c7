/// A trained linear classifier: 8-bit weights in rows of hashed features.
///
/// It knows its form; the weights themselves are lent at each call, so that they can stay where the program's file is
/// mapped.
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

/// The weights of one linear model, lent for the time of a call.
package struct LentWeights {
  @usableFromInline let base: UnsafePointer<Int8>
  @usableFromInline let stride: Int

  package init(base: UnsafePointer<Int8>, stride: Int) {
    self.base = base
    self.stride = stride
  }

  /// The sums of four classes.
  @inline(__always)
  package func sum4(_ rows: UnsafeBufferPointer<UInt32>) -> SIMD4<Int32> {
    var sum = SIMD4<Int32>()
    for row in rows {
      let weights = UnsafeRawPointer(base + Int(row) * 4).loadUnaligned(as: SIMD4<Int8>.self)
      sum &+= SIMD4<Int32>(truncatingIfNeeded: weights)
    }
    return sum
  }

  /// Adds the sums of the classes `block * 16 ..< block * 16 + 16`.
  @inline(__always)
  package func sum16(_ rows: UnsafeBufferPointer<UInt32>, block: Int) -> SIMD16<Int16> {
    var sum = SIMD16<Int16>()
    for row in rows {
      let weights = UnsafeRawPointer(base + Int(row) * stride + block * 16)
        .loadUnaligned(as: SIMD16<Int8>.self)
      sum &+= SIMD16<Int16>(truncatingIfNeeded: weights)
    }
    return sum
  }
}
