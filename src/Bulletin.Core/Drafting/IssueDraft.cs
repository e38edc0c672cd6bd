using System.Globalization;
using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Seasons;
using Bulletin.Core.Yaml;

namespace Bulletin.Core.Drafting;

/// <summary>
/// The file of the next issue, pre-filled: what is its own, what it inherits as remarks, what its predecessor had besides, and an article
/// that teaches.
/// </summary>
public sealed class IssueDraft
{
    private readonly NextIssue _next;
    private readonly SharedFields _season;
    private readonly SharedFields _before;
    private readonly Season? _inherited;
    private readonly string _folder;

    /// <param name="folder">The absolute folder it is to lie in.</param>
    public IssueDraft(NextIssue next, Season? season, string folder)
    {
        _next = next;
        _inherited = season;
        _folder = folder;
        _season = SharedFields.Of(season?.Source);
        _before = SharedFields.Of(next.Newest?.Source);
        Language = next.Newest is null ? _season.Language : _before.Language;
    }

    /// <summary>Of its keys: that of the issue before, else of the season.</summary>
    public Language Language { get; }

    public string FileName => IssueFileName.Of(_next, Language);

    /// <summary>With the line ends of the issue before.</summary>
    public string Write()
    {
        var text = string.Join('\n', Lines()) + "\n";
        return _next.Newest?.Source.Content.Contains("\r\n", StringComparison.Ordinal) == true ? text.ReplaceLineEndings("\r\n") : text;
    }

    private IEnumerable<string> Lines() =>
    [
        .. Modeline.After(_next.Newest?.Source, _folder),
        .. Heading(),
        "",
        $"{Name(Contract.Masthead)}:",
        .. YamlLines.Indented(Masthead()),
        "",
        .. Parted(Whole(Contract.Contents)),
        .. Parted(Whole(Contract.ContentsMark)),
        .. Parted(Inherited(Contract.EditorNote)),
        .. Parted(Section(Contract.Meeting, [])),
        .. ArticleDraft.Lines(Language),
        .. Leading(Section(Contract.Imprint, Printing())),
        .. Leading(Section(Contract.Contact, [])),
        .. Leading(Whole(Contract.Template)),
        .. Leading(Section(Contract.Output, [])),
    ];

    private IEnumerable<string> Heading()
    {
        yield return Say($"# {_next.Number}。把“〔待填：…〕”连同括号换成内容；“#”后面的字是说明，不印。",
            $"# {_next.Number}. Put the content in the place of each 〔fill in …〕; what follows a # is a remark and does not print.");
        if (_inherited is not { } season) yield break;
        var way = Path.GetRelativePath(_folder, season.FullPath).Replace('\\', '/');
        yield return Say($"# 前面有“# ”的项目沿用 {way}，不必写；这一期要不同，去掉“# ”再改，冒号后面留空就是这一期不要。",
            $"# What stands behind \"# \" comes from {way} by itself; to differ in this issue, take the \"# \" away and change it; with "
                + $"nothing after the colon this issue goes without.");
    }

    private IEnumerable<string> Masthead() => Contract.Masthead.Fields.SelectMany(field => field.English switch
    {
        "number" =>
            [$"{Name(field)}: {(_next.Number.IsSupplement ? "增刊" : "")}{_next.Number.Number.ToString(CultureInfo.InvariantCulture)}"],
        "total" => _next.Total is { } total ? [$"{Name(field)}: {total.ToString(CultureInfo.InvariantCulture)}"] : [],
        "date" => [$"{Name(field)}: {Date(Contract.Masthead, field)}"],
        // Every copy and issue has its own.
        "copy" => _before.Value(Contract.Masthead, field) is null ? [] : YamlLines.Remark([$"{Name(field)}: {Say("份号", "its number")}"]),
        _ => Shared(field),
    });

    private IEnumerable<string> Shared(Field field)
    {
        if (_season.Value(Contract.Masthead, field) is { } inherited)
        {
            var lines = YamlLines.Entry(field, "", inherited, Language).ToList();
            // To be filled in there, not here.
            return lines.Exists(Unfilled.Mark().IsMatch) ? [] : YamlLines.Remark(lines);
        }
        if (_before.Value(Contract.Masthead, field) is { } before) return YamlLines.Entry(field, "", before, Language);
        return field.IsRequired ? [$"{Name(field)}: {Unfilled.Of(field.Chinese, field.English, Language)}"] : [];
    }

    /// <summary>
    /// A field at the top that is no map: inherited, or as in the issue before. Entries of the contents written out are that issue's.
    /// </summary>
    private IEnumerable<string> Whole(Field field)
    {
        var inherited = Inherited(field).ToList();
        if (inherited.Count > 0) return inherited;
        return _before.Value(field) is TextNode before ? YamlLines.Entry(field, "", before, Language) : [];
    }

    private IEnumerable<string> Inherited(Field field) =>
        _season.Value(field) is { } value ? YamlLines.Remark(YamlLines.Entry(field, "", value, Language)) : [];

    /// <summary>
    /// A map of lines: those inherited as remarks, then those that the issue before had besides. What it had otherwise was for that issue
    /// alone.
    /// </summary>
    /// <param name="own">Lines of this issue.</param>
    private IEnumerable<string> Section(Field field, IReadOnlyList<string> own)
    {
        var inherited = _season.Entries(field).SelectMany(entry => Entry(field, entry)).ToList();
        var known = _season.Entries(field).Select(entry => Known(field, entry)).ToHashSet(StringComparer.Ordinal);
        // A meeting is over.
        var before = field == Contract.Meeting
            ? []
            : _before.Entries(field).Where(entry => !known.Contains(Known(field, entry))).SelectMany(entry => Entry(field, entry)).ToList();
        if (before.Count + own.Count > 0)
            return [$"{Name(field)}:", .. YamlLines.Indented([.. YamlLines.Remark(inherited), .. before, .. own])];
        return inherited.Count == 0 ? [] : YamlLines.Remark([$"{Name(field)}:", .. YamlLines.Indented(inherited)]);
    }

    private IReadOnlyList<string> Printing()
    {
        var field = Contract.Imprint.Fields.First(known => known.English == "printed_on");
        return _before.Value(Contract.Imprint, field) is null ? [] : [$"{Name(field)}: {Date(Contract.Imprint, field)}"];
    }

    /// <summary>Today, written as the issue before writes its date.</summary>
    private string Date(Field parent, Field field)
    {
        var typed = _before.Value(parent, field) is TextNode text ? text.Content.Text : "";
        var date = _next.Date;
        return typed.Contains('年', StringComparison.Ordinal)
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日")
            : date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private IEnumerable<string> Entry(Field parent, MapEntry entry) =>
        YamlLines.Entry(SharedFields.FieldOf(parent, entry), SharedFields.Label(entry), entry.Value, Language);

    private static string Known(Field parent, MapEntry entry) => SharedFields.FieldOf(parent, entry)?.English ?? SharedFields.Label(entry);

    private static IEnumerable<string> Parted(IEnumerable<string> lines) => lines.ToList() is { Count: > 0 } some ? [.. some, ""] : [];

    private static IEnumerable<string> Leading(IEnumerable<string> lines) => lines.ToList() is { Count: > 0 } some ? ["", .. some] : [];

    private string Name(Field field) => YamlLines.Name(field, Language);

    private string Say(string chinese, string english) => Language == Language.English ? english : chinese;
}
