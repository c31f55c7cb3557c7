internal import AnnotatedText
internal import Extraction
internal import FoundationEssentials
package import Language

/// How well the sixteen kinds of event are found: against the validation sets of the PETRARCH coders.
package enum EventEvaluation {
  /// Scores the 79 sentences of news and, apart, the sentences that were made up to test a coder.
  package static func report(
    of model: LanguageModel, on data: EvaluationData
  ) throws -> EvaluationReport {
    let events = data.data.appending(path: "events")
    let gazetteer = data.data.appending(path: "gazetteer")
    let countries = gazetteer.appending(path: "iso_3166-1.json")
    let codes: ActorCodes
    do {
      codes = try ActorCodes(
        countries: EvaluationData.bytes(of: countries),
        actors: ["International", "Countries"].map {
          // Some of their comments are in Latin-1.
          String(
            decoding: try EvaluationData.bytes(
              of: gazetteer.appending(path: "Phoenix.\($0).actors.txt")), as: UTF8.self)
        })
    } catch let error as EvaluationError {
      throw error
    } catch {
      throw EvaluationError(countries.path, "\(error)")
    }
    let table = PloverTable(
      try EvaluationData.text(of: events.appending(path: "CAMEO2PLOVER-2021.txt")))
    let annotator = Annotator(model: model)
    var text = ""
    var details = ""
    var scores: [EvaluationReport.Score] = []
    for exam in exams {
      let file = events.appending(path: exam.file)
      let tally = EventTally(
        of: PetrarchFile(exam.standIns.applied(to: try EvaluationData.text(of: file))),
        annotator: annotator, codes: codes, table: table)
      text += (text.isEmpty ? "" : "\n") + tally.text(title: exam.name)
      text += exam.remark + "\n"
      details += tally.details
      for (name, value) in [
        ("precision", tally.all.precision), ("recall", tally.all.recall), ("f1", tally.all.f1),
      ] {
        scores.append(.init("events.\(exam.name).\(name)", value * 100))
      }
    }
    return EvaluationReport(text: text, scores: scores, details: details)
  }

  private struct Exam {
    let name: String
    let file: String
    var standIns = StandIns(names: [:])
    let remark: String
  }

  private static let exams = [
    Exam(
      name: "gsr", file: "PETR2_GSR_validation.xml",
      remark: """
        Its codes are those of an older coder, corrected by hand, and not all can be right: some sentences have \
        events that a reader sees and the gold lacks ("A and B will meet in C" is coded A-C and B-C; "condemned" \
        is not coded), and in some a victim's country or a place is taken for an actor. Nothing was done for those.
        """),
    Exam(
      name: "unit", file: "PETR.UnitTest.records.xml", standIns: .middleEarth,
      remark: """
        Invented countries are read as real ones. The codes are of a dictionary made for the test, where "restore \
        ties" is 064 and "condemn" 122, so that only the pairs tell of the reading.
        """),
  ]
}
