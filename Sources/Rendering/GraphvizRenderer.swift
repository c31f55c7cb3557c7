package import DOT
internal import Subprocess
internal import SystemPackage

/// Draws DOT with Graphviz's `dot`, in a process of its own and within a time limit.
package struct GraphvizRenderer: Sendable {
  /// The program to run: a name, looked up on the `PATH`, or a path.
  package let program: String
  /// The largest drawing that is taken, in bytes.
  package let outputLimit: Int

  package init(program: String = "dot", outputLimit: Int = 128 << 20) {
    self.program = program
    self.outputLimit = outputLimit
  }

  /// Whether the program is there.
  package var isInstalled: Bool {
    get async { await path != nil }
  }

  /// Draws a graph; the same DOT gives the same SVG with the same Graphviz.
  ///
  /// - Parameters:
  ///   - dot: The graph. What ``DOTWriter`` writes names its engine itself.
  ///   - format: The format of the drawing.
  ///   - engine: The engine for DOT that names none.
  ///   - timeLimit: Graphviz is stopped after this time.
  /// - Returns: The bytes of the drawing.
  /// - Throws: ``RenderingError``, which says what to do.
  package func render(
    dot: String, format: DrawingFormat, engine: LayoutEngine? = nil,
    timeLimit: Duration = .seconds(120)
  ) async throws(RenderingError) -> [UInt8] {
    guard let path = await path else { throw .missingGraphviz }
    // Warnings are silenced: there may be one for every edge.
    var arguments = ["-q", "-T\(format.rawValue)"]
    if let engine { arguments.append("-K\(engine.rawValue)") }
    let run = await raced(
      against: timeLimit, path: path, arguments: arguments, dot: dot)
    switch run {
    case .ended(let drawing, let messages, let status, let isSuccess):
      guard isSuccess, !drawing.isEmpty else {
        throw .failed(status: status, message: GraphvizRenderer.firstLines(of: messages))
      }
      if format == .svg, let found = SVGSafety.firstDanger(in: drawing) {
        throw .unsafeSVG(found: found)
      }
      return drawing
    case .outOfTime: throw .timeLimitExceeded(seconds: max(1, Int(timeLimit.components.seconds)))
    case .tooLarge: throw .tooLarge(limit: outputLimit)
    case .broken(let reason): throw .notRun(reason: reason)
    }
  }

  private enum Run: Sendable {
    case ended(drawing: [UInt8], messages: [UInt8], status: String, isSuccess: Bool)
    case outOfTime
    case tooLarge
    case broken(String)
  }

  private var path: FilePath? {
    get async {
      let executable: Executable =
        program.utf8.contains(UInt8(ascii: "/")) ? .path(FilePath(program)) : .name(program)
      return try? await executable.resolveExecutablePath(in: .inherit)
    }
  }

  /// Runs the program, and kills it when the time is over.
  private func raced(
    against timeLimit: Duration, path: FilePath, arguments: [String], dot: String
  ) async -> Run {
    await withTaskGroup(of: Run?.self) { group in
      group.addTask { await run(path: path, arguments: arguments, dot: dot) }
      group.addTask {
        do {
          try await Task.sleep(for: timeLimit)
          return .outOfTime
        } catch {
          return nil
        }
      }
      var result: Run?
      for await finished in group {
        guard let finished else { continue }
        if result == nil { result = finished }
        // Cancelling the one that runs the program kills it.
        group.cancelAll()
      }
      return result ?? .broken("cancelled")
    }
  }

  private func run(path: FilePath, arguments: [String], dot: String) async -> Run {
    // With SERVER_NAME set Graphviz reads no other files; LC_ALL keeps the decimal point.
    let environment = Environment.inherit.updating([
      "SERVER_NAME": "newsgraph", "LC_ALL": "C.UTF-8", "DOTFONTPATH": nil, "GV_FILE_PATH": nil,
    ])
    do {
      let file = try NamelessFile(holding: dot)
      let result = try await Subprocess.run(
        .path(path), arguments: Arguments(arguments), environment: environment,
        input: .fileDescriptor(file.descriptor, closeAfterSpawningProcess: false),
        output: .bytes(limit: outputLimit),
        error: .bytes(limit: 1 << 20))
      return .ended(
        drawing: result.standardOutput, messages: result.standardError,
        status: "\(result.terminationStatus)", isSuccess: result.terminationStatus.isSuccess)
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      return .tooLarge
    } catch {
      return .broken(String(describing: error))
    }
  }

  /// The first lines of what the program said, on one line.
  static func firstLines(of messages: [UInt8]) -> String {
    String(decoding: messages.prefix(2_000), as: UTF8.self)
      .split(whereSeparator: \.isNewline).prefix(3).joined(separator: "; ")
  }
}
