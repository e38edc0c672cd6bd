using System.Reflection;
using Xunit;

namespace Bulletin.Tests.Architecture;

/// <summary>Five assemblies, each with one heavy dependency behind its wall, all arrows one way.</summary>
public sealed class AssemblyArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Bulletin.Core"] = ["YamlDotNet", "Markdig"],
        ["Bulletin.Word"] = ["Bulletin.Core", "DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", "SkiaSharp"],
        ["Bulletin.Layout"] = ["Bulletin.Core", "DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", "HarfBuzzSharp"],
        ["Bulletin.Export"] = ["Bulletin.Core", "Bulletin.Layout", "HarfBuzzSharp", "SkiaSharp"],
        ["bulletin"] =
        [
            "Bulletin.Core", "Bulletin.Word", "Bulletin.Layout", "Bulletin.Export", "System.CommandLine", "Spectre.Console", "Spectre.Console.Ansi",
            "DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", // the document passes from composing to layout through its hands
        ],
    };

    public static TheoryData<string> Names => [.. Allowed.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_assembly_refers_only_to_what_it_may(string name)
    {
        var forbidden = Assembly.Load(name).GetReferencedAssemblies()
            .Select(reference => reference.Name ?? "")
            .Where(reference => !IsOfFramework(reference) && !Allowed[name].Contains(reference))
            .ToList();
        Assert.True(forbidden.Count == 0, $"{name} refers to {string.Join(", ", forbidden)}");
    }

    private static bool IsOfFramework(string name) =>
        name.StartsWith("System.", StringComparison.Ordinal) && !name.StartsWith("System.CommandLine", StringComparison.Ordinal)
        || name is "System" or "netstandard" or "mscorlib" || name.StartsWith("Microsoft.Win32", StringComparison.Ordinal);
}
