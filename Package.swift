// swift-tools-version: 6.2
import PackageDescription

// The order of this list is the order of the levels: a target depends only on targets above it.
let targets: [Target] = [
  // Level 0: values and facts.
  .systemLibrary(
    name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .systemLibrary(
    name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
  .target(name: "CKernels"),
  .target(name: "CModels", exclude: ["Tables", "Weights"]),
  .target(name: "AnnotatedText"),
  .target(name: "CanonicalJSON"),
  .target(
    name: "Digests",
    dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
  .target(
    name: "DurableFiles",
    dependencies: [
      "CanonicalJSON", "Digests", .product(name: "SystemPackage", package: "swift-system"),
    ]),
  .target(name: "Gazetteers", dependencies: ["CModels", "AnnotatedText"]),
  .target(name: "GraphModel"),
  .target(name: "Learning", dependencies: ["CKernels"]),
  .target(name: "SeededRandomness"),

  // Level 1: one step from the values.
  .target(name: "XML", dependencies: ["CLibXML2"]),
  .target(name: "YAML", dependencies: ["CLibYAML"]),
  .target(name: "DOT", dependencies: ["CanonicalJSON", "GraphModel"]),
  .target(name: "GraphDiff", dependencies: ["CanonicalJSON", "Digests", "GraphModel"]),
  .target(name: "KnowledgeModel", dependencies: ["AnnotatedText", "CanonicalJSON", "GraphModel"]),
  .target(
    name: "Language", dependencies: ["AnnotatedText", "CModels", "Gazetteers", "Learning"]),

  // Level 2: files in, files out.
  .target(name: "Records", dependencies: ["AnnotatedText", "CanonicalJSON", "KnowledgeModel"]),
  .target(name: "Corpus", dependencies: ["AnnotatedText", "CanonicalJSON", "Digests", "XML"]),
  .target(name: "GraphML", dependencies: ["GraphModel", "XML"]),
  .target(
    name: "Rendering",
    dependencies: [
      "DOT",
      .product(name: "Subprocess", package: "swift-subprocess"),
      .product(name: "SystemPackage", package: "swift-system"),
    ]),

  .target(name: "CoNLLU", dependencies: ["AnnotatedText", "Language"]),

  // Level 3: documents become records, records become a graph.
  .target(
    name: "Extraction",
    dependencies: [
      "AnnotatedText", "CModels", "CanonicalJSON", "Gazetteers", "KnowledgeModel", "Learning",
      "Records", "YAML",
    ]),
  .target(
    name: "GraphBuilding",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "Digests", "Gazetteers", "KnowledgeModel", "Records",
      "YAML",
    ]),
  .target(
    name: "Training",
    dependencies: [
      "AnnotatedText", "CoNLLU", "Extraction", "Gazetteers", "KnowledgeModel", "Language",
      "Learning", "SeededRandomness",
    ],
    exclude: ["README.md", "Names.md", "Treebank"]),
  // Level 4: documents in, graph out.
  .target(
    name: "Pipeline",
    dependencies: [
      "AnnotatedText", "CModels", "CoNLLU", "Corpus", "Digests", "DurableFiles", "Extraction",
      "GraphBuilding", "GraphModel", "KnowledgeModel", "Language", "Records",
      .product(name: "SystemPackage", package: "swift-system"),
    ]),

  // Level 5: what the whole is worth, and the tool that trains and measures.
  .target(
    name: "Evaluation",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "CoNLLU", "Corpus", "Digests", "Extraction", "Gazetteers",
      "GraphBuilding", "GraphModel", "KnowledgeModel", "Language", "Learning", "Pipeline",
      "Records", "Training",
    ]),
  .executableTarget(
    name: "newsgraph-train",
    dependencies: [
      "AnnotatedText", "CoNLLU", "Evaluation", "GraphML", "Language", "Learning", "Training",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "SystemPackage", package: "swift-system"),
    ]),

  // Level 5: the library.
  .target(
    name: "NewsgraphKit",
    dependencies: [
      "AnnotatedText", "Corpus", "DOT", "Extraction", "GraphBuilding", "GraphDiff", "GraphML",
      "GraphModel", "KnowledgeModel", "Language", "Pipeline", "Records", "YAML",
    ]),

  // Level 6: the command line.
  .target(
    name: "Commands",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "Corpus", "DOT", "Digests", "DurableFiles", "Extraction",
      "GraphBuilding", "GraphDiff", "GraphML", "GraphModel", "KnowledgeModel", "Language",
      "Learning", "Pipeline", "Records", "Rendering", "YAML",
      .product(name: "Subprocess", package: "swift-subprocess"),
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "SystemPackage", package: "swift-system"),
    ]),

  // Level 7: the tool.
  .executableTarget(name: "newsgraph", dependencies: ["Commands"]),

  // Tests mirror the targets.
  .testTarget(name: "XMLTests", dependencies: ["XML"]),
  .testTarget(name: "YAMLTests", dependencies: ["YAML"]),
  .testTarget(name: "CanonicalJSONTests", dependencies: ["CanonicalJSON", "SeededRandomness"]),
  .testTarget(name: "GraphModelTests", dependencies: ["GraphModel"]),
  .testTarget(
    name: "GazetteersTests", dependencies: ["AnnotatedText", "Gazetteers", "SeededRandomness"]),
  .testTarget(
    name: "DurableFilesTests",
    dependencies: [
      "CanonicalJSON", "Digests", "DurableFiles",
      .product(name: "SystemPackage", package: "swift-system"),
    ]),
  .testTarget(name: "CoNLLUTests", dependencies: ["AnnotatedText", "CoNLLU", "Language"]),
  .testTarget(name: "LearningTests", dependencies: ["Learning", "SeededRandomness"]),
  .testTarget(
    name: "LanguageTests",
    dependencies: ["AnnotatedText", "Gazetteers", "Language", "Learning", "SeededRandomness"]),
  .testTarget(
    name: "KnowledgeModelTests",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "GraphModel", "KnowledgeModel", "SeededRandomness",
    ]),
  .testTarget(
    name: "GraphMLTests", dependencies: ["GraphML", "GraphModel", "SeededRandomness", "XML"]),
  .testTarget(name: "DOTTests", dependencies: ["DOT", "GraphModel"], exclude: ["Golden"]),
  .testTarget(
    name: "GraphDiffTests",
    dependencies: ["CanonicalJSON", "GraphDiff", "GraphModel", "SeededRandomness"],
    exclude: ["Golden", "Pairs"]),
  .testTarget(
    name: "RecordsTests",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "KnowledgeModel", "Records", "SeededRandomness",
    ]),
  .testTarget(
    name: "CorpusTests",
    dependencies: ["AnnotatedText", "CanonicalJSON", "Corpus", "Digests", "SeededRandomness"]),
  .testTarget(
    name: "RenderingTests",
    dependencies: [
      "DOT", "GraphModel", "Rendering", "SeededRandomness",
      .product(name: "SystemPackage", package: "swift-system"),
    ]),
  .testTarget(
    name: "ExtractionTests",
    dependencies: [
      "AnnotatedText", "Extraction", "Gazetteers", "KnowledgeModel", "Language", "Learning",
      "Records",
      "SeededRandomness",
    ]),
  .testTarget(
    name: "GraphBuildingTests",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "Digests", "Gazetteers", "GraphBuilding", "KnowledgeModel",
      "Records", "SeededRandomness", "YAML",
    ]),
  .testTarget(
    name: "TrainingTests",
    dependencies: [
      "AnnotatedText", "CoNLLU", "Extraction", "Gazetteers", "Language", "Learning",
      "SeededRandomness",
      "Training",
    ]),
  .testTarget(
    name: "PipelineTests",
    dependencies: [
      "AnnotatedText", "Corpus", "Digests", "GraphModel", "KnowledgeModel", "Language", "Pipeline",
      "Records",
      "SeededRandomness",
    ]),
  .testTarget(
    name: "EvaluationTests",
    dependencies: [
      "AnnotatedText", "CoNLLU", "Evaluation", "Extraction", "Gazetteers", "GraphModel",
      "KnowledgeModel", "Language", "Records", "SeededRandomness", "Training",
    ]),
  .testTarget(name: "NewsgraphKitTests", dependencies: ["NewsgraphKit"]),
  .testTarget(
    name: "CommandsTests",
    dependencies: [
      "CanonicalJSON", "YAML", "newsgraph",
      .product(name: "Subprocess", package: "swift-subprocess"),
      .product(name: "SystemPackage", package: "swift-system"),
    ]),
  // What the whole is measured by: against gold graphs and the committed output, and its speed.
  .testTarget(
    name: "GoldTests",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "DOT", "Evaluation", "GraphDiff", "GraphML", "GraphModel",
      "KnowledgeModel", "Language",
      "Pipeline", "Records", "Rendering",
    ]),
  .executableTarget(
    name: "newsgraph-fuzz",
    dependencies: [
      "AnnotatedText", "CanonicalJSON", "Corpus", "Extraction", "GraphDiff", "GraphML",
      "GraphModel", "KnowledgeModel", "Language", "Pipeline", "Records", "SeededRandomness", "YAML",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    path: "Tests/Fuzzing"),
  .executableTarget(
    name: "newsgraph-benchmarks",
    dependencies: [
      "AnnotatedText", "CLibXML2", "Corpus", "DOT", "Extraction", "GraphBuilding", "GraphML",
      "GraphModel", "KnowledgeModel", "Language", "Pipeline", "Records", "SeededRandomness",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ],
    path: "Tests/Benchmarks", exclude: ["Peers"]),
]

/// The settings of every Swift target.
let strictness: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let targetsInC = ["CKernels", "CModels"]
for target in targets where target.type != .system && !targetsInC.contains(target.name) {
  target.swiftSettings = strictness
}

let package = Package(
  name: "newsgraph",
  products: [.library(name: "NewsgraphKit", targets: ["NewsgraphKit"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
  ],
  targets: targets,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
