namespace Bulletin.Word.BuiltIn;

/// <summary>
/// Makes the issue templates beside the red header: ordinary Word documents that an office may restyle. Always the same bytes.
/// </summary>
public static class IssueTemplates
{
    /// <summary>templates/red-header-pair.docx (联合编发模板).</summary>
    public static byte[] MakePair() =>
        TemplatePackage.Make("联合编发简报模板", new PairBody().Xml(), RedHeaderStyles.Xml(IssueStyles.Pair), PlaceholderPicture.Png());

    /// <summary>templates/meeting.docx (会议简报模板).</summary>
    public static byte[] MakeMeeting() => TemplatePackage.Make("会议简报模板", new MeetingBody().Xml(), RedHeaderStyles.Xml(IssueStyles.Meeting));

    /// <summary>templates/special.docx (专报模板).</summary>
    public static byte[] MakeSpecial() => TemplatePackage.Make("专报模板", new SpecialBody().Xml(), RedHeaderStyles.Xml(IssueStyles.Special));
}
