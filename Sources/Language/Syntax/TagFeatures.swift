package import Learning

/// The features of a word for its part of speech: the words, endings and shapes around it and the two tags before it.
package enum TagFeatures {
  /// How many features a word has.
  package static let count = 31

  /// Writes the rows of the features of word `index`; the tags before it are set.
  @inline(__always)
  package static func write(
    _ index: Int, _ forms: borrowing SentenceForms, _ hash: FeatureHash,
    to rows: inout [UInt32]
  ) {
    let word = forms.word(index)
    let before = forms.word(index - 1)
    let after = forms.word(index + 1)
    let tag1 = forms.tag(index - 1)
    let tag2 = forms.tag(index - 2)
    let suffix2 = forms.suffixes2[index]
    let suffix3 = forms.suffixes3[index]
    let suffix4 = forms.suffixes4[index]
    let shape = forms.shapes[index]
    let shapeBefore = forms.value(forms.shapes, index - 1)
    let shapeAfter = forms.value(forms.shapes, index + 1)
    let start: UInt64 = index == 0 ? 1 : 0
    rows.removeAll(keepingCapacity: true)
    rows.append(hash.row(0, 1))
    rows.append(hash.row(1, word))
    rows.append(hash.row(2, before))
    rows.append(hash.row(3, after))
    rows.append(hash.row(4, forms.word(index - 2)))
    rows.append(hash.row(5, forms.word(index + 2)))
    rows.append(hash.row(6, suffix2))
    rows.append(hash.row(7, suffix3))
    rows.append(hash.row(8, suffix4))
    rows.append(hash.row(9, forms.prefixes[index]))
    rows.append(hash.row(10, shape, start))
    rows.append(hash.row(11, tag1))
    rows.append(hash.row(12, tag1, tag2))
    rows.append(hash.row(13, tag1, word))
    rows.append(hash.row(14, forms.value(forms.suffixes3, index - 1)))
    rows.append(hash.row(15, forms.value(forms.suffixes3, index + 1)))
    rows.append(hash.row(16, before, word))
    rows.append(hash.row(17, word, after))
    rows.append(hash.row(18, shapeBefore, shape))
    rows.append(hash.row(19, shape, shapeAfter))
    rows.append(hash.row(20, tag1, suffix3))
    rows.append(hash.row(21, tag1, after))
    rows.append(hash.row(22, tag1, tag2, word))
    rows.append(hash.row(23, tag1, shape))
    rows.append(hash.row(24, before, after))
    rows.append(hash.row(25, tag1, forms.value(forms.suffixes3, index + 1)))
    rows.append(hash.row(26, suffix3, shape))
    rows.append(hash.row(27, tag1, tag2, suffix2))
    rows.append(hash.row(28, word, shape, start))
    rows.append(hash.row(29, after, forms.word(index + 2)))
    rows.append(hash.row(30, suffix2, forms.value(forms.suffixes2, index + 1)))
  }
}
