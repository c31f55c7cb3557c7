internal import AnnotatedText
internal import Extraction
internal import FoundationEssentials
package import Language
internal import Learning
package import Training

/// The sets whose relations readers marked, read with a model.
package struct RelationSets: Sendable {
  /// A text of a set, with its annotation.
  struct Entry: Sendable {
    let text: RelatedText
    let document: AnnotatedDocument
    let lessons: [RelationLesson]
  }

  let reDocRED: [Entry]
  let knowledgeNet: [Entry]

  /// Reads the sets of a folder of data.
  ///
  /// Names in Re-DocRED are found by `model`, names in KnowledgeNet by `other`.
  package init(
    in data: EvaluationData, model: LanguageModel, other: LanguageModel
  ) throws(EvaluationError) {
    reDocRED = try RelationSets.entries(
      of: data.data.appending(path: "relations/re_docred-dev.json"), by: model,
      ReDocREDReader.texts)
    knowledgeNet = try RelationSets.entries(
      of: data.data.appending(path: "relations/knowledgenet.jsonl"), by: other,
      KnowledgeNetReader.texts)
  }

  private static func entries(
    of file: URL, by model: LanguageModel, _ read: (Data) throws(RelatedTextError) -> [RelatedText]
  ) throws(EvaluationError) -> [Entry] {
    let bytes = try EvaluationData.bytes(of: file)
    let texts: [RelatedText]
    do throws(RelatedTextError) {
      texts = try read(bytes)
    } catch {
      throw EvaluationError(file.path, error.description)
    }
    let annotator = Annotator(model: model)
    let extractor = Extractor()
    let reader = LessonReader()
    return texts.enumerated().map { number, text in
      let document = annotator.annotate(text.document)
      return Entry(
        text: text, document: document,
        lessons: reader.lessons(
          of: text, number: number, pairs: extractor.relationPairs(of: document)))
    }
  }

  /// All lessons, but those of a fold of either set if one is given.
  package func lessons(
    withoutReDocRED fold: Int? = nil, withoutKnowledgeNet other: Int? = nil
  ) -> [RelationLesson] {
    reDocRED.filter { $0.text.fold != fold }.flatMap(\.lessons)
      + knowledgeNet.filter { $0.text.fold != other }.flatMap(\.lessons)
  }

  /// A classifier trained on all but a fold of a set.
  func classifier(
    withoutReDocRED fold: Int? = nil, withoutKnowledgeNet other: Int? = nil,
    believing probability: Double? = nil
  ) throws(EvaluationError) -> RelationClassifier {
    let file = RelationTraining.modelFile(
      from: lessons(withoutReDocRED: fold, withoutKnowledgeNet: other))
    do throws(ModelFileError) {
      let model = try RelationModel(file: file)
      return RelationClassifier(
        model: probability.map { model.believing(from: $0) } ?? model)
    } catch {
      throw EvaluationError("the classifier", "\(error)")
    }
  }
}
