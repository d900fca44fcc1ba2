/// The named mixtures of block types that llama.cpp's quantizer writes (`src/llama-quant.cpp`). Raw
/// values are ids of `formats.csv`.
enum Recipe: String, CaseIterable {
    case q8_0, q6_k, q5_1, q5_0, q5_k_m, q5_k_s, q4_1, q4_0, q4_k_m, q4_k_s
    case iq4_nl, iq4_xs, q3_k_l, q3_k_m, q3_k_s, iq3_m, iq3_s, iq3_xs, iq3_xxs
    case q2_k, q2_k_s, iq2_m, iq2_s, iq2_xs, iq2_xxs, iq1_m, iq1_s, tq2_0, tq1_0, mxfp4

    /// What a tensor gets where no rule says otherwise.
    var block: Block {
        switch self {
        case .q8_0: .q8_0
        case .q6_k: .q6_k
        case .q5_1: .q5_1
        case .q5_0: .q5_0
        case .q5_k_m, .q5_k_s: .q5_k
        case .q4_1: .q4_1
        case .q4_0: .q4_0
        case .q4_k_m, .q4_k_s: .q4_k
        case .iq4_nl: .iq4_nl
        case .iq4_xs: .iq4_xs
        case .q3_k_l, .q3_k_m, .q3_k_s: .q3_k
        case .iq3_m, .iq3_s, .iq3_xs: .iq3_s
        case .iq3_xxs: .iq3_xxs
        case .q2_k, .q2_k_s: .q2_k
        case .iq2_m: .iq2_s
        case .iq2_s, .iq2_xs: .iq2_xs
        case .iq2_xxs: .iq2_xxs
        case .iq1_m: .iq1_m
        case .iq1_s: .iq1_s
        case .tq2_0: .tq2_0
        case .tq1_0: .tq1_0
        case .mxfp4: .mxfp4
        }
    }

    /// About one or two bits: with rules of their own for the tensors that suffer most.
    var isTiny: Bool {
        switch self {
        case .iq2_xxs, .iq2_xs, .iq2_s, .iq2_m, .iq1_s, .iq1_m: true
        default: false
        }
    }
}
