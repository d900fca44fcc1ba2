import FlyingFox
import FlyingSocks
import Foundation

/// The server's usual pool, with sockets that send at once (`TCP_NODELAY`).
///
/// FlyingFox writes a response's head and body apart; on a connection that is kept, the system
/// would hold the body back until the browser acknowledges the head, for 40 ms (measured). A
/// connection inherits the option from the listening socket, which comes here to wait for it.
struct PromptSockets: AsyncSocketPool {
    private let base: any AsyncSocketPool = HTTPServer.defaultPool()

    func prepare() async throws { try await base.prepare() }

    func run() async throws { try await base.run() }

    func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
        let noDelay = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
        try? socket.setValue(true, for: noDelay)
        try await base.suspendSocket(socket, untilReadyFor: events)
    }
}
