namespace Bulletin.Core.Checking;

/// <summary>Where a stretch of text stands in the bulletin.</summary>
public enum StretchKind
{
    /// <summary>报头.标题.</summary>
    MastheadHeading,

    /// <summary>刊名.</summary>
    BulletinName,

    /// <summary>编发单位, one of them.</summary>
    Issuer,

    /// <summary>密级.</summary>
    Classification,

    /// <summary>An entry of 要目.</summary>
    ContentsTitle,
    ContentsSummary,

    /// <summary>按语, one paragraph of it.</summary>
    EditorNote,

    /// <summary>栏目.</summary>
    Column,

    /// <summary>文章.标题; a <c>|</c> in it is a wished line break.</summary>
    Title,
    Subtitle,

    /// <summary>文章.摘要, one paragraph of it.</summary>
    Summary,

    /// <summary>A heading in the body.</summary>
    Heading,

    /// <summary>A paragraph of the body.</summary>
    Paragraph,

    /// <summary>图题.</summary>
    PhotoCaption,

    /// <summary>表题.</summary>
    TableCaption,

    /// <summary>单位：万人.</summary>
    TableUnit,
    TableCell,

    /// <summary>注.</summary>
    Note,

    /// <summary>供稿.</summary>
    Contributor,

    /// <summary>会议, one value of a line.</summary>
    Meeting,

    /// <summary>版记, one value of a line.</summary>
    Imprint,

    /// <summary>印发单位.</summary>
    PrintedBy,

    /// <summary>联系, one value of a line.</summary>
    Contact,
}
