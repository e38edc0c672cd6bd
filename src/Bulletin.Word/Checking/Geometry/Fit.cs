namespace Bulletin.Word.Checking.Geometry;

/// <summary>What came of holding a template against a requirement.</summary>
public enum Fit
{
    Met,
    Off,

    /// <summary>The template does not say it, or says it in a way that only a page shows.</summary>
    NotMeasured,
}
