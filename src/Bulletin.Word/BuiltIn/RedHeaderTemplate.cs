namespace Bulletin.Word.BuiltIn;

/// <summary>Makes templates/red-header.docx (红头模板): an ordinary Word document that an office may restyle.</summary>
public static class RedHeaderTemplate
{
    /// <summary>The package, always the same bytes.</summary>
    public static byte[] Make() => TemplatePackage.Make("红头简报模板", new RedHeaderBody().Xml(), RedHeaderStyles.Xml());
}
