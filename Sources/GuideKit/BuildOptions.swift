/// What `guide build` and `guide check` are told.
public struct BuildOptions: Sendable {
    /// The folder that has `Content`.
    public var root: String
    /// `nil`: `Public` in the root.
    public var output: String?
    /// Takes the place of `address` in `site.yaml`.
    public var baseURL: String?
    public var includesDrafts: Bool
    /// Warnings are errors.
    public var strict: Bool
    public var jobs: Int

    public init(
        root: String = ".", output: String? = nil, baseURL: String? = nil,
        includesDrafts: Bool = false, strict: Bool = false, jobs: Int = 2
    ) {
        self.root = root
        self.output = output
        self.baseURL = baseURL
        self.includesDrafts = includesDrafts
        self.strict = strict
        self.jobs = jobs
    }

    var outputFolder: String { output ?? path("Public") }

    /// A path below the root as the file system knows it.
    func path(_ relative: String) -> String { root == "." ? relative : root + "/" + relative }
}
