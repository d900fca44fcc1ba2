import Testing

@testable import Sizing

struct NearestTests {
    @Test(arguments: [("contxt", "context"), ("qunat", "quant"), ("Cache-V", "cache_v")])
    func `a mistyped name finds its neighbour`(typed: String, meant: String) {
        #expect(nearest(to: typed, in: ["quant", "context", "cache_v", "count"]) == meant)
    }

    @Test func `a name unlike all others finds none`() {
        #expect(nearest(to: "zzzzzz", in: ["quant", "context"]) == nil)
    }

    @Test func `neighbouring letters swapped are one mistake`() {
        #expect(editDistance(Array("ab".utf8), Array("ba".utf8)) == 1)
    }
}
