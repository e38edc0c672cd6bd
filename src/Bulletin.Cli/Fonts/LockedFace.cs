namespace Bulletin.Cli.Fonts;

/// <summary>Which file serves for a role, as a lock has it.</summary>
/// <param name="Role">The face the format names.</param>
/// <param name="File">Its name, without a folder: these differ from machine to machine.</param>
/// <param name="Hash">Of the file's bytes.</param>
internal readonly record struct LockedFace(string Role, bool IsBold, string File, string PostScriptName, string Hash);
