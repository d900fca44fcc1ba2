import ArgumentParser
@main struct Guide: ParsableCommand {}
