using Bulletin.Core.Findings;
using Bulletin.Core.Text;
using Bulletin.Word.Checking;
using Bulletin.Word.Cleaning;

namespace Bulletin.Word.Composing;

/// <summary>What there is to say of a template that can be used (8xx): controls, styles, changes accepted.</summary>
internal static class TemplateFindings
{
    private static readonly Wording _properties = new("在 Word 里点一下它，“开发工具”→“属性”→“标记”", "click it in Word, Developer → Properties → Tag");

    /// <summary>Text of the issue that the template has no place for, or not where it could be filled.</summary>
    /// <param name="field">Its name in the issue file.</param>
    public static Finding Missing(Template template, string tag, string field, Severity severity)
    {
        foreach (var (control, story) in TemplatePlace.Controls(template))
            if (Controls.TagOf(control) == tag)
                return Misplaced(template, tag, field, severity, TemplatePlace.Of(control, story));
        return new Finding(Codes.ControlMissing, severity, template.Where,
            new($"模板“{template.Name}”没有“{field}”的内容控件（标记 {tag}），这部分文字会丢失",
                $"the template \"{template.Name}\" has no content control tagged {tag}: that text would be lost"),
            new($"在 Word 里选中放它的地方，点“开发工具”→“格式文本内容控件”，再点“属性”，“标记”填 {tag}；用 LibreOffice 存过的模板会丢控件，请从原来的模板重新改起（bulletin template "
                + $"export 可取内置模板）",
                $"in Word select its place, Developer → Rich Text Content Control, then Properties, Tag {tag}; LibreOffice loses controls "
                    + $"when it saves, so begin again from the template before (bulletin template export gives the built-in one)"));
    }

    /// <summary>One word for all of them: a document that never was a template, or that a program emptied.</summary>
    public static Finding NoControls(Template template) => new(Codes.ControlMissing, Severity.Error, template.Where,
        new($"模板“{template.Name}”里一个认识的内容控件也没有，文字无处可填",
            $"the template \"{template.Name}\" has no content control that is known: there is no place for any text"),
        new("可能不是模板，或者用 LibreOffice 存过，控件丢了：请从存之前的模板重新改起，用 Word 或 WPS 保存；bulletin template export 可取内置模板",
            "it may be no template, or LibreOffice saved it and lost the controls: begin again from the template before, and save it in "
                + "Word or WPS; bulletin template export gives the built-in one"));

    private static Finding Misplaced(Template template, string tag, string field, Severity severity, Wording place)
    {
        var scope = ControlScopes.Of(tag);
        var (why, remedy) = scope is null
            ? (new Wording("放在了不一定印出来的地方", "stands where it is not sure to be printed"),
                new Wording("把它移到正文里，或首页的页眉、页脚里", "move it into the body, or into the first page's header or footer"))
            : (new Wording($"不在标记为 {scope} 的控件里面，填不上", $"is not inside the control tagged {scope}, and stays unfilled"),
                new Wording($"在 Word 里剪切它，粘贴到正文中标记为 {scope} 的控件里面（页眉、页脚里放不了），再保存",
                    $"cut it in Word, paste it inside the control tagged {scope} in the body (a header or footer cannot have "
                        + $"it), and save"));
        return new Finding(Codes.ControlMissing, severity, template.Where,
            new($"模板“{template.Name}”里“{field}”的内容控件（标记 {tag}，{place.Chinese}）{why.Chinese}，这部分文字会丢失",
                $"the template \"{template.Name}\" has the control tagged {tag} ({place.English}), but it {why.English}: that text "
                    + $"would be lost"),
            remedy);
    }

    public static Finding Repeated(Template template, string tag)
    {
        var (control, story) = TemplatePlace.Controls(template).LastOrDefault(pair => Controls.TagOf(pair.Control) == tag);
        var place = control is null ? new Wording("", "") : TemplatePlace.Of(control, story);
        return new Finding(Codes.ControlTwice, Severity.Warning, template.Where,
            new($"模板“{template.Name}”里标记为 {tag} 的内容控件不止一个，只填第一个，{place.Chinese}的空着",
                $"the template \"{template.Name}\" has more than one control tagged {tag}; the first is filled, the one {place.English} "
                    + $"stays empty"),
            new("在 Word 里点一下多出的那个，点它的标题，按 Delete，再保存", "click the one too many in Word, click its title, press Delete and save"));
    }

