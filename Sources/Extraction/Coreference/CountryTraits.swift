internal import AnnotatedText

/// Which countries a description fits by where they lie and what they are: "the West African nation", "the landlocked
/// kingdom", "the former Soviet republic", "the archipelago".
///
/// A word that a reader could argue about ("poor", "powerful") tells no country from another and is none of these.
enum CountryTraits {
  /// The countries, by their codes, that the words of a description allow; `nil` where none of them says anything.
  static func countries(of words: [WordKey]) -> Set<String>? {
    var allowed: Set<String>?
    var index = 0
    while index < words.count {
      var found: Set<String>?
      if index + 1 < words.count, let pair = pairs[[words[index], words[index + 1]]] {
        found = pair
        index += 2
      } else {
        found = single[words[index]]
        index += 1
      }
      if let found { allowed = allowed.map { $0.intersection(found) } ?? found }
    }
    return allowed
  }

  /// The codes of the countries that the words of a phrase allow, from its article to a noun.
  static func countries(describedAt token: Int, in tree: SyntaxTree) -> Set<String>? {
    let tokens = tree.tokens
    var first = token - 1
    while first >= 0, token - first < 7, tree.isInSentence(first, of: token),
      !articles.contains(tokens[first].word)
    {
      if tokens[first].shape.contains(.punctuation), tokens[first].word != "-" { return nil }
      first -= 1
    }
    guard first >= 0, articles.contains(tokens[first].word) else { return nil }
    let words = tokens[first + 1...token].lazy.map(\.word).filter { $0 != "-" }
    return countries(of: Array(words))
  }

  private static let articles: Set<WordKey> = ["the", "this", "that"]

  /// Nouns of which a description makes a country: "the Gulf state".
  static let states: Set<WordKey> = [
    "state", "nation", "country", "kingdom", "republic", "island", "islands", "emirate",
    "sheikhdom", "archipelago", "monarchy", "sultanate", "neighbor", "neighbour",
  ]

  private static let single: [WordKey: Set<String>] = {
    var single: [WordKey: Set<String>] = [:]
    for (trait, codes) in table where !trait.contains(" ") {
      single[WordKey(trait)] = set(codes)
    }
    return single
  }()

  private static let pairs: [[WordKey]: Set<String>] = {
    var pairs: [[WordKey]: Set<String>] = [:]
    for (trait, codes) in table where trait.contains(" ") {
      pairs[trait.split(separator: " ").map { WordKey($0) }] = set(codes)
    }
    return pairs
  }()

  private static func set(_ codes: String) -> Set<String> {
    Set(codes.split(separator: " ").map(String.init))
  }

