import Foundation
import GuideKit
import Testing

/// What is left of a script or a stylesheet when it is served.
@Suite struct ServedTextTests {
    @Test func `comments, indentation and blank lines go`() {
        let script = """
            // What it is for.
            import { load } from "./forms.js";

            /** What it does,
             *  in two lines. */
            function answer() {
              /* Said inside. */
              return `${load}`; // Stays: it is behind code.
            }
            """
        let bare = """
            import { load } from "./forms.js";
            function answer() {
            return `${load}`; // Stays: it is behind code.
            }

            """
        #expect(ServedText.bare(script, isScript: true) == bare)
    }

    @Test func `two slashes begin a comment in scripts alone`() {
        #expect(ServedText.bare("//x\na {}\n", isScript: false) == "//x\na {}\n")
    }

    @Test(arguments: [
        "let text = `one\n  // two`;", "let text = 'one \\\n  two';", "call(); /* one\n  // two */",
        "/* one */ call();", "/* one",
    ])
    func `where a comment, a string or a template may span lines, nothing goes`(_ script: String) {
        #expect(ServedText.bare(script, isScript: true) == nil)
    }

    @Test func `this site's own files are served without comments`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Templates/Assets").standardized
        let files = try FileManager.default.contentsOfDirectory(
            at: root, includingPropertiesForKeys: nil
        ).filter { ["js", "css"].contains($0.pathExtension) }
        #expect(!files.isEmpty)
        for file in files {
            let text = try String(contentsOf: file, encoding: .utf8)
            let isScript = file.pathExtension == "js"
            #expect(ServedText.bare(text, isScript: isScript) != nil, "\(file.lastPathComponent)")
        }
    }
}
