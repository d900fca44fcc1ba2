extension [Block] {
    /// Changes the content of each paragraph, heading, cell and caption, in reading order.
    mutating func updateInlines(_ update: (inout [Inline]) -> Void) {
        for index in indices {
            switch self[index] {
            case .paragraph(var content):
                update(&content)
                self[index] = .paragraph(content)
            case .heading(let level, let anchor, var content):
                update(&content)
                self[index] = .heading(level: level, anchor: anchor, content: content)
            case .blockQuote(var blocks):
                blocks.updateInlines(update)
                self[index] = .blockQuote(blocks)
            case .list(var list):
                for item in list.items.indices { list.items[item].updateInlines(update) }
                self[index] = .list(list)
            case .table(var table):
                table.updateInlines(update)
                self[index] = .table(table)
            case .codeBlock, .rawHTML, .thematicBreak, .directive: continue
            }
        }
    }
}

extension Table {
    fileprivate mutating func updateInlines(_ update: (inout [Inline]) -> Void) {
        update(&caption)
        for cell in header.indices { update(&header[cell]) }
        for row in rows.indices {
            for cell in rows[row].indices { update(&rows[row][cell]) }
        }
    }
}
