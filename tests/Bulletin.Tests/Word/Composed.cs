using Bulletin.Core.Findings;
using Bulletin.Core.Issue;
using Bulletin.Word.BuiltIn;
using Bulletin.Word.Composing;
using Bulletin.Word.Packaging;
using Bulletin.Word.Pictures;

namespace Bulletin.Tests.Word;

/// <summary>Composes with the built-in template.</summary>
internal static class Composed
{
    public static Template Template { get; } = Template.Open(RedHeaderTemplate.Make(), BuiltInTemplates.Default, null).Template!;

    public static Composition Of((BulletinIssue Issue, SampleIssue Parts) sample) => Composer.Compose(sample.Issue, Template, sample.Parts.Pictures);

    /// <summary>What composing an issue without pictures says.</summary>
    public static IReadOnlyList<Finding> Findings(BulletinIssue issue)
    {
        using var composition = Composer.Compose(issue, Template, new Dictionary<Photo, PreparedPicture>());
        return composition.Findings;
    }

    public static byte[] Package((BulletinIssue Issue, SampleIssue Parts) sample)
    {
        using var composition = Of(sample);
        return PackageWriter.Write(composition);
    }
}
