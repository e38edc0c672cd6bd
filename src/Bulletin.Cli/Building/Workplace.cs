namespace Bulletin.Cli.Building;

/// <summary>Where a run stands on the machine: what relative paths, fonts and the home folder are found from.</summary>
/// <param name="CurrentFolder">Absolute; paths as typed are relative to it.</param>
/// <param name="ProgramFolder">Absolute; where the executable stands.</param>
/// <param name="Variable">An environment variable, or null.</param>
public record Workplace(string CurrentFolder, string ProgramFolder, Func<string, string?> Variable);
