import Testing

@testable import Sizing

@Suite struct CostTests {
    private func cost(_ query: String) throws -> Cost {
        let answer = try estimate(Scenario.parse(query), in: Tables.catalogue)
        return try #require(answer.cost)
    }

    private static let served =
        "model=llama-3.1-8b&quant=fp8&device=h100-sxm-80gb&users=16&rent=2&used=0.5"

    @Test func `a month of a rented device is its hours`() throws {
        #expect(try cost(Self.served).month == Estimate(exactly: 2 * hoursPerMonth))
    }

    @Test func `devices are paid each`() throws {
        let month = try cost(Self.served + "&count=4").month
        #expect(month == Estimate(exactly: 8 * hoursPerMonth))
    }

    @Test func `a million tokens cost the hour over the tokens of an hour in use`() throws {
        let answer = try estimate(Scenario.parse(Self.served), in: Tables.catalogue)
        let speed = try #require(answer.speed)
        let requests = speed.throughput.mid * 3600 / 256 * 0.5
        let expected = 2 / requests / (1024 + 256) * 1e6
        let found = try #require(answer.cost?.millionTokens).mid
        #expect(abs(found / expected - 1) < 1e-9)
    }

    @Test func `a purchase is spread over its years and pays its power`() throws {
        let query = "model=llama-3.1-8b&device=rtx-4090&price=1600&years=2&power_price=0.2&used=1"
        let month = try #require(try cost(query).month)
        let power = 0.45 * 1.4 * 0.2 * hoursPerMonth
        #expect(abs(month.mid - (1600.0 / 24 + power)) < 0.01)
        #expect(try cost(query).basis == .purchase)
    }

    @Test func `without a price of its own a device has the offers' range`() throws {
        let month = try #require(try cost("model=llama-3.1-8b&device=h100-sxm-80gb").month)
        #expect(month.low < month.mid && month.mid < month.high)
        #expect(month.mid / hoursPerMonth > 1 && month.mid / hoursPerMonth < 7)
    }

    @Test func `a device without an offer is priced as bought`() throws {
        #expect(try cost("model=llama-3.1-8b&device=rtx-3090").basis == .purchase)
    }

    @Test func `without a device the API alone is priced`() throws {
        let cost = try cost("model=llama-3.1-8b&api_in=1&api_out=2&prompt=1000&output=1000")
        #expect(cost.basis == .api)
        #expect(cost.month == nil)
        #expect(abs(try #require(cost.millionTokens).mid - 1.5) < 1e-9)
    }

    @Test func `break-even is the day's price over a request's`() throws {
        let query = Self.served + "&api_in=1&api_out=1&prompt=1000&output=1000"
        let even = try #require(try cost(query).breakEvenRequestsDay)
        #expect(abs(even.mid - 2 * 24 / 0.002) < 1e-6)
    }

    @Test func `an API cheaper than the devices can ever be has no break-even`() throws {
        #expect(try cost(Self.served + "&api_in=0.0001&api_out=0.0001").breakEvenRequestsDay == nil)
    }

    @Test func `routed requests are paid at their own price`() throws {
        let query = Self.served + "&prompt=1000&output=1000&route=0.5&route_to=gpt-oss-120b"
        let plain = try #require(try cost(Self.served + "&prompt=1000&output=1000").millionTokens)
        let other = try #require(
            try cost("model=gpt-oss-120b&quant=mxfp4&prompt=1000&output=1000").millionTokens)
        let blended = try #require(try cost(query).millionTokens)
        #expect(abs(blended.mid - (plain.mid + other.mid) / 2) < 1e-9)
    }

    @Test(arguments: [("rub", 77.6093), ("cny", 6.7728), ("pln", 3.6553)])
    func `a currency is the dollar at its rate`(currency: String, rate: Double) throws {
        let dollars = try #require(try cost("model=llama-3.1-8b&device=h100-sxm-80gb").month)
        let query = "model=llama-3.1-8b&device=h100-sxm-80gb&currency=\(currency)"
        let other = try #require(try cost(query).month)
        #expect(abs(other.mid / dollars.mid - rate) < 1e-9)
    }

    @Test func `a page in Russian costs more tokens than in English`() throws {
        let model = try #require(Tables.catalogue.models["qwen3-8b"])
        let english = try #require(pageTokens(of: model, in: .en, Tables.catalogue))
        let russian = try #require(pageTokens(of: model, in: .ru, Tables.catalogue))
        #expect(english.tokenizer == "qwen")
        #expect(abs(russian.tokens.mid / english.tokens.mid - 1.583) < 1e-9)
    }

    @Test func `an unknown tokenizer has the range of the known ones`() throws {
        let model = try #require(Tables.catalogue.models["yi-34b"])
        let page = try #require(pageTokens(of: model, in: .zh, Tables.catalogue))
        #expect(page.tokenizer == nil)
        #expect(page.tokens.low < page.tokens.high)
    }

    @Test func `a language without a published ratio has no pages`() throws {
        let model = try #require(Tables.catalogue.models["qwen3-8b"])
        #expect(pageTokens(of: model, in: .pl, Tables.catalogue) == nil)
    }
}
