extension NameFolding {
  /// Keys by which the variants of a name are found without comparing it with all names.
  ///
  /// Two names of which ``isVariant(_:_:)`` holds have at least one of them in common; not all that
  /// have one in common are variants.
  package static func blocks(of name: String) -> [String] {
    let key = key(name)
    guard key.utf8.count >= 4 else { return [key] }
    return [key]
      + [true, false].map { isStrict in
        "\(isStrict)="
          + String(decoding: NameSkeleton(of: key, isStrict: isStrict).letters, as: UTF8.self)
      }
  }
}
