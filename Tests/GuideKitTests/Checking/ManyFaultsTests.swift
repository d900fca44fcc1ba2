import Testing

/// Faults all over a site come back in one run, each once, each at its place.
@Suite struct ManyFaultsTests {
    private let files = [
        "Content/site.yaml": """
        languages: [ru, zh, pl, de]
        navigation:
          - pages: [index, guide/tsk]
        """,
        "Content/ru/index.md": """
        ---
        title: Главная
        order: первая
        sources: [devim-sise]
        ---
        [к задаче](guide/tesk.md) и <b>жирно</b>

        """,
        "Content/ru/guide/task.md": """
        ---
        title: Задача
        ---
        Памяти надо `{memori} model=llama-3.1-8b`.[^1]

        """,
        "Content/zh/index.md": """
        ---
        title: 首页
        titel: 首页
        ---
        显存 😀 `{memory} model=llama-3.1-8b&quant=q4_k_x`

        """,
        "Content/zh/guide/task.md": "# 没有头\n",
        "Content/pl/index.md": """
        ---
        title: Strona
        ---
        ```{table}
        columns: model, pamiec
        row: model=llama-3.1-8b
        ```

        """,
        "Content/pl/guide/task.md": "---\ntitle: Zadanie\n",
        "Content/data/tiers.csv": "id,params_to_billion,model,sources\nedge,three,llama-3.1-8b,\n",
        "Content/data/audiences.csv": "id,tier,sources\nsolo,egde,\n\"team,edge,\n",
    ]

    @Test func `sixteen faults in nine files are sixteen errors`() async throws {
        let printed = try await SmallSite(files).complaints()
        let errors = printed.split(separator: "\n").filter { $0.contains(": error: ") }.map(
            String.init)
        #expect(
            errors == [
                "Content/data/audiences.csv:2:6: error: no row 'egde' in tiers.csv",
                "Content/data/audiences.csv:3:1: error: the quote is not closed",
                "Content/data/tiers.csv:2:6: error: 'params_to_billion' must be a number",
                "Content/pl/guide/task.md:1:1: error: the front matter is not closed",
                "Content/pl/index.md:5:17: error: unknown column 'pamiec'",
                "Content/ru/guide/task.md:4:15: error: unknown inline directive 'memori'",
                "Content/ru/guide/task.md:4:43: error: no footnote '[^1]'",
                "Content/ru/index.md:3:8: error: 'order' must be a whole number",
                "Content/ru/index.md:4:11: error: no source 'devim-sise' in sources.csv",
                "Content/ru/index.md:6:1: error: no page 'guide/tesk.md' in Content/ru",
                "Content/ru/index.md:6:29: error: HTML is not allowed here",
                "Content/site.yaml:1:25: error: no pages in Content/de",
                "Content/site.yaml:3:20: error: no page 'guide/tsk' in any language",
                "Content/zh/guide/task.md:1:1: error: the front matter is missing",
                "Content/zh/index.md:3:1: error: unknown key 'titel'",
                "Content/zh/index.md:5:35: error: Format of the weights: “q4_k_x” is not known. "
                    + "Did you mean “q4_k_m”?",
            ])
    }
}
