// swift-tools-version: 6.2
import PackageDescription

// The order of this list is the order of the levels: a target depends only on targets above it.
let targets: [Target] = [
  .systemLibrary(
    name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
  .target(name: "AnnotatedText"),
  .target(name: "CanonicalJSON"),
  .target(
    name: "Digests",
    dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
  .target(name: "GraphModel"),
  .target(name: "KnowledgeModel", dependencies: ["AnnotatedText", "CanonicalJSON", "GraphModel"]),
  .target(name: "Records", dependencies: ["AnnotatedText", "CanonicalJSON", "KnowledgeModel"]),
]

/// The settings of every Swift target.
let strictness: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
for target in targets where target.type != .system && target.name != "CModels" {
  target.swiftSettings = strictness
}

let package = Package(
  name: "newsgraph",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
  ],
  targets: targets,
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
