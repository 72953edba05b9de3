// swift-tools-version: 6.2

import PackageDescription

/// What every module of ours is built with.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  // A warning that may stand is a warning nobody reads.
  .treatAllWarnings(as: .error),
  // Every step outside Swift's memory safety says `unsafe`, and all of them sit beside ncurses.
  .strictMemorySafety(),
  // A protocol used as a type says so.
  .enableUpcomingFeature("ExistentialAny"),
  // What a module imports is its own affair unless it says otherwise.
  .enableUpcomingFeature("InternalImportsByDefault"),
  // A file imports what it uses.
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Handrail",
  products: [
    .executable(name: "handrail", targets: ["handrail"]),
    .executable(name: "author", targets: ["author"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    // What the guidance asks, held whole: steps, provisions and the ties between them.
    .target(name: "Guidance", swiftSettings: settings),

    // A walk through the guidance: answers, trail, pages, search.
    .target(name: "Navigation", dependencies: ["Guidance"], swiftSettings: settings),

    // YAML to a library, or diagnostics with their places.
    .target(
      name: "Authoring",
      dependencies: [
        "Guidance", "Navigation",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),

    // The command authors run, and the tool behind EmbedContent.
    .executableTarget(
      name: "author",
      dependencies: [
        "Authoring", "Guidance", "Navigation", "PlainUI", "SourceText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Checks Content/ and embeds it, whenever a file of it changes.
    .plugin(
      name: "EmbedContent", capability: .buildTool(), dependencies: ["author"],
      path: "Sources/EmbedContent"),

    // The guidance itself.
    .target(
      name: "Content", dependencies: ["Guidance"], path: "Content",
      exclude: ["README.md", "LICENCE", "local-example"],
      swiftSettings: settings, plugins: ["EmbedContent"]),

    // ncurses, and what Swift cannot import of it.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    // The full screen.
    .target(
      name: "TerminalUI", dependencies: ["CNcurses", "Guidance", "Navigation"],
      swiftSettings: settings),

    // The same pages as lines of text with a prompt.
    .target(name: "PlainUI", dependencies: ["Guidance", "Navigation"], swiftSettings: settings),

    // The official text on this machine: reading, splitting, tying, comparing, keeping.
    .target(name: "SourceText", dependencies: ["Guidance"], swiftSettings: settings),

    // What an area adds, read or refused. It stands above the walk, whose values it makes: the pages
    // show a pack without knowing how it was written.
    .target(
      name: "LocalPacks", dependencies: ["Guidance", "Navigation", "SourceText"],
      swiftSettings: settings),

    // The command people run.
    .executableTarget(
      name: "handrail",
      dependencies: [
        "Content", "Guidance", "LocalPacks", "Navigation", "PlainUI", "SourceText", "TerminalUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // What several of the tests share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),

    .testTarget(name: "GuidanceTests", dependencies: ["Guidance"], swiftSettings: settings),
    .testTarget(
      name: "NavigationTests",
      dependencies: ["Content", "Guidance", "Navigation", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Content", "Guidance", "Navigation"],
      exclude: ["Ledgers"],
      swiftSettings: settings),
    .testTarget(
      name: "SourceTextTests", dependencies: ["Guidance", "SourceText", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "LocalPacksTests",
      dependencies: [
        "Content", "Guidance", "LocalPacks", "Navigation", "PlainUI", "TerminalUI", "TestSupport",
      ],
      exclude: ["Lines"],
      swiftSettings: settings),
    .testTarget(
      name: "TerminalUITests",
      dependencies: ["Content", "CNcurses", "Guidance", "Navigation", "TerminalUI"],
      exclude: ["Screens"],
      swiftSettings: settings),
    .testTarget(
      name: "PlainUITests",
      dependencies: ["Content", "Guidance", "Navigation", "PlainUI", "TerminalUI"],
      swiftSettings: settings),
    .testTarget(
      name: "HandrailTests",
      dependencies: ["handrail", "Content", "Guidance", "Navigation", "PlainUI", "TerminalUI"],
      swiftSettings: settings),
  ]
)
