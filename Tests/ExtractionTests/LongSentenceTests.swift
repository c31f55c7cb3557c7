import AnnotatedText
import Extraction
import Glibc
import Testing

/// Sentences of thousands of words, which nobody writes but damaged files hold.
struct LongSentenceTests {
  @Test(arguments: [
    ("Peru ", "attacked Chile and ", "left."), ("Peru left, ", "attacking Chile, ", "again."),
    ("", "Minister ", "Roy met Peru."), ("", "PERU ATTACKED CHILE AND ", "LEFT."),
    ("", "Peru left, Ana Roy said, ", "again."), ("", "President Ana Roy of Peru, ", "left."),
    ("", "Dean ", "left."), ("", "Prime Shah ", "left."),
    ("", "Peru keeps troops in Chile, 300 of them in Lima, ", "again."),
  ])
  func `time grows with the length of a sentence, not with its square`(
    opening: String, part: String, end: String
  ) throws {
    func seconds(words: Int) throws -> Double {
      let count = words / part.utf8.count(where: { $0 == 0x20 })
      let text = opening + String(repeating: part, count: count) + end
      let annotated = try ReadText(text).annotated
      let extractor = Extractor()
      let start = Self.secondsOfThisThread()
      _ = extractor.record(of: annotated)
      return Self.secondsOfThisThread() - start
    }
    // Only the work of this thread counts, so that a busy machine fails no test. Four times the words take four times the
    // time; with its square, sixteen times.
    let ratio = try seconds(words: 6000) / max(seconds(words: 1500), 0.01)
    #expect(ratio < 9, "\(part.debugDescription)")
  }

  @Test(arguments: ["Dean ", "Sultan Emir Amir "])
  func `the stack does not grow with a row of titles that are names`(part: String) throws {
    let count = 6000 / part.utf8.count(where: { $0 == 0x20 })
    let text = "Peru left. " + String(repeating: part, count: count) + "spoke."
    #expect(try ReadText(text).entities.contains("country Peru"))
  }

  private static func secondsOfThisThread() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
