import AnnotatedText
import Language
import Testing

struct TokenizerTests {
  private static let shapes: [(String, Int, TokenShape)] = [
    ("Geneva", 0, TokenShape.capitalized),
    ("U.S. and", 0, [.capitalized, .allCapitals, .abbreviation]),
    ("talks", 0, .lowercase), ("201st", 0, [.number, .lowercase]), ("Élysée", 0, .capitalized),
    ("Şimşek", 0, .capitalized), ("Москва", 0, .capitalized),
    ("(a)", 0, [.punctuation, .opening, .noSpaceAfter]),
    ("(a)", 2, [.punctuation, .closing]), ("pro-Western", 0, .hyphenated),
    ("\"a\" b", 2, [.punctuation, .closing]), ("\"a", 0, [.punctuation, .opening, .noSpaceAfter]),
    ("a.pdf", 0, [.lowercase, .address]), ("the states' b", 2, .punctuation),
    ("— a", 0, .punctuation),
  ]

  private func split(_ text: String) -> String {
    let source = SourceText(text)
    return Tokenizer().tokens(in: source, range: 0..<source.count)
      .map { source[$0.range] }.joined(separator: " | ")
  }

  private func token(_ text: String, at index: Int) -> Token? {
    let source = SourceText(text)
    let tokens = Tokenizer().tokens(in: source, range: 0..<source.count)
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  @Test(arguments: [
    ("Russia's", "Russia | 's"), ("Russia’s", "Russia | ’s"), ("don't", "do | n't"),
    ("Cannot", "Can | not"), ("he'll I'm they’ve", "he | 'll | I | 'm | they | ’ve"),
    ("the states' troops", "the | states | ' | troops"), ("O'Connor", "O'Connor"),
    ("the '90s", "the | '90s"), ("the 1990s", "the | 1990s"), ("WON'T", "WO | N'T"),
    ("(NATO)'s", "( | NATO | ) | 's"), ("U.S.'s", "U.S. | 's"),
    ("Peru 's army does n't", "Peru | 's | army | does | n't"),
    ("they 'll say 's'", "they | 'll | say | ' | s | '"),
  ])
  func `clitics are tokens of their own`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("7,500 troops, 3.5 and 1:42", "7,500 | troops | , | 3.5 | and | 1:42"),
    ("the 201st base", "the | 201st | base"), ("$5 and 5%", "$ | 5 | and | 5 | %"),
    ("US$5m", "US$ | 5 | m"), ("10km at 5pm", "10 | km | at | 5 | pm"),
    ("2021-06-16", "2021-06-16"), ("5-10 men", "5 | - | 10 | men"), ("July2", "July | 2"),
    ("9/11", "9/11"), ("1,2,3", "1 | , | 2 | , | 3"), (".5", ".5"),
    ("2001,2002", "2001 | , | 2002"), ("713-646-3393", "713-646-3393"),
  ])
  func `numbers keep their marks`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("pro-Western", "pro-Western"), ("U.S.-led", "U.S. | - | led"),
    ("Russian-led", "Russian | - | led"), ("al-Qaeda", "al | - | Qaeda"),
    ("F-16", "F | - | 16"), ("mid-2003", "mid-2003"), ("and/or", "and | / | or"),
    ("war — peace--now", "war | — | peace | -- | now"), ("wait… or...", "wait | … | or | ..."),
    ("MOSCOW (Reuters) -", "MOSCOW | ( | Reuters | ) | -"), ("CSTO]", "CSTO | ]"),
  ])
  func `compounds are split but prefixes stay`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("U.S.President Biden", "U.S. | President | Biden"),
    ("it ended.The next", "it | ended | . | The | next"),
    ("Gen. Kenneth F. McKenzie", "Gen. | Kenneth | F. | McKenzie"),
    ("J. K. Rowling", "J. | K. | Rowling"),
    ("at 5 a.m. on Jan. 3", "at | 5 | a.m. | on | Jan. | 3"),
    ("No. 5", "No. | 5"), ("He said no.", "He | said | no | ."), ("Ph.D.", "Ph.D."),
    ("e.g. this", "e.g. | this"), ("Acme Inc. said", "Acme | Inc. | said"),
    ("Mr.Smith", "Mr. | Smith"), ("Vitamin C.", "Vitamin | C | ."),
    ("They sat. Then", "They | sat | . | Then"), ("Norfolk, Va., is", "Norfolk | , | Va. | , | is"),
  ])
  func `abbreviations keep their full stop`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("see https://a.org/b?c=d(e), ok", "see | https://a.org/b?c=d(e) | , | ok"),
    ("(www.bbc.co.uk).", "( | www.bbc.co.uk | ) | ."), ("putin.JPG", "putin.JPG"),
    ("write to a.b@c.org.", "write | to | a.b@c.org | ."), ("@POTUS #NATO", "@POTUS | #NATO"),
    ("Newsday.com's", "Newsday.com | 's"), ("<http://x.org/y>", "< | http://x.org/y | >"),
  ])
  func `addresses stay whole`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("dont Cant im thats alot", "do | nt | Ca | nt | i | m | that | s | a | lot"),
    ("outta gotta", "out | ta | got | ta"),
    ("Ive Im tent hers its", "Ive | Im | tent | hers | its"),
  ])
  func `contractions without apostrophe are parted`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("ok :) and ;-) :D", "ok | :) | and | ;-) | :D"), ("great!:)", "great | ! | :)"),
    ("^_^ (: :((", "^_^ | (: | :(("), ("(see a:)", "( | see | a | : | )"),
    ("a:D b:p", "a | : | D | b | : | p"),
  ])
  func `emoticons are one mark`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: [
    ("in alt.animals.cat, a", "in | alt.animals.cat | , | a"),
    ("<franz371...@gmail.com>", "< | franz371...@gmail.com | >"), ("the 60's", "the | 60's"),
    ("in 2003's end", "in | 2003 | 's | end"), ("$7.22t of 18t", "$ | 7.22 | t | of | 18t"),
    ("94720-1900", "94720-1900"), ("th- there, I- no", "th- | there | , | I | - | no"),
    ("pre- and post-war", "pre | - | and | post-war"),
  ])
  func `what belongs together stays together`(text: String, expected: String) {
    #expect(split(text) == expected)
  }

  @Test(arguments: shapes)
  func `a token's shape says how it is written`(text: String, index: Int, shape: TokenShape) {
    #expect(token(text, at: index)?.shape == shape)
  }

  @Test func `typographic and plain apostrophes give one word`() {
    #expect(token("Russia’s", at: 1)?.word == "'s")
    #expect(token("don’t", at: 1)?.word == "n't")
  }
}
