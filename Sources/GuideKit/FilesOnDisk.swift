import Foundation

extension Files {
    public static let disk = Files(
        read: { path in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue
            else { return nil }
            return Array(try Data(contentsOf: URL(fileURLWithPath: path)))
        },
        list: { folder in
            guard let found = FileManager.default.enumerator(atPath: folder) else { return [] }
            var files: [String] = []
            while let path = found.nextObject() as? String {
                let name = path.split(separator: "/").last ?? ""
                if name.hasPrefix(".") {
                    if found.fileAttributes?[.type] as? FileAttributeType == .typeDirectory {
                        found.skipDescendants()
                    }
                } else if found.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
                    files.append(path)
                }
            }
            return files.sorted()
        },
        write: { path, bytes in
            let url = URL(fileURLWithPath: path)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url, options: .atomic)
        },
        remove: { path in
            if FileManager.default.fileExists(atPath: path) {
                try FileManager.default.removeItem(atPath: path)
            }
        })
}
