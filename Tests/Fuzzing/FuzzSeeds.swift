internal import GraphModel
internal import KnowledgeModel

extension FuzzTarget {
  static let record = """
    {"date":"2021-07","entities":[{"kind":"person","mentions":[{"begin":0,"end":7,"form":"name",\
    "text":"Ana Roy"}],"name":"Ana Roy","titles":["foreign minister"]},{"iso":"cl","key":"cl",\
    "kind":"country","mentions":[{"begin":24,"end":29,"form":"name","text":"Chile"}],\
    "name":"Chile"}],"format":1,"id":"a.txt","kinds":[{"class":"event","kind":"sings_to",\
    "objects":["country"],"phrase":"sang to","subjects":["person"]}],"offsets":"file",\
    "repairs":0,"sha256":"00ff","signature":"00000001ffffffff","statements":[{"antecedents":\
    [[3,4]],"attributed_to":[0],"begin":0,"confidence":0.9,"date":"2021-06-16","end":30,\
    "kind":"sings_to","modality":"asserted","object":1,"polarity":"positive",\
    "quote":"Ana Roy sang to \\"sunny\\" Chile.","rule":"sings","subject":0,"verb":"sing"}],\
    "title":"Songs","words":7}

    """

  static let rules = """
    version: 1
    relations:
      - name: hums_to
        class: event
        quad: verbal_cooperation
        phrase: hummed to
        subjects: [person, country]
        objects: [person, country]
        symmetric: true
    words: {tunes: &tunes [tune, song]}
    disable: [support.sign, "consult.*"]
    rules:
      - name: hums.verb
        relation: support
        triggers: [hum, whistle]
        parts: [verb, noun]
        subject: agent
        object: [recipient, {with: [to, for]}, {of_patient: in}]
        subjects: person
        requires: [$tunes, $armed]
        excludes: *tunes
        own_act: true
        transitivity: required
        complement: forbidden
        mutual: true
        precision: 0.75
        examples:
          - text: "Ana Roy hummed a song to Chile."
            gives: [Ana Roy support Chile]
        near_misses:
          - Ana Roy hummed a song in Chile.
      - name: hums.row
        relation: holds_position
        sequence:
          - {subject: person}
          - word: ","
          - optional: [{word: [the, a]}, {gap: 2, of: [adjective]}]
          - title: [minister]
          - {object: country, only: named}
          - unless: verb
        examples: [{text: a, gives: [A not holds_position B]}]
        near_misses: [b]

    """

  /// Sentences that many rules read, some of them in one text.
  static let news = [
    "LIMA, July 17, 2021 (Reuters) - Peru's foreign minister, Ana Roy, met President Juan Poe of "
      + "Chile on Monday, and said that her country would send 300 troops to Mali.",
    "\u{201C}We will not leave,\u{201D} said Roy, whose deputy had been expelled from Togo a week "
      + "earlier. He told her that it hosts some 500 Chilean soldiers at Velmar Air Base, the "
      + "ministry's largest; Ghana denied that they had attacked it.",
    "The UN Security Council's five permanent members (Britain, China, France, Russia and the U.S.) "
      + "voted against what Turkey, Iran and Iraq had drafted.\n\nNeither side accused the other.",
    "Asked whether Ankara would extradite him, the president's spokesman warned of sanctions, "
      + "according to a report by Oxfam, which is based in Nairobi.",
    "Thousands marched in Khartoum against the junta led by General Omar Bakr, who ousted Prime "
      + "Minister Ali Noor in 2021, killing 12 and wounding dozens.",
  ]

  /// Words and signs that the reading of a sentence turns on.
  static let newsPieces = [
    " who ", " which ", " what ", " that ", " and ", " or ", " not ", " he ", " her ", " its ",
    " said ", " of ", " with ", " by ", " as ", " to ", "'s ", "' ", ". ", ".", "; ", " (", ") ",
    " \u{201C}", "\u{201D} ", " - ", "\n\n", " President ", " Peru ", " Mr ", " 5 ", " Monday ",
  ]

  /// A graph of our profile with something awkward in it.
  static func sampleGraph(weight: Double) throws -> PropertyGraph {
    try PropertyGraph(
      nodes: ["person:a", "country:cl"].map {
        Node(
          id: ElementID($0),
          attributes: Attributes([
            ("kind", .string("person")), ("label", .string("Ana <Roy> & \"Co\"")),
            ("mentions", .int(3)), ("documents", .int(1)),
          ]))
      },
      edges: [
        Edge(
          id: ElementID("r1"), source: ElementID("person:a"), target: ElementID("country:cl"),
          isDirected: true,
          attributes: Attributes([
            ("label", .string("consult")), ("weight", .double(weight)), ("flag", .boolean(true)),
            ("long", .long(1 << 40)), ("float", .float(0.5)),
            ("evidence", .string(#"[{"begin":0,"document":"a","end":3,"quote":"é"}]"#)),
          ]))
      ],
      attributes: Attributes([("profile", .string("newsgraph-portable/1"))]))
  }
}
