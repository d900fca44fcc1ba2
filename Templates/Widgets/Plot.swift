import Markup

/// Lines, bands and points over two axes. As wide as its place: what is stretched is an inner
/// drawing, whose lines keep their width; texts and points are placed in percent and stay as they are.
struct Plot: Sendable {
    struct Line: Sendable {
        /// 1 to 5: the colour and the dashes.
        let style: Int
        /// In the axes' values, from left to right.
        let points: [(x: Double, y: Double)]
        /// Around the line, at the same places.
        var band: [(x: Double, low: Double, high: Double)] = []
        var isThin = false
    }

    /// Many points of one kind without names.
    struct Cloud: Sendable {
        let style: Int
        let points: [(x: Double, y: Double)]
    }

    struct Point: Sendable {
        enum Mark: Sendable { case dot, ring, square }

        let x: Double
        let y: Double
        let style: Int
        let mark: Mark
        /// Beside it, such as its number in the key.
        let text: String
        /// What pointing at it tells.
        let title: String
    }

    /// A straight line across, with its name.
    struct Limit: Sendable {
        let value: Double
        let text: String
    }

    let title: String
    let description: String
    let x: Axis
    let y: Axis
    /// Of the space between the axes, pixels.
    var height = 220
    var lines: [Line] = []
    var clouds: [Cloud] = []
    var points: [Point] = []
    /// Across, at values of `y`.
    var limits: [Limit] = []
    /// Upright, at values of `x`.
    var marks: [Limit] = []

    // Pixels.
    private static let top = 34
    private static let bottom = 38

    var svg: HTML {
        """
        <svg class="plot" role="img" width="100%" \
        height="\(Plot.top + height + Plot.bottom)"><title>\(title)</title>\
        <desc>\(description)</desc>\
        \(HTML(y.ticks.map(gridLine)))\(HTML(x.ticks.map(upright)))\
        <svg y="\(Plot.top)" width="100%" height="\(height)" \
        viewBox="0 0 10000 \(height * 10)" preserveAspectRatio="none">\
        \(HTML(lines.map(band)))\(HTML(lines.map(polyline)))\(HTML(clouds.map(cloud)))</svg>\
        \(HTML(limits.map(limit)))\(HTML(marks.enumerated().map(mark)))\
        \(HTML(points.filter(isInside).map(point)))\
        \(HTML(y.ticks.map(tick)))\(HTML(x.ticks.map(foot)))\
        <text y="12" class="axis">\(y.title)</text>\
        <text x="100%" y="\(Plot.top + height + 34)" class="axis end">\(x.title)</text></svg>
        """
    }

    // MARK: Places

    // The inner drawing cuts off what is beyond its axes.

    private func across(_ value: Double) -> String { percentage(x.place(value), of: 1) }

    private func down(_ value: Double) -> Int {
        Plot.top + Int(((1 - y.place(value)) * Double(height)).rounded(.toNearestOrEven))
    }

    /// Coordinates of the inner drawing.
    private func coordinates(_ points: [(x: Double, y: Double)]) -> HTML {
        HTML(points.map { "\(left($0.x)),\(depth($0.y))" }, separator: " ")
    }

    private func left(_ value: Double) -> Int {
        Int((x.place(value) * 10_000).rounded(.toNearestOrEven))
    }

    private func depth(_ value: Double) -> Int {
        Int(((1 - y.place(value)) * Double(height) * 10).rounded(.toNearestOrEven))
    }

    // MARK: Elements

    private func polyline(_ line: Line) -> HTML {
        let style: HTML = line.isThin ? "s\(line.style) thin" : "s\(line.style)"
        return "<polyline class=\"\(style)\" points=\"\(coordinates(line.points))\"/>"
    }

    private func band(_ line: Line) -> HTML {
        if line.band.isEmpty { return "" }
        var outline: [(x: Double, y: Double)] = line.band.map { ($0.x, $0.high) }
        for edge in line.band.reversed() { outline.append((edge.x, edge.low)) }
        return "<polygon class=\"s\(line.style)\" points=\"\(coordinates(outline))\"/>"
    }

