/// ggml's ways to store a row of numbers: so many elements share so many bytes
/// (ggml `src/ggml-common.h`).
enum Block: Equatable {
    case f32, f16, bf16
    case q80, q40, q41, q50, q51
    case q2K, q3K, q4K, q5K, q6K
    case iq1S, iq1M, iq2XXS, iq2XS, iq2S, iq3XXS, iq3S, iq4NL, iq4XS
    case tq10, tq20, mxfp4

    /// Elements of a block and its bytes.
    var layout: (elements: Int, bytes: Double) {
        switch self {
        case .f32: (1, 4)
        case .f16, .bf16: (1, 2)
        case .q80: (32, 34)
        case .q40, .iq4NL: (32, 18)
        case .q41: (32, 20)
        case .q50: (32, 22)
        case .q51: (32, 24)
        case .mxfp4: (32, 17)
        case .q2K: (256, 84)
        case .q3K, .iq3S: (256, 110)
        case .q4K: (256, 144)
        case .q5K: (256, 176)
        case .q6K: (256, 210)
        case .iq1S: (256, 50)
        case .iq1M: (256, 56)
        case .iq2XXS, .tq20: (256, 66)
        case .iq2XS: (256, 74)
        case .iq2S: (256, 82)
        case .iq3XXS: (256, 98)
        case .iq4XS: (256, 136)
        case .tq10: (256, 54)
        }
    }

    var bytesPerElement: Double { layout.bytes / Double(layout.elements) }

    func divides(_ columns: Int) -> Bool { columns % layout.elements == 0 }

    /// What llama.cpp's quantizer takes where a row is no whole number of blocks.
    func fitted(to columns: Int) -> Block {
        if divides(columns) { return self }
        let smaller: Block =
            switch self {
            case .q4K: .q50
            case .q5K: .q51
            case .q6K: .q80
            case .q2K, .q3K, .tq10, .tq20: .q40
            default: .iq4NL
            }
        return smaller.divides(columns) ? smaller : .f16
    }
}
