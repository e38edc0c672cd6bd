using Bulletin.Layout.Documents;

namespace Bulletin.Layout.Paging;

/// <summary>Whether blocks tell page numbers, and so differ from page to page.</summary>
internal static class PageFields
{
    public static bool In(IReadOnlyList<FlowBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is FlowTable table && table.Rows.Any(row => row.Cells.Any(cell => In(cell.Blocks)))) return true;
            if (block is not FlowParagraph paragraph) continue;
            if (paragraph.Runs.Any(run => run.Object is PageField) || paragraph.Floats.Any(beside => In(beside.Blocks))) return true;
        }
        return false;
    }
}
