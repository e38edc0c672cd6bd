using Bulletin.Core.Rules.Consistency;
using Bulletin.Core.Rules.Fields;
using Bulletin.Core.Rules.Pictures;
using Bulletin.Core.Rules.Prose;

namespace Bulletin.Core.Checking;

/// <summary>Every rule, by code. Written out by hand, for nothing is found by reflection here.</summary>
public static class RuleList
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        // 2xx fields
        new ImpossibleTelephone(),
        new ImpossibleEmail(),
        new UnknownImprintLabel(),
        new ImprintWithoutStop(),
        new RecipientTwice(),
        new IssuerTwice(),
        new SecretWithoutCopy(),
        new LongTitle(),
        new IssuersInOne(),
        new LeftUnfilled(),

        // 3xx text
        new HalfWidthMark(),
        new MixedPair(),
        new UnpairedMark(),
        new StraightQuote(),
        new DoubledMark(),
        new DottedEllipsis(),
        new HyphenForSpan(),
        new DocumentNumber(),
        new NumberingMark(),
        new NumberingSequence(),
        new ShortYear(),
        new YearInHanzi(),
        new LeadingZero(),
        new FullWidthDigit(),
        new PercentSpan(),
        new HourTwice(),
        new ColloquialDate(),
        new BlankInNumber(),
        new BlankInText(),
        new LeadingBlank(),
        new NoBreakBlank(),
        new ZeroWidth(),
        new HardBreak(),
        new PlaceholderText(),
        new ParagraphTwice(),
        new ParticleDe(),

        // 4xx consistency
        new EventAfterIssue(),
        new ContentsDate(),
        new ContentsTitle(),
        new NotInContents(),
        new SpanOfDays(),
        new Weekday(),
        new TableTotal(),
        new UnitForms(),
        new PersonPosts(),

        // 5xx pictures
        new PictureWithoutCaption(),
        new PictureTwice(),
    ];
}
