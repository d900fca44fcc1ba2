import Testing

@testable import Sizing

@Suite struct SpeedTableTests {
    private func faults<Row: TableRow>(_ type: Row.Type) -> [String] {
        let table = Tables.table(type)
        return table.problems.map { "\($0)" } + table.unknownColumns.map { $0.text }
    }

    @Test func `the tables of speed and cost have no faults`() {
        #expect(faults(EngineSpeed.self) == [])
        #expect(faults(Price.self) == [])
        #expect(faults(ExchangeRate.self) == [])
        #expect(faults(Tokenizer.self) == [])
        #expect(faults(Published.self) == [])
    }

    @Test func `every device that an engine was measured on is a row`() {
        for row in Tables.catalogue.engines.all {
            for id in row.measured { #expect(Tables.catalogue.devices[id] != nil, "\(id)") }
        }
    }

    @Test func `every price's device and model are rows`() {
        let models: [Model] = Tables.rows()
        for row in Tables.catalogue.prices.all {
            if let id = row.device { #expect(Tables.catalogue.devices[id] != nil, "\(id)") }
            if let id = row.model { #expect(models.contains { $0.id == id }, "\(id)") }
        }
    }

    @Test func `fitted constants name their source`() {
        for row in Tables.catalogue.engines.all where row.fitted > 0 {
            #expect(!row.sources.isEmpty, "\(row.id)")
        }
    }

    @Test func `efficiencies are shares and spreads at least one`() {
        for row in Tables.catalogue.engines.all {
            #expect(row.weightsEfficiency > 0 && row.weightsEfficiency <= 1)
            #expect(row.computeEfficiency > 0 && row.computeEfficiency <= 1)
            #expect(row.attentionEfficiency > 0 && row.attentionEfficiency <= 1)
            #expect(min(row.decodeSpread, row.prefillSpread, row.throughputSpread) >= 1)
        }
    }

    @Test(arguments: Engine.allCases)
    func `every engine has constants for every class of devices`(engine: Engine) {
        for deviceClass in DeviceClass.allCases {
            #expect(Tables.catalogue.engines.row(engine, deviceClass) != nil)
        }
    }

    @Test(arguments: [
        ("rtx-4090", DeviceClass.nvidiaGDDR), ("h100-sxm-80gb", .nvidiaHBM),
        ("b200-sxm", .nvidiaHBMFP4), ("dgx-spark-gb10", .nvidiaUnified),
        ("apple-m1-max", .appleEarly), ("apple-m4-pro", .apple), ("mi300x", .amdHBM),
        ("amd-rx-7900-xtx", .amdGDDR), ("ryzen-ai-max-395", .amdUnified),
        ("arc-b580", .intelGDDR), ("epyc-9654", .cpu), ("raspberry-pi-5-16gb", .cpu),
        ("gaudi3", .accelerator), ("rtx-pro-6000-blackwell", .nvidiaGDDR),
    ])
    func `a device finds its class`(id: String, expected: DeviceClass) throws {
        #expect(DeviceClass(try #require(Tables.catalogue.devices[id])) == expected)
    }
}
