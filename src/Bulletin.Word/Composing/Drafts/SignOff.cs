using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Bulletin.Word.Composing.Drafts;

/// <summary>
/// The block that a draft is signed off in (签批栏): 拟稿 审核 签发, each with a line to write on, and the date, right above the imprint and
/// so on the last page. Whoever lays the document out chooses how high it is, so that it need not take a page of its own.
/// </summary>
public sealed class SignOff
{
    private const char Blank = '\u3000';

    /// <summary>Blanks of a line to write on: all four entries stand in one line of 31 characters.</summary>
    private const int LineLength = 4;
    private const int Pitch = 440;
    private const int Room = 420;
    private const int Character = 280;

    private readonly W.Paragraph _paragraph;

    /// <summary>Puts the block in, roomy.</summary>
    public SignOff(Composition composition)
    {
        var part = composition.Document.MainDocumentPart!;
        var body = part.Document!.Body!;
        var table = ClosingTable.Of(composition);
        var isOwn = table is null;
        table ??= AddTable(body);
        var columns = Math.Max(1, table.GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>().Count() ?? 1);
        _paragraph = Paragraph();
        var cell = new W.TableCell(
            Properties(WidthOf(table), columns, isOwn ? null : TopOf(table, new DocumentStyles(part.StyleDefinitionsPart?.Styles))),
            _paragraph);
        var row = new W.TableRow(cell) { TableRowProperties = new W.TableRowProperties(new W.CantSplit()) };
        if (table.Elements<W.TableRow>().FirstOrDefault() is { } first) first.InsertBeforeSelf(row);
        else table.AppendChild(row);
    }

    /// <summary>With room to write in above its lines, or no higher than its text.</summary>
    public bool IsRoomy
    {
        set => _paragraph.ParagraphProperties!.SpacingBetweenLines!.Before = Blocks.Twips(value ? Room : 0);
    }

    // As the built-in imprint is anchored; a 1-pt paragraph carries it.
    private static W.Table AddTable(W.Body body)
    {
        var section = body.GetFirstChild<W.SectionProperties>();
        var margins = section?.GetFirstChild<W.PageMargin>();
        var left = (int)(margins?.Left?.Value ?? 1588);
        var width = (int)((section?.GetFirstChild<W.PageSize>()?.Width?.Value ?? 11906) - left - (margins?.Right?.Value ?? 1474));
        var table = new W.Table(
            new W.TableProperties
            {
                TablePositionProperties = new W.TablePositionProperties
                {
                    LeftFromText = 0,
                    RightFromText = 0,
                    VerticalAnchor = W.VerticalAnchorValues.Margin,
                    HorizontalAnchor = W.HorizontalAnchorValues.Page,
                    TablePositionX = left - 1,
                    TablePositionYAlignment = W.VerticalAlignmentValues.Bottom,
                },
                TableOverlap = new W.TableOverlap { Val = W.TableOverlapValues.Never },
                TableWidth = new W.TableWidth { Width = Blocks.Twips(width), Type = W.TableWidthUnitValues.Dxa },
                TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                TableCellMarginDefault = new W.TableCellMarginDefault
                {
                    TableCellLeftMargin = new W.TableCellLeftMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                    TableCellRightMargin = new W.TableCellRightMargin { Width = 0, Type = W.TableWidthValues.Dxa },
                },
            },
            new W.TableGrid(new W.GridColumn { Width = Blocks.Twips(width) }));
        var end = Blocks.Paragraph(StyleIds.TableEnd);
        if (section is null) body.Append(table, end);
        else
        {
            section.InsertBeforeSelf(table);
            section.InsertBeforeSelf(end);
        }
        return table;
    }

    private static int WidthOf(W.Table table) =>
        table.GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>()
            .Sum(column => int.TryParse(column.Width?.Value, out var twips) ? twips : 0) ?? 0;

    private static W.BorderType? TopOf(W.Table table, DocumentStyles styles) =>
        table.GetFirstChild<W.TableProperties>()?.TableBorders?.TopBorder ?? styles.OfTable(table, style => style.TableBorders)?.TopBorder;

    /// <param name="rule">The imprint's first rule, which comes below the block.</param>
    private static W.TableCellProperties Properties(int width, int columns, W.BorderType? rule)
    {
        var borders = new W.TableCellBorders { TopBorder = new W.TopBorder { Val = W.BorderValues.Nil } };
        borders.BottomBorder = rule is null
            ? new W.BottomBorder { Val = W.BorderValues.Nil }
            : new W.BottomBorder { Val = rule.Val, Size = rule.Size, Space = rule.Space, Color = rule.Color };
        return new W.TableCellProperties
        {
            TableCellWidth = Blocks.CellWidth(width),
            GridSpan = columns > 1 ? new W.GridSpan { Val = columns } : null,
            TableCellBorders = borders,
        };
    }

    // Said in full: the styles are the office's. Blanks underlined are lines in every program; the date's words come last, for some draw
    // none below what ends a line.
    private static W.Paragraph Paragraph()
    {
        var paragraph = new W.Paragraph
        {
            ParagraphProperties = new W.ParagraphProperties
            {
                SnapToGrid = new W.SnapToGrid { Val = false },
                SpacingBetweenLines = new W.SpacingBetweenLines
                {
                    Before = Blocks.Twips(Room),
                    After = "0",
                    Line = Blocks.Twips(Pitch),
                    LineRule = W.LineSpacingRuleValues.Exact,
                },
                Indentation = new W.Indentation { Left = Blocks.Twips(Character), Right = "0", FirstLine = "0" },
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            },
        };
        foreach (var label in (string[])["拟稿：", "审核：", "签发："])
            paragraph.Append(Run(label, false), Run(new string(Blank, LineLength), true), Run(Blank.ToString(), false));
        paragraph.Append(Run($"{Blank}年{Blank}月{Blank}日", false));
        return paragraph;
    }

    private static W.Run Run(string text, bool isLine)
    {
        var properties = new W.RunProperties
        {
            RunFonts = new W.RunFonts
            {
                Hint = W.FontTypeHintValues.EastAsia,
                Ascii = "仿宋_GB2312",
                EastAsia = "仿宋_GB2312",
                HighAnsi = "仿宋_GB2312",
            },
            Color = new W.Color { Val = "000000" },
            Spacing = new W.Spacing { Val = 0 },
            FontSize = new W.FontSize { Val = "28" },
            FontSizeComplexScript = new W.FontSizeComplexScript { Val = "28" },
        };
        if (isLine) properties.Underline = new W.Underline { Val = W.UnderlineValues.Single };
        var said = Runs.Text(text);
        said.Space = SpaceProcessingModeValues.Preserve;
        return new W.Run(said) { RunProperties = properties };
    }
}
