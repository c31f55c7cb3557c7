/// The shares of what is left out in training, so that nothing is relied on alone.
///
/// This is dropout (Srivastava et al. 2014).
package struct Dropout: Sendable {
  /// Of the channels, at each layer.
  package var channels: Float = 0.3
  /// Of the words, which are then read by their endings and shapes alone.
  package var words: Float = 0.2
  /// Of the other features.
  package var features: Float = 0.05

  package init() {}

  /// Leaves nothing out.
  package static let none: Dropout = {
    var dropout = Dropout()
    dropout.channels = 0
    dropout.words = 0
    dropout.features = 0
    return dropout
  }()
}
