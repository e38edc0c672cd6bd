namespace Bulletin.Cli.Files;

/// <summary>What stands on disk where an output shall go.</summary>
/// <param name="Bytes">Its content; empty where it could not be read.</param>
public readonly record struct StandingFile(OutputState State, byte[] Bytes);
