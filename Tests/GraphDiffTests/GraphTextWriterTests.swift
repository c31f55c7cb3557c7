internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct GraphTextWriterTests {
  @Test func `a graph is told without its evidence, a line for each thing`() throws {
    var text = ""
    GraphTextWriter().write(try SampleGraphs.old(), to: &text)
    #expect(
      text == """
        201st Military Base  (base)  base:201st
        Interfax  (organization)  organization:interfax
        Russia  (country)  country:ru
        United States  (country)  country:us
            aliases: U.S.

        Interfax  is in  Russia  (located_in)
        Russia  has troops at  201st Military Base  (stationed_in)
            quantity: 6,500 troops
        Russia  warned  United States  (threaten)

        """)
  }

  @Test func `a graph of nothing is no text`() {
    var text = ""
    GraphTextWriter().write(.empty, to: &text)
    #expect(text == "")
  }
}
