using System.Globalization;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>What a run was asked for.</summary>
internal sealed record WordFuzzOptions
{
    public const string Usage = "tests/fuzz-word COUNT [SEED] [--templates] [--seeds FOLDER]...\n"
        + "tests/fuzz-word --again FILE.txt   tries a kept file once more";

    public int Count { get; init; }
    public ulong Seed { get; init; } = 1;
    public bool IsTemplates { get; init; }

    /// <summary>Folders with further documents to start from.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The list of a kept file, to try it again.</summary>
    public string? Again { get; init; }

    public int Jobs { get; init; } = Math.Clamp(Environment.ProcessorCount, 1, 2);

    /// <returns>Null: not to be understood.</returns>
    public static WordFuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new WordFuzzOptions();
        var numbers = new List<ulong>();
        for (var i = 0; i < arguments.Count; i++)
            switch (arguments[i])
            {
                case "--templates":
                    options = options with { IsTemplates = true };
                    break;
                case "--seeds" when i + 1 < arguments.Count:
                    options = options with { Others = [.. options.Others, Path.GetFullPath(arguments[++i])] };
                    break;
                case "--again" when i + 1 < arguments.Count:
                    options = options with { Again = Path.GetFullPath(arguments[++i]) };
                    break;
                case var typed when ulong.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number):
                    numbers.Add(number);
                    break;
                default: return null;
            }
        return numbers switch
        {
            [] when options.Again is not null => options,
            [> 0 and <= int.MaxValue and var count] => options with { Count = (int)count },
            [> 0 and <= int.MaxValue and var count, var seed] => options with { Count = (int)count, Seed = seed },
            _ => null,
        };
    }
}
