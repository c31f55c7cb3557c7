internal import Commands

@main
enum Newsgraph {
  static func main() async {
    await CommandLineTool.main(CommandLine.arguments)
  }
}