  /// Traits and the ISO 3166-1 codes of those that have them.
  private static let table: [String: String] = [
    "african":
      "ao bf bi bj bw cd cf cg ci cm cv dj dz eg er et ga gh gm gn gq gw ke km lr ls ly ma "
      + "mg ml mr mu mw mz na ne ng rw sc sd sl sn so ss st sz td tg tn tz ug za zm zw",
    "alpine": "at ch li si",
    "andean": "bo cl co ec pe ve",
    "arab": "ae bh dj dz eg iq jo km kw lb ly ma mr om ps qa sa sd so sy tn ye",
    "arabic": "ae bh dj dz eg iq jo km kw lb ly ma mr om ps qa sa sd so sy tn ye",
    "archipelago": "ag bs cv fj fm id jp ki km mh mt mv nz ph pw sb sc st to tt tv vc vu ws",
    "asean": "bn id kh la mm my ph sg th vn",
    "asian":
      "ae af am az bd bh bn bt cn ge id il in iq ir jo jp kg kh kp kr kw kz la lb lk mm mn "
      + "mv my np om ph pk ps qa sa sg sy th tj tl tm tr tw uz vn ye",
    "balkan": "al ba bg gr hr me mk ro rs si tr xk",
    "balkans": "al ba bg gr hr me mk ro rs si tr xk",
    "baltic": "ee lt lv",
    "benelux": "be lu nl",
    "black sea": "bg ge ro ru tr ua",
    "caribbean": "ag bb bs bz cu dm do gd gy ht jm kn lc pr sr tt vc",
    "caucasian": "am az ge",
    "caucasus": "am az ge",
    "central african": "ao bi cd cg cm ga gq rw ss st td",
    "central american": "bz cr gt hn ni pa sv",
    "central asian": "kg kz tj tm uz",
    "central european": "at ch cz de hu li pl si sk",
    "colonial": "be es fr gb it nl pt",
    "communist": "cn cu kp la vn",
    "communist ruled": "cn cu kp la vn",
    "communist run": "cn cu kp la vn",
    "east african": "bi dj er et ke km mg mu mz rw sc sd so ss tz ug",
    "east asian": "cn jp kp kr mn tw",
    "east european": "bg by cz ee hu lt lv md pl ro ru sk ua",
    "eastern african": "bi dj er et ke km mg mu mz rw sc sd so ss tz ug",
    "eastern european": "bg by cz ee hu lt lv md pl ro ru sk ua",
    "eu": "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk",
    "european":
      "ad al am at az ba be bg by ch cy cz de dk ee es fi fr gb ge gr hr hu ie is it li lt "
      + "lu lv mc md me mk mt nl no pl pt ro rs ru se si sk sm tr ua va xk",
    "ex soviet": "am az by ee ge kg kz lt lv md tj tm ua uz",
    "ex yugoslav": "ba hr me mk rs si xk",
    "former british":
      "ae ag au bb bd bh bn bs bw bz cy eg fj gh gm gy ie il in iq jm jo ke ki kw lk ls mm "
      + "mt mu mv mw my ng nz om pg pk qa sb sc sd sg sl so ss sz to tt tv tz ug us ye za zm "
      + "zw",
    "former french":
      "bf bj cf cg ci cm dj dz ga gn ht kh km la lb ma mg ml mr ne sn sy td tg tn vn vu",
    "former portuguese": "ao br cv gw mz st tl",
    "former soviet": "am az by ee ge kg kz lt lv md tj tm ua uz",
    "former yugoslav": "ba hr me mk rs si xk",
    "francophone":
      "be bf bi bj ca cd cf cg ch ci cm dj fr ga gn ht km lu mc mg ml ne rw sc sn td tg vu",
    "french speaking":
      "be bf bi bj ca cd cf cg ch ci cm dj fr ga gn ht km lu mc mg ml ne rw sc sn td tg vu",
    "gulf": "ae bh iq ir kw om qa sa",
    "himalayan": "bt np",
    "iberian": "es pt",
    "indian ocean": "km lk mg mu mv sc",
    "islamic":
      "ae af al az bd bh bn dj dz eg eh gm gn id iq ir jo kg km kw kz lb ly ma ml mr mv my "
      + "ne om pk ps qa sa sd sn so sy td tj tm tn tr uz xk ye",
    "island":
      "ag bb bh bs cu cv cy dm do fj fm gb gd ht id ie is jm jp ki km kn lc lk mg mh mt mu "
      + "mv nr nz pg ph pw sb sc sg st tl to tt tv tw vc vu ws",
    "jewish": "il",
    "emirate": "ae kw qa",
    "kingdom": "be bh bt dk es gb jo kh ls ma nl no sa se sz th to",
    "monarchy": "ae be bh bn bt dk es gb jo jp kh kw li ls lu ma mc my nl no om qa sa se sz th to",
    "sultanate": "bn my om",
    "landlocked":
      "ad af am at az bf bi bo bt bw by cf ch cz et hu kg kz la li ls lu md mk ml mn mw ne "
      + "np py rs rw sk sm ss sz td tj tm ug uz va xk zm zw",
    "latin american": "ar bo br cl co cr cu do ec gt hn ht mx ni pa pe py sv uy ve",
    "levantine": "il jo lb ps sy",
    "lusophone": "ao br cv gw mz pt st tl",
    "maghreb": "dz ly ma mr tn",
    "mediterranean": "al cy dz eg es fr gr hr il it lb ly ma mc me mt si sy tn tr",
    "melanesian": "fj pg sb vu",
    "micronesian": "fm ki mh nr pw",
    "middle eastern": "ae bh cy eg il iq ir jo kw lb om ps qa sa sy tr ye",
    "mideast": "ae bh cy eg il iq ir jo kw lb om ps qa sa sy tr ye",
    "muslim":
      "ae af al az bd bh bn dj dz eg eh gm gn id iq ir jo kg km kw kz lb ly ma ml mr mv my "
      + "ne om pk ps qa sa sd sn so sy td tj tm tn tr uz xk ye",
    "muslim majority":
      "ae af al az bd bh bn dj dz eg eh gm gn id iq ir jo kg km kw kz lb ly ma ml mr mv my "
      + "ne om pk ps qa sa sd sn so sy td tj tm tn tr uz xk ye",
    "nato":
      "al be bg ca cz de dk ee es fi fr gb gr hr hu is it lt lu lv me mk nl no pl pt ro se "
      + "si sk tr us",
    "nordic": "dk fi is no se",
    "north african": "dz eg ly ma mr sd tn",
    "north american": "ca mx us",
    "north atlantic": "gb ie is",
    "northeast asian": "cn jp kp kr mn tw",
    "northern african": "dz eg ly ma mr sd tn",
    "northern european": "dk ee fi gb ie is lt lv no se",
    "nuclear": "cn fr gb il in kp pk ru us",
    "nuclear armed": "cn fr gb il in kp pk ru us",
    "oceanian": "au fj fm ki mh nr nz pg pw sb to tv vu ws",
    "oil producing":
      "ae ao az bh bn cd cg dz ec ga gq gy id iq ir kw kz ly mx ng no om qa ru sa sd ss tm "
      + "ve",
    "oil rich":
      "ae ao az bh bn cd cg dz ec ga gq gy id iq ir kw kz ly mx ng no om qa ru sa sd ss tm "
      + "ve",
    "one party": "cn cu kp la vn",
    "opec":
      "ae ao az bh bn cd cg dz ec ga gq gy id iq ir kw kz ly mx ng no om qa ru sa sd ss tm "
      + "ve",
    "pacific": "au fj fm ki mh nr nz pg pw sb to tv vu ws",
    "persian gulf": "ae bh iq ir kw om qa sa",
    "polynesian": "to tv ws",
    "portuguese speaking": "ao br cv gw mz pt st tl",
    "post soviet": "am az by ee ge kg kz lt lv md tj tm ua uz",
    "saharan": "dz ly ml mr ne td",
    "sahel": "bf ml mr ne sd sn td",
    "sahelian": "bf ml mr ne sd sn td",
    "scandinavian": "dk fi no se",
    "shia": "az bh iq ir",
    "shiite": "az bh iq ir",
    "south american": "ar bo br cl co ec gy pe py sr uy ve",
    "south asian": "af bd bt in lk mv np pk",
    "south caucasus": "am az ge",
    "south pacific": "au fj fm ki mh nr nz pg pw sb to tv vu ws",
    "south east asian": "bn id kh la mm my ph sg th tl vn",
    "southeast asian": "bn id kh la mm my ph sg th tl vn",
    "southeast european": "al ba bg gr hr me mk ro rs si tr xk",
    "southern african": "ao bw ls mg mw mz na sz zm zw",
    "southern european": "ad al ba cy es gr hr it me mk mt pt rs si",
    "transcaucasian": "am az ge",
    "west african": "bf bj ci cv gh gm gn gw lr ml mr ne ng sl sn tg",
    "west european": "ad at be ch de es fr gb ie it li lu mc nl pt",
    "western african": "bf bj ci cv gh gm gn gw lr ml mr ne ng sl sn tg",
    "western european": "ad at be ch de es fr gb ie it li lu mc nl pt",
  ]
}
