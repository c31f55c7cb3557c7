/// Why something could not be done, in words for people.
public struct NewsgraphError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, where, and what can be done about it.
  public let description: String

  /// Turns what the stages throw into the one error of the library; a cancelled task stays one.
  static func catching<Result>(_ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let error as CancellationError {
      throw error
    } catch {
      throw NewsgraphError(description: String(describing: error))
    }
  }
}
