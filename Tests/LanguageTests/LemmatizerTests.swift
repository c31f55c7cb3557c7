import AnnotatedText
import Language
import Testing

struct LemmatizerTests {
  @Test(arguments: [
    ("troops", "troop"), ("talks", "talk"), ("bases", "base"), ("leaves", "leave"),
    ("countries", "country"), ("agencies", "agency"), ("allies", "ally"), ("forces", "force"),
    ("attaches", "attach"), ("crises", "crisis"), ("houses", "house"), ("women", "woman"),
    ("servicemen", "serviceman"), ("vetoes", "veto"), ("news", "news"), ("process", "process"),
    ("headquarters", "headquarters"), ("status", "status"), ("viruses", "virus"),
  ])
  func `plurals and third persons`(word: String, base: String) {
    #expect(Lemmatizer().lemmaText(of: word) == base)
  }

  @Test(arguments: [
    ("invaded", "invade"), ("warned", "warn"), ("visited", "visit"), ("planned", "plan"),
    ("agreed", "agree"), ("stationed", "station"), ("deployed", "deploy"), ("bordering", "border"),
    ("denied", "deny"), ("died", "die"), ("lying", "lie"), ("controlled", "control"),
    ("killed", "kill"), ("installed", "install"), ("evacuated", "evacuate"), ("treated", "treat"),
    ("declared", "declare"), ("offered", "offer"), ("ensuring", "ensure"), ("developed", "develop"),
    ("hoping", "hope"), ("stopped", "stop"), ("arranged", "arrange"), ("belonged", "belong"),
    ("accusing", "accuse"), ("focused", "focus"), ("determined", "determine"), ("joined", "join"),
    ("supplied", "supply"), ("requiring", "require"), ("urged", "urge"), ("condemned", "condemn"),
    ("using", "use"), ("need", "need"), ("during", "during"), ("string", "string"),
    ("persuaded", "persuade"), ("halted", "halt"), ("handled", "handle"), ("vetoed", "veto"),
  ])
  func `regular verbs`(word: String, base: String) {
    #expect(Lemmatizer().lemmaText(of: word) == base)
  }

  @Test(arguments: [
    ("said", "say"), ("Met", "meet"), ("sent", "send"), ("left", "leave"), ("withdrew", "withdraw"),
    ("struck", "strike"), ("fought", "fight"), ("sought", "seek"), ("held", "hold"), ("is", "be"),
    ("has", "have"), ("told", "tell"), ("overthrown", "overthrow"), ("n't", "not"), ("'re", "be"),
  ])
  func `irregular verbs`(word: String, base: String) {
    #expect(Lemmatizer().lemmaText(of: word) == base)
  }

  @Test(arguments: ["troops", "denied", "servicemen", "Invaded", "said", "Kabul", "x", "’s", "é"])
  func `the key of a lemma is the key of its spelling`(word: String) {
    var bytes = word
    let key = bytes.withUTF8 { Lemmatizer().lemma(of: WordKey(word), spelled: $0) }
    #expect(key == WordKey(Lemmatizer().lemmaText(of: word)))
  }

  @Test(arguments: [
    ("He praised Texas Rangers there.", 3, Passage.Role.body, "rangers"),
    ("Forces left.", 0, .body, "force"),
    ("Russia Offers Bases", 1, .title, "offer"),
    ("Moscow Offers Washington Bases In Asia", 1, .body, "offer"),
    ("They hold the meeting now.", 3, .body, "meeting"),
    ("They are meeting now.", 2, .body, "meet"),
    ("It left the US.", 3, .body, "us"),
  ])
  func `names and verbal nouns keep their form`(
    text: String, index: Int, role: Passage.Role, lemma: String
  ) throws {
    let source = SourceText(text)
    let document = Document(
      id: DocumentID(rawValue: "a"), text: source,
      passages: [Passage(range: 0..<source.count, role: role)])
    let tokens = Annotator().annotate(document).tokens
    try #require(tokens.indices.contains(index))
    #expect(tokens[index].lemma == WordKey(lemma))
  }
}
