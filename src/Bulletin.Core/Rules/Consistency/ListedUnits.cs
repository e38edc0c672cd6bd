using System.Runtime.CompilerServices;
using Bulletin.Core.Seasons;

namespace Bulletin.Core.Rules.Consistency;

/// <summary>The units of a glossary (名称表), as they stand in running text: 盘锦市公安局 also as 市公安局.</summary>
internal sealed class ListedUnits
{
    public const string Places = "省市县区州旗盟";

    /// <summary>Of the name after its place; a shorter one has too many neighbours (公安局, 公交局).</summary>
    private const int LeastNear = 5;

    /// <summary>Of a form after its place, where one character looks or sounds like the right one: 卫键委.</summary>
    private const int LeastAlike = 3;

    private const string Joints = "和与及暨、";

    private readonly List<ListedUnit> _units = [];
    /// <summary>Units that are compared one by one; of more, those that may be meant are looked up first.</summary>
    private const int FewUnits = 64;

    /// <summary>A name beyond that is not looked for with characters left out.</summary>
    private const int LongestNear = 32;

    private static readonly ConditionalWeakTable<Glossary, ListedUnits> Known = [];

    private readonly NameTrie _forms;
    private readonly HashSet<string> _towns;
    private readonly int _longestTown;
    private readonly Dictionary<(char Place, int Group), ListedUnit> _byGroup = [];
    private readonly Lazy<Dictionary<char, NearNames>> _near;

    /// <summary>Those of a season serve all its issues.</summary>
    public static ListedUnits Of(Glossary glossary) => Known.GetValue(glossary, shared => new ListedUnits(shared));

    /// <param name="isIndexed">Whether near names are looked up; null: where there are many.</param>
    internal ListedUnits(Glossary glossary, bool? isIndexed = null)
    {
        IsIndexed = isIndexed ?? glossary.Units.Count > FewUnits;
        foreach (var entry in glossary.Units)
        {
            var forms =
                new[] { entry.Name.Value }.Concat(entry.Forms.Select(form => form.Value)).SelectMany(WithoutTown).Distinct().ToList();
            var at = PlaceIn(entry.Name.Value);
            _units.Add(new(entry, forms, at < 0 ? '\0' : entry.Name.Value[at], at < 0 ? "" : entry.Name.Value[..at],
                at < 0 ? "" : entry.Name.Value[(at + 1)..]));
        }
        _forms = new NameTrie(_units.SelectMany(unit => unit.Forms).Distinct());
        _towns = _units.Select(unit => unit.Town).Where(town => town.Length > 0).ToHashSet(StringComparer.Ordinal);
        _longestTown = _towns.Count == 0 ? 0 : _towns.Max(town => town.Length);
        foreach (var unit in _units)
            if (UnitNames.At(unit.Rest, 0) is { } own && own.Name.Length == unit.Rest.Length)
                _byGroup.TryAdd((unit.Place, own.Group), unit);
        _near = new(IndexNear);
    }

    private bool IsIndexed { get; }

    public bool IsEmpty => _units.Count == 0;

    /// <summary>How many characters a listed form takes here; 0: none.</summary>
    public int Listed(string text, int at) => _forms.LongestAt(text, at);

