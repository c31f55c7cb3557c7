/// One step of a walk over an HTML document, in document order.
package enum HTMLEvent: Sendable {
  /// An element begins, named in lower case; an attribute without a value has the empty string.
  case start(name: String, attributes: [(name: String, value: String)])
  /// An element ends, by its end tag or because HTML closes it here.
  case end(name: String)
  /// Text with its references resolved, never empty, never two in a row.
  case text(String)
}

extension HTMLEvent: Equatable {
  package static func == (left: HTMLEvent, right: HTMLEvent) -> Bool {
    switch (left, right) {
    case (.start(let name, let attributes), .start(let otherName, let otherAttributes)):
      name == otherName && attributes.elementsEqual(otherAttributes, by: ==)
    case (.end(let name), .end(let otherName)): name == otherName
    case (.text(let text), .text(let otherText)): text == otherText
    default: false
    }
  }
}
