internal import ArgumentParser
internal import CanonicalJSON
internal import Corpus
internal import Extraction
internal import Language
internal import Pipeline

/// How documents are read.
struct ReadingOptions: ParsableArguments {
  @OptionGroup var jobs: JobOptions
  @OptionGroup var language: ModelOptions
  @OptionGroup var rules: RuleOptions

  @Flag(help: "Read what readers wrote below an article too.")
  var includeComments = false

  @Flag(help: "Leave out the states that no rule finds, only the trained classifier.")
  var noClassifier = false

  @Flag(help: "Read documents that are not mainly English too.")
  var anyLanguage = false

  @Option(
    help: ArgumentHelp(
      "The most bytes of a document, such as 500K or 16M; larger ones are rejected.",
      valueName: "bytes"))
  var maxDocument = ByteCount.sixteenMegabytes

  var reader: CorpusReader {
    CorpusReader(maximumBytes: maxDocument.bytes, anyLanguage: anyLanguage)
  }

  /// The stages up to the records, with a model and rules.
  func pipeline(model: LanguageModel?, rules: RuleBook) -> CorpusPipeline {
    CorpusPipeline(
      reader: reader, annotator: Annotator(model: model),
      extractor: .standard(usesClassifier: !noClassifier, rules: rules),
      includesComments: includeComments,
      jobs: jobs.count)
  }

  /// The options that are set, as they are written.
  var given: [String] {
    [
      jobs.jobs == nil ? nil : "--jobs", language.model == nil ? nil : "--model",
      rules.rules == nil ? nil : "--rules", includeComments ? "--include-comments" : nil,
      noClassifier ? "--no-classifier" : nil, anyLanguage ? "--any-language" : nil,
      maxDocument.bytes == ByteCount.sixteenMegabytes.bytes ? nil : "--max-document",
    ].compactMap(\.self)
  }

  /// The options that decide what is in the records, for the manifest.
  var json: [String: JSONValue] {
    [
      "any_language": .bool(anyLanguage), "classifier": .bool(!noClassifier),
      "include_comments": .bool(includeComments),
      "max_document": .int(maxDocument.bytes),
    ]
  }
}

/// A number of bytes, as people write it.
struct ByteCount: ExpressibleByArgument {
  let bytes: Int

  static let sixteenMegabytes = ByteCount(bytes: 16 << 20)

  init(bytes: Int) { self.bytes = bytes }

  init?(argument: String) {
    let shift: Int? =
      switch argument.last {
      case "K", "k": 10
      case "M", "m": 20
      case "G", "g": 30
      default: nil
      }
    guard let number = Int(shift == nil ? argument[...] : argument.dropLast()) else { return nil }
    let (bytes, overflows) = number.multipliedReportingOverflow(by: 1 << (shift ?? 0))
    guard !overflows, bytes > 0 else { return nil }
    self.bytes = bytes
  }

  var defaultValueDescription: String { bytes == 16 << 20 ? "16M" : String(bytes) }
}
