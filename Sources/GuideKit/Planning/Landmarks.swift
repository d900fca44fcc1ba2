import Site

/// The pages of an edition that others lead to by what they hold.
struct Landmarks: Sendable {
    private var models: PageSource?
    private var devices: PageSource?
    private var tasks: PageSource?
    private var calculator: PageSource?
    private var glossary: PageSource?
    private var advice: PageSource?
    private let map: SiteMap

    init(_ pages: [CheckedPage], _ map: SiteMap) {
        self.map = map
        for checked in pages {
            if checked.page.has(directive: "models") { models = checked.page }
            if checked.page.has(directive: "devices") { devices = checked.page }
            if checked.page.has(directive: "tasks") { tasks = checked.page }
            if checked.page.has(directive: "glossary") { glossary = checked.page }
            if checked.page.has(directive: "decision"), checked.page.path == .home {
                advice = checked.page
            }
            if checked.page.has(directive: "calculator"), checked.page.path != .home {
                calculator = checked.page
            }
        }
    }

    /// The page of a model; `nil` where models have none.
    func model(_ id: String, in edition: Edition) -> PlannedPage? {
        models.flatMap { map.page($0.path(below: id), in: edition) }
    }

    func device(_ id: String, in edition: Edition) -> PlannedPage? {
        devices.flatMap { map.page($0.path(below: id), in: edition) }
    }

    func task(_ id: String, in edition: Edition) -> PlannedPage? {
        tasks.flatMap { map.page($0.path(below: id), in: edition) }
    }

    func allTasks(in edition: Edition) -> PlannedPage? {
        tasks.flatMap { map.page($0.path, in: edition) }
    }

    func allModels(in edition: Edition) -> PlannedPage? {
        models.flatMap { map.page($0.path, in: edition) }
    }

    func calculator(in edition: Edition) -> PlannedPage? {
        calculator.flatMap { map.page($0.path, in: edition) }
    }

    /// The first page, if it gives advice.
    func advice(in edition: Edition) -> PlannedPage? {
        advice.flatMap { map.page($0.path, in: edition) }
    }

    func glossary(in edition: Edition) -> PlannedPage? {
        glossary.flatMap { map.page($0.path, in: edition) }
    }
}
