import CanonicalJSON
import FoundationEssentials
import SeededRandomness
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" true ", true), ("[]", .array([])), ("{}", .object([:])),
    ("-0", 0), ("12", 12), ("1.0", 1), ("1e3", 1000), ("1.5e-1", .double(0.15)),
    ("9223372036854775807", .int(.max)),
    ("9223372036854775808", .double(9_223_372_036_854_775_808)),
    (#""""#, ""), (#""a\"\\\/\b\f\n\r\tb""#, "a\"\\/\u{8}\u{C}\n\r\tb"),
    (#""\u00e9\ud83d\ude80é🚀""#, "é🚀é🚀"),
    ("\u{FEFF}[1, {\"a\": [2]}]", .array([1, .object(["a": .array([2])])])),
    (#"{"a":1,"a":2}"#, .object(["a": 1])),
  ])
  func `a text is read`(text: String, value: JSONValue) throws {
    #expect(try JSONValue(parsing: text.utf8) == value)
  }

  @Test(arguments: [
    ("", "byte 1: the text ends where a value is expected"),
    ("[1,]", "byte 4: a value is expected"),
    ("[1 2]", "byte 4: ',' or ']' is expected"),
    ("{\"a\":1\n,b}", "line 2, byte 2: a name in quotes is expected"),
    ("{\"a\" 1}", "byte 6: ':' is expected"),
    ("nul", "byte 1: a value is expected"),
    ("01", "byte 3: a number begins with no more than one zero"),
    ("1.", "byte 3: a digit is expected"),
    ("-", "byte 2: a digit is expected"),
    ("1e999", "byte 6: the number is too large"),
    ("\"a", "byte 3: a string does not end"),
    ("\"a\\", "byte 4: an escape is not known"),
    ("\"\\x\"", "byte 4: an escape is not known"),
    ("\"\\ud83d\"", "byte 8: half a character"),
    ("\"\\ude80\"", "byte 8: half a character"),
    ("\"\\u12g4\"", "byte 6: four hexadecimal digits are expected"),
    ("\"a\nb\"", "byte 3: a control character stands in a string"),
    ("1 2", "byte 3: something follows the value"),
  ])
  func `a fault is told with its place`(text: String, reason: String) {
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text.utf8) }
    #expect(error?.reason == reason)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: [0x22, 0xC3, 0x28, 0x22] as [UInt8])
    }
    #expect(error?.reason == "byte 4: a string is not UTF-8")
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `depth is limited`(opening: String) throws {
    let text = String(repeating: opening, count: 100_000)
    let error = #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: text.utf8) }
    #expect(error?.reason.hasSuffix("values stand over 512 deep in each other") == true)
    let deep = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(try JSONValue(parsing: deep.utf8).canonicalText == deep)
  }

  /// Each seed damages texts a thousand times; what Foundation reads is read with the same value, and nothing else is,
  /// but that Foundation passes over a comma behind the last value.
  @Test(arguments: 0..<4)
  func `it reads what Foundation reads`(seed: Int) throws {
    let texts = [
      #"{"a":[1,-2.5,1e3,true,false,null],"b":{"c":"d\u00e9\n","é":"🚀"},"c":""}"#,
      #"[[],{},"\ud83d\ude80",0,-0,0.0,1234567]"#, #" {"x" : [ 1 , 2 ] } "#,
    ]
    let pieces = Array(#"{}[],:"\0123eE+-. truefalsnl\u"#.utf8) + [0x0A, 0xC3, 0xA9, 0x01]
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<1000 {
      var bytes = Array(texts[random.below(texts.count)].utf8)
      for _ in 0..<1 + random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: bytes[place] = pieces[random.below(pieces.count)]
        case 1: bytes.insert(pieces[random.below(pieces.count)], at: place)
        default: bytes.remove(at: place)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let own = try? JSONValue(parsing: bytes)
      let other = try? JSONDecoder().decode(DecodedValue.self, from: Data(bytes)).value
      let isLenient = own == nil && (try? JSONValue(parsing: withoutLastCommas(bytes))) == other
      #expect(own == other || isLenient, "\(text)")
    }
  }

  /// The text without commas before a closing bracket.
  private func withoutLastCommas(_ bytes: [UInt8]) -> [UInt8] {
    bytes.indices.filter { index in
      let next = bytes[(index + 1)...].first { $0 != 0x20 && $0 != 0x0A }
      return bytes[index] != UInt8(ascii: ",")
        || next != UInt8(ascii: "]") && next != UInt8(ascii: "}")
    }.map { bytes[$0] }
  }
}

/// A value as Foundation's decoder reads it.
private struct DecodedValue: Decodable {
  let value: JSONValue

  init(from decoder: any Decoder) throws {
    if let keyed = try? decoder.container(keyedBy: AnyKey.self) {
      var members: [String: JSONValue] = [:]
      for key in keyed.allKeys {
        members[key.stringValue] = try keyed.decode(DecodedValue.self, forKey: key).value
      }
      value = .object(members)
    } else if var list = try? decoder.unkeyedContainer() {
      var values: [JSONValue] = []
      while !list.isAtEnd { values.append(try list.decode(DecodedValue.self).value) }
      value = .array(values)
    } else {
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        value = .null
      } else if let bool = try? single.decode(Bool.self) {
        value = .bool(bool)
      } else if let int = try? single.decode(Int.self) {
        value = .int(int)
      } else if let double = try? single.decode(Double.self) {
        value = .double(double)
      } else {
        value = .string(try single.decode(String.self))
      }
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
