/// Which layers have something: so many, from one on, at a distance. Formats give some layers more
/// bits than others, so the place matters and not the number alone.
struct LayerSpan: Equatable {
    var count: Int
    var first = 0.0
    var stride = 1.0

    static let once = LayerSpan(count: 1)

    /// Without the last `number`.
    func dropping(_ number: Int) -> LayerSpan {
        LayerSpan(count: max(0, count - number), first: first, stride: stride)
    }

    /// The `number` layers after these.
    func following(_ number: Int) -> LayerSpan {
        LayerSpan(
            count: number, first: first + Double(count) * stride, stride: stride)
    }
}

extension Model {
    /// Full layers close each period where others stand between them.
    var fullSpan: LayerSpan {
        let count = min(attention.fullLayers, layers)
        guard count > 0, count < layers else { return LayerSpan(count: count) }
        let period = Double(layers) / Double(count)
        return LayerSpan(count: count, first: period - 1, stride: period)
    }

    var slidingSpan: LayerSpan { others(attention.slidingLayers) }

    var linearSpan: LayerSpan { others(attention.linearLayers) }

    private func others(_ count: Int) -> LayerSpan {
        guard count > 0 else { return LayerSpan(count: 0) }
        return LayerSpan(
            count: min(count, layers), stride: Double(layers) / Double(min(count, layers)))
    }

    var expertSpan: LayerSpan {
        guard feedForward.experts > 0 else { return LayerSpan(count: 0) }
        let first = min(feedForward.firstDenseLayers, layers)
        guard let count = feedForward.expertLayers, count > 0, count < layers else {
            return LayerSpan(count: layers - first, first: Double(first))
        }
        let period = Double(layers) / Double(count)
        return LayerSpan(count: count, first: period - 1, stride: period)
    }

    var denseSpan: LayerSpan {
        if let count = feedForward.denseLayers { return LayerSpan(count: min(count, layers)) }
        let dense = feedForward.experts > 0 ? feedForward.firstDenseLayers : layers
        return LayerSpan(count: min(dense, layers))
    }
}
