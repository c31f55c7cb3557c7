internal import GraphModel

/// Reads numbers, and remembers the last ones: those of a file are few, and reading a fraction takes long.
struct NumberMemory {
  private struct Known {
    var text: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var count = 0
    var type = AttributeType.string
    var value = AttributeValue.boolean(false)
  }

  private var known = Array(repeating: Known(), count: 256)

  /// What a text is as a value of a type that is no string.
  mutating func read(
    _ text: UnsafeBufferPointer<UInt8>, _ type: AttributeType
  ) -> GraphMLValue.Reading {
    guard type == .double || type == .float, !text.isEmpty, text.count <= 24 else {
      return GraphMLValue.read(text, type)
    }
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)
    withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: UnsafeRawBufferPointer(text)) }
    let mixed = (words.0 ^ words.1 &* 31 ^ words.2 &* 961) &* 0x9E37_79B9_7F4A_7C15
    let place = Int(mixed >> 56)
    if known[place].text == words, known[place].count == text.count, known[place].type == type {
      return .value(known[place].value)
    }
    let reading = GraphMLValue.read(text, type)
    if case .value(let value) = reading {
      known[place] = Known(text: words, count: text.count, type: type, value: value)
    }
    return reading
  }
}
