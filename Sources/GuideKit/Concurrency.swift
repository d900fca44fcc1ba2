import Foundation

extension Collection where Self: Sendable, Index == Int, Element: Sendable {
    /// The transformed elements in order, made by `jobs` tasks at once, each over chunks of the whole.
    func mapConcurrently<Result: Sendable>(
        jobs: Int, _ transform: @escaping @Sendable (Element) throws -> Result
    ) async throws -> [Result] {
        let size = Swift.max(1, Swift.min(64, (count + jobs - 1) / Swift.max(jobs, 1)))
        let chunks = stride(from: startIndex, to: endIndex, by: size).map {
            $0..<Swift.min($0 + size, endIndex)
        }
        return try await withThrowingTaskGroup(of: (Int, [Result]).self) { group in
            var results = [[Result]](repeating: [], count: chunks.count)
            var next = 0
            func start() {
                guard next < chunks.count else { return }
                let (number, chunk) = (next, chunks[next])
                next += 1
                group.addTask { (number, try self[chunk].map(transform)) }
            }
            for _ in 0..<Swift.max(jobs, 1) { start() }
            for try await (number, part) in group {
                results[number] = part
                start()
            }
            return results.flatMap { $0 }
        }
    }
}
