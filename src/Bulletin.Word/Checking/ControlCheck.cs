using Bulletin.Core.Findings;
using Bulletin.Core.Reading;
using Bulletin.Core.Text;
using Bulletin.Word.Composing;

namespace Bulletin.Word.Checking;

/// <summary>Whether a template's content controls are known, complete, and where they can be filled.</summary>
internal sealed class ControlCheck(IReadOnlyList<FoundControl> found, TemplateKind kind, SourceSpan where)
{
    private readonly Dictionary<string, KnownControl> _known =
        KnownControls.Of(kind).ToDictionary(control => control.Tag, StringComparer.Ordinal);

    public IReadOnlyList<Finding> Run() => found.Any(control => _known.ContainsKey(control.Tag)) ? All() : [NoneKnown()];

    private IReadOnlyList<Finding> All() =>
    [
        .. found.Where(control => control.Tag.Length > 0 && !_known.ContainsKey(control.Tag)).Select(Unknown),
        .. found.Where(control => control.Tag.Length == 0).Select(Untagged).OfType<Finding>(),
        .. found.Select(Misplaced).OfType<Finding>(),
        .. _known.Values.Select(Missing).OfType<Finding>(),
        .. found.Where(IsPlaced).Where(control => control.IsInBody)
            .GroupBy(control => (control.Tag, Section: control.Around.FirstOrDefault(IsRepeated))).Where(group => group.Skip(1).Any())
            .Select(group => Twice(group.Key.Tag, [.. group])),
    ];

    /// <summary>Known, and filled where it stands.</summary>
    public bool IsPlaced(FoundControl control) => _known.TryGetValue(control.Tag, out var known) && WrongPlace(control, known) is null;

    /// <summary>What a mistyped tag was meant to be.</summary>
    public static KnownControl? Meant(string typed, IReadOnlyList<KnownControl> known)
    {
        // Some write what the field is called for its tag.
        if (known.FirstOrDefault(control => control.Label.Chinese == typed.Trim()) is { } labelled) return labelled;
        var near = Suggestion.Of(typed, known.Select(control => control.Tag))
            ?? Suggestion.Of(typed, known.Select(control => control.Label.Chinese));
        return known.FirstOrDefault(control => control.Tag == near || control.Label.Chinese == near);
    }

    /// <summary>One word for all of them: what never was a template, or a program emptied.</summary>
    private Finding NoneKnown() => Say(Codes.ControlMissing, Severity.Error,
        "一个认识的内容控件也没有，文字无处可填，不能生成", "there is no content control that is known, and so no place for any text: no issue can be made",
        new("可能不是模板；或者用 LibreOffice 存过，标记丢了：请从存之前的那一份改起，用 Word 或 WPS 保存；bulletin template export 可取内置模板",
            "it may be no template, or LibreOffice saved it and lost the tags: go on from the copy before, and save it in Word or WPS; "
                + "bulletin template export gives the built-in one"));

    private Finding Unknown(FoundControl control)
    {
        var help = Meant(control.Tag, [.. _known.Values]) is { } meant
            ? new Wording(
                $"你是不是想写“{meant.Tag}”（{meant.Label.Chinese}）？点中控件，开发工具→属性→标记，改成它",
                $"did you mean \"{meant.Tag}\"? click the control, Developer > Properties > Tag")
            : IsOfOtherKind(control.Tag)
                ? new Wording("这是另一种模板（期刊、总目录）的标记；删去它，或用对应的模板",
                    "it is a tag of the other kind of template, for issues or for an index; remove it, or use that one")
                : new Wording("检查标记的拼写（开发工具→属性→标记），或右击控件→删除内容控件",
                    "check its spelling (Developer > Properties > Tag), or right-click it and remove the control");
        return Say(Codes.ControlUnknown, Severity.Warning, $"{control.Place.Wording.Chinese}处的控件标记“{control.Tag}”不认识，原样保留其中文字",
            $"{control.Place.Wording.English}: the control's tag \"{control.Tag}\" is unknown; its text is kept as it is", help);
    }

    private bool IsOfOtherKind(string tag) => (kind == TemplateKind.Index ? TemplateKind.Issue : TemplateKind.Index).Knows(tag);

    private Finding? Untagged(FoundControl control)
    {
        if (control.Title.Length == 0
            || _known.Values.FirstOrDefault(known => known.Label.Chinese == control.Title.Trim()) is not { } meant)
            return null;
        return Say(Codes.ControlUnknown, Severity.Warning,
            $"{control.Place.Wording.Chinese}处的控件“{control.Title}”没有写标记，不会填上内容",
            $"{control.Place.Wording.English}: the control \"{control.Title}\" has no tag and will not be filled",
            new($"点中控件，开发工具→属性→标记，写“{meant.Tag}”", $"click the control, Developer > Properties > Tag, and write \"{meant.Tag}\""));
    }

