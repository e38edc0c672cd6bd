using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// The floating table that closes a document: its imprint (版记). One of the masthead may float too, for Word makes it so when it is dragged.
/// </summary>
internal static class ClosingTable
{
    public static W.Table? Of(Composition composition)
    {
        var table = composition.Document.MainDocumentPart!.Document!.Body!.Elements<W.Table>().LastOrDefault(IsFloating);
        return table is not null && composition.TextBegins is { Parent: not null } text && table.IsBefore(text) ? null : table;
    }

    private static bool IsFloating(W.Table table) => table.GetFirstChild<W.TableProperties>()?.TablePositionProperties is not null;
}
