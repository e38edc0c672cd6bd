using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>输出.</summary>
public sealed record Output
{
    /// <summary>目录, relative to the file that names it.</summary>
    public Sourced<string>? Directory { get; init; }

    /// <summary>格式: docx unless said.</summary>
    public OutputFormats Formats { get; init; } = OutputFormats.Docx;

    /// <summary>版记页: 双页 puts the imprint on an even page.</summary>
    public bool ImprintOnEvenPage { get; init; }

    /// <summary>收紧: pull back a last page that would hold the imprint alone.</summary>
    public bool Tighten { get; init; }

    /// <summary>颜色: where 印刷 was asked for, colours for a press; null: for a screen.</summary>
    public SourceSpan? Press { get; init; }

    /// <summary>图片: 原图 leaves photos the pixels they have.</summary>
    public bool KeepsPictures { get; init; }

    /// <summary>照片信息: 保留 leaves in photos what they say of place, camera and owner.</summary>
    public bool KeepsPhotoMetadata { get; init; }
}

/// <summary>格式.</summary>
[Flags]
public enum OutputFormats
{
    None = 0,
    Docx = 1,
    Pdf = 2,
}
