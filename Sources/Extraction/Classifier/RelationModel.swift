internal import CModels
package import Learning

/// The weights of the classifier of states, with what its scores are worth.
///
/// A linear model a label (``RelationLabel``); the probability of a score is read from steps that were measured on texts
/// that training did not see (isotonic regression).
package struct RelationModel: Sendable {
  private enum Place: Sendable {
    case program
    case memory([UInt8])
  }

  /// What the scores of a kind are worth.
  package struct Calibration: Hashable, Sendable {
    /// The least score that is believed; `nil` if the kind is switched off.
    package var threshold: Int32?
    /// The scores at which the probability rises, and the probability from there on, in ten-thousandths.
    package var steps: [Step]

    /// A score and the probability of what scores as much.
    package struct Step: Hashable, Sendable {
      package let score: Int32
      package let probability: Int32

      package init(score: Int32, probability: Int32) {
        self.score = score
        self.probability = probability
      }
    }

    package init(threshold: Int32?, steps: [Step]) {
      self.threshold = threshold
      self.steps = steps
    }

    /// The same with another threshold: from which on the probability is at least so much.
    package func believing(from probability: Double) -> Calibration {
      let least = Int32(probability * 10_000)
      return Calibration(
        threshold: threshold == nil ? nil : steps.first { $0.probability >= least }?.score,
        steps: steps)
    }

    /// The probability of a score.
    package func probability(of score: Int32) -> Double {
      Double(steps.last { $0.score <= score }?.probability ?? 0) / 10_000
    }
  }

  /// Weights a row: as many as labels.
  static let stride = 16
  static let weightsSection = "relation.weights"
  static let stepsSection = "relation.steps"

  private let place: Place
  private let weights: LinearModel
  /// By the places of ``RelationLabel/kinds``.
  package private(set) var calibrations: [Calibration]

  /// The model shipped with the program, or `nil` if there is none.
  ///
  /// - Throws: ``ModelFileError`` if it is not for this program.
  package static func embedded() throws(ModelFileError) -> RelationModel? {
    program.isEmpty ? nil : try RelationModel(.program)
  }

  /// The model of a file's bytes.
  ///
  /// - Throws: ``ModelFileError`` if the bytes are not such a file or are damaged.
  package init(file bytes: [UInt8]) throws(ModelFileError) { try self.init(.memory(bytes)) }

  private init(_ place: Place) throws(ModelFileError) {
    var result: Result<(LinearModel, [Calibration]), ModelFileError> = .failure(.truncated)
    RelationModel.withBytes(of: place) { bytes in
      do throws(ModelFileError) {
        let file = try ModelFile(bytes, verifying: true)
        let weights = try file.linearModel(
          RelationModel.weightsSection, classes: RelationLabel.count, stride: RelationModel.stride)
        guard weights.bits == PairFeatures.bits else {
          throw .missing(RelationModel.weightsSection)
        }
        let section = try file.section(RelationModel.stepsSection, of: .uint32)
        result = .success((weights, try RelationModel.calibrations(in: bytes, at: section)))
      } catch {
        result = .failure(error)
      }
    }
    (weights, calibrations) = try result.get()
    self.place = place
  }

  /// The same model, which believes what is as probable as this.
  package func believing(from probability: Double) -> RelationModel {
    var other = self
    other.calibrations = calibrations.map { $0.believing(from: probability) }
    return other
  }

  /// The bytes of a file with these weights, a row of 16 after the other.
  package static func file(weights: [Int8], calibrations: [Calibration]) -> [UInt8] {
    var numbers: [UInt32] = []
    for calibration in calibrations {
      numbers.append(UInt32(bitPattern: calibration.threshold ?? .max))
      numbers.append(UInt32(calibration.steps.count))
      for step in calibration.steps {
        numbers += [UInt32(bitPattern: step.score), UInt32(bitPattern: step.probability)]
      }
    }
    var builder = ModelFileBuilder()
    builder.add(weightsSection, rows: weights.count / stride, columns: stride, weights)
    builder.add(stepsSection, numbers: numbers)
    return builder.bytes()
  }

  private static func calibrations(
    in bytes: UnsafeRawBufferPointer, at section: ModelFile.Section
  ) throws(ModelFileError) -> [Calibration] {
    var numbers = (0..<section.columns * section.rows).map { position in
      UInt32(
        littleEndian: bytes.loadUnaligned(
          fromByteOffset: section.offset + 4 * position, as: UInt32.self))
    }[...]
    var calibrations: [Calibration] = []
    for _ in RelationLabel.kinds {
      guard numbers.count >= 2 else { throw .missing(stepsSection) }
      let threshold = Int32(bitPattern: numbers.removeFirst())
      let count = Int(numbers.removeFirst())
      guard count <= numbers.count / 2 else { throw .missing(stepsSection) }
      var steps: [Calibration.Step] = []
      for _ in 0..<count {
        let score = Int32(bitPattern: numbers.removeFirst())
        let probability = Int32(bitPattern: numbers.removeFirst())
        guard (0...10_000).contains(probability) else { throw .missing(stepsSection) }
        steps.append(Calibration.Step(score: score, probability: probability))
      }
      calibrations.append(Calibration(threshold: threshold == .max ? nil : threshold, steps: steps))
    }
    return calibrations
  }

  /// The scores of all labels for a pair with these rows.
  ///
  /// O(rows).
  func scores(of rows: [UInt32]) -> SIMD16<Int32> {
    RelationModel.withBytes(of: place) { bytes in
      var sum = SIMD16<Int32>()
      for row in rows {
        let offset = weights.offset + Int(row) * RelationModel.stride
        sum &+= SIMD16<Int32>(
          truncatingIfNeeded: bytes.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self))
      }
      return sum
    }
  }

  private static func withBytes<Value>(
    of place: Place, _ body: (UnsafeRawBufferPointer) -> Value
  ) -> Value {
    switch place {
    case .program: body(program)
    case .memory(let bytes): bytes.withUnsafeBytes(body)
    }
  }

  private static var program: UnsafeRawBufferPointer {
    let weights = cmodels_relation_weights()
    return UnsafeRawBufferPointer(start: weights.bytes, count: weights.count)
  }
}
