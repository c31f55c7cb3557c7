import Testing
import XML

struct XMLSchemaTests {
  private let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="a"><xs:complexType><xs:sequence>
        <xs:element name="b" type="xs:int" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  @Test func `a valid document has no faults`() throws {
    let schema = try XMLSchema(schema)
    #expect(try schema.faults(in: Array("<a><b>1</b></a>".utf8)) == [])
  }

  @Test func `faults are told with their lines`() throws {
    let schema = try XMLSchema(schema)
    let faults = try schema.faults(in: Array("<a>\n<b>1</b>\n<b>x</b>\n<c/>\n</a>".utf8))
    #expect(faults.map(\.line) == [3, 4])
  }

  @Test func `as many faults are told as are asked for`() throws {
    let schema = try XMLSchema(schema)
    let text = "<a>" + String(repeating: "<b>x</b>", count: 50) + "</a>"
    #expect(try schema.faults(in: Array(text.utf8), limit: 7).count == 7)
  }

  @Test func `a schema that is none is refused`() {
    #expect(throws: XMLError.self) { _ = try XMLSchema("<a/>").faults(in: []) }
  }

  @Test func `a schema may not fetch another`() {
    let including = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
        <xs:include schemaLocation="file:///etc/passwd"/>
      </xs:schema>
      """
    #expect(throws: XMLError.self) { _ = try XMLSchema(including).faults(in: []) }
  }
}
