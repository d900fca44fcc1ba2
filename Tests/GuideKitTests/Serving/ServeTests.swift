import Foundation
import Testing

@testable import GuideKit

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

@Suite struct ServeTests {
    private let page = "---\ntitle: T\n---\n"

    @Test(.timeLimit(.minutes(1)))
    func `an open page learns of a change, of errors and of their end`() async throws {
        let site = SmallSite(["Content/ru/index.md": page + "Прежний\n"])
        let (events, sink) = AsyncStream<ServeEvent>.makeStream()
        let server = Task {
            try await serve(BuildOptions(), port: 0, site.environment, watch: site.watch) {
                sink.yield($0)
            }
        }
        defer { server.cancel() }
        let address = try #require(await events.firstAddress)

        let first = try await address.text("ru/")
        #expect(first.contains("Прежний"))
        let known = try #require(first.firstMatch(of: /reload\.js\?site=([0-9]+)/)?.1)

        site.put("Content/ru/index.md", bytes: Array((page + "Новый\n").utf8))
        let changed = try await address.change(after: String(known))
        #expect(String(changed.site) != known)
        #expect(try await address.text("ru/").contains("Новый"))

        site.put("Content/ru/index.md", bytes: Array((page + "[a](b.md)\n").utf8))
        let broken = try await address.change(after: String(changed.revision))
        #expect(broken.site == changed.site)
        #expect(broken.errors.contains("Content/ru/index.md:4:"))
        #expect(try await address.text("ru/").contains("Новый"))

        site.put("Content/ru/index.md", bytes: Array((page + "Целый\n").utf8))
        let mended = try await address.change(after: String(broken.revision))
        #expect(mended.errors == "")
        #expect(mended.site != changed.site)
    }

    @Test(.timeLimit(.minutes(1))) func `a port in use is refused by its number`() async throws {
        let site = SmallSite([:])
        let (events, sink) = AsyncStream<ServeEvent>.makeStream()
        let first = Task {
            try await serve(BuildOptions(), port: 0, site.environment, watch: site.watch) {
                sink.yield($0)
            }
        }
        defer { first.cancel() }
        let address = try #require(await events.firstAddress)
        let port = try #require(address.port.flatMap(UInt16.init))
        let refusal = try await #require(throws: PortRefused.self) {
            try await serve(BuildOptions(), port: port, site.environment, watch: site.watch) { _ in
            }
        }
        #expect(refusal.port == port)
    }
}

private struct Change: Decodable {
    let revision: Int
    let site: Int
    let errors: String
}

extension AsyncStream<ServeEvent> {
    fileprivate var firstAddress: URL? {
        get async {
            for await event in self {
                if case .listening(let address) = event { return URL(string: address) }
            }
            return nil
        }
    }
}

extension URL {
    fileprivate func text(_ path: String) async throws -> String {
        let (data, _) = try await URLSession.shared.data(from: appending(path: path))
        return String(decoding: data, as: UTF8.self)
    }

    /// Waits until the server has something newer than `revision`.
    fileprivate func change(after revision: String) async throws -> Change {
        let query = [URLQueryItem(name: "after", value: revision)]
        let address = appending(path: ".guide/changes").appending(queryItems: query)
        while true {
            let (data, _) = try await URLSession.shared.data(from: address)
            let change = try JSONDecoder().decode(Change.self, from: data)
            if String(change.revision) != revision { return change }
        }
    }
}
