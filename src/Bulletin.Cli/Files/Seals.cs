using Bulletin.Export;
using Bulletin.Word.Packaging;
using PdfState = Bulletin.Export.SealState;
using WordState = Bulletin.Word.Packaging.SealState;

namespace Bulletin.Cli.Files;

/// <summary>Whose a file on disk is, by the hash it carries of its own content.</summary>
internal static class Seals
{
    public static OutputState OfPdf(byte[] file) => PdfSeal.Check(file) switch
    {
        PdfState.Intact => OutputState.Intact,
        PdfState.Edited => OutputState.Edited,
        _ => OutputState.NotOurs,
    };

    public static OutputState OfWord(byte[] file) => PackageSeal.Check(file) switch
    {
        WordState.Intact => OutputState.Intact,
        WordState.Edited => OutputState.Edited,
        _ => OutputState.NotOurs,
    };
}
