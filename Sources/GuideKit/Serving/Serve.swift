import FlyingFox
import FlyingSocks
import Foundation

/// Builds the site in memory and serves it on this machine alone, builds it again whenever a file
/// changes, and has the open pages reload. Ends when its task is cancelled.
///
/// Throws `PortRefused` if the port cannot be had. Port 0 is any free one.
public func serve(
    _ options: BuildOptions, port: UInt16, _ environment: Environment, watch: FileWatch = .disk,
    tell: @escaping @Sendable (ServeEvent) -> Void
) async throws {
    var options = options
    options.baseURL = options.baseURL ?? "http://127.0.0.1:\(port)/"
    var bench = Workbench(options: options, environment: environment, watch: watch, tell: tell)
    try await bench.build()
    let live = bench.live

    let server = HTTPServer(
        address: try .inet(ip4: "127.0.0.1", port: port), timeout: 60, pool: PromptSockets(),
        logger: .disabled, handler: SiteHandler(live: live))
    try await withThrowingTaskGroup { group in
        group.addTask { try await run(server, port: port) }
        group.addTask {
            try await server.waitUntilListening()
            if let address = await server.listeningAddress { tell(.listening(address.text)) }
        }
        group.addTask { [bench] in
            var bench = bench
            try await bench.follow()
        }
        // The first error ends the others: `waitForAll` would wait for them.
        while try await group.next() != nil {}
    }
}

private func run(_ server: HTTPServer, port: UInt16) async throws {
    do {
        try await server.run()
    } catch SocketError.failed(_, _, let reason) {
        throw PortRefused(port: port, reason: reason)
    }
}

extension Socket.Address {
    fileprivate var text: String {
        switch self {
        case .ip4(let address, let port): "http://\(address):\(port)/"
        case .ip6(let address, let port): "http://[\(address)]:\(port)/"
        case .unix(let path): path
        }
    }
}
