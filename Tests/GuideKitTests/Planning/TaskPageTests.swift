import GuideKit
import Testing

/// The table of tasks, the page of each, and the ladder as a block.
@Suite struct TaskPageTests {
    private static let whole = Task { () async throws -> SmallSite in
        let front = "---\ntitle: T\n---\n\n"
        let site = SmallSite([
            "Content/ru/index.md": front + "```{decision}\ntask=rag\n```\n",
            "Content/ru/tasks/index.md": front + "```{tasks}\n```\n",
            "Content/ru/steps.md": front + "```{ladder}\ntask=rag&prompt=4096\n```\n",
        ])
        #expect(try await site.build().diagnostics.hasErrors == false)
        return site
    }

    private func main(_ path: String) async throws -> String {
        let html = try #require(try await Self.whole.value.text("Public/ru/\(path)index.html"))
        let main = try #require(html.firstRange(of: /<main[\s\S]*<\/main>/))
        return String(html[main]).replacing("\u{A0}", with: " ").replacing("\u{2060}", with: "")
    }

    @Test func `every task has a row that leads to its page`() async throws {
        let table = try await main("tasks/")
        let published = try await Self.whole.value.published
        let pages = published.filter { $0.hasPrefix("Public/ru/tasks/") }.count - 1
        #expect(pages > 20)
        #expect(table.matches(of: /<th scope="row"><a href="[a-z-]+\/">/).count == pages)
        #expect(table.contains("модель другого вида") && table.contains("без модели"))
    }

    @Test func `a task's page says what it needs, advises and leads to the form`() async throws {
        let page = try await main("tasks/rag/")
        #expect(page.contains("<h2 id=\"needs\""))
        #expect(page.contains("<td>80, от 6,7 млрд</td>"))
        #expect(page.contains("data-verdict-id=\"small\""))
        #expect(page.contains("<ol class=\"bars ladder\">"))
        #expect(page.contains("href=\"../../?task=rag\""))
        #expect(page.contains("href=\"../summarise/\""))
        #expect(!page.contains("{") && !page.contains(/\btasks\.[a-z]/))
    }

    @Test func `a task without a model says what to use instead`() async throws {
        let page = try await main("tasks/logic/")
        #expect(page.contains("data-verdict-id=\"no-model\""))
        #expect(page.contains("Чем решать эту задачу"))
        #expect(!page.contains("<h2 id=\"needs\"") && !page.contains("class=\"option\""))
    }

    @Test func `a ladder stands in a chapter with its steps and sources`() async throws {
        let page = try await main("steps/")
        #expect(page.contains("Ответы по документам: от самого дешёвого"))
        #expect(page.contains("<ol class=\"bars ladder\">"))
        #expect(page.contains("href=\"../sources/#source-"))
    }

    @Test(arguments: [
        ("task=logic", "there is no ladder"), ("task=rags", "rag"), ("task=rag&route=7", "route"),
    ])
    func `requirements without a ladder are an error`(
        query: String, message: String
    ) async throws {
        let page = "---\ntitle: T\n---\n\n```{ladder}\n\(query)\n```\n"
        let printed = try await SmallSite(["Content/ru/index.md": page]).complaints()
        #expect(printed.contains("Content/ru/index.md:6:1") && printed.contains(message))
    }
}
