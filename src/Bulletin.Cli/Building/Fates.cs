using Bulletin.Core.Findings;

namespace Bulletin.Cli.Building;

/// <summary>What may become of an output.</summary>
internal static class Fates
{
    public static Wording Written { get; } = new("已生成", "written");

    /// <summary>It was there already, to the byte.</summary>
    public static Wording Unchanged { get; } = new("没有变化", "unchanged");

    /// <summary>--check: there is none.</summary>
    public static Wording Missing { get; } = new("还没有生成", "is missing");

    /// <summary>--check: it is not what a build would write.</summary>
    public static Wording Differs { get; } = new("不是最新的", "differs");
}
