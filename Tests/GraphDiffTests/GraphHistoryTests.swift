internal import GraphDiff
internal import GraphModel
internal import Testing

@Suite struct GraphHistoryTests {
  @Test func `each relation is followed over the versions`() throws {
    let (old, new) = (try SampleGraphs.old(), try SampleGraphs.new())
    let history = GraphHistory([old, new, new, old])
    #expect(
      history.entries.map { "\($0.first) to \($0.last): \($0.words)" } == [
        "0 to 0: Interfax  is in  Russia  (located_in)",
        "3 to 3: Interfax  is in  Russia  (located_in)",
        "1 to 2: Pakistan  refused  United States  (reject, 2021-07-15)",
        "0 to 3: Russia  has troops at  201st Military Base  (stationed_in)",
        "0 to 3: Russia  warned  United States  (threaten)",
        "1 to 2: United States  deploys to  Pakistan  (mobilize, negative, planned)",
      ])
  }

  @Test func `a part of a relation is as old as its last change`() throws {
    let (old, new) = (try SampleGraphs.old(), try SampleGraphs.new())
    let history = GraphHistory([old, new])
    let entry = try #require(history.entries.first { $0.words.hasPrefix("Russia  has troops") })
    let lines = Blame(entry, in: history).lines
    #expect(lines.map(\.attribute) == [nil, "label", "phrase", "quantity"])
    #expect(lines.map(\.version) == [0, 0, 0, 1])
    #expect(lines.last?.causes == [.tool])
  }
}
