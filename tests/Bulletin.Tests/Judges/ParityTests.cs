using Bulletin.Tests.Fidelity;
using Xunit;

namespace Bulletin.Tests.Judges;

/// <summary>Our pages beside LibreOffice's of the same Word document with the same faces.</summary>
[Collection(nameof(BuiltSamples))]
public sealed class ParityTests(BuiltSamples samples, ITestOutputHelper output)
{
    public static TheoryData<string> Samples => [.. BuiltSamples.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Lines_pictures_and_baselines_are_libre_offices_but_for_what_words_rules_ask(string name) =>
        output.WriteLine(LineProof.Check(samples.LibreOffices(name), samples.Ours(name), samples.Docx(name)));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Rules_stand_where_libre_office_draws_them(string name)
    {
        foreach (var (ours, theirs) in samples.Ours(name).Pages.Zip(samples.LibreOffices(name).Pages))
        {
            // Rules of a table's inside are cut at every crossing by one and not by the other: places are compared, not pieces.
            foreach (var rule in ours.Rules)
                Assert.Contains(theirs.Rules, t => Math.Abs(t.Y - rule.Y) < 1.5 && t.Left < rule.Right && t.Right > rule.Left);
            foreach (var rule in theirs.Rules)
                Assert.Contains(ours.Rules, o => Math.Abs(o.Y - rule.Y) < 1.5 && o.Left < rule.Right && o.Right > rule.Left);
        }
    }
}
