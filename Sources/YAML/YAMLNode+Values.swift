extension YAMLNode {
  /// What it is, for a message.
  package var what: String {
    switch content {
    case .scalar(let scalar) where scalar.isNull: "nothing"
    case .scalar(let scalar): "'\(scalar.text)'"
    case .sequence: "a list"
    case .mapping: "a table of names and values"
    }
  }

  /// Whether it says nothing: `~`, `null` or an empty place.
  package var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.isNull && tag == nil } else { false }
  }

  /// The text of a scalar as it is written, whether it looks like a number or not.
  package func string() throws(YAMLError) -> String {
    guard case .scalar(let scalar) = content, !isNull else {
      throw error("expected a text, found \(what)")
    }
    return scalar.text
  }

  /// `true` or `false`.
  package func bool() throws(YAMLError) -> Bool {
    if case .scalar(let scalar) = content, !scalar.isQuoted {
      switch scalar.text {
      case "true", "True", "TRUE": return true
      case "false", "False", "FALSE": return false
      default: break
      }
    }
    throw error("expected true or false, found \(what)")
  }

  /// A whole number.
  package func int() throws(YAMLError) -> Int {
    guard case .scalar(let scalar) = content, !scalar.isQuoted, let value = Int(scalar.text) else {
      throw error("expected a whole number, found \(what)")
    }
    return value
  }

  /// A finite number.
  package func double() throws(YAMLError) -> Double {
    guard case .scalar(let scalar) = content, !scalar.isQuoted, let value = Double(scalar.text),
      value.isFinite
    else { throw error("expected a number, found \(what)") }
    return value
  }

  /// The elements of a list.
  package func sequence() throws(YAMLError) -> [YAMLNode] {
    guard case .sequence(let elements) = content else {
      throw error("expected a list, found \(what)")
    }
    return elements
  }

  /// The elements of a list, or the one value that stands for a list of one.
  package var elements: [YAMLNode] {
    if case .sequence(let elements) = content { elements } else { [self] }
  }

  /// The members of a table.
  package func mapping() throws(YAMLError) -> YAMLMapping {
    guard case .mapping(let members) = content else {
      throw error("expected a table of names and values, found \(what)")
    }
    return YAMLMapping(members, node: self)
  }
}

extension YAMLScalar {
  fileprivate var isNull: Bool {
    !isQuoted && ["", "~", "null", "Null", "NULL"].contains(text)
  }
}
