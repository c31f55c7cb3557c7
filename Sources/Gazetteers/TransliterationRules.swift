/// The rules that bring the spellings of a transliterated word to one.
///
/// Each names the form that reads most naturally in English: "Dmitry" of Dmitri, Dmitriy and
/// Dimitri. They are kept narrow, since a key must also read well for English words ("ministry",
/// "valley") and since what they join is one entity to all that follows.
enum TransliterationRules {
  /// A word of a key by the rules; the result is left alone by them.
  ///
  /// Words with digits are returned as they are, and so
  /// are those too short or too long to be a transliterated name.
  static func fold(_ word: String) -> String {
    let original = Array(word.utf8)
    guard (4...24).contains(original.count),
      original.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) })
    else { return word }
    var letters = original
    // The rules are few and each moves towards its own form, so that two or three rounds are
    // enough.
    for _ in 0..<8 {
      let before = letters
      for rule in prefixes where letters.count > rule.from.count && letters.starts(with: rule.from)
      {
        if rule.before.isEmpty || rule.before.contains(letters[rule.from.count]) {
          letters = rule.to + letters.dropFirst(rule.from.count)
        }
      }
      for pattern in patterns {
        if let rewritten = pattern.rewrite(letters) { letters = rewritten }
      }
      if letters == before { break }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private struct PrefixRule: Sendable {
    let from: [UInt8]
    let to: [UInt8]
    /// The letters that may follow; empty for any.
    let before: [UInt8]

    init(_ from: String, _ to: String, before: String = "") {
      self.from = Array(from.utf8)
      self.to = Array(to.utf8)
      self.before = Array(before.utf8)
    }
  }

  private static let prefixes: [PrefixRule] = [
    // Cyrillic е at the beginning: Yevgeny, Yekaterinburg, Yegor, Yefim. Not before other letters:
    // Yemen, Yerevan, year.
    PrefixRule("ye", "e", before: "vkgfz"),
    PrefixRule("yele", "ele"),
    PrefixRule("iu", "yu", before: "lrs"),
    PrefixRule("aleks", "alex"),
    PrefixRule("maksi", "maxi"),
    PrefixRule("wladi", "vladi"),
    PrefixRule("dimitr", "dmitr"),
    // The Arabic article inside a name: Abdelaziz, Abdulaziz.
    PrefixRule("abdel", "abdul"),
    PrefixRule("abdal", "abdul"),
  ]

  private static let patterns: [SpellingPattern] =
    [
      // Cyrillic -ий, -ый, -й and their short forms.
      SpellingPattern("*skii?", "sky", shortestWord: 5),
      SpellingPattern("*skyy?[ij]?", "sky", shortestWord: 5),
      SpellingPattern("*ski[yj]", "sky", shortestWord: 5),
      SpellingPattern("*cki", "cky", shortestWord: 6),
    ]
    + "bdgklmnprstvz".map { SpellingPattern("*\($0)iy", "\($0)y", shortestWord: 5) }
    + "gklnr".map { SpellingPattern("*\($0)ij", "\($0)y", shortestWord: 5) }
    + "bdgklmnprstvz".map { SpellingPattern("*\($0)ii", "\($0)y", shortestWord: 5) }
    + "bdgklmnprstvz".map { SpellingPattern("*\($0)y[yij]", "\($0)y", shortestWord: 5) }
    + [
      SpellingPattern("*mitri", "mitry"),
      SpellingPattern("*vgu?en[iy]", "vgeny"),
      SpellingPattern("*eorgi", "eorgy"),
      SpellingPattern("*atoli", "atoly"),
      SpellingPattern("vasili", "vasily"),
      SpellingPattern("valeri", "valery"),
      SpellingPattern("*rkadi", "rkady"),
      SpellingPattern("*nnadi", "nnady"),
      SpellingPattern("vitali", "vitaly"),
      SpellingPattern("grigori", "grigory"),
      SpellingPattern("[yj]ur[iy]j?", "yuri"),
      // -ей and -ай.
      SpellingPattern("*rgu?e[ij]", "rgey", shortestWord: 6),
      SpellingPattern("*guey", "gey", shortestWord: 7),
      SpellingPattern("*dre[ij]", "drey", shortestWord: 6),
      SpellingPattern("*xe[ij]", "xey", shortestWord: 6),
      SpellingPattern("*tve[ij]", "tvey", shortestWord: 6),
      SpellingPattern("*ofe[ij]", "ofey", shortestWord: 6),
      SpellingPattern("ni[kc]ola[yj]", "nikolai"),
      SpellingPattern("nicolai", "nikolai"),
      SpellingPattern("mi[kc]?hail", "mikhail"),
      SpellingPattern("vi[ck]tor", "viktor"),
      SpellingPattern("alexandr", "alexander"),
      // Belarusian unstressed о.
      SpellingPattern("*enka", "enko", shortestWord: 7),
      // -ев after a vowel, and what derives from it: Aliev, Aliyev; Sergeevich, Sergeyevich.
      SpellingPattern("*aev", "ayev", shortestWord: 5),
      SpellingPattern("*eev", "eyev", shortestWord: 5),
      SpellingPattern("*iev", "iyev", shortestWord: 5),
      SpellingPattern("*aeva", "ayeva", shortestWord: 6),
      SpellingPattern("*eeva", "eyeva", shortestWord: 6),
      SpellingPattern("*ieva", "iyeva", shortestWord: 6),
      SpellingPattern("*aevich", "ayevich"),
      SpellingPattern("*eevich", "eyevich"),
      SpellingPattern("*ievich", "iyevich"),
      SpellingPattern("*t?chov", "chev", shortestWord: 7),
      SpellingPattern("*tchev", "chev", shortestWord: 7),
      SpellingPattern("kh?rus[hk]?h?ch[eo]v", "khrushchev"),
      SpellingPattern("*iya", "ia", shortestWord: 5),
      // Arabic short vowels and doubled consonants, which each language writes its own way.
      SpellingPattern("m[ou]hh?a+m+[aeiu]d", "mohammed"),
      SpellingPattern("ak?hm[ae]d", "ahmed"),
      SpellingPattern("mak?hm[ou]+d", "mahmoud"),
      SpellingPattern("h[ou]s+[ae][iy]n", "hussein"),
      SpellingPattern("has+an", "hassan"),
      SpellingPattern("[gqk]h?a[dth]+af[iy]+", "gaddafi"),
      SpellingPattern("[ou]s+amah?", "osama"),
      SpellingPattern("[ou]mar", "omar"),
      SpellingPattern("[ou]sman", "osman"),
      SpellingPattern("m[ou]sta[fp]h?a", "mustafa"),
      SpellingPattern("y[ou]+s+[aeiou]+f", "yousef"),
      SpellingPattern("[ie]brah[ie]+m", "ibrahim"),
      SpellingPattern("khal[ei]+d", "khaled"),
      SpellingPattern("abd[aeou]l+ah?", "abdullah"),
      SpellingPattern("abd[aeo]l", "abdul"),
      SpellingPattern("sal[ei]h", "saleh"),
      SpellingPattern("rash[ei]+d", "rashid"),
      SpellingPattern("kar[ie]+m", "karim"),
      SpellingPattern("fa[iy]s+al", "faisal"),
      SpellingPattern("[qk]as+[ei]m", "qasim"),
      SpellingPattern("s[ou]l[ae]?[iy]man", "suleiman"),
      SpellingPattern("s[ou]l[ae][iy]mani", "soleimani"),
      SpellingPattern("as+ad", "assad"),
      SpellingPattern("sad+am", "saddam"),
      SpellingPattern("haf[ei]z", "hafez"),
      SpellingPattern("h[ie]zb[aou]l+ah", "hezbollah"),
      SpellingPattern("tal[ei]ban", "taliban"),
      SpellingPattern("qa[ei]+da", "qaeda"),
      SpellingPattern("sh[ea][iy]k?h?", "sheikh", shortestWord: 5),
    ]
}
