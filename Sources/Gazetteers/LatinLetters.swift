/// The Latin letters that other letters fold to: one item for each code point of a block.
///
/// "." stands for a character that is no letter, and "_" for one that folds to nothing. The Latin
/// blocks hold the letter without its marks; Greek and Cyrillic are transliterated letter by
/// letter, in the way of English news.
enum LatinLetters {
  /// U+00C0 to U+024F: Latin-1, Latin Extended-A and -B.
  static let extended: [Substring] = table(
    """
    A A A A A A AE C E E E E I I I I D N O O O O O . O U U U U Y Th ss a a a a a a ae c e e e e \
    i i i i d n o o o o o . o u u u u y th y A a A a A a C c C c C c C c D d D d E e E e E e E e \
    E e G g G g G g G g H h H h I i I i I i I i I i IJ ij J j K k k L l L l L l . . L l N n N n \
    N n . Ng ng O o O o O o OE oe R r R r R r S s S s S s S s T t T t T t U u U u U u U u U u U \
    u W w Y y Y Z z Z z Z z s b B B b . . O C c D D D d . E A E F f G G . I I K k l . . N n O O \
    o . . P p . . . . . t T t T U u . V Y y Z z . . . . . . . . . . . . . DZ Dz dz LJ Lj lj NJ \
    Nj nj A a I i O o U u U u U u U u U u e A a A a AE ae G g G g K k O o O o . . j DZ Dz dz G g \
    . . N n A a AE ae O o A a A a E e E e I i I i O o O o R r R r U u U u S s T t Y y H h . d Ou \
    ou Z z A a E e O o O o O o O o Y y . . . j . . A C c L T s z . . B U V E e J j . . R r Y y
    """)

  /// U+0370 to U+052F: Greek and Cyrillic, in small letters.
  static let greekAndCyrillic: [Substring] = table(
    """
    . . . . . . . . . . . . . . . . . . . . . . a . e i i . o . y o i a v g d e z i th i k l m n \
    x o p r . s t y f ch ps o i y a e i i y a v g d e z i th i k l m n x o p r s s t y f ch ps o \
    i y o y o . v th . . . f p . . . . . . . . . . . . . . . . . . . . . . . . . k r s . th e . \
    . . s . . . . . . e yo dj g ye dz i yi j lj nj c k i u dz a b v g d e zh z i y k l m n o p r \
    s t u f kh ts ch sh shch _ y _ e yu ya a b v g d e zh z i y k l m n o p r s t u f kh ts ch \
    sh shch _ y _ e yu ya e yo dj g ye dz i yi j lj nj c k i u dz . . . . . . . . . . . . . . . \
    . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . g g g g . . . . . . k k . \
    . . . . . n n . . . . . . . . . . u u u u h h . . j j . . h h . . . . . zh zh . . . . . . . \
    . . . . . . a a a a . . e e a a a a zh zh z z . . i i i i o o o o o o e e u u u u u u ch ch \
    . . y y . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . \
    . . . . . . . . . . . .
    """)

  /// U+1E00 to U+1EFF: Latin Extended Additional, which holds the Vietnamese letters.
  static let additional: [Substring] = table(
    """
    A a B b B b B b C c D d D d D d D d D d E e E e E e E e E e F f G g H h H h H h H h H h I i \
    I i K k K k K k L l L l L l L l M m M m M m N n N n N n N n O o O o O o O o P p P p R r R r \
    R r R r S s S s S s S s S s T t T t T t T t U u U u U u U u U u V v V v W w W w W w W w W w \
    X x X x Y y Z z Z z Z z h t w y . s . . SS . A a A a A a A a A a A a A a A a A a A a A a A a \
    E e E e E e E e E e E e E e E e I i I i O o O o O o O o O o O o O o O o O o O o O o O o U u \
    U u U u U u U u U u U u Y y Y y Y y Y y . . . . . .
    """)

  private static func table(_ letters: String) -> [Substring] {
    letters.split(separator: " ")
  }
}
