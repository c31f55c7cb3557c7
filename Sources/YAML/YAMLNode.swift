/// A value in a YAML text, and where it stands.
package struct YAMLNode: Hashable, Sendable {
  /// What a value is.
  package enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    /// In the order of the text; no two members have one name.
    case mapping([YAMLMember])
  }

  package let content: Content
  /// The tag that is written before it, such as `tag:yaml.org,2002:str`.
  package let tag: String?
  /// Counted from 1.
  package let line: Int
  /// Counted from 1, in Unicode scalars.
  package let column: Int

  package init(_ content: Content, tag: String? = nil, line: Int, column: Int) {
    self.content = content
    self.tag = tag
    self.line = line
    self.column = column
  }

  /// A fault of this value.
  package func error(_ reason: String) -> YAMLError {
    YAMLError(line: line, column: column, reason: reason)
  }
}

/// A word, a number or a text.
package struct YAMLScalar: Hashable, Sendable {
  package let text: String
  /// Whether it stands in quotation marks or in a block, so that it is a text whatever it looks like.
  package let isQuoted: Bool

  package init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }
}

/// A name and its value.
package struct YAMLMember: Hashable, Sendable {
  package let name: String
  /// Where the name stands.
  package let line: Int
  package let column: Int
  package let value: YAMLNode

  package init(_ name: String, line: Int, column: Int, value: YAMLNode) {
    self.name = name
    self.line = line
    self.column = column
    self.value = value
  }
}
