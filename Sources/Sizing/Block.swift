/// ggml's ways to store a row of numbers: so many elements share so many bytes
/// (ggml `src/ggml-common.h`).
enum Block: Equatable {
    case f32, f16, bf16
    case q8_0, q4_0, q4_1, q5_0, q5_1
    case q2_k, q3_k, q4_k, q5_k, q6_k
    case iq1_s, iq1_m, iq2_xxs, iq2_xs, iq2_s, iq3_xxs, iq3_s, iq4_nl, iq4_xs
    case tq1_0, tq2_0, mxfp4

    /// Elements of a block and its bytes.
    var layout: (elements: Int, bytes: Double) {
        switch self {
        case .f32: (1, 4)
        case .f16, .bf16: (1, 2)
        case .q8_0: (32, 34)
        case .q4_0, .iq4_nl: (32, 18)
        case .q4_1: (32, 20)
        case .q5_0: (32, 22)
        case .q5_1: (32, 24)
        case .mxfp4: (32, 17)
        case .q2_k: (256, 84)
        case .q3_k, .iq3_s: (256, 110)
        case .q4_k: (256, 144)
        case .q5_k: (256, 176)
        case .q6_k: (256, 210)
        case .iq1_s: (256, 50)
        case .iq1_m: (256, 56)
        case .iq2_xxs, .tq2_0: (256, 66)
        case .iq2_xs: (256, 74)
        case .iq2_s: (256, 82)
        case .iq3_xxs: (256, 98)
        case .iq4_xs: (256, 136)
        case .tq1_0: (256, 54)
        }
    }

    var bytesPerElement: Double { layout.bytes / Double(layout.elements) }

    func divides(_ columns: Int) -> Bool { columns % layout.elements == 0 }

    /// What llama.cpp's quantizer takes where a row is no whole number of blocks.
    func fitted(to columns: Int) -> Block {
        if divides(columns) { return self }
        let smaller: Block =
            switch self {
            case .q4_k: .q5_0
            case .q5_k: .q5_1
            case .q6_k: .q8_0
            case .q2_k, .q3_k, .tq1_0, .tq2_0: .q4_0
            default: .iq4_nl
            }
        return smaller.divides(columns) ? smaller : .f16
    }
}
