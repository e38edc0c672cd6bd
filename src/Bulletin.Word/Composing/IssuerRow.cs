using Bulletin.Core.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing;

/// <summary>
/// The issuers (编发单位), stacked and spread to one width, and the date (日期) beside them. Where the template's cell is too narrow for
/// the widest, the row is shared out anew. Joint ones stand side by side, see <see cref="IssuerColumns"/>.
/// </summary>
internal sealed class IssuerRow(IReadOnlyList<Sourced<string>> issuers, string date, StyleSheet styles, int width, bool isJoint)
{
    /// <summary>
    /// Between the widest issuer and the date, in characters; in Word letters stand a little further from hanzi than counted.
    /// </summary>
    private const double Air = 0.5;

    private readonly List<W.Paragraph> _paragraphs = [];
    private readonly IssuerColumns _columns = new(styles);
    private readonly double _widest = issuers.Max(issuer => TextWidth.InHanziFace(issuer.Value));
    private readonly double _date = TextWidth.InHanziFace(date);

    public IReadOnlyList<Item> Items => [.. issuers.Select(issuer => new Item(new Fields
    {
        [FieldTags.Issuer] = new RunsValue((paragraph, format) => Name(issuer.Value, paragraph, format), issuer.Span),
    }))];

    /// <summary>After filling: widens the issuers' cell where the row has just one more.</summary>
    public void Fit()
    {
        if (isJoint && _columns.Arrange(_paragraphs, _widest)) return;
        if (_paragraphs.Count == 0 || _paragraphs[0].Parent is not W.TableCell { Parent: W.TableRow row } cell) return;
        if (row.Elements<W.TableCell>().ToList() is not [var first, var second] || row.Parent is not W.Table table || cell != first) return;
        var size = styles.CharacterSize(_paragraphs[0]);
        int[] columns = [.. table.GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>().Select(column => Twips(column.Width)) ?? []];
        if (columns.Length != 2) return;
        var needed = styles.Indents(_paragraphs[0]).Left + (int)((_widest + Air) * size);
        var most = columns.Sum() - DateWidth(size);
        if (needed <= columns[0] || most <= columns[0]) return;
        int[] shared = [Math.Min(needed, most), columns.Sum() - Math.Min(needed, most)];
        SetWidths(table, [first, second], shared);
    }

    private IEnumerable<OpenXmlElement> Name(string issuer, W.Paragraph paragraph, W.RunProperties? format)
    {
        _paragraphs.Add(paragraph);
        var size = styles.CharacterSize(paragraph, format);
        var room = (double)(width - styles.Indents(paragraph).Left - DateWidth(size)) / size - Air;
        _columns.Add(paragraph, issuer, format);
        return EqualWidth.Spread(issuer, Math.Min(_widest, room), format, size);
    }

    // The date keeps one character from the right edge.
    private int DateWidth(int size) => (int)((_date + 1 + Air) * size);

    private static void SetWidths(W.Table table, W.TableCell[] cells, int[] widths)
    {
        var columns = table.GetFirstChild<W.TableGrid>()!.Elements<W.GridColumn>().ToList();
        for (var i = 0; i < widths.Length; i++)
        {
            columns[i].Width = Blocks.Twips(widths[i]);
            (cells[i].TableCellProperties ??= new W.TableCellProperties()).TableCellWidth = Blocks.CellWidth(widths[i]);
        }
    }

    private static int Twips(StringValue? value) => int.TryParse(value?.Value, out var number) ? number : 0;
}
