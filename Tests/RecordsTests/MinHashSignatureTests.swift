import AnnotatedText
import Records
import Testing

@Suite struct MinHashSignatureTests {
  private func signature(_ words: [String]) -> [UInt32] {
    MinHashSignature.signature(of: words.map { WordKey($0) })
  }

  private func numbered(_ range: Range<Int>) -> [String] { range.map { "w\($0)" } }

  @Test func `a text without words has no signature`() {
    #expect(signature([]).isEmpty)
  }

  @Test func `a text shorter than a shingle has one`() {
    #expect(signature(["a", "b"]).count == 64)
    #expect(signature(["a", "b"]) != signature(["b", "a"]))
  }

  @Test func `case does not change it and the order of words does`() {
    let words = ["One", "two", "three", "four", "five", "six"]
    #expect(signature(words) == signature(words.map { $0.uppercased() }))
    #expect(signature(words) != signature(words.reversed()))
  }

  @Test func `it is the same on every machine`() {
    #expect(Array(signature(numbered(0..<9)).prefix(3)) == [290_878_344, 861_256_165, 12_655_303])
  }

  /// Two texts of n shingles that share k have the Jaccard similarity k / (2n − k).
  @Test(arguments: [0, 250, 500, 750, 900, 1000])
  func `the estimate lies within three standard errors of the similarity`(shared: Int) {
    let first = signature(numbered(0..<1004))
    let second = signature(numbered(1000 - shared..<2004 - shared))
    let similarity = Double(shared) / Double(2000 - shared)
    let error = (similarity * (1 - similarity) / 64).squareRoot()
    #expect(abs(MinHashSignature.similarity(first, second) - similarity) <= 3 * error)
  }

  @Test func `signatures of other lengths resemble nothing`() {
    #expect(MinHashSignature.similarity([], []) == 0)
  }
}
