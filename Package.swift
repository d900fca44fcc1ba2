// swift-tools-version: 6.1
import PackageDescription

let settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

// Arrows point down this list only: a target depends on targets above it.
let package = Package(
    name: "guide",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "guide", targets: ["guide"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Compiled natively and as Embedded Swift for the browser: no Foundation.
        .target(name: "Sizing", swiftSettings: settings),
        .target(name: "Markup", swiftSettings: settings),
        .target(
            name: "Widgets", dependencies: ["Sizing", "Markup"], path: "Templates/Widgets",
            swiftSettings: settings),

        // The browser's module. `BrowserRuntime` is empty in a native build.
        .target(name: "BrowserRuntime"),
        .target(
            name: "Browser", dependencies: ["Widgets", "Sizing", "Markup", "BrowserRuntime"],
            swiftSettings: settings),

        // Native only.
        .systemLibrary(
            name: "CCmark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .target(name: "Markdown", dependencies: ["CCmark", "Markup"], swiftSettings: settings),
        .target(name: "Site", dependencies: ["Sizing", "Markup"], swiftSettings: settings),
        .target(
            name: "Pages", dependencies: ["Widgets", "Site", "Sizing", "Markup"],
            path: "Templates/Pages", swiftSettings: settings),
        .target(name: "Resources"),
        .target(
            name: "GuideKit",
            dependencies: [
                "Pages", "Widgets", "Site", "Markdown", "Sizing", "Markup", "Resources", "Yams",
                "FlyingFox", .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "guide",
            dependencies: [
                "GuideKit", "Sizing",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),

        .testTarget(name: "SizingTests", dependencies: ["Sizing"], swiftSettings: settings),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"], swiftSettings: settings),
        .testTarget(
            name: "MarkdownTests", dependencies: ["Markdown", "Markup"], swiftSettings: settings),
        .testTarget(name: "SiteTests", dependencies: ["Site", "Markup"], swiftSettings: settings),
        .testTarget(
            name: "WidgetsTests", dependencies: ["Widgets", "Sizing", "Markup"],
            swiftSettings: settings),
        .testTarget(
            name: "GuideKitTests", dependencies: ["GuideKit", "Markup", "Sizing", "Site"],
            resources: [.copy("Fixtures")], swiftSettings: settings),
    ],
    swiftLanguageModes: [.v6]
)
