using System.Runtime.InteropServices;

namespace Bulletin.Tests.Fixtures;

/// <summary>The program as it is handed out; the variable PROGRAM names another.</summary>
internal static class PublishedProgram
{
    public static string Path { get; } = Environment.GetEnvironmentVariable("PROGRAM")
        ?? Repository.PathOf("artifacts", $"linux-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}", "bulletin");
}
