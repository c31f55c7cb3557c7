import Testing
import XML

/// Writes down what it is told.
final class Recorder: XMLHandler {
  static let vocabulary = XMLVocabulary(["a", "b", "x", "urn:n"])
  var steps: [String] = []
  var stopsAt = Int.max

  func start(_ element: borrowing XMLElement) throws(XMLStop) {
    var step = "<\(element.name)"
    if let namespace = element.namespace { step += " {\(namespace)}" }
    if let value = try element.attribute(2) { step += " x=\(value)" }
    steps.append(step)
    if steps.count >= stopsAt { throw XMLStop() }
  }

  func characters(_ bytes: UnsafeBufferPointer<UInt8>) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let last = steps.last, last.hasPrefix("=") {
      steps[steps.count - 1] = last + text
    } else {
      steps.append("=" + text)
    }
  }

  func end(_ word: XMLVocabulary.Word?, line: Int) {
    steps.append("/\(word.map { Recorder.vocabulary.words[$0] } ?? "?")@\(line)")
  }
}

struct XMLReaderTests {
  private func steps(_ text: String) throws -> [String] { try steps(Array(text.utf8)) }

  private func steps(_ bytes: [UInt8]) throws -> [String] {
    let recorder = Recorder()
    try XMLReader(Recorder.vocabulary).read(bytes, handler: recorder)
    return recorder.steps
  }

  private func fault(_ text: String) -> XMLError? { fault(Array(text.utf8)) }

  private func fault(_ bytes: [UInt8]) -> XMLError? {
    do throws(XMLError) {
      try XMLReader(Recorder.vocabulary).read(bytes, handler: Recorder())
      return nil
    } catch { return error }
  }

  @Test func `elements, attributes and text are told in order`() throws {
    let text = "<a x='1'>t<n:b xmlns:n='urn:n'><![CDATA[<]]>&amp;&#65;</n:b>\n<c/></a>"
    #expect(
      try steps(text) == [
        "<a x=1", "=t", "<b {urn:n}", "=<&A", "/b@1", "=\n", "<c", "/?@2", "/a@2",
      ])
  }

  @Test func `an ampersand in an attribute is one character`() throws {
    #expect(try steps("<a x='R&amp;D&lt;&#38;#38;'/>").first == "<a x=R&D<&#38;")
  }

  @Test(arguments: [
    ("<a>\n<b></a>", 2, XMLError.Kind.illFormed), ("", 1, .illFormed), ("<a", 1, .illFormed),
    ("<a/><b/>", 1, .illFormed), ("<a>\u{1}</a>", 1, .illFormed), ("<a>&#1;</a>", 1, .illFormed),
    ("<a>&nbsp;</a>", 1, .entities), ("<!DOCTYPE a [<!ENTITY e 'x'>]>\n<a>&e;</a>", 1, .entities),
    ("<!DOCTYPE a SYSTEM 'http://localhost/a.dtd' [\n<!ELEMENT a ANY>]><a/>", 1, .entities),
    ("<!DOCTYPE a SYSTEM 'a.dtd'>\n<a>&e;</a>", 2, .entities),
    ("<!DOCTYPE a SYSTEM 'a.dtd'>\n<a x='&e;'/>", 2, .entities),
  ])
  func `the first fault is told, with its line`(text: String, line: Int, kind: XMLError.Kind) {
    let fault = fault(text)
    #expect(fault?.kind == kind)
    #expect(fault?.line == line)
  }

  @Test func `the message names the cause and not its consequence`() {
    #expect(
      fault("<a>\n<b></a>")?.description
        == "line 2, column 8: Opening and ending tag mismatch: b line 2 and a")
  }

  @Test func `a document type without an internal subset is ignored`() throws {
    #expect(try steps("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>") == ["<a", "/a@1"])
  }

  @Test(.timeLimit(.minutes(15))) func `billion laughs are refused at once`() {
    let entities = (1...40).map {
      "<!ENTITY e\($0) '\(String(repeating: "&e\($0 - 1);", count: 10))'>"
    }
    let text = "<!DOCTYPE a [<!ENTITY e0 'ha'>\(entities.joined())]><a>&e40;</a>"
    #expect(fault(text)?.kind == .entities)
  }

  @Test(
    arguments: [[0x1F, 0x8B, 8, 0], [0x28, 0xB5, 0x2F, 0xFD], [0x50, 0x4B, 3, 4]] as [[UInt8]])
  func `a compressed file is named as such`(bytes: [UInt8]) {
    #expect(fault(bytes)?.kind == .compressed)
  }

  @Test func `depth is limited and the error says so`() {
    let text = String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300)
    let limit = fault(text)
    #expect(limit?.kind == .limit)
    #expect(limit?.message == "elements nest deeper than 256; flatten the document")
  }

  @Test func `a long attribute is refused and the error says so`() {
    let value = String(repeating: "x", count: 10_000_100)
    let limit = fault("<a x='\(value)'/>")
    #expect(limit?.kind == .limit)
  }

  @Test func `a text of 11 MB is read`() throws {
    let value = String(repeating: "word ", count: 2_200_000)
    #expect(try steps("<a>\(value)</a>") == ["<a", "=" + value, "/a@1"])
  }

  @Test func `a handler can stop`() throws {
    let recorder = Recorder()
    recorder.stopsAt = 2
    let text = "<a><b/><b/><b/></a>"
    try XMLReader(Recorder.vocabulary).read(Array(text.utf8), handler: recorder)
    #expect(recorder.steps == ["<a", "<b"])
  }

  @Test func `an undeclared prefix is a warning`() throws {
    let warnings = try XMLReader(Recorder.vocabulary).read(
      Array("<a>\n<y:b/></a>".utf8), handler: Recorder())
    #expect(warnings.map(\.line) == [2])
  }

  @Test(arguments: ["UTF-8", "UTF-16", "ISO-8859-1"])
  func `the declared encoding counts`(name: String) throws {
    let text = "<?xml version='1.0' encoding='\(name)'?><a>é</a>"
    let bytes: [UInt8] =
      switch name {
      case "UTF-16": [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case "ISO-8859-1": text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
      default: Array(text.utf8)
      }
    #expect(try steps(bytes) == ["<a", "=é", "/a@1"])
  }

  @Test func `bytes that are not UTF-8 are a fault`() {
    #expect(fault(Array("<a>".utf8) + [0xE9] + Array("</a>".utf8))?.kind == .illFormed)
  }
}
