import Foundation
import PackagePlugin

/// Hands the content to `author embed` whenever a file of it is new, changed or gone.
@main
struct EmbedContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target as? SourceModuleTarget else { return [] }
    let folder = target.directoryURL
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    let files = (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
      .map { folder.appending(path: $0) }
    let output = context.pluginWorkDirectoryURL.appending(path: "Embedded.swift")
    return [
      .buildCommand(
        displayName: "Checking and embedding \(folder.lastPathComponent)",
        executable: try context.tool(named: "author").url,
        arguments: ["embed", "--folder", folder.path, "--output", output.path]
          + files.map(\.path),
        inputFiles: files, outputFiles: [output])
    ]
  }
}