    /// Lines of no length with round ends.
    private func cloud(_ cloud: Cloud) -> HTML {
        let dots = cloud.points.map { point -> HTML in "M\(left(point.x)) \(depth(point.y))h0" }
        return "<path class=\"s\(cloud.style)\" d=\"\(HTML(dots))\"/>"
    }

    private func gridLine(_ tick: Axis.Tick) -> HTML {
        let height = down(tick.value)
        return "<line class=\"grid\" x2=\"100%\" y1=\"\(height)\" y2=\"\(height)\"/>"
    }

    private func upright(_ tick: Axis.Tick) -> HTML {
        let place = across(tick.value)
        return """
            <line class="grid" x1="\(place)" x2="\(place)" y1="\(Plot.top)" \
            y2="\(Plot.top + height)"/>
            """
    }

    private func tick(_ tick: Axis.Tick) -> HTML {
        "<text y=\"\(down(tick.value) - 3)\">\(tick.text)</text>"
    }

    private func foot(_ tick: Axis.Tick) -> HTML {
        let anchor = anchor(x.place(tick.value))
        return """
            <text x="\(across(tick.value))" y="\(Plot.top + height + 16)"\(anchor)>\
            \(tick.text)</text>
            """
    }

    /// The name is below the line where another line is close above.
    private func limit(_ limit: Limit) -> HTML {
        let height = down(limit.value)
        let isCrowded = limits.contains { other in
            other.value > limit.value && height - down(other.value) < 16
        }
        return """
            <line class="limit" x2="100%" y1="\(height)" y2="\(height)"/>\
            <text x="100%" y="\(isCrowded ? height + 12 : height - 4)" class="end">\(limit.text)</text>
            """
    }

    /// The names of several are below each other.
    private func mark(_ index: Int, _ mark: Limit) -> HTML {
        let place = across(mark.value)
        let side: HTML = x.place(mark.value) > 0.5 ? " class=\"end\" dx=\"-5\"" : " dx=\"5\""
        return """
            <line class="mark" x1="\(place)" x2="\(place)" y1="\(Plot.top)" \
            y2="\(Plot.top + height)"/>\
            <text x="\(place)" y="\(Plot.top + 11 + index * 14)"\(side)>\(mark.text)</text>
            """
    }

    private func isInside(_ point: Point) -> Bool {
        x.contains(point.x) && y.contains(point.y)
    }

    private func point(_ point: Point) -> HTML {
        let (left, top) = (across(point.x), down(point.y))
        let title: HTML = "<title>\(point.title)</title>"
        let mark: HTML
        switch point.mark {
        case .dot: mark = "<circle class=\"s\(point.style)\" cx=\"\(left)\" cy=\"\(top)\" r=\"5\">"
        case .ring:
            mark = "<circle class=\"s\(point.style) ring\" cx=\"\(left)\" cy=\"\(top)\" r=\"5\">"
        case .square:
            // A rectangle's corner cannot be moved from a percentage by pixels but in its own drawing.
            return """
                <svg x="\(left)" y="\(top)" overflow="visible">\
                <rect class="s\(point.style)" x="-4.5" y="-4.5" width="9" height="9">\
                \(title)</rect></svg>\(label(point, left, top))
                """
        }
        return "\(mark)\(title)</circle>\(label(point, left, top))"
    }

    /// On the other side where another point is close.
    private func label(_ point: Point, _ left: String, _ top: Int) -> HTML? {
        if point.text.utf8.isEmpty { return nil }
        let place = x.place(point.x)
        let isCrowded = points.contains { other in
            let distance = x.place(other.x) - place
            return distance > 0 && distance < 0.08 && abs(down(other.y) - top) < 12
        }
        let side: HTML =
            place > 0.9 || isCrowded && place > 0.05 ? " class=\"end\" dx=\"-8\"" : " dx=\"8\""
        return "<text x=\"\(left)\" y=\"\(top + 4)\"\(side)>\(point.text)</text>"
    }

    /// Texts at the ends stay inside.
    private func anchor(_ place: Double) -> HTML {
        place < 0.04 ? "" : place > 0.96 ? " class=\"end\"" : " class=\"mid\""
    }
}
