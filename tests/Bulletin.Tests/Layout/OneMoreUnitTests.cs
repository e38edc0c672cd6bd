using Bulletin.Layout.Lines;
using Xunit;

namespace Bulletin.Tests.Layout;

/// <summary>The weighing of one more unit, by numbers alone.</summary>
public sealed class OneMoreUnitTests
{
    private static readonly LineManner _modern = new(Compresses: true, Hangs: true, Narrows: true, Mode: 15, ByWps: false);
    private static readonly LineManner _old = _modern with { Narrows = false, Mode = 14 };
    private static readonly LineManner _wps = _modern with { ByWps = true };
    private static readonly LineManner _official = _modern with { Compresses = false };
    private static readonly LineManner _cell = new(false, false, false, 15, false);

    private static FullLine Line(double leftover, double marks = 0, double gaps = 0) => new() { Leftover = leftover, Need = 1 - leftover, Count = 40, Marks = marks, Gaps = gaps };

    // In plain terms (word.md 3), on lines of about 40 characters with one gap: one mark from .56, two .41, three .32, four .26; never under .2.
    [Theory]
    [InlineData(1, 0.58, 0.54)]
    [InlineData(2, 0.43, 0.39)]
    [InlineData(3, 0.34, 0.30)]
    [InlineData(4, 0.28, 0.24)]
    public void In_mode_15_compressing_is_weighed_against_stretching(int marks, double taken, double sentDown)
    {
        Assert.Equal(BreakReason.Compressed, OneMoreUnit.Weigh(Line(taken, marks, 1), _modern));
        Assert.Equal(BreakReason.Fits, OneMoreUnit.Weigh(Line(sentDown, marks, 1), _modern));
    }

    [Fact]
    public void Up_to_mode_14_half_an_em_decides_and_a_gap_at_the_break_counts()
    {
        Assert.Equal(BreakReason.Compressed, OneMoreUnit.Weigh(Line(0.5, 1), _old));
        Assert.Equal(BreakReason.Fits, OneMoreUnit.Weigh(Line(0.49, 3), _old));
        Assert.Equal(BreakReason.Fits, OneMoreUnit.Weigh(Line(0.69, 2) with { GapAtEnd = 0.25 }, _old));
        Assert.Equal(BreakReason.Compressed, OneMoreUnit.Weigh(Line(0.88, 2) with { GapAtEnd = 0.25 }, _old));
    }

    [Fact]
    public void Wps_takes_what_needs_half_an_em_at_most()
    {
        Assert.Equal(BreakReason.Compressed, OneMoreUnit.Weigh(Line(0.51, 2), _wps));
        Assert.Equal(BreakReason.Fits, OneMoreUnit.Weigh(Line(0.49, 4), _wps));
    }

    [Theory]
    [InlineData(0.4, 1, BreakReason.Compressed)] // the other mark gives enough: whole inside
    [InlineData(0.9, 1, BreakReason.Half)]
    [InlineData(0.9, 0, BreakReason.Hangs)]
    public void A_mark_that_would_begin_the_next_line_is_never_sent_down(double need, double marks, object reason)
    {
        var line = new FullLine { Leftover = 1, Need = need, Count = 30, Marks = marks, FitsBeforeMarks = true, LastGives = true, LastHangs = true };
        Assert.Equal((BreakReason)reason, OneMoreUnit.Weigh(line, _modern));
    }

    [Fact]
    public void Brackets_and_quotes_stand_outside_by_half_at_most()
    {
        var line = new FullLine { Leftover = 1, Need = 0.9, Count = 30, FitsBeforeMarks = true, LastGives = true };
        Assert.Equal(BreakReason.Half, OneMoreUnit.Weigh(line, _modern));
        Assert.Equal(BreakReason.Fits, OneMoreUnit.Weigh(line, _official));
    }

    [Fact]
    public void Without_compression_gaps_and_spaces_give_a_little()
    {
        FullLine Need(double need) => new() { Leftover = 1 - need, Need = need, Count = 30, Gaps = 2, Spaces = 2 };
        Assert.Equal(BreakReason.Narrowed, OneMoreUnit.Weigh(Need(2 * 0.115 + 2 * 0.045), _official));
        Assert.Equal(BreakReason.Fits, OneMoreUnit.Weigh(Need(2 * 0.115 + 2 * 0.045 + 0.01), _official));
        Assert.Equal(BreakReason.Fits, OneMoreUnit.Weigh(Need(0.1), _cell));
        Assert.Equal(BreakReason.Narrowed, OneMoreUnit.Weigh(Need(0.1), _modern));
    }
}
