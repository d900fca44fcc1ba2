public import Markup

/// The document's body, its footnotes at the end.
public func html(_ document: Document, _ rendering: Rendering = Rendering()) -> HTML {
    var writer = HTMLWriter(document: document, rendering: rendering)
    writer.write(document.blocks)
    writer.writeFootnotes()
    return HTML(trustedMarkup: writer.output.bytes)
}

/// Writes blocks as the specification's examples have them, to the line end.
struct HTMLWriter {
    let document: Document
    let rendering: Rendering
    var output = MarkupBytes()
    private var tableCount = 0

    init(document: Document, rendering: Rendering) {
        self.document = document
        self.rendering = rendering
        output.bytes.reserveCapacity(8192)
    }

    mutating func write(_ blocks: [Block], isTight: Bool = false) {
        for block in blocks { write(block, isTight: isTight) }
    }

    private mutating func write(_ block: Block, isTight: Bool) {
        switch block {
        case .paragraph(let content):
            if isTight {
                write(content)
            } else {
                output.startLine()
                output.add("<p>")
                write(content)
                output.add("</p>\n")
            }
        case .heading(let level, let anchor, let content): writeHeading(level, anchor, content)
        case .blockQuote(let blocks):
            output.startLine()
            output.add("<blockquote>\n")
            write(blocks)
            output.startLine()
            output.add("</blockquote>\n")
        case .list(let list): writeList(list)
        case .codeBlock(let info, let text): writeCode(info: info, text)
        case .rawHTML(let html):
            output.startLine()
            output.addMarkup(html)
            output.startLine()
        case .thematicBreak:
            output.startLine()
            output.add("<hr />\n")
        case .table(let table):
            tableCount += 1
            writeTable(table, number: tableCount)
        case .directive(let id):
            output.startLine()
            if document.directives.indices.contains(id) {
                output.append(rendering.directive(document.directives[id]))
            }
            output.startLine()
        }
    }

    private mutating func writeHeading(_ level: Int, _ anchor: String?, _ content: [Inline]) {
        let digit = [UInt8(ascii: "0") + UInt8(clamping: level)]
        output.startLine()
        output.add("<h")
        output.bytes += digit
        if let anchor {
            output.add(" id=\"")
            output.add(escaping: anchor)
            output.add("\"")
        }
        output.add(">")
        write(content)
        output.add("</h")
        output.bytes += digit
        output.add(">\n")
    }

    private mutating func writeList(_ list: List) {
        output.startLine()
        switch list.start {
        case nil: output.add("<ul>\n")
        case 1: output.add("<ol>\n")
        case .some(let start):
            output.add("<ol start=\"")
            output.add(escaping: String(start))
            output.add("\">\n")
        }
        for item in list.items {
            output.startLine()
            output.add("<li>")
            write(item, isTight: list.isTight)
            output.add("</li>\n")
        }
        output.add(list.start == nil ? "</ul>\n" : "</ol>\n")
    }

    private mutating func writeCode(info: String, _ text: String) {
        output.startLine()
        let language = info.utf8.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
        if language.isEmpty {
            output.add("<pre><code>")
        } else {
            output.add("<pre><code class=\"language-")
            output.add(escaping: String(decoding: language, as: UTF8.self))
            output.add("\">")
        }
        output.add(escaping: text)
        output.add("</code></pre>\n")
    }
}
