import Markup
import Sizing

/// One stacked bar: the parts of memory against the room of the devices. Widths are percentages, so
/// the drawing is as wide as its place without stretching anything.
struct MemoryBar {
    struct Segment {
        let part: MemoryPart
        let start: Double
        let bytes: Double
    }

    let label: String
    let memory: Memory
    /// Usable bytes of the devices; `nil` without one.
    let room: Double?
    /// Bytes that lie in system memory: the bar stands for what the devices hold.
    let host: Double
    /// Bytes that the whole width stands for.
    let scale: Double

    init(label: String, memory: Memory, placement: Placement? = nil, scale: Double? = nil) {
        self.label = label
        self.memory = memory
        room = placement.map { Double($0.room) }
        let host = placement?.host(beside: memory) ?? 0
        self.host = host
        self.scale = scale ?? max(Double(memory.total) - host, room ?? 0)
    }

    var segments: [Segment] {
        var start = 0.0
        var segments: [Segment] = []
        // System memory takes weights before anything else.
        var host = host
        for part in MemoryPart.allCases {
            guard let whole = part.bytes(memory) else { continue }
            let bytes = max(whole - host, 0)
            host = max(host - whole, 0)
            if bytes <= 0 { continue }
            segments.append(Segment(part: part, start: start, bytes: bytes))
            start += bytes
        }
        return segments
    }

    func svg(_ words: Words) -> HTML {
        let rectangles = segments.map { segment -> HTML in
            """
            <rect class="\(segment.part.style)" x="\(percentage(segment.start, of: scale))" \
            width="\(percentage(segment.bytes, of: scale))" y="4" height="20">\
            <title>\(words(segment.part.phrase)): \(words.memory(segment.bytes))</title></rect>
            """
        }
        return """
            <svg class="bar" role="img" height="28" width="100%">\
            <title>\(title(words))</title>\(description(words))\(track)\(HTML(rectangles))\(limit)</svg>
            """
    }

    private func title(_ words: Words) -> String {
        words(
            WidgetPhrase.chartBar,
            [("label", label), ("total", words.memory(Double(memory.total) - host))])
    }

    private func description(_ words: Words) -> HTML {
        let parts = segments.map { segment -> HTML in
            "\(words(segment.part.phrase)): \(words.memory(segment.bytes))"
        }
        let end: HTML? = room.map { "; \(words(WidgetPhrase.partRoom)): \(words.memory($0))" }
        return "<desc>\(HTML(parts, separator: "; "))\(end)</desc>"
    }

    private var track: HTML? {
        room.map { room -> HTML in
            "<rect class=\"track\" y=\"4\" height=\"20\" width=\"\(percentage(room, of: scale))\"/>"
        }
    }

    /// A line where the room ends, over the parts that are beyond it.
    private var limit: HTML? {
        guard let room, room < scale else { return nil }
        let place = percentage(room, of: scale)
        return "<line class=\"limit\" x1=\"\(place)\" x2=\"\(place)\" y1=\"0\" y2=\"28\"/>"
    }
}

/// The colours' key, above or under bars.
func memoryKey(_ parts: [MemoryPart], words: Words) -> HTML {
    let entries = parts.map { part -> HTML in
        "<li class=\"\(part.style)\">\(words(part.phrase))</li>"
    }
    return "<ul class=\"key\">\(HTML(entries))</ul>"
}
