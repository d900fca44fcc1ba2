import Foundation
import Markdown
import Markup
import Testing

/// The examples of CommonMark 0.30, which lie beside the checkout.
struct SpecificationTests {
    struct Example: Decodable, Sendable {
        var example: Int
        var section: String
        var markdown: String
        var html: String
    }

    static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/conformance/commonmark-0.30.json").standardizedFileURL

    static func examples() -> [Example] {
        guard let data = try? Data(contentsOf: file) else { return [] }
        return (try? JSONDecoder().decode([Example].self, from: data)) ?? []
    }

    static let absent: Comment = "the specification's examples are not beside this checkout"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), absent))
    func `there are 652 examples`() {
        #expect(Self.examples().count == 652)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), absent))
    func `every example gives the HTML of the specification`() {
        for example in Self.examples() {
            let (document, _) = parse(example.markdown, options: .commonMark)
            #expect(html(document).text == example.html, "example \(example.example)")
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), absent))
    func `the pass for Chinese emphasis changes no example`() {
        var options = MarkdownOptions.commonMark
        options.cjkEmphasis = true
        for example in Self.examples() {
            let (document, _) = parse(example.markdown, options: options)
            #expect(html(document).text == example.html, "example \(example.example)")
        }
    }
}
