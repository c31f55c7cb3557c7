/// How much a YAML text may hold; people write far less.
package struct YAMLLimits: Hashable, Sendable {
  /// The bytes of the text.
  package var bytes = 4 << 20
  /// How deep values stand in each other.
  package var depth = 64
  /// How many values there are, each alias counted as all that it stands for.
  package var values = 200_000

  package init() {}
}
