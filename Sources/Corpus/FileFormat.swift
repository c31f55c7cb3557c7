/// How a document is written.
package enum FileFormat: String, Hashable, Sendable {
  case text
  case markdown
  case html
  case jsonLines = "jsonl"

  /// The format that a file name's ending (in small letters) says.
  package init?(ending: String) {
    switch ending {
    case "txt", "text": self = .text
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    default: return nil
    }
  }

  /// The format that bytes without a name look like.
  package init(sniffing bytes: [UInt8]) {
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    let head = ASCII.lowercased(bytes[start..<min(start + 64, bytes.count)])
    if ["<!doctype html", "<html", "<head", "<body"].contains(where: { head.starts(with: $0.utf8) })
    {
      self = .html
    } else if head.first == UInt8(ascii: "{") {
      self = .jsonLines
    } else {
      self = .text
    }
  }
}

/// Types of files that hold text but must be converted first.
enum ForeignFormat {
  /// The command that turns a file of this ending (in small letters) into one that is read.
  static func remedy(ending: String) -> String? {
    switch ending {
    case "pdf": "convert it with 'pdftotext -enc UTF-8 FILE.pdf FILE.txt'"
    case "docx", "odt", "rtf", "epub", "fb2", "tex", "rst", "org":
      "convert it with 'pandoc -t plain --wrap=none FILE.\(ending) -o FILE.txt'"
    case "doc", "ppt", "pptx", "odp", "wpd", "pages":
      "convert it with 'soffice --headless --convert-to txt:Text FILE.\(ending)'"
    case "ps", "eps": "convert it with 'ps2ascii FILE.\(ending) FILE.txt'"
    case "djvu": "convert it with 'djvutxt FILE.djvu FILE.txt'"
    case "mobi", "azw", "azw3": "convert it with 'ebook-convert FILE.\(ending) FILE.txt'"
    case "mht", "mhtml": "save the page as plain HTML"
    case "eml", "msg", "mbox": "save the message as text"
    default: nil
    }
  }

  /// The command for files of data that may stand beside documents: told only when the file is
  /// named.
  static func dataRemedy(ending: String) -> String? {
    switch ending {
    case "json": "make it one object a line: 'jq -c \".[]\" FILE.json > FILE.jsonl'"
    case "csv", "tsv", "xls", "xlsx", "ods", "xml", "parquet":
      "make it a .jsonl file, one {\"id\": …, \"text\": …} a line"
    case "gz": "unpack it with 'gunzip -k FILE.gz'"
    case "bz2": "unpack it with 'bunzip2 -k FILE.bz2'"
    case "xz": "unpack it with 'unxz -k FILE.xz'"
    case "zst": "unpack it with 'unzstd FILE.zst'"
    case "zip": "unpack it with 'unzip FILE.zip'"
    case "tar", "tgz": "unpack it with 'tar -xf FILE.\(ending)'"
    case "warc": "unpack its pages as .html files"
    default: nil
    }
  }
}

/// Bytes that are not text.
enum BinaryFile {
  /// What the bytes are, if they are not text: "a PNG picture".
  static func kind(of bytes: [UInt8]) -> String? {
    for (magic, kind) in signatures where bytes.starts(with: magic) { return kind }
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32 text"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
    return bytes.contains(0) ? "binary data (it holds NUL bytes)" : nil
  }

  /// What to do about a file of this kind.
  static func remedy(for kind: String) -> String {
    switch kind {
    case "a PDF": "convert it with 'pdftotext -enc UTF-8 FILE FILE.txt'"
    case "a gzip archive": "unpack it with 'gunzip'"
    case "a zip archive, or an office document":
      "unpack it with 'unzip', or convert it with 'pandoc -t plain'"
    case "UTF-32 text": "convert it with 'iconv -f UTF-32 -t UTF-8'"
    case "binary data (it holds NUL bytes)":
      "if it is UTF-16 text without a byte-order mark, convert it with 'iconv -f UTF-16LE -t UTF-8'"
    default: "leave it out of the corpus"
    }
  }

  private static let signatures: [([UInt8], String)] = [
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    (Array("GIF87a".utf8), "a GIF picture"), (Array("GIF89a".utf8), "a GIF picture"),
    ([0x7F, 0x45, 0x4C, 0x46], "a program (ELF)"),
    ([0x1F, 0x8B], "a gzip archive"),
    (Array("BZh9".utf8), "a bzip2 archive"),
    ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
    ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
    ([0x50, 0x4B, 0x03, 0x04], "a zip archive, or an office document"),
    ([0x50, 0x4B, 0x05, 0x06], "a zip archive, or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old office document"),
    (Array("%PDF-".utf8), "a PDF"),
    (Array("{\\rtf".utf8), "rich text (RTF)"),
    (Array("SQLite format 3".utf8), "a database (SQLite)"),
  ]
}
