import Markup
import Sizing
import Widgets

/// What an engineer sets, folded by what it is about.
extension CalculatorFields {
    var details: HTML {
        """
        \(part(.formPartRequest, request))
        \(part(.formPartEngine, engine))
        \(part(.formPartCost, prices))
        \(part(.formPartTuning, tuning))
        \(part(.formPartDraft, draft))
        \(part(.formPartOwn, configuration))
        """
    }

    private func part(_ title: PagePhrase, _ fields: [HTML]) -> HTML {
        """
        <details class="more"><summary>\(words(title))</summary>
        <div class="fields">
        \(fields)
        </div></details>
        """
    }

    private var request: [HTML] {
        [
            number(.prompt), number(.output), number(.depth),
            number(.measured, hint: .formHintMeasured), select(.language, languages),
        ]
    }

    private var engine: [HTML] {
        [
            select(.split, splits), select(.cacheV, cacheValueFormats), select(.flash, onOff),
            number(.ubatch), number(.utilisation, hint: .formHintShare),
            number(.ram, hint: .formHintRam), number(.ramBandwidth),
            text(.offload, hint: .formHintOffload),
        ]
    }

    private var prices: [HTML] {
        [
            select(.currency, currencies), number(.used, hint: .formHintShare),
            number(.rent, hint: .formHintPrice), number(.price), number(.years),
            number(.powerPrice), number(.apiIn, hint: .formHintPrice), number(.apiOut),
            number(.route, hint: .formHintShare),
            text(.routeTo, list: "models", hint: .formHintRouteTo),
        ]
    }

    private var tuning: [HTML] {
        [
            select(.tune, tunings), number(.tokens, hint: .formHintTokens), number(.sequence),
            number(.batch), number(.rank), select(.checkpointing, onOff), number(.zero),
        ]
    }

    private var draft: [HTML] {
        [
            text(.draft, list: "models", hint: .formHintDraft),
            select(.draftQuant, draftFormats), number(.draftTokens),
            number(.accept, hint: .formHintShare),
        ]
    }

    /// Read by the script alone, and no part of what the form submits: it has no name.
    private var configuration: [HTML] {
        [
            """
            <div class="field wide" data-field data-module="\(configurationModule)">\
            <label for="f-config">\(words(PagePhrase.formConfig))\
            </label><textarea id="f-config" rows="5" spellcheck="false" autocomplete="off" \
            aria-describedby="h-config" data-config></textarea><small id="h-config">\
            \(words(PagePhrase.formHintConfig))</small>\(partFailure(words))</div>
            """
        ]
    }
}
