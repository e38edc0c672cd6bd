using Bulletin.Word.Composing;
using static Bulletin.Word.BuiltIn.RedHeaderMeasures;

namespace Bulletin.Word.BuiltIn;

/// <summary>
/// The document of the template for joint issuers (联合编发模板正文): a crest, issuers side by side, number, total and date in one row.
/// </summary>
internal sealed class PairBody : IssueBody
{
    // A date of eight digits with its gaps of a quarter, and its indent: 2640 and 320.
    private const int Side = 3108;
    private const int Middle = TypeAreaWidth - 2 * Side;

    protected override string Masthead() => $"""
        {Confidentiality()}
        {Paragraph("Crest", Picture(FieldTags.Crest, "徽标（可不放）", PlaceholderPicture.Relationship, PlaceholderPicture.Millimetres))}
        {Heading()}
        {Name()}
        {Table("MastheadTable", "", [TypeAreaWidth], Row("", CellGroup(FieldTags.JointIssuers, "编发单位（并排）",
            Cell(TypeAreaWidth, Paragraph("Issuer", Field(FieldTags.Issuer, "编发单位", "编发单位"))))))}
        {Table("MastheadTable", RedRuleBelow, [Side, Middle, Side], Row("",
            Cell(Side, Paragraph("IssueNumber", Field(FieldTags.Number, "期号", "第1期")), AboveRedRule),
            Cell(Middle, Paragraph("TotalNumber", Run("总第") + Field(FieldTags.TotalNumber, "总期号（数字）", "1") + Run("期")), AboveRedRule),
            Cell(Side, Paragraph("IssueDate", Date()), AboveRedRule)))}
        """;

    protected override string Contents() => ContentsUnder("本期要目");

    // As GB/T 9704—2012 7.4.3 has it, who printed it and when stands last.
    protected override string ImprintRows() => Recipients() + Contact() + Printing();
}
