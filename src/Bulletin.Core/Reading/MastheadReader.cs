using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Core.Text;

namespace Bulletin.Core.Reading;

/// <summary>报头.</summary>
internal static class MastheadReader
{
    /// <summary>What is missing has been said and makes the whole issue null; a blank stands in for it until then.</summary>
    public static Masthead Read(FieldMap root, ReadingContext context)
    {
        var map = SectionReader.Find(root, Contract.Masthead, context) ?? FieldMap.Empty(Contract.Masthead, root.Place);
        var findings = context.Findings;
        return new Masthead
        {
            Heading = map.Text("heading"),
            Name = map.Text("name") ?? new Sourced<string>("", map.Place),
            Number = Values.IssueNumber(map.Text("number"), map.Field("number"), findings) ?? new Sourced<IssueNumber>(default, map.Place),
            Total = Values.WholeNumber(map.Text("total"), map.Field("total"), findings),
            Issuers = map.Texts("issuers"),
            Date = Values.Date(map.Text("date"), map.Field("date"), findings) ?? new Sourced<DateOnly>(default, map.Place),
            Classification = map.Text("classification"),
            Copy = map.Text("copy"),
        };
    }
}
