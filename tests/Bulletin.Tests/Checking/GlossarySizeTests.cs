using Bulletin.Core.Rules.Consistency;
using Bulletin.Core.Seasons;
using Bulletin.Core.Text;
using CsCheck;
using Xunit;

namespace Bulletin.Tests.Checking;

/// <summary>A glossary of thousands of names finds what a comparison with each of them finds.</summary>
public sealed class GlossarySizeTests
{
    /// <summary>Few characters, so that slips of every kind are common; with places, joints and characters that look alike.</summary>
    private static readonly Gen<string> Name = Gen.Int[0, 11].Select(i => "市县甲乙局和卫伟健建X委"[i]).Array[3, 12].Select(string.Concat);

    [Fact]
    public void Many_units_are_looked_up_as_few_are_compared() =>
        Gen.Select(Name.Select(rest => "盘锦市" + rest + "局").Array[1, 40], Name.Array[0, 10], Name.Select(rest => "市" + rest + "局长").Array[1, 20]).Sample((units, forms, texts) =>
        {
            var glossary = Glossary(units, forms);
            var (compared, indexed) = (new ListedUnits(glossary, isIndexed: false), new ListedUnits(glossary, isIndexed: true));
            foreach (var text in texts.Concat(units.Select(unit => unit[2..4] + unit[5..])).Concat(units.Select(unit => unit[2..6] + "和" + unit[6..])))
            {
                var (one, other) = (compared.Unlisted(text, 0), indexed.Unlisted(text, 0));
                Assert.Equal((one?.Unit.Entry.Name.Value, one?.Length), (other?.Unit.Entry.Name.Value, other?.Length));
            }
        }, iter: 2_000);

    [Fact]
    public void The_longest_listed_form_counts()
    {
        var units = new ListedUnits(Glossary(["盘锦市交通局", "盘锦市交通局执法队"], []));
        Assert.Equal(7, units.Listed("在市交通局执法队召开", 1));
        Assert.Equal(4, units.Listed("在市交通局召开", 1));
        Assert.Equal(0, units.Listed("在市交运局召开", 1));
        Assert.True(units.IsOwnTown("盘锦市", 2));
        Assert.False(units.IsOwnTown("沈阳市", 2));
    }

    [Fact]
    public void Known_names_are_found_in_their_order_and_never_over_one_another()
    {
        var names = new KnownNames(["王王", "李明", "王"]);
        Assert.Equal([("王王", 0), ("王王", 2), ("李明", 5), ("王", 0), ("王", 1), ("王", 2), ("王", 3), ("王", 4)], names.In("王王王王王李明"));
        Assert.Equal("王王", names.At("王王", 0, (_, _) => true));
        Assert.Equal("王", names.At("王王", 0, (_, end) => end == 1));
        Assert.Null(names.At("张", 0, (_, _) => true));
    }

    private static Glossary Glossary(IReadOnlyList<string> units, IReadOnlyList<string> forms)
    {
        var source = new SourceText("season.yaml", "");
        Sourced<string> At(string value) => new(value, source.Span(0, 0));
        return new([.. units.Distinct().Select((unit, i) => new GlossaryEntry(At(unit), i < forms.Count ? [At("市" + forms[i])] : []))], []);
    }
}
