import FoundationEssentials
import Subprocess
import Testing

/// The recipe of the README, with git itself.
@Suite(.serialized) struct GitRecipeTests {
  private static let hasGit = ["/usr/bin/git", "/usr/local/bin/git", "/bin/git"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// A repository with two versions of a graph and of a corpus, set up as the README says.
  private func repository() async throws -> Workshop {
    let workshop = try Workshop()
    try await SampleRecords.build(in: workshop)
    let run = try await workshop.shell(
      """
      set -e
      export HOME=$PWD
      git init -q repo && cd repo
      git config user.email a@example.org && git config user.name A
      echo '*.graphml diff=newsgraph' > .gitattributes
      git config diff.newsgraph.textconv "'$0' convert --to text"
      git config diff.newsgraph.cachetextconv true
      git config difftool.newsgraph.cmd "'$0' diff \\"\\$LOCAL\\" \\"\\$REMOTE\\""
      cp ../one/graph.graphml graph.graphml
      mkdir news && printf '%s' 'BISHKEK, July 17, 2021 - Russia operates the Kant Air Base.' > news/a.txt
      git add . && git commit -qm one
      cp ../both/graph.graphml graph.graphml
      git add . && git commit -qm two
      """)
    #expect(run.status == 0, "\(run.errors)")
    return workshop
  }

  @Test(.enabled(if: hasGit)) func `git diff tells relations, not lines of XML`() async throws {
    let workshop = try await repository()
    let run = try await workshop.shell(
      "cd repo && HOME=$PWD git --no-pager diff HEAD~1 HEAD -- graph.graphml")
    #expect(run.status == 0, "\(run.errors)")
    let added = run.output.split(separator: "\n").filter { $0.hasPrefix("+") }
    #expect(added.contains { $0.contains("Pakistan  held talks with  Russia  (consult)") })
    #expect(!run.output.contains("<data"))
  }

  @Test(.enabled(if: hasGit)) func `git difftool shows the difference`() async throws {
    let workshop = try await repository()
    let run = try await workshop.shell(
      "cd repo && HOME=$PWD git difftool --no-prompt --tool=newsgraph HEAD~1 HEAD -- graph.graphml")
    #expect(run.output.contains("+ Sergei Petrov  (person)"), "\(run.errors)")
  }

  @Test(.enabled(if: hasGit)) func `a side may be a file of a revision`() async throws {
    let workshop = try await repository()
    let run = try await workshop.shell(
      "cd repo && \"$0\" diff HEAD~1:graph.graphml graph.graphml --color never")
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.output.contains("+ Sergei Petrov  (person)"))
    let same = try await workshop.shell(
      "cd repo/news && \"$0\" diff HEAD:../graph.graphml HEAD:graph.graphml --stat")
    #expect(same.status == 0, "\(same.errors)")
  }

  @Test(.enabled(if: hasGit)) func `a side may be a corpus of a revision`() async throws {
    let workshop = try await repository()
    let run = try await workshop.shell("cd repo && \"$0\" diff HEAD~1:news/ news --any-language")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "")
  }

  @Test(.enabled(if: hasGit)) func `a revision that is not there is trouble`() async throws {
    let workshop = try await repository()
    let run = try await workshop.shell("cd repo && \"$0\" diff v9:graph.graphml graph.graphml")
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(
      run.errors == "newsgraph: error: 'v9:graph.graphml' is neither a file nor a path in a "
        + "revision of git; check the spelling, and that this is a repository\n")
  }
}
