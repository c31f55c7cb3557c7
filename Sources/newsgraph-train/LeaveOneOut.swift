internal import Learning
internal import Training

/// Names found in sets that training did not see.
enum LeaveOneOut {
  /// Trains and prints the table.
  static func run(_ folder: String) throws(ToolError) {
    let texts = try Files.texts(NameSets.files, in: folder)
    let sets: NameSets
    do throws(NameSetError) {
      sets = try NameSets(texts: texts)
    } catch {
      throw ToolError("\(folder)/\(error.file):\(error.fault.line)", error.fault.reason)
    }
    let words = WordTableTraining().table(from: sets.raw)
    do throws(ModelFileError) {
      let result = try NameLeaveOneOut(of: sets, words: words, progress: Output.progress())
      Output.write(result.report)
    } catch {
      throw ToolError("a model without one of the sets", error)
    }
  }
}
