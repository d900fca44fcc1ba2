import Foundation

/// Standard error, so that standard output stays clean for other programs.
func printError(_ text: String) {
    FileHandle.standardError.write(Data((text.hasSuffix("\n") ? text : text + "\n").utf8))
}

func readStandardInput() -> [UInt8] { Array(FileHandle.standardInput.readDataToEndOfFile()) }

var processorCount: Int { ProcessInfo.processInfo.activeProcessorCount }