    public static Finding SeveralArticles(string template, SourceSpan second) => new(Codes.SeveralArticles, Severity.Warning, second,
        new($"模板“{template}”是为一篇文章做的，这一期不止一篇；各篇依次接排",
            $"the template \"{template}\" is made for one text, and this issue has more; they print one after another"),
        new("把其余各篇放到另一期，或换一个模板，如 red-header", "put the others into another issue, or take another template, such as red-header"));

    /// <summary>Controls with unknown tags, styles that composing will miss, and what was settled on opening.</summary>
    public static IReadOnlyList<Finding> Of(Template template)
    {
        var findings = new List<Finding>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (control, story) in TemplatePlace.Controls(template).OrderBy(pair => Controls.TagOf(pair.Control),
            StringComparer.Ordinal))
            if (Controls.TagOf(control) is { Length: > 0 } tag && !template.Kind.Knows(tag) && said.Add(tag))
                findings.Add(Unknown(template, tag, TemplatePlace.Of(control, story)));
        foreach (var style in template.Kind.Styles.Where(id => !template.Styles.Has(id))) findings.Add(StyleMissing(template, style));
        foreach (var changed in template.Changed) findings.Add(Accepted(template, changed));
        findings.AddRange(MendedFindings.Of(template));
        return findings;
    }

    public static IEnumerable<string> Tags(Template template) =>
        TemplatePlace.Controls(template).Select(pair => Controls.TagOf(pair.Control)).OfType<string>();

    private static Finding Unknown(Template template, string tag, Wording place)
    {
        var meant = ControlCheck.Meant(tag, KnownControls.Of(template.Kind))?.Tag;
        var guess = meant is null ? new Wording("", "") : new Wording($"你是不是想写“{meant}”？", $"did you mean \"{meant}\"? ");
        return new Finding(Codes.ControlUnknown, Severity.Warning, template.Where,
            new($"模板“{template.Name}”的内容控件标记“{tag}”不认识（{place.Chinese}），原样保留其中文字",
                $"the template \"{template.Name}\" has a control with the unknown tag \"{tag}\" ({place.English}); its text is "
                    + $"kept as it is"),
            new($"{guess.Chinese}{_properties.Chinese}，改好后保存；不要它就按 Delete",
                $"{guess.English}{_properties.English}, put it right and save; or press Delete"));
    }

    private static Finding StyleMissing(Template template, string style)
    {
        var name = StyleNames.NameOf(style) ?? style;
        return new Finding(Codes.StyleMissing, Severity.Warning, template.Where,
            new($"模板“{template.Name}”缺少样式 {style}（{name}），用到处按默认样式排",
                $"the template \"{template.Name}\" lacks the style {style} ({name}); the default style stands in"),
            new($"在 Word 的样式窗格里把改了名的样式改回“{name}”；没有了就点“管理样式”→“导入/导出”，从内置模板（bulletin template export）复制",
                $"in Word's styles pane call the style \"{name}\" again; if it is gone, Manage Styles → Import/Export copies it from the "
                    + $"built-in template (bulletin template export)"));
    }

    private static Finding Accepted(Template template, ChangedStory changed)
    {
        var quoted = TemplatePlace.Short(changed.Text);
        return new Finding(Codes.TemplateChanges, Severity.Notice, template.Where,
            new($"模板“{template.Name}”里有没处理的修订（{changed.Part}{(quoted.Length == 0 ? "" : $"，“{quoted}”处")}），都按接受处理",
                $"the template \"{template.Name}\" has tracked changes ({changed.Part}{(quoted.Length == 0 ? "" : $", at \"{quoted}\"")}); "
                    + $"all are taken as accepted"),
            new("在 Word 里点“审阅”→“接受”→“接受所有修订”，看过后保存", "in Word: Review → Accept → Accept All Changes; look it over and save"));
    }
}
