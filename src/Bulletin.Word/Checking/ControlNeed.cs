namespace Bulletin.Word.Checking;

/// <summary>Whether a template can do without a control.</summary>
public enum ControlNeed
{
    /// <summary>Every issue has this text.</summary>
    Required,

    /// <summary>An issue that has this text is refused where its control is missing.</summary>
    Optional,

    /// <summary>Nothing is lost without it.</summary>
    Frame,
}
