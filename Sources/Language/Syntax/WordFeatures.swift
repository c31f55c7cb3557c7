internal import Learning

/// The features of a word whose embeddings are summed: the word, how it begins, ends and is
/// written, and its neighbours.
package enum WordFeatures {
  /// How many features a word has.
  package static let count = 11
  /// How many of them, the first, tell the word itself.
  package static let ofWord = 1

  /// Writes the places in the index (``FeatureIndex``) of the features of a word.
  @inline(__always)
  package static func write(
    _ index: Int, _ forms: borrowing SentenceForms, to places: UnsafeMutablePointer<UInt32>
  ) {
    let hash = FeatureIndex.hash
    let word = forms.word(index)
    let start: UInt64 = index == 0 ? 1 : 0
    places[0] = hash.row(0, word)
    places[1] = hash.row(1, forms.suffixes2[index])
    places[2] = hash.row(2, forms.suffixes3[index])
    places[3] = hash.row(3, forms.suffixes4[index])
    places[4] = hash.row(4, forms.prefixes[index])
    places[5] = hash.row(5, forms.shapes[index])
    places[6] = hash.row(6, forms.shapes[index], start)
    places[7] = hash.row(7, forms.word(index - 1))
    places[8] = hash.row(8, forms.word(index + 1))
    places[9] = hash.row(9, forms.value(forms.suffixes3, index - 1))
    places[10] = hash.row(10, forms.value(forms.suffixes3, index + 1))
  }
}
