/// What stands beside a byte of a run, looked at through the marks between leaves.
struct RunNeighbours {
    enum Neighbour: Equatable {
        /// The run's beginning or end.
        case edge
        case scalar(Unicode.Scalar)
        /// A soft or hard line end.
        case lineEnd
        /// Something without text of its own: a directive, an image.
        case object
    }

    let bytes: [UInt8]

    func before(_ offset: Int) -> Neighbour {
        var index = offset
        var passedEnd = false
        while index > 0 {
            index -= 1
            switch bytes[index] {
            case TextRun.boundary, TextRun.reference: continue
            case TextRun.fixedEnd: passedEnd = true
            case TextRun.fixedStart:
                if passedEnd { return .object }
            case TextRun.softBreak, TextRun.lineBreak: return .lineEnd
            default:
                while index > 0, bytes[index] & 0xC0 == 0x80 { index -= 1 }
                return scalar(at: index)
            }
        }
        return .edge
    }

    func after(_ offset: Int) -> Neighbour {
        var index = offset
        var passedStart = false
        while index < bytes.count {
            switch bytes[index] {
            case TextRun.boundary, TextRun.reference: break
            case TextRun.fixedStart: passedStart = true
            case TextRun.fixedEnd:
                if passedStart { return .object }
            case TextRun.softBreak, TextRun.lineBreak: return .lineEnd
            default: return scalar(at: index)
            }
            index += 1
        }
        return .edge
    }

    private func scalar(at index: Int) -> Neighbour {
        let first = bytes[index]
        if first < 0x80 { return .scalar(Unicode.Scalar(first)) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard index + length <= bytes.count else { return .edge }
        var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
        for next in bytes[(index + 1)..<(index + length)] {
            value = value << 6 | UInt32(next & 0x3F)
        }
        return Unicode.Scalar(value).map { .scalar($0) } ?? .edge
    }
}
