internal import CModels
package import Learning

/// A model file where its bytes are: in the program, read in place, or in memory.
///
/// Copies share the bytes.
package struct ModelStore: Sendable {
  private enum Place: Sendable {
    case program
    case memory([UInt8])
  }

  private let place: Place
  /// The sections of the file.
  let file: ModelFile
  /// Whether the bytes came from outside, so that what they say must be checked.
  let isForeign: Bool

  /// The file shipped with the program.
  ///
  /// - Throws: ``ModelFileError`` if the program was built without it.
  package static func embedded() throws(ModelFileError) -> ModelStore {
    let file = try ModelFile(program, verifying: false)
    return ModelStore(place: .program, file: file, isForeign: false)
  }

  /// The file of these bytes, whose checksum is verified.
  ///
  /// - Throws: ``ModelFileError`` if the bytes are not such a file or are damaged.
  package init(_ bytes: [UInt8]) throws(ModelFileError) {
    var result: Result<ModelFile, ModelFileError> = .failure(.truncated)
    bytes.withUnsafeBytes { raw in
      do throws(ModelFileError) {
        result = .success(try ModelFile(raw, verifying: true))
      } catch {
        result = .failure(error)
      }
    }
    self.init(place: .memory(bytes), file: try result.get(), isForeign: true)
  }

  private init(place: Place, file: ModelFile, isForeign: Bool) {
    self.place = place
    self.file = file
    self.isForeign = isForeign
  }

  /// A copy of the bytes of the file.
  package var bytes: [UInt8] { withBytes { Array($0) } }

  /// Lends the bytes of the file.
  func withBytes<Value>(_ body: (UnsafeRawBufferPointer) -> Value) -> Value {
    switch place {
    case .program: body(ModelStore.program)
    case .memory(let bytes): bytes.withUnsafeBytes(body)
    }
  }

  private static var program: UnsafeRawBufferPointer {
    let weights = cmodels_weights()
    return UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)
  }
}
