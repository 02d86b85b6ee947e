// swift-tools-version: 6.2
import PackageDescription

/// Every target: Swift 6, no import leaks through another module (see Documentation/Decisions/0001).
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], files: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: files, swiftSettings: settings)
}

/// Code that several test targets share; it stands among the tests.
func support(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, path: "Tests/\(name)", swiftSettings: settings)
}

let package = Package(
  name: "hspplan",
  products: [.executable(name: "hspplan", targets: ["hspplan"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    module("PlacementDomain"),
    module("Optimization"),
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    module("GLPKSolver", ["CGLPK", "Optimization"]),
    module("Rules", ["PlacementDomain"]),
    module("Allocator", ["PlacementDomain", "Optimization", "Transport"]),
    module("Verification", ["PlacementDomain"]),
    module("Requests", ["PlacementDomain"]),
    module("Store", ["PlacementDomain", "Requests", .product(name: "GRDB", package: "GRDB.swift")]),
    .systemLibrary(name: "CPangoCairo"),
    module("Typesetting", ["CPangoCairo"]),
    .systemLibrary(name: "CExpat"),
    .systemLibrary(name: "CMinizip"),
    .systemLibrary(name: "CXlsxWriter"),
    // The mappings and rule books are data, compiled in so that the program is one file.
    .target(
      name: "Exchange", dependencies: ["PlacementDomain", "CExpat", "CMinizip", "CXlsxWriter", "Yams"],
      resources: ["hspnet-students", "hspnet-prerequisites", "wish-form", "nhs-wards", "hspnet-requests"]
        .map { .embedInCode("Import/Mappings/\($0).yaml") }
        + [.embedInCode("RuleBooks/BuiltIn/quebec-nursing.yaml")],
      swiftSettings: settings),
    module(
      "Reports",
      [
        "PlacementDomain", "Rules", "Allocator", "Exchange", "Verification", "Requests", "Typesetting",
        "Simulator", "Charts", "Sweeps",
      ]),
    .executableTarget(
      name: "hspplan",
      dependencies: [
        "PlacementDomain", "Optimization", "GLPKSolver", "Rules", "Allocator", "Verification",
        "Exchange", "Reports", "Requests", "Store", "Typesetting", "Simulator", "Charts", "Sweeps",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    tests(
      "ReportsTests",
      [
        "Reports", "PlacementDomain", "Rules", "Allocator", "Exchange", "Verification", "Requests",
        "Typesetting", "TestBooks", "Simulator", "GLPKSolver", "TestSessions", "Sweeps",
      ]),
    tests(
      "hspplanTests",
      [
        "hspplan", "PlacementDomain", "Optimization", "Exchange", "Rules", "Allocator", "Reports",
        "TestWorkbooks", "Requests", "Store", "Typesetting", "TestBooks", "TestSessions",
      ]),
    support("TestBooks", ["PlacementDomain", "Requests", "TestSessions"]),
    tests("RequestsTests", ["Requests", "PlacementDomain", "TestBooks", "TestSessions"]),
    tests(
      "StoreTests",
      [
        "Store", "Requests", "PlacementDomain", "TestBooks", "TestSessions",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], files: ["Files"]),
    tests("TypesettingTests", ["Typesetting"]),
    support("OptimizationTestSupport", ["Optimization"]),
    tests("OptimizationTests", ["Optimization", "OptimizationTestSupport"]),
    tests("GLPKSolverTests", ["GLPKSolver", "CGLPK", "Optimization", "OptimizationTestSupport"]),
    support("TestSessions", ["PlacementDomain"]),
    tests("TestSessionsTests", ["PlacementDomain", "TestSessions"]),
    tests("VerificationTests", ["PlacementDomain", "Verification", "TestSessions"]),
    tests(
      "AllocatorTests",
      [
        "PlacementDomain", "Optimization", "GLPKSolver", "Rules", "Allocator", "Verification", "Exchange",
        "TestSessions", "OptimizationTestSupport",
      ]),
    support("TestWorkbooks", []),
    tests("ExchangeTests", ["Exchange", "PlacementDomain", "Reports", "Requests", "TestWorkbooks"]),
    tests("PlacementDomainTests", ["PlacementDomain", "TestSessions"]),
    tests("RulesTests", ["PlacementDomain", "Rules", "TestSessions", "VaccineScoring"]),
    // Scores the evaluator of vaccine doses; a tool of the project, no part of the product.
    .target(
      name: "VaccineScoring", dependencies: ["PlacementDomain", "Exchange", "Rules"],
      path: "Tools/vaccine-score/Sources/VaccineScoring", swiftSettings: settings),
    .executableTarget(
      name: "vaccine-score", dependencies: ["VaccineScoring"], path: "Tools/vaccine-score/Sources/Command",
      swiftSettings: settings),
    // Times planning again after an event.
    .executableTarget(
      name: "replan-bench",
      dependencies: ["PlacementDomain", "Optimization", "GLPKSolver", "Rules", "Allocator", "Exchange"],
      path: "Tools/replan-bench", swiftSettings: settings),
    // Sessions lived through day by day.
    module("Simulator", ["PlacementDomain", "Optimization", "Rules", "Allocator"]),
    support("QueueModels", ["Simulator"]),
    tests(
      "SimulatorTests",
      [
        "Simulator", "QueueModels", "TestSessions", "PlacementDomain", "Allocator", "GLPKSolver",
      ]),
    // Times the simulator's kernel; Benchmarks/kernel.py runs it beside SimPy.
    .executableTarget(
      name: "kernel-bench", dependencies: ["Simulator", "QueueModels"], path: "Tools/kernel-bench",
      swiftSettings: settings),
    // Many experiments divided among machines.
    module("Sweeps", ["PlacementDomain"]),
    // Workers to kill and to submit to schedulers; no part of the product.
    .executableTarget(
      name: "sweep-worker", dependencies: ["Sweeps", "PlacementDomain"], path: "Tests/SweepWorker",
      swiftSettings: settings),
    .testTarget(
      name: "SweepsTests", dependencies: ["Sweeps", "PlacementDomain", "sweep-worker"],
      exclude: ["one-node-slurm.sh"], swiftSettings: settings),
    // The seat auction: sessions of one rotation, from a class to a country.
    .systemLibrary(name: "CPrefetch"),
    module("Transport", ["CPrefetch"]),
    tests("TransportTests", ["Transport"]),
    // Makes large sessions and times the seat auction on them.
    .executableTarget(
      name: "transport-bench", dependencies: ["Transport"], path: "Tools/transport-bench",
      swiftSettings: settings),
    // Charts as SVG and as one page of HTML; no words of its own.
    module("Charts"),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts"], exclude: ["Golden"], swiftSettings: settings),
  ]
)
