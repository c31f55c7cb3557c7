internal import CLibXML2

/// What holds for the whole process: libxml2 is set up once and fetches nothing.
enum LibXML2 {
  /// Touch before the first call.
  ///
  /// The loader refuses every external entity, DTD and schema, whatever
  /// the options of a parser are: `NONET` alone lets local files through. Faults that belong to no parser
  /// are not printed, on no thread.
  static let isReady: Bool = {
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    xmlThrDefSetStructuredErrorFunc(nil) { _, _ in }
    xmlSetStructuredErrorFunc(nil) { _, _ in }
    return true
  }()

  /// The text of a C string, repaired where it is no UTF-8.
  static func text(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes else { return "" }
    return String(
      decoding: UnsafeBufferPointer(start: bytes, count: Int(xmlStrlen(bytes))), as: UTF8.self)
  }
}
