import Testing

@testable import Sizing

struct RealTableTests {
    @Test func `the repository's tables decode without a problem`() {
        #expect(Samples.table(Model.self).problems.isEmpty)
        #expect(Samples.table(Device.self).problems.isEmpty)
        #expect(Samples.table(Format.self).problems.isEmpty)
        #expect(Samples.table(Source.self).problems.isEmpty)
    }

    @Test func `every source that a row names is there`() {
        let known = Rows(Samples.table(Source.self).rows)
        let references =
            Samples.table(Model.self).references + Samples.table(Device.self).references
            + Samples.table(Format.self).references
        #expect(references.filter { known[$0.id] == nil }.isEmpty)
    }

    @Test func `no counted number misses the published one without a reason`() {
        let models = Samples.table(Model.self).rows
        #expect(unexplainedCounts(models).map { models[$0].id } == [])
    }

    @Test func `the tables are large enough to be useful`() {
        #expect(Samples.catalogue.models.all.count >= 240)
        #expect(Samples.catalogue.devices.all.count >= 125)
    }

    @Test func `every model is sized in every format that holds weights`() throws {
        for model in Samples.catalogue.models.all {
            for format in Samples.catalogue.formats.all where format.forWeights {
                let answer = try Samples.answer("model=\(model.id)&quant=\(format.id)")
                #expect(answer.memory.weights > 0, "\(model.id) \(format.id)")
                #expect(answer.memory.cache ?? 0 > 0, "\(model.id)")
            }
        }
    }

    @Test func `every alias means one format`() {
        let formats = Samples.catalogue.formats.all
        let names = formats.flatMap { [$0.id] + $0.aliases }
        #expect(Set(names).count == names.count)
    }
}
