internal import CKernels

/// The kinds of processors that have kernels of their own, all of which give the same bits.
package enum Processor: UInt32, CaseIterable, Sendable {
  /// Any processor.
  case plain
  /// x86 with AVX2 and FMA.
  case avx2
  /// The same, with AVX-VNNI.
  case avxVNNI
  /// x86 with AVX-512 and its VNNI.
  case avx512

  /// Whether the processor at hand can run these kernels.
  package var isPresent: Bool { ckernels_has(kind) != 0 }

  /// The kernels that are the fastest here.
  package static let fastest = allCases.last(where: \.isPresent) ?? .plain

  @inline(__always)
  var kind: ckernels_processor { ckernels_processor(rawValue: rawValue) }
}