    private Finding? Misplaced(FoundControl control)
    {
        if (!_known.TryGetValue(control.Tag, out var known) || WrongPlace(control, known) is not { } wrong) return null;
        var isLost = !found.Any(other => other.Tag == control.Tag && IsPlaced(other));
        return Say(Codes.ControlMisplaced, isLost ? Severity.Error : Severity.Warning,
            $"{control.Place.Wording.Chinese}处的“{known.Label.Chinese}”（{known.Tag}）{wrong.What.Chinese}，填不上内容",
            $"{control.Place.Wording.English}: {known.Tag} {wrong.What.English} and cannot be filled", wrong.Help);
    }

    /// <summary>Why a control is not filled where it stands; null: it is.</summary>
    private (Wording What, Wording Help)? WrongPlace(FoundControl control, KnownControl known)
    {
        if (known.Within is { } section && !control.Around.Any(tag => Serves(tag, section)))
        {
            var label = _known[section].Label;
            return (new($"不在重复节“{label.Chinese}”里", $"stands outside the repeating section {section}"),
                new($"把它剪切到标记为 {section} 的重复节控件里面", $"cut it and paste it inside the control tagged {section}"));
        }
        if ((known.Repeats || known.Within is not null) && !control.IsInBody)
            return (new("在页眉或页脚里", "stands in a header or footer"),
                new("重复的内容只能放在正文里：把它剪切到正文中", "what repeats belongs to the body: cut it and paste it there"));
        if (known.Within is null && control.Around.FirstOrDefault(IsRepeated) is { } strange)
            return (new($"在重复节“{_known[strange].Label.Chinese}”里面", $"stands inside the repeating section {strange}"),
                new($"把它剪切到标记为 {strange} 的控件外面", $"cut it and paste it outside the control tagged {strange}"));
        if (!control.IsSureToPrint)
            return (new("在不一定印出来的页眉、页脚里", "stands in a header or footer that is not sure to be printed"),
                new("一期可能只有一页：把它移到正文里，或奇数页（首页）的页眉、页脚里",
                    "an issue may have one page only: move it into the body, or into the header or footer of odd pages or of the first"));
        return null;
    }

    private Finding? Missing(KnownControl known)
    {
        if (known.Need == ControlNeed.Frame || known.InPlaceOf is not null || found.Any(control => Serves(control.Tag, known.Tag)))
            return null;
        // A section that is not there says it for all that belongs in it.
        if (known.Within is { } section && !found.Any(control => Serves(control.Tag, section))) return null;
        var isRequired = known.Need == ControlNeed.Required;
        var lost = isRequired ? new Wording("每期都有的这部分文字会丢失，不能生成", "text that every issue has would be lost, and none can be made")
            : kind == TemplateKind.Issue ? new Wording("写了这一项的期刊不能用这个模板", "issues with that text are refused")
            : known.Tag == IndexTags.More ? new Wording("一期不止一篇文章时不能用这个模板", "an index of issues with more than one article is refused")
            : new Wording("总目录里不印这一项", "an index will be without it");
        return Say(Codes.ControlMissing, isRequired ? Severity.Error : Severity.Notice,
            $"没有“{known.Label.Chinese}”的内容控件（标记 {known.Tag}）：{lost.Chinese}",
            $"there is no control tagged {known.Tag}: {lost.English}",
            new(
                $"在该印它的地方插入内容控件（开发工具→格式文本内容控件），标记写 {known.Tag}{(isRequired ? "" : "；用不到就不管")}；写法见 bulletin template export 取出的内置模板",
                $"insert a content control where it shall print (Developer > Rich Text Content Control) and tag it "
                    + $"{known.Tag}{(isRequired ? "" : ", unless it is never needed")}; bulletin template export shows how"));
    }

    private bool Serves(string tag, string wanted) =>
        tag == wanted || (_known.TryGetValue(tag, out var known) && known.InPlaceOf == wanted);

    private bool IsRepeated(string tag) => _known.TryGetValue(tag, out var known) && known.Repeats;

    private Finding Twice(string tag, IReadOnlyList<FoundControl> all)
    {
        var label = _known[tag].Label;
        var isFirstOnly = _known[tag].TakesParagraphs;
        return Say(Codes.ControlTwice, Severity.Warning,
            $"“{label.Chinese}”（{tag}）有 {all.Count} 个控件，{(isFirstOnly ? "只填第一个" : $"会印 {all.Count} 遍")}："
                + $"{string.Join('、', all.Select(control => control.Place.Wording.Chinese))}",
            $"{tag} has {all.Count} controls and {(isFirstOnly ? "fills the first only" : "prints as often")}: "
                + $"{string.Join(", ", all.Select(control => control.Place.Wording.English))}",
            new("右击多余的控件→删除内容控件；有意印两遍就不用管", "right-click the one too many and remove it, unless it is meant"));
    }

    private Finding Say(string code, Severity severity, string chinese, string english, Wording help) =>
        new(code, severity, where, new(chinese, english), help);
}
