/// The weights of one linear model, lent for the time of a call.
package struct LentWeights {
  @usableFromInline let base: UnsafePointer<Int8>
  @usableFromInline let stride: Int

  package init(base: UnsafePointer<Int8>, stride: Int) {
    self.base = base
    self.stride = stride
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
