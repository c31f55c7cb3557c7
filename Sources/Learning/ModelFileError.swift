/// Why bytes are not a file of weights that can be used.
package enum ModelFileError: Error, Equatable, Sendable, CustomStringConvertible {
  case notAModelFile
  case truncated
  case damaged
  /// The section is not there, or not of the size that this version reads.
  case missing(String)

  package var description: String {
    switch self {
    case .notAModelFile:
      "not a model file of this version (it does not begin with NGMODEL2); "
        + "build one with newsgraph-train"
    case .truncated: "the model file ends too early or too late; copy it again"
    case .damaged: "the model file is damaged; copy it again"
    case .missing(let name):
      "the model file holds no '\(name)' of the right size; build one with newsgraph-train"
    }
  }
}
