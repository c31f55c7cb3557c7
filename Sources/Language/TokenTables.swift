/// The closed classes of words that English tokenisation depends on.
struct TokenTables: Sendable {
  // MARK: - Abbreviations, by what may follow

  /// Stand before a name, so that their full stop ends no sentence; written with a capital.
  let titles = WordSet(
    """
    adm amb brig capt cdr cmdr col cpl cpt det dr drs ens fr ft gen gens gov govs hon insp lt maj messrs mgr mlle mme mr \
    mrs ms msgr mt pfc pres prof profs pvt rep reps rev sen sens sgt st ste supt
    """)

  /// The months and days that are no other word; written with a capital.
  let calendar = WordSet("jan feb apr aug sep sept oct nov dec tue tues thu thur thurs fri")

  /// Months and days that could be words: abbreviations only before a number or comma.
  let ambiguousCalendar = WordSet("mar jun jul mon wed sat sun")

  /// Stand before a number.
  let numeric = WordSet(
    "no nos p pp vol vols fig figs art arts sec ch chap para ext tel approx ca c b d r v pt sect")

  /// Companies, streets and states; written with a capital.
  let capitalized = WordSet(
    """
    inc corp co cos ltd bros assn dept univ ave blvd jr sr esq plc govt intl natl ariz calif colo conn fla ga kan ky \
    mich minn neb nev okla penn tenn tex va vt wis wyo ala
    """)

  /// States whose abbreviations are words: only after a comma, as in "Mass." after "Boston".
  let ambiguousStates = WordSet("mass miss wash ill ore mo mont ark del pa la cal md me ind")

  /// In small letters too.
  let plain = WordSet("etc vs cf al eds approx viz ibid oz lbs")

  // MARK: - Parts of words

  /// Prefixes that UD English leaves joined by their hyphen; other compounds are split.
  let hyphenPrefixes = WordSet(
    """
    anti arch bi co counter cross de dis e em ex hyper inter intra mega micro mid mini multi neo non over post pre pro \
    pseudo psycho re semi socio sub super trans tri ultra un under
    """)

  /// Units that are split from the number before them: "5pm", "10km".
  let units = WordSet(
    """
    am pm km kg g mg cm mm m mi ft lb lbs oz k bn mn tn mm mw kw kwh gw mwh mph kph hp hz khz mhz ghz gb mb kb tb ml l \
    hrs hr min mins sec secs yrs usd eur gmt et est pct
    """)

  /// The endings of ordinals and decades.
  let ordinalEndings = WordSet("st nd rd th s")

  /// Months, to part "July2".
  let months = WordSet(
    """
    january february march april may june july august september october november december jan feb mar apr jun jul aug \
    sep sept oct nov dec
    """)

  /// Signs after which a number's letter is its magnitude: "$7.22t".
  let currencies = WordSet("$ us$ a$ c$ hk$ £ €")

  /// The magnitudes of sums of money that are otherwise no units.
  let magnitudes = WordSet("b t")

  /// Contractions without an apostrophe.
  let writtenTogether = WrittenTogether()

  /// Words that lost their beginning, with the apostrophe that says so.
  let elisions = WordSet("'em 'til 'till 'cause 'n 'bout 'round")

  /// Words with a slash in them.
  let slashed = WordSet("w/o w/out c/o n/a s/he a/c b/c i/o")

  /// The parts of degrees, "M.Sc." and "Ph.D.", in which a longer piece stands.
  let degrees = WordSet("sc ph ed phil litt eng va")

  // MARK: - Addresses

  /// The endings of file names.
  let fileExtensions = WordSet(
    """
    jpg jpeg png gif bmp tif tiff svg webp pdf doc docx xls xlsx ppt pptx txt rtf csv tsv htm html xml json jsonl zip \
    rar gz tar exe dll mp3 mp4 avi mov wav flac psd php asp aspx jsp js css py cpp md5 url eps odt ods epub mpg mpeg
    """)

  /// Top-level domains that are no English words.
  let domains = WordSet(
    """
    com org net gov edu mil info biz int uk eu de fr ru ua cn jp pl ir tv kz kg tj uz tm af pk tr by ge az md lt lv ee \
    fi se dk nl ch cz sk hu ro bg gr rs hr es pt ie au nz ca mx br ar cl za ng ke eg sa ae il iq sy lb jo qa kw kr kp \
    tw hk sg my ph vn th su cc io
    """)

  // MARK: - Sentences

  /// Words that begin sentences more often than names do after an abbreviation.
  let starters = WordSet(
    """
    the a an he she it they we i you this that these those there his her its their our my but and or so yet if when \
    while after before since although though because as at in on by for from with without under over during despite \
    however meanwhile moreover still then now also both all many most some several few such what who where why how \
    no not one two three according earlier last asked speaking officials once even only instead nor to
    """)

  /// Abbreviations, without their last full stop, that something always follows.
  let midSentence = WordSet("e.g i.e cf vs v viz p.s no nos p pp")

  /// Verbs that follow a quotation: after them the sentence goes on.
  let speech = WordSet(
    """
    said says asked asks told tells added adds wrote writes replied replies exclaimed cried shouted declared tweeted \
    warned insisted argued answered
    """)
}