    /// <summary>The town of one of these stands before the place: 盘锦 before 市.</summary>
    public bool IsOwnTown(string text, int at)
    {
        var towns = _towns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= _longestTown && length <= at; length++)
            if (towns.Contains(text.AsSpan(at - length, length))) return true;
        return false;
    }

    /// <summary>A form that is not listed, and yet names one of these units.</summary>
    /// <param name="at">Of the place (市).</param>
    public (ListedUnit Unit, int Length)? Unlisted(string text, int at)
    {
        if (UnitNames.At(text, at + 1) is { } known)
            return _byGroup.TryGetValue((text[at], known.Group), out var meant) ? (meant, 1 + known.Name.Length) : null;
        foreach (var unit in MayBeMeant(text, at))
            if (unit.Place == text[at] && Near(text, at + 1, unit) is > 0 and var length)
                return (unit, 1 + length);
        return null;
    }

    private IEnumerable<ListedUnit> MayBeMeant(string text, int at)
    {
        if (!IsIndexed) return _units;
        return _near.Value.TryGetValue(text[at], out var near) ? near.At(text, at + 1).Select(number => _units[number]) : [];
    }

    /// <summary>By the place they begin with.</summary>
    private Dictionary<char, NearNames> IndexNear()
    {
        var byPlace = new Dictionary<char, NearNames>();
        for (var i = 0; i < _units.Count; i++)
        {
            var unit = _units[i];
            if (unit.Place == '\0') continue;
            if (!byPlace.TryGetValue(unit.Place, out var near)) byPlace.Add(unit.Place, near = new NearNames(Joints));
            if (unit.Rest.Length >= LeastNear) near.AddExchanged(i, unit.Rest);
            if (unit.Rest.Length is >= LeastNear and <= LongestNear) near.AddShortened(i, unit.Rest);
            foreach (var form in unit.Forms)
                if (form[0] == unit.Place && form.Length > LeastAlike) near.AddAlike(i, form[1..]);
        }
        return byPlace;
    }

    /// <summary>How many characters from here on are a name of the unit with a slip in it; 0: none.</summary>
    private static int Near(string text, int start, ListedUnit unit)
    {
        if (unit.Rest.Length >= LeastNear)
        {
            if (Misspelt(text, start, unit.Rest)) return unit.Rest.Length;
            if (unit.Rest.Length <= LongestNear && ShortenedAt(text, start, unit.Rest) is > 0 and var shortened) return shortened;
            if (unit.Rest.Length <= LongestNear && Joined(text, start, unit.Rest)) return unit.Rest.Length + 1;
        }
        return unit.Forms
            .Where(form => form[0] == unit.Place && form.Length > LeastAlike && LookAlikes.Differ(text.AsSpan(start), form.AsSpan(1)))
            .Select(form => form.Length - 1).FirstOrDefault();
    }

    /// <summary>卫生和健康委员会: a joint that the name does not have.</summary>
    private static bool Joined(string text, int start, string name)
    {
        for (var i = 1; i < name.Length - 1 && start + i < text.Length; i++)
        {
            if (text[start + i] == name[i]) continue;
            return Joints.Contains(text[start + i]) && string.CompareOrdinal(text, start, name, 0, i) == 0
                && string.CompareOrdinal(text, start + i + 1, name, i, name.Length - i) == 0;
        }
        return false;
    }

    /// <summary>One character is another.</summary>
    private static bool Misspelt(string text, int start, string name)
    {
        if (start + name.Length > text.Length || text[start + name.Length - 1] != name[^1]) return false;
        var apart = 0;
        for (var i = 0; i < name.Length; i++)
            if (text[start + i] != name[i] && (++apart > 1 || !Text.Characters.IsHanzi(text[start + i]))) return false;
        return apart == 1;
    }

    /// <summary>
    /// Two characters at most are left out: with more, 水利局 and 水利工程建设管理局 are two units. It begins and ends as the name does.
    /// </summary>
    private static int ShortenedAt(string text, int start, string name)
    {
        if (start >= text.Length || text[start] != name[0]) return 0;
        var used = 0;
        for (var i = start; i < text.Length; i++)
        {
            used = name.IndexOf(text[i], used);
            if (used++ < 0) return 0;
            var length = i - start + 1;
            if (length >= LeastNear - 1 && length >= name.Length - 2 && length < name.Length && text[i] == name[^1]) return length;
            if (length >= name.Length) return 0;
        }
        return 0;
    }

    private static IEnumerable<string> WithoutTown(string name)
    {
        yield return name;
        if (PlaceIn(name) is > 0 and var at) yield return name[at..];
    }

    /// <summary>The place that a name begins with: 盘锦市, 市.</summary>
    private static int PlaceIn(string name)
    {
        var at = name.AsSpan().IndexOfAny(Places);
        return at is >= 0 and <= 4 && at + 2 < name.Length ? at : -1;
    }
}

/// <summary>A unit of the glossary.</summary>
/// <param name="Forms">All that may stand for it.</param>
/// <param name="Place">市.</param>
/// <param name="Town">盘锦, or empty.</param>
/// <param name="Rest">交通运输局.</param>
internal sealed record ListedUnit(GlossaryEntry Entry, IReadOnlyList<string> Forms, char Place, string Town, string Rest)
{
    /// <summary>The listed form that was most likely meant: the full name for one about as long, else a short form.</summary>
    public string MeantBy(int length) => Forms.Where(form => form[0] == Place).MinBy(form => Math.Abs(form.Length - length)) ?? Forms[0];
}
