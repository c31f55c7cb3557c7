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
