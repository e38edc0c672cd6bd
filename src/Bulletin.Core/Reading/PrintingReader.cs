using Bulletin.Core.Findings;
using Bulletin.Core.Issue;

namespace Bulletin.Core.Reading;

/// <summary>印发单位, 印发日期, 印数: the part of 版记 with lines of its own.</summary>
internal static class PrintingReader
{
    public static bool Takes(Field? field) => field?.English is "printed_by" or "printed_on" or "copies";

    public static Printing? Read(FieldMap root, ReadingContext context)
    {
        // LabelReader reads the same map and says what is wrong with its keys; said once more here, a finding counts once.
        if (SectionReader.Find(root, Contract.Imprint, context) is not { } map || !map.Entries.Any(e => Takes(e.Field))) return null;
        return new Printing
        {
            PrintedBy = map.Text("printed_by"),
            PrintedOn = Values.Date(map.Text("printed_on"), map.Field("printed_on"), context.Findings),
            Copies = Values.WholeNumber(map.Text("copies"), map.Field("copies"), context.Findings),
        };
    }
}
