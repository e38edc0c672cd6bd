using System.Reflection;

namespace Bulletin.Cli;

/// <summary>The version of this program.</summary>
internal static class ToolVersion
{
    public static string Number { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
}
