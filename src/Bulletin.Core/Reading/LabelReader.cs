using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Reading;

/// <summary>会议, 版记, 联系: labels with their values, in the order written.</summary>
internal static class LabelReader
{
    public static IReadOnlyList<LabelledLine> Read(FieldMap root, Field section, ReadingContext context)
    {
        if (SectionReader.Find(root, section, context) is not { } map) return [];
        var lines = new List<LabelledLine>();
        foreach (var (field, key, value) in map.Entries)
        {
            if (section == Contract.Imprint && PrintingReader.Takes(field)) continue;
            var label = field?.Chinese ?? key.Content.Text.Trim().TrimEnd('：', ':');
            lines.Add(new(field?.English, new Sourced<string>(label, key.Span), Values.AllOf(value, field)));
        }
        return lines;
    }
}
