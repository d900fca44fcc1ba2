#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Straight from the system's calls, without a look at what is not needed: this is asked up to
/// fifty times a second.
func stampsOnDisk(below folder: String) -> [FileStamp] {
    var stamps: [FileStamp] = []
    collect(at: open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC), prefix: "", into: &stamps)
    return stamps
}

/// Takes the descriptor over and closes it; nothing for one that could not be opened.
private func collect(at descriptor: Int32, prefix: String, into stamps: inout [FileStamp]) {
    guard descriptor >= 0 else { return }
    guard let folder = fdopendir(descriptor) else {
        close(descriptor)
        return
    }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
        withUnsafePointer(to: &entry.pointee.d_name) { tuple in
            let name = UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self)
            if name.pointee == CChar(bitPattern: UInt8(ascii: ".")) { return }
            var status = stat()
            guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
            let path = prefix + String(cString: name)
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                let inner = openat(descriptor, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                collect(at: inner, prefix: path + "/", into: &stamps)
            case S_IFREG:
                stamps.append(
                    FileStamp(
                        path: path, modified: status.modifiedNanoseconds,
                        size: Int64(status.st_size)))
            default: break
            }
        }
    }
}

extension stat {
    fileprivate var modifiedNanoseconds: Int64 {
        #if canImport(Darwin)
            let time = st_mtimespec
        #else
            let time = st_mtim
        #endif
        return Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
    }
}
