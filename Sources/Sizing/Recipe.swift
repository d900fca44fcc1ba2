/// The named mixtures of block types that llama.cpp's quantizer writes (`src/llama-quant.cpp`). Raw
/// values are ids of `formats.csv`.
enum Recipe: String, CaseIterable {
    case mxfp4
    case q80 = "q8_0"
    case q6K = "q6_k"
    case q51 = "q5_1"
    case q50 = "q5_0"
    case q5KM = "q5_k_m"
    case q5KS = "q5_k_s"
    case q41 = "q4_1"
    case q40 = "q4_0"
    case q4KM = "q4_k_m"
    case q4KS = "q4_k_s"
    case iq4NL = "iq4_nl"
    case iq4XS = "iq4_xs"
    case q3KL = "q3_k_l"
    case q3KM = "q3_k_m"
    case q3KS = "q3_k_s"
    case iq3M = "iq3_m"
    case iq3S = "iq3_s"
    case iq3XS = "iq3_xs"
    case iq3XXS = "iq3_xxs"
    case q2K = "q2_k"
    case q2KS = "q2_k_s"
    case iq2M = "iq2_m"
    case iq2S = "iq2_s"
    case iq2XS = "iq2_xs"
    case iq2XXS = "iq2_xxs"
    case iq1M = "iq1_m"
    case iq1S = "iq1_s"
    case tq20 = "tq2_0"
    case tq10 = "tq1_0"

    /// What a tensor gets where no rule says otherwise.
    var block: Block {
        switch self {
        case .q80: .q80
        case .q6K: .q6K
        case .q51: .q51
        case .q50: .q50
        case .q5KM, .q5KS: .q5K
        case .q41: .q41
        case .q40: .q40
        case .q4KM, .q4KS: .q4K
        case .iq4NL: .iq4NL
        case .iq4XS: .iq4XS
        case .q3KL, .q3KM, .q3KS: .q3K
        case .iq3M, .iq3S, .iq3XS: .iq3S
        case .iq3XXS: .iq3XXS
        case .q2K, .q2KS: .q2K
        case .iq2M: .iq2S
        case .iq2S, .iq2XS: .iq2XS
        case .iq2XXS: .iq2XXS
        case .iq1M: .iq1M
        case .iq1S: .iq1S
        case .tq20: .tq20
        case .tq10: .tq10
        case .mxfp4: .mxfp4
        }
    }

    /// About one or two bits: with rules of their own for the tensors that suffer most.
    var isTiny: Bool {
        switch self {
        case .iq2XXS, .iq2XS, .iq2S, .iq2M, .iq1S, .iq1M: true
        default: false
        }
    }
}
