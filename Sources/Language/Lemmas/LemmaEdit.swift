/// What turns a word into its base form: bytes cut from its end, and bytes put in their place.
///
/// "denied" to "deny" cuts three and adds "y". Where a word and its base share no beginning, as "went" and "go" do
/// not, all of the word is replaced.
package struct LemmaEdit: Hashable, Comparable, Sendable {
  /// The bytes cut from the end, or ``wholeWord``.
  package let cut: UInt8
  /// The bytes added, at most ``longestAddition``.
  package let added: [UInt8]

  /// The cut of a word that is replaced.
  package static let wholeWord: UInt8 = .max
  package static let longestAddition = 30
  /// The bytes of an edit in a model file: the cut, the number of bytes added, and these.
  static let size = longestAddition + 2

  /// The edit of a word that is its own base form.
  package static let none = LemmaEdit(cut: 0, added: [])

  private init(cut: UInt8, added: [UInt8]) {
    self.cut = cut
    self.added = added
  }

  /// The edit that leads from a word to its base form, both as ``WordSpelling`` gives them; `nil` if it is too long.
  package init?(from word: [UInt8], to base: [UInt8]) {
    var shared = 0
    while shared < min(word.count, base.count),
      WordSpelling.lowered(word[shared]) == WordSpelling.lowered(base[shared])
    {
      shared += 1
    }
    // A character is not cut in two.
    while shared > 0, shared < max(word.count, base.count),
      LemmaEdit.isInsideCharacter(word, at: shared) || LemmaEdit.isInsideCharacter(base, at: shared)
    {
      shared -= 1
    }
    let isReplaced = shared == 0
    let rest = base[shared...]
    let cut = word.count - shared
    guard rest.count <= LemmaEdit.longestAddition, isReplaced || cut < Int(LemmaEdit.wholeWord)
    else { return nil }
    self.init(
      cut: isReplaced ? LemmaEdit.wholeWord : UInt8(cut),
      added: isReplaced ? Array(rest) : rest.map(WordSpelling.lowered))
  }

  /// The base form that the edit makes of a word's spelling, and how many bytes at its front are the word's.
  package func applied(to spelling: [UInt8]) -> (base: [UInt8], shared: Int) {
    let shared = cut == LemmaEdit.wholeWord ? 0 : max(0, spelling.count - Int(cut))
    return (spelling[..<shared] + added, shared)
  }

  private static func isInsideCharacter(_ bytes: [UInt8], at index: Int) -> Bool {
    index < bytes.count && bytes[index] & 0xC0 == 0x80
  }

  package static func < (left: LemmaEdit, right: LemmaEdit) -> Bool {
    left.cut != right.cut
      ? left.cut < right.cut : left.added.lexicographicallyPrecedes(right.added)
  }

  /// Reads an edit of ``size`` bytes.
  init(record: UnsafeRawBufferPointer) {
    let count = min(Int(record[1]), LemmaEdit.longestAddition)
    self.init(cut: record[0], added: Array(record[2..<2 + count]))
  }

  /// The edits as they stand in a model file.
  package static func bytes(of edits: [LemmaEdit]) -> [UInt8] {
    edits.flatMap { edit in
      [edit.cut, UInt8(edit.added.count)] + edit.added
        + [UInt8](repeating: 0, count: LemmaEdit.longestAddition - edit.added.count)
    }
  }
}
