import Testing
import YAML

struct YAMLValueTests {
  private let mapping: YAMLMapping

  init() throws {
    let node = try YAMLNode(
      text: """
        text: 12
        number: 0.5
        count: 7
        yes: true
        quoted: "true"
        list: [a, b]
        nothing: ~
        """)
    mapping = try node.mapping()
  }

  @Test func `values are read as what is asked for`() throws {
    #expect(try mapping.required("text").string() == "12")
    #expect(try mapping.required("number").double() == 0.5)
    #expect(try mapping.required("count").int() == 7)
    #expect(try mapping.required("yes").bool())
    #expect(try mapping.required("quoted").string() == "true")
    #expect(try mapping.required("list").sequence().map { try $0.string() } == ["a", "b"])
    #expect(try mapping.required("text").elements.map { try $0.string() } == ["12"])
    #expect(mapping.optional("nothing") == nil)
  }

  @Test func `what is of another sort is told with its place`() {
    func reason(_ body: () throws -> Void) -> String? {
      #expect(throws: YAMLError.self, performing: body)?.description
    }
    #expect(
      reason { _ = try mapping.required("quoted").bool() }
        == "line 5, column 9: expected true or false, found 'true'")
    #expect(
      reason { _ = try mapping.required("number").int() }
        == "line 2, column 9: expected a whole number, found '0.5'")
    #expect(
      reason { _ = try mapping.required("list").string() }
        == "line 6, column 7: expected a text, found a list")
    #expect(
      reason { _ = try mapping.required("text").mapping() }
        == "line 1, column 7: expected a table of names and values, found '12'")
    #expect(
      reason { _ = try mapping.required("other") } == "line 1, column 1: 'other' is missing")
    #expect(
      reason { _ = try mapping.required("nothing") } == "line 1, column 1: 'nothing' is missing")
  }

  @Test func `an unknown member is told with the nearest known name`() throws {
    let node = try YAMLNode(text: "nmae: x\nkind: y\nzzz: 1")
    #expect(
      try node.mapping().unknownMembers(besides: ["name", "kind"]).map(\.description) == [
        "line 1, column 1: 'nmae' is not known here; did you mean 'name'?",
        "line 3, column 1: 'zzz' is not known here; expected 'name', 'kind'",
      ])
  }
}
