import FlyingFox
import Foundation

/// Turns requests into questions to the live site, and its replies into responses.
struct SiteHandler: HTTPHandler {
    /// How long a page waits for a change before it asks anew.
    private static let patience = 20.0

    let live: LiveSite

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        guard request.method == .GET || request.method == .HEAD else {
            let allowed: HTTPHeaders = [HTTPHeader("Allow"): "GET, HEAD"]
            return HTTPResponse(statusCode: .methodNotAllowed, headers: allowed)
        }
        let reply = await reply(to: request)
        var headers: HTTPHeaders = [
            .contentType: reply.type, .cacheControl: "no-store",
            .contentLength: String(reply.body.count),
        ]
        headers[.location] = reply.location
        let body = request.method == .HEAD ? Data() : Data(reply.body)
        return HTTPResponse(
            statusCode: HTTPStatusCode(reply.status, phrase: Self.phrase(reply.status)),
            headers: headers,
            body: HTTPBodySequence(data: body, suggestedBufferSize: max(body.count, 1)))
    }

    private func reply(to request: HTTPRequest) async -> Reply {
        let path = request.target.path()
        switch path {
        case ReloadScript.address:
            return Reply(type: contentType(of: path), Array(ReloadScript.script.utf8))
        case ReloadScript.styleAddress:
            return Reply(type: contentType(of: path), Array(ReloadScript.style.utf8))
        case ReloadScript.changesAddress:
            let seen = request.query.first { $0.name == "after" }.flatMap { Int($0.value) }
            return await live.revision(after: seen ?? 0, within: Self.patience).change
        default:
            let query = request.target.query()
            return await live.revision.reply(
                to: path, decoded: request.target.path(percentEncoded: false),
                query: query.isEmpty ? "" : "?" + query)
        }
    }

    private static func phrase(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 302: "Found"
        case 404: "Not Found"
        default: "Service Unavailable"
        }
    }
}
