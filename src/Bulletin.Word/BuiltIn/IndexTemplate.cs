namespace Bulletin.Word.BuiltIn;

/// <summary>Makes templates/index.docx (总目录模板): an ordinary Word document that an office may restyle.</summary>
public static class IndexTemplate
{
    /// <summary>The package, always the same bytes.</summary>
    public static byte[] Make() => TemplatePackage.Make("总目录模板", IndexBody.Xml(), IndexStyles.Xml());
}
