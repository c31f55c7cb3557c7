/// The version of the tool and of the library.
package enum ToolVersion {
  /// As semver.org has it.
  package static let current = "0.1.0"
}
