import Testing

@testable import Sizing

@Suite struct SpeedPropertyTests {
    private static let catalogue = Tables.catalogue

    private func answer(_ query: String) throws -> Estimates {
        try estimate(Scenario.parse(query), in: Self.catalogue)
    }

    private func speed(_ query: String) throws -> Speed {
        try #require(try answer(query).speed)
    }

    static let places = [
        "model=llama-3.1-8b&quant=q4_k_m&device=rtx-4090",
        "model=llama-3.1-8b&quant=fp8&device=h100-sxm-80gb",
        "model=qwen3-30b-a3b&quant=q4_k_m&device=apple-m4-pro",
        "model=llama-3.3-70b&quant=q4_k_m&device=rtx-3090,rtx-4090&count=1,2",
        "model=deepseek-v3&quant=fp8&device=h200-sxm&count=8",
        "model=gemma-3-27b&quant=q4_k_m&device=ryzen-ai-max-395",
        "model=llama-3.1-8b&quant=q4_k_m&device=epyc-9654",
        "model=qwen3-235b-a22b&quant=q4_k_m&device=rtx-4090&offload=experts",
        "model=gpt-oss-120b&quant=mxfp4&device=b200-sxm",
    ]

    @Test(arguments: places)
    func `a longer context never decodes faster`(place: String) throws {
        let speeds = try [1, 100, 1000, 8000, 64_000, 500_000].map {
            try speed(place + "&depth=\($0)").decode.mid
        }
        #expect(speeds == speeds.sorted(by: >))
    }

    @Test(arguments: places)
    func `a deeper cache never reads a prompt faster`(place: String) throws {
        let speeds = try [0, 1000, 8000, 64_000].map {
            try speed(place + "&depth=\($0)").prefill.mid
        }
        #expect(speeds == speeds.sorted(by: >))
    }

    @Test(arguments: places)
    func `more users never make one user's text faster`(place: String) throws {
        let speeds = try [1, 2, 3, 4, 8, 16, 64, 256].map {
            try speed(place + "&users=\($0)").decode.mid
        }
        #expect(speeds == speeds.sorted(by: >))
    }

    @Test(arguments: places)
    func `a longer prompt never comes to its first token sooner`(place: String) throws {
        let times = try [16, 128, 1024, 8192, 65_536].map {
            try speed(place + "&prompt=\($0)").firstToken.mid
        }
        #expect(times == times.sorted())
    }

    @Test func `more layers in system memory never decode faster`() throws {
        let speeds = try [0, 1, 10, 20, 32].map {
            try speed("model=llama-3.1-8b&quant=q4_k_m&device=rtx-4090&offload=\($0)").decode.mid
        }
        #expect(speeds == speeds.sorted(by: >))
    }

    @Test func `faster system memory never slows what lies in it`() throws {
        let speeds = try [20, 50, 100, 400].map {
            try speed(
                "model=llama-3.1-8b&quant=q4_k_m&device=rtx-4090&offload=16&ram_bandwidth=\($0)"
            ).decode.mid
        }
        #expect(speeds == speeds.sorted())
    }

    @Test func `more bandwidth never decodes slower`() throws {
        let speeds = try [100.0, 300, 1000, 3000].map { bandwidth in
            let path = try device(bandwidth: bandwidth, teraflops: 100)
            return SpeedFigures(SpeedRequest(), on: path).decode
        }
        #expect(speeds == speeds.sorted())
    }

    @Test func `more arithmetic never reads a prompt slower`() throws {
        let speeds = try [10.0, 50, 200, 900].map { teraflops in
            let path = try device(bandwidth: 1000, teraflops: teraflops)
            return SpeedFigures(SpeedRequest(), on: path).prefill
        }
        #expect(speeds == speeds.sorted())
    }

    @Test func `accepted drafts make decoding faster the more of them are`() throws {
        let plain = "model=llama-3.3-70b&quant=q4_k_m&device=h100-sxm-80gb&engine=vllm"
        let speeds = try ["0.1", "0.5", "0.8", "1"].map {
            try speed(plain + "&draft=llama-3.2-1b&accept=\($0)").decode.mid
        }
        #expect(speeds == speeds.sorted())
        #expect(try speeds[3] > speed(plain).decode.mid)
    }

    @Test func `a tensor split decodes faster and a layer split does not`() throws {
        let one = "model=llama-3.1-8b&quant=f16&device=rtx-3090&engine=llama.cpp"
        let alone = try speed(one).decode.mid
        #expect(try speed(one + "&count=2&split=tensor").decode.mid > alone)
        #expect(try speed(one + "&count=2&split=layer").decode.mid <= alone)
    }

    @Test func `a long prompt is not read by the processor where a card stands beside it`() throws {
        let query = "model=llama-3.3-70b&quant=q4_k_m&offload=40&prompt=4096&device="
        let beside = try speed(query + "rtx-4090").prefill.mid
        #expect(try beside > speed(query + "desktop-ddr5-4800-dual").prefill.mid * 5)
    }

    @Test(arguments: places)
    func `no speed's range is wider than four`(place: String) throws {
        let speed = try speed(place)
        for range in [speed.decode, speed.prefill, speed.throughput] {
            #expect(range.high / range.low < 4.001)
        }
    }

    @Test func `a device that was measured says so`() throws {
        let query = "model=llama-3.1-8b&quant=q4_k_m&device="
        #expect(try speed(query + "rtx-4090").basis == .device)
        #expect(try speed(query + "rtx-4080").basis == .deviceClass)
        #expect(try speed(query + "epyc-9654").basis == .arithmetic)
    }

    @Test func `no more users are served than the memory holds`() throws {
        let query = "model=llama-3.1-8b&quant=f16&device=rtx-4090&context=8192&users=1000"
        let answer = try answer(query)
        #expect(answer.speed?.users == answer.answer.placement?.mostUsers)
    }

    @Test func `small models are held up by launches and large ones by their weights`() throws {
        #expect(try speed("model=qwen3-0.6b&quant=q4_k_m&device=rtx-5090").bound == .overhead)
        #expect(try speed("model=llama-3.1-8b&quant=f16&device=rtx-4090").bound == .weights)
        let deep = "model=llama-2-7b&quant=q4_k_m&device=rtx-4090&depth=100000"
        #expect(try speed(deep).bound == .cache)
        let many = "model=llama-3.1-8b&quant=bf16&device=h100-sxm-80gb&context=512&users=2000"
        #expect(try speed(many + "&prompt=16&output=16").bound != .weights)
    }

    private func device(bandwidth: Double, teraflops: Double) throws -> SpeedPath {
        let text = """
            id,name,vendor,kind,memory_gib,memory_type,memory_bandwidth_gb_s,fp16_bf16_dense_tflops
            any,Any,NVIDIA,workstation-gpu,48,GDDR6,\(bandwidth),\(teraflops)
            """
        let device = try #require(decode(Device.self, from: Array(text.utf8)).rows.first)
        let speed = try #require(SpeedDevice(device, ramBandwidth: nil))
        let row = try #require(
            Self.catalogue.engines.reach(.llamaCpp, speed.deviceClass, device: "any"))
        let load = try SpeedLoad(
            answer("model=llama-3.1-8b&quant=q4_k_m").answer, cache: CacheBits(keys: 16, values: 16)
        )
        return SpeedPath(
            load: load, parts: [SpeedPart(device: speed, engine: row, dense: 1, experts: 1)],
            tensor: 1, stages: 1, microBatch: 512)
    }
}
