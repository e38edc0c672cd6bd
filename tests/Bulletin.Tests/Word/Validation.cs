using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Bulletin.Tests.Word;

/// <summary>What Microsoft's validator says of a package.</summary>
internal static class Validation
{
    public static IReadOnlyList<string> Errors(byte[] package)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(package), false);
        var validator = new OpenXmlValidator(FileFormatVersions.Microsoft365);
        return [.. validator.Validate(document, TestContext.Current.CancellationToken).Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")];
    }
}
