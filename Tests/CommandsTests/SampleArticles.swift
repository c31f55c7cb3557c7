/// A small corpus in two files and a folder of more, of our own words.
enum SampleArticles {
  static let summit = """
    Leaders meet in Geneva

    GENEVA, June 16, 2021 (Reuters) - President Joe Biden met Russian President Vladimir Putin in \
    Geneva on Wednesday. Russia is a member of the Collective Security Treaty Organization (CSTO).
    Putin said that Russia would not accept American troops in Central Asia.
    """

  static let base = """
    Troops at Kant Air Base

    BISHKEK, 17 July 2021 - Russia operates the Kant Air Base in Kyrgyzstan. Kyrgyzstan is a \
    member of the Collective Security Treaty Organization. Foreign Minister Sergei Lavrov praised \
    the work of the base on Saturday.
    """

  static let warning = """
    {"id": "warning", "title": "A warning", "date": "2021-07-19", "source": "TASS", "text": \
    "Moscow warned Washington against a deployment in Uzbekistan. Deputy Foreign Minister Sergei \
    Ryabkov said that this would harm the security of the region. Uzbekistan is not a member of \
    the CSTO."}

    """

  /// Writes them below `corpus`.
  static func write(to workshop: Workshop) throws {
    try workshop.write("corpus/summit.txt", summit)
    try workshop.write("corpus/bases/kant.md", base)
    try workshop.write("corpus/warnings.jsonl", warning)
  }
}

/// Records made by hand, so that what commands do with a graph is tested whatever the extraction finds.
enum SampleRecords {
  static let first = record(
    id: "first", date: "2021-07-15", quote: "Russia warned Pakistan, and Sergei Lavrov leads it.",
    person: "Sergei Lavrov",
    statements: [
      #""kind":"threaten","modality":"asserted","object":1,"polarity":"positive","subject":0"#,
      #""kind":"leads","modality":"asserted","object":3,"polarity":"positive","subject":2"#,
      #""kind":"member_of","modality":"asserted","object":3,"polarity":"negative","subject":0"#,
    ])

  static let second = record(
    id: "second", date: "2021-07-16", quote: "Russia met Pakistan, and Sergei Petrov may leave.",
    person: "Sergei Petrov",
    statements: [
      #""kind":"consult","modality":"reported","object":1,"polarity":"positive","subject":0"#,
      #""kind":"leads","modality":"possible","object":3,"polarity":"positive","subject":2"#,
    ])

  /// Writes both, and the graph of each and of both together.
  static func build(in workshop: Workshop) async throws {
    try workshop.write("first.jsonl", first)
    try workshop.write("second.jsonl", second)
    for (name, files) in [("one", ["first.jsonl"]), ("both", ["first.jsonl", "second.jsonl"])] {
      _ = try await workshop.run(["build"] + files + ["--output", name, "--no-draw", "--quiet"])
    }
  }

  private static func record(
    id: String, date: String, quote: String, person: String, statements: [String]
  ) -> String {
    func entity(_ kind: String, _ name: String, _ rest: String = "") -> String {
      let mention = #"{"begin":0,"end":\#(name.utf8.count),"form":"name","text":"\#(name)"}"#
      return #"{"kind":"\#(kind)",\#(rest)"mentions":[\#(mention)],"name":"\#(name)"}"#
    }
    let entities = [
      entity("country", "Russia", #""iso":"ru","key":"ru","#),
      entity("country", "Pakistan", #""iso":"pk","key":"pk","#),
      entity("person", person), entity("organization", "CSTO", #""key":"csto","#),
    ]
    let evidence = #""begin":0,"confidence":0.9,"end":\#(quote.utf8.count),"#
    let made = statements.map { #"{\#(evidence)"quote":"\#(quote)","rule":"hand",\#($0)}"# }
    return #"{"date":"\#(date)","entities":[\#(entities.joined(separator: ","))],"format":1,"#
      + #""id":"\#(id)","offsets":"text","repairs":0,"#
      + #""sha256":"\#(String(repeating: "0", count: 63))\#(id.utf8.count)","#
      + #""statements":[\#(made.joined(separator: ","))],"title":"\#(id)","words":8}"# + "\n"
  }
}
