import Markdown
import Markup
import Sizing
import Widgets

/// Turns the directives of a page into computed values, or into errors at their places.
struct DirectiveReader: Sendable {
    let tables: Tables
    /// The terminal's language: editors read errors in English.
    let english: Words

    func read(_ page: PageSource) -> ([Directive?], [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let directives = page.document.directives.map { use -> Directive? in
            var reading = DirectiveReading(use: use, page: page, reader: self)
            let directive = use.isInline ? reading.inline() : reading.block()
            diagnostics += reading.diagnostics
            return reading.diagnostics.isEmpty && !reading.isSilent ? directive : nil
        }
        return (directives, diagnostics)
    }
}

extension DirectiveReader {
    /// Whether the complaint is that an id is missing in a table that could not be read.
    func follows(_ complaint: Complaint) -> Bool {
        guard case .unknownValue = complaint.kind else { return false }
        return switch complaint.field {
        case "model", "draft": tables.broken.contains("models")
        case "device": tables.broken.contains("devices")
        default: tables.broken.contains("formats")
        }
    }
}
